// SPDX-License-Identifier: MIT
#include "ui/chat/chat_view.h"
#include "ui/report/report_view.h"
#include "unit/ui/fake_textures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace {

// One chat with two messages and two replies on offer.
struct ChatTest : testing::Test {
    uitest::Stage stage;
    ui::ChatView view;
    guide::Guide guide;
    story::Scenario scenario;
    story::State state;
    std::vector<story::Event> events;
    std::vector<story::ChatLog> chats{{0, {}}};
    std::vector<story::Choice> choices{{0, 0}, {1, 0}};
    std::size_t inputs = 0;
    ui::Commands commands;
    bool escIsLeft = false; ///< for Pause

    void SetUp() override {
        auto loaded = guide::Guide::load(CHATWISE_DATA_DIR);
        ASSERT_TRUE(loaded.has_value());
        guide = std::move(*loaded);
        scenario.texts = {{"Ayaan", "", 0}, {"whats your number?", "", 0}, {"why?", "", 0}};
        scenario.contacts.resize(1);
        scenario.contacts[0].name = 0;
        scenario.chats.resize(1);
        scenario.lines.resize(1);
        scenario.options.resize(2);
        scenario.options[0].text = 2;
        scenario.options[1].silent = true;
        state.standings.resize(1);
        for (story::EventIndex i = 0; i < 2; ++i) {
            story::Message message;
            message.event = i;
            message.speaker = 0;
            message.text = 1;
            chats[0].messages.push_back(message);
            events.push_back({story::EventKind::Line, 0, 0, 0, story::kNoEvent, {}});
        }
    }
    void log(story::ActionKind kind, story::EventIndex message, guide::ItemId item = 0) {
        story::Event event;
        event.kind = story::EventKind::Action;
        event.action.kind = kind;
        event.action.message = message;
        event.action.item = item;
        events.push_back(event);
    }
    /// Where a widget lies that the keyboard can reach; nothing where it cannot.
    std::optional<ui::Rect> rectOf(ui::Id id) {
        const auto stops = stage.context().focus.stops();
        const auto stop = std::ranges::find(stops, id, &ui::Focus::Stop::id);
        if (stop == stops.end()) return std::nullopt;
        return stop->rect;
    }
    void point(const ui::Rect& at) {
        stage.input.x = at.centre().x;
        stage.input.y = at.centre().y;
    }
    void press(const ui::Rect& at, int width = 1280, int height = 800) {
        commands.clear();
        point(at);
        stage.input.pressed = stage.input.down = true;
        frame({}, width, height);
        stage.input.down = false;
        stage.input.released = true;
        frame({}, width, height);
    }
    bool offersUndo() { return rectOf(stage.context().id("toast-undo")).has_value(); }
    /// Asks for a screenshot, by the keyboard, and the story takes it.
    void takeScreenshot() {
        frame();
        for (int i = 0; i < 4; ++i)
            frame({ui::key::kTab});
        frame({'s'});
        commands.clear();
        log(story::ActionKind::Screenshot, 1);
        inputs += 1;
        frame();
    }
    void frame(std::initializer_list<std::int32_t> keys = {}, int width = 1280, int height = 800) {
        for (const std::int32_t key : keys)
            stage.input.keys.push_back({key, false, false, false, false});
        ui::Model model;
        model.guide = &guide;
        model.scenario = &scenario;
        model.state = &state;
        model.events = events;
        model.choices = choices;
        model.chats = chats;
        model.inputs = inputs;
        stage.frame(width, height, 1, false, [&](ui::Context& context) {
            view.frame(context, model, commands);
            escIsLeft = context.takeKey(ui::key::kEscape);
        });
    }
};

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

TEST_F(ChatTest, InANarrowWindowTheMouseMustAskForActions) {
    frame({}, 400, 800);
    const ui::Rect message = rectOf(stage.context().id("message", 1)).value();
    point(message);
    frame({}, 400, 800);
    frame({}, 400, 800);
    EXPECT_EQ(view.state().active, story::kNoEvent) << "by itself";
    press(message, 400, 800);
    EXPECT_EQ(view.state().active, 1U);
    frame({ui::key::kEscape}, 400, 800);
    EXPECT_EQ(view.state().active, story::kNoEvent);
}

TEST_F(ChatTest, TheFlagSheetGoesWithItsChat) {
    frame();
    view.state().flagging = 1;
    view.open(0);
    EXPECT_EQ(view.state().flagging, 1U) << "the chat that it is about";
    view.open(1);
    EXPECT_EQ(view.state().flagging, story::kNoEvent);
}

TEST_F(ChatTest, EscClosesTheActionsUntilTheMessageIsLeft) {
    frame();
    const ui::Rect message = rectOf(stage.context().id("message", 1)).value();
    point(message);
    frame();
    frame();
    ASSERT_EQ(view.state().active, 1U);
    frame({ui::key::kEscape});
    EXPECT_FALSE(escIsLeft);
    frame();
    EXPECT_EQ(view.state().active, story::kNoEvent) << "though the pointer is still there";
    frame({ui::key::kEscape});
    EXPECT_TRUE(escIsLeft) << "the second one opens Pause";
    stage.input.x = stage.input.y = 5;
    frame();
    point(message);
    frame();
    EXPECT_EQ(view.state().active, 1U) << "asked for again";
}

TEST_F(ChatTest, TheKeyboardTakesActionsAlong) {
    frame();
    for (int i = 0; i < 4; ++i)
        frame({ui::key::kTab}); // rail, list, header, messages
    frame();
    ASSERT_EQ(view.state().active, 1U);
    stage.context().focus.jump(stage.context().id("shot", 1));
    frame();
    EXPECT_EQ(view.state().active, 1U) << "it is on one of them";
    frame({ui::key::kTab});
    frame();
    EXPECT_EQ(view.state().active, story::kNoEvent) << "it has gone on to the replies";
}

TEST_F(ChatTest, NewsBelowAreSeenByWhoHasScrolledUp) {
    const auto come = [&](int count) {
        for (int i = 0; i < count; ++i) {
            story::Message message = chats[0].messages.back();
            message.event = static_cast<story::EventIndex>(events.size());
            chats[0].messages.push_back(message);
            events.push_back(events.front());
        }
    };
    const auto wayDown = [&] { return rectOf(stage.context().id("way-down")); };
    stage.settings.reducedMotion = true;
    come(40);
    frame({}, 400, 800);
    frame({}, 400, 800);
    EXPECT_FALSE(wayDown()) << "at the end";
    view.state().talk.jump(view.state().talk.most() - 60);
    frame({}, 400, 800);
    EXPECT_FALSE(wayDown()) << "a little higher, and nothing new";
    come(2);
    frame({}, 400, 800);
    frame({}, 400, 800);
    ASSERT_TRUE(wayDown());
    EXPECT_GT(wayDown()->w, 100) << "with how many there are";
    press(*wayDown(), 400, 800);
    frame({}, 400, 800);
    EXPECT_TRUE(view.state().talk.atEnd());
    EXPECT_FALSE(wayDown());
    view.state().talk.jump(0);
    frame({}, 400, 800);
    ASSERT_TRUE(wayDown()) << "far up there is a way down without news, too";
    EXPECT_LT(wayDown()->w, 60);
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
