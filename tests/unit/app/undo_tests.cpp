// SPDX-License-Identifier: MIT
// What Ctrl+Z takes back in the window.
#include "unit/app/application_fixture.h"

#include <gtest/gtest.h>

namespace {

using ui::Screen;

TEST_F(ApplicationTest, ControlZTakesTheLastReplyBackAndOnlyInAChat) {
    begin({{10, pressed('z', true)}, {14, pressed('z', true)}});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    program->carryOut(ui::Navigate{.screen = Screen::Settings});
    frames(7); // up to the first press
    EXPECT_EQ(inputs(), 2U) << "not in the settings";
    program->carryOut(ui::Back{});
    frames(4);
    EXPECT_EQ(inputs(), 1U);
    EXPECT_EQ(attempts()[0].inputs, 1) << "and it is kept so";
}

TEST_F(ApplicationTest, ControlZTakesBackWhatWasDoneLast) {
    begin({{9, pressed('z', true)}, {12, pressed('z', true)}});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    program->carryOut(
        ui::Perform{{.kind = story::ActionKind::Block,
                     .contact = program->model().scenario->findContact("ayaan").value()}});
    ASSERT_EQ(inputs(), 3U);
    frames(6);
    EXPECT_EQ(inputs(), 2U) << "that somebody was blocked, and no reply with it";
    EXPECT_FALSE(program->model()
                     .state->standings[*program->model().scenario->findContact("ayaan")]
                     .blocked);
    program->carryOut(ui::Pause{true});
    frames(4);
    EXPECT_EQ(inputs(), 2U) << "not behind a sheet";
}

TEST_F(ApplicationTest, ControlZHeldDownTakesBackOneThingOnly) {
    platform::Input held = pressed('z', true);
    held.keys[0].repeat = true;
    begin({{5, pressed('z', true)}, {6, held}, {7, held}});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    frames(6);
    EXPECT_EQ(inputs(), 1U);
}

} // namespace
