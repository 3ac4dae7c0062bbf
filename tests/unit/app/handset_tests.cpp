// SPDX-License-Identifier: MIT
// Where the player is in a play that is taken up again.
#include "app/handset.h"
#include "unit/app/app_fixture.h"

#include <gtest/gtest.h>

#include <fstream>
#include <memory>

namespace {

namespace fs = std::filesystem;

class HandsetTest : public AppTest {
protected:
    HandsetTest() {
        const fs::path folder = paths.saves / "cups";
        fs::create_directories(folder);
        std::ofstream(folder / "scenario.lua") << R"(
scenario "cups" { title = "Cups", place = "gaming", ages = { 11, 14 }, minutes = 2,
  practice = true, blurb = "A story.", note = "You can stop at any moment." }
player { name = "Mina", age = 12 }
contact "dadi" { name = "Dadi", trusted = true }
contact "sana" { name = "Sana", trusted = true }
chat "dadi" {
  scene "tea" { say "tea is ready", tomorrow, go "cake" },
  scene "cake" { say "there is cake", say "and bread" } }
chat "sana" {
  scene "cups" { say "bring cups", reply { option "how many" }, say "five", tomorrow, go "more" },
  scene "more" { say "make it six", reply { option "all right" }, finish "done" } }
ending "done" { title = "All", text = "You can always tell someone.", safe = true }
)";
        scenario = library.load(folder.string()).value();
        session = std::make_unique<story::Session>(*scenario, 1);
        session->advanceAll();
        dadi = *scenario->chatOf(*scenario->findContact("dadi"));
        sana = *scenario->chatOf(*scenario->findContact("sana"));
    }

    void reply() {
        ASSERT_FALSE(session->choices().empty());
        ASSERT_TRUE(session->choose(session->choices().front().option));
        session->advanceAll();
    }

    std::unique_ptr<story::Scenario> scenario;
    std::unique_ptr<story::Session> session;
    story::ChatIndex dadi = 0, sana = 0;
    app::Handset handset{guide};
};

TEST_F(HandsetTest, APlayThatGoesOnIsWhereTheLastStepWas) {
    ASSERT_NO_FATAL_FAILURE(reply());
    handset.resume(*session, std::nullopt);
    EXPECT_EQ(handset.screens.chat.openChat(), sana);
    EXPECT_EQ(handset.screen(), ui::Screen::Chat);
}

TEST_F(HandsetTest, WhatWasAnsweredAndDaysGoneByAreRead) {
    ASSERT_NO_FATAL_FAILURE(reply());
    ASSERT_EQ(session->state().day, 2);
    handset.resume(*session, std::nullopt);
    const auto& seen = handset.screens.chat.state().seen;
    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen[dadi], 1U) << "tea was yesterday; cake and bread are new";
    EXPECT_EQ(seen[sana], 3U) << "two of yesterday and the reply";
}

TEST_F(HandsetTest, APlayThatBeginsHasReadNothing) {
    handset.begin(*session);
    EXPECT_TRUE(handset.screens.chat.state().seen.empty());
}

TEST_F(HandsetTest, APlayThatWasLeftIsWhereItWasLeft) {
    ASSERT_NO_FATAL_FAILURE(reply());
    handset.resume(*session,
                   record::Bookmark{.inFront = "dadi", .inputs = 1, .read = {{"dadi", 2}}});
    EXPECT_EQ(handset.screens.chat.openChat(), dadi);
    const auto& seen = handset.screens.chat.state().seen;
    EXPECT_EQ(seen[dadi], 2U) << "the cake too, though nothing was answered";
    EXPECT_EQ(seen[sana], 3U) << "what is not kept is inferred";
}

TEST_F(HandsetTest, APlayThatWentOnSinceIsWhereTheLastStepWas) {
    ASSERT_NO_FATAL_FAILURE(reply());
    handset.resume(*session,
                   record::Bookmark{.inFront = "dadi", .inputs = 0, .read = {{"sana", 1}}});
    EXPECT_EQ(handset.screens.chat.openChat(), sana);
    EXPECT_EQ(handset.screens.chat.state().seen[sana], 3U) << "the reply that followed was read";
}

TEST_F(HandsetTest, ABookmarkOfAnotherStoryDoesNoHarm) {
    ASSERT_NO_FATAL_FAILURE(reply());
    handset.resume(
        *session,
        record::Bookmark{.inFront = "nobody", .inputs = 9, .read = {{"dadi", 99}, {"nobody", 3}}});
    EXPECT_EQ(handset.screens.chat.openChat(), sana);
    EXPECT_EQ(handset.screens.chat.state().seen[dadi], 3U) << "no more than there are";
}

TEST_F(HandsetTest, AnEditedStoryLeavesThePlayerOnTheSameScreen) {
    handset.begin(*session);
    handset.hide();
    handset.takeUp(*session, std::nullopt);
    EXPECT_EQ(handset.screen(), ui::Screen::Plain);
    handset.back();
    EXPECT_EQ(handset.screen(), ui::Screen::Chat) << "behind it is the story";
    handset.go({.screen = ui::Screen::Contacts});
    handset.takeUp(*session, std::nullopt);
    EXPECT_EQ(handset.screen(), ui::Screen::Contacts);
    handset.back();
    EXPECT_EQ(handset.screen(), ui::Screen::Chat);
}

TEST_F(HandsetTest, WhatIsKeptOfAPlaceLeadsBackToIt) {
    ASSERT_NO_FATAL_FAILURE(reply());
    handset.resume(*session, std::nullopt);
    handset.screens.chat.open(dadi);
    handset.screens.chat.setRead(dadi, 2);
    const auto here = handset.bookmark();
    ASSERT_TRUE(here);
    app::Handset other(guide);
    other.resume(*session, here);
    EXPECT_EQ(other.bookmark(), here);
    other.leave();
    EXPECT_FALSE(other.bookmark());
}

} // namespace
