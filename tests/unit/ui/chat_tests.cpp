// SPDX-License-Identifier: MIT
#include "ui/report/report_view.h"
#include "unit/ui/chat_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

TEST_F(ChatTest, ANumberChoosesAReplyAndEnterSendsIt) {
    frame();
    frame({'1'});
    EXPECT_EQ(view.state().chosen, story::OptionIndex{0});
    EXPECT_TRUE(commands.empty());
    frame();
    frame({ui::key::kEnter});
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_EQ(std::get<ui::Choose>(commands[0]).option, 0);
}

TEST_F(ChatTest, FFlagsTheMessageInFocusNewestFirst) {
    frame();
    for (int i = 0; i < 4; ++i)
        frame({ui::key::kTab}); // rail, list, header, messages
    frame({'f'});
    EXPECT_EQ(view.state().flagging, 1U);
    frame();
    frame({ui::key::kEscape});
    EXPECT_EQ(view.state().flagging, story::kNoEvent);
}

TEST_F(ChatTest, EveryWidthDrawsOnlyQuadsAndKeepsAWayOut) {
    for (const auto& [width, height] :
         {std::pair{1280, 800}, {1000, 700}, {700, 900}, {390, 844}, {320, 480}}) {
        SCOPED_TRACE(width);
        commands.clear();
        frame({}, width, height);
        EXPECT_EQ(stage.slanted(), 0);
        EXPECT_GT(stage.quads(), 50);
        stage.context().focus.jump(stage.context().id("quick-exit"));
        frame({ui::key::kEnter}, width, height);
        ASSERT_EQ(commands.size(), 1U);
        EXPECT_TRUE(std::holds_alternative<ui::QuickExit>(commands[0]));
    }
}

// A screenshot is announced once the log has it, and not before; one Undo takes back all of it.
TEST_F(ChatTest, TheToastSaysOnlyWhatWasDone) {
    frame();
    for (int i = 0; i < 4; ++i)
        frame({ui::key::kTab});
    frame({'s'});
    ASSERT_EQ(commands.size(), 1U);
    for (int i = 0; i < 5; ++i)
        frame();
    EXPECT_FALSE(offersUndo()) << "it was not allowed";

    frame({'s'});
    commands.clear();
    log(story::ActionKind::Screenshot, 1);
    frame();
    EXPECT_TRUE(offersUndo());
}

TEST_F(ChatTest, TheToastSpeaksOfTheFlagAndItsScreenshotTogether) {
    log(story::ActionKind::Flag, 1, 3);
    log(story::ActionKind::Flag, 1, 4); // event 3
    log(story::ActionKind::Screenshot, 1);
    frame();
    ui::Model model;
    model.events = events;
    EXPECT_EQ(ui::DoneToast::about(stage.context(), model, 3), "Flagged, and screenshot saved");
    EXPECT_EQ(ui::DoneToast::about(stage.context(), model, 5), "");
}

TEST_F(ChatTest, WhatGoesWrongIsSaidRatherThanWhatWasDone) {
    frame();
    for (int i = 0; i < 4; ++i)
        frame({ui::key::kTab});
    frame({'s'});
    log(story::ActionKind::Screenshot, 1);
    inputs += 1;
    view.say("The disk is full.");
    frame();
    EXPECT_TRUE(rectOf(stage.context().id("toast-close"))) << "something is said";
    EXPECT_FALSE(offersUndo()) << "and not that it is saved";
}

TEST_F(ChatTest, KeysDoNothingBehindASheet) {
    frame();
    view.state().flagging = 1;
    frame();
    frame();
    commands.clear();
    frame({'1'});
    EXPECT_FALSE(view.state().chosen) << "no reply behind it";
    frame({'s'});
    EXPECT_TRUE(commands.empty()) << "no screenshot";
    frame({ui::key::kEscape});
    EXPECT_EQ(view.state().flagging, story::kNoEvent) << "it has its own keys";
}

TEST_F(ChatTest, UndoGoesBackToBeforeWhatItSays) {
    inputs = 4;
    takeScreenshot();
    ASSERT_TRUE(offersUndo());
    press(*rectOf(stage.context().id("toast-undo")));
    ASSERT_EQ(commands.size(), 1U);
    ASSERT_TRUE(std::holds_alternative<ui::Rewind>(commands[0]));
    EXPECT_EQ(std::get<ui::Rewind>(commands[0]).input, 4U);
}

TEST_F(ChatTest, WhatIsDoneAfterwardsEndsTheUndo) {
    takeScreenshot();
    ASSERT_TRUE(offersUndo());
    inputs += 1;
    frame();
    EXPECT_FALSE(offersUndo()) << "it would take back more than it says";
}

TEST_F(ChatTest, NothingBehindASheetCanBePressedButQuickExit) {
    frame({}, 400, 800);
    const ui::Rect back = rectOf(stage.context().id("back")).value();
    const ui::Rect exit = rectOf(stage.context().id("quick-exit")).value();
    const auto flag = [&] {
        view.state().flagging = 1;
        frame({}, 400, 800);
        frame({}, 400, 800);
    };
    flag();
    press(back, 400, 800);
    EXPECT_FALSE(view.state().listOpen);
    flag();
    press(exit, 400, 800);
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<ui::QuickExit>(commands[0]));
    view.state().flagging = story::kNoEvent;
    for (int i = 0; i < 60; ++i)
        frame({}, 400, 800); // until the sheet is down
    press(back, 400, 800);
    EXPECT_TRUE(view.state().listOpen) << "without a sheet it works";
}

TEST_F(ChatTest, TheFlagSheetGoesWithItsChat) {
    frame();
    view.state().flagging = 1;
    view.open(0);
    EXPECT_EQ(view.state().flagging, 1U) << "the chat that it is about";
    view.open(1);
    EXPECT_EQ(view.state().flagging, story::kNoEvent);
}

TEST_F(ChatTest, WhatIsSaidOfATakenBackReplyGoesWithTheNextOne) {
    inputs = 2;
    frame();
    view.say("Your reply is taken back", 2);
    frame();
    ASSERT_TRUE(rectOf(stage.context().id("toast-close")));
    EXPECT_FALSE(offersUndo());
    inputs = 3;
    frame();
    EXPECT_FALSE(rectOf(stage.context().id("toast-close")));
}

// The flag sheet holds the focus, and the way out is reached all the same.
TEST_F(ChatTest, QuickExitIsReachedOverASheet) {
    view.state().flagging = 1;
    frame({}, 390, 844);
    frame({}, 390, 844);
    frame({ui::key::kTab, ui::key::kTab}, 390, 844);
    EXPECT_EQ(stage.context().focus.current(), stage.context().id("quick-exit"));
    frame({ui::key::kEnter}, 390, 844);
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<ui::QuickExit>(commands[0]));
}

// What the story tells later can have happened earlier: the list goes by the story's clock.
TEST_F(ChatTest, TheListHasTheLatestOnTop) {
    scenario.contacts.resize(2);
    scenario.chats.resize(2);
    scenario.chats[1].contact = 1;
    state.standings.resize(2);
    for (story::ChatLog& chat : chats)
        for (story::Message& message : chat.messages)
            message.minute = 16 * 60;
    story::Message earlier = chats[0].messages.back();
    earlier.event = 2;
    earlier.minute = 9 * 60;
    events.push_back(events.back());
    chats.push_back({1, {earlier}});
    frame();
    std::vector<ui::Id> rows;
    for (const auto& stop : stage.context().focus.stops())
        for (const std::uint32_t chat : {0U, 1U})
            if (stop.id == stage.context().id("row", chat)) rows.push_back(chat);
    EXPECT_EQ(rows, (std::vector<ui::Id>{0, 1}));
}

// Where Continue was, Block may come to be: a second press must not block.
TEST_F(ChatTest, ADoublePressDoesNotBlock) {
    ui::ReportView report;
    report.open(0);
    const auto press = [&](const char* name) {
        ui::Model model;
        model.guide = &guide;
        model.scenario = &scenario;
        model.state = &state;
        model.events = events;
        model.chats = chats;
        const auto draw = [&](ui::Context& context) { report.frame(context, model, commands); };
        stage.frame(1280, 800, 1, false, draw);
        stage.context().focus.jump(stage.context().id(name));
        stage.input.keys.push_back({ui::key::kEnter, false, false, false, false});
        stage.frame(1280, 800, 1, false, draw);
    };
    stage.seconds = 100;
    press("report-next");
    press("report-block");
    EXPECT_TRUE(commands.empty());
    stage.seconds += 1;
    press("report-block");
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_EQ(std::get<ui::Perform>(commands[0]).action.kind, story::ActionKind::Block);
}

} // namespace
