// SPDX-License-Identifier: MIT
#include "ui/focus.h"

#include <gtest/gtest.h>

namespace {

using ui::Region;

// Two regions: a list of three, and two replies side by side.
struct FocusTest : testing::Test {
    ui::Focus focus;
    bool sheet = false;
    bool exitFirst = false;

    std::vector<ui::KeyPress> frame(std::vector<ui::KeyPress> keys, bool mirror = false) {
        focus.beginFrame(keys, false, mirror);
        for (ui::Id i = 0; i < 3; ++i)
            focus.add(10 + i, {0, 50.0F * static_cast<float>(i), 100, 44}, Region::List, 0);
        focus.add(20, {200, 0, 100, 44}, Region::Replies, 0);
        focus.add(21, {320, 0, 100, 44}, Region::Replies, 0);
        if (exitFirst) focus.add(40, {400, 0, 44, 44}, Region::AboveSheets, 0);
        if (sheet) focus.add(30, {200, 100, 100, 44}, Region::Main, 1);
        return keys;
    }
    void press(std::int32_t code, bool shift = false, bool mirror = false) {
        frame({{code, shift, false, false, false}}, mirror);
    }
    void SetUp() override { frame({}); }
};

TEST_F(FocusTest, TabGoesThroughRegionsAndRemembersWhereItWasInEach) {
    press(ui::key::kTab);
    EXPECT_TRUE(focus.has(10));
    press(ui::key::kDown);
    EXPECT_TRUE(focus.has(11));
    press(ui::key::kTab);
    EXPECT_TRUE(focus.has(20));
    press(ui::key::kTab);
    EXPECT_TRUE(focus.has(11));
    press(ui::key::kTab, true);
    EXPECT_TRUE(focus.has(20));
}

TEST_F(FocusTest, AViewSaysWhereTabComesIntoARegion) {
    press(ui::key::kTab);
    focus.enterAt(ui::Region::List, 12);
    EXPECT_TRUE(focus.has(10)) << "who is in it stays";
    press(ui::key::kTab);
    focus.enterAt(ui::Region::List, 12);
    press(ui::key::kTab);
    EXPECT_TRUE(focus.has(12));
}

TEST_F(FocusTest, ArrowsStayInsideTheRegion) {
    press(ui::key::kF6);
    press(ui::key::kUp);
    EXPECT_TRUE(focus.has(10));
    press(ui::key::kDown);
    press(ui::key::kDown);
    press(ui::key::kDown);
    EXPECT_TRUE(focus.has(12));
}

TEST_F(FocusTest, LeftIsTowardsTheEndWhereTheInterfaceIsMirrored) {
    focus.jump(20);
    press(ui::key::kLeft, false, true);
    EXPECT_TRUE(focus.has(21));
    press(ui::key::kLeft, false, false);
    EXPECT_TRUE(focus.has(20));
}

TEST_F(FocusTest, EnterActivatesOnlyWhatShowsItsRing) {
    focus.set(20);
    std::vector<ui::KeyPress> left = frame({{ui::key::kEnter, false, false, false, false}});
    EXPECT_FALSE(focus.activated(20));
    EXPECT_EQ(left.size(), 1U) << "the key stays for the view";
    focus.jump(20);
    left = frame({{ui::key::kEnter, false, false, false, false}});
    EXPECT_TRUE(focus.activated(20));
    EXPECT_TRUE(left.empty());
}

TEST_F(FocusTest, ASheetOpenedWithThePointerBeginsWithItsOwn) {
    exitFirst = sheet = true;
    frame({});
    press(ui::key::kTab);
    EXPECT_TRUE(focus.has(30));
    press(ui::key::kTab);
    EXPECT_TRUE(focus.has(40)) << "and the way out is reached, too";
}

TEST_F(FocusTest, ASheetHoldsTheFocusAndGivesItBack) {
    focus.jump(11);
    sheet = true;
    frame({});
    frame({});
    EXPECT_TRUE(focus.has(30));
    press(ui::key::kTab);
    EXPECT_TRUE(focus.has(30)) << "nothing below the sheet can be reached";
    sheet = false;
    frame({});
    frame({});
    EXPECT_TRUE(focus.has(11));
}

} // namespace
