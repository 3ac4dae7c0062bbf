// SPDX-License-Identifier: MIT
// What Ctrl+Z takes back in the window.
#include "app/undo_words.h"
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

TEST_F(ApplicationTest, APlayThatIsOpenedIsNothingThatWasDone) {
    begin({{12, pressed('z', true)}});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    program->carryOut(ui::Play{"squad-up", false});
    ASSERT_EQ(inputs(), 3U);
    frames(7);
    EXPECT_EQ(inputs(), 2U) << "the last reply, and not all of them";
}

TEST_F(ApplicationTest, WithShiftItTakesNothingBack) {
    platform::Input shifted = pressed('z', true);
    shifted.keys[0].shift = true;
    begin({{5, shifted}});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    frames(4);
    EXPECT_EQ(inputs(), 2U);
}

TEST_F(ApplicationTest, WhatWasDoneAtOneStrokeIsTakenBackAtOne) {
    begin({{12, pressed('z', true)}, {14, pressed('z', true)}});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    const auto flagAndShoot = [&] {
        const auto model = program->model();
        const story::ChatLog& log = model.chats.front();
        const auto heard = std::ranges::find_if(log.messages, [](const story::Message& message) {
            return message.speaker != story::kPlayer;
        });
        ASSERT_NE(heard, log.messages.end());
        program->carryOut(
            ui::Commands{ui::Perform{{.kind = story::ActionKind::Flag,
                                      .message = heard->event,
                                      .item = model.guide->ofKind(guide::Kind::Sign).front()}},
                         ui::Perform{{.kind = story::ActionKind::Screenshot,
                                      .contact = model.scenario->chats[log.chat].contact,
                                      .message = heard->event}}});
    };
    ASSERT_NO_FATAL_FAILURE(flagAndShoot());
    ASSERT_EQ(inputs(), 4U);
    ASSERT_TRUE(reply());
    ASSERT_EQ(inputs(), 5U);
    frames(7); // up to the first press: the reply
    EXPECT_EQ(inputs(), 4U);
    frames(2);
    EXPECT_EQ(inputs(), 2U) << "flag and picture";
}

TEST_F(ApplicationTest, WhatOnceBelongedTogetherSaysNothingOfWhatCameInItsPlace) {
    begin({{20, pressed('z', true)}});
    const auto remove = [&](bool andBack) {
        ui::Commands commands;
        const auto who = program->model().scenario->findContact("ayaan").value();
        commands.push_back(ui::Perform{{.kind = story::ActionKind::Block, .contact = who}});
        if (andBack)
            commands.push_back(ui::Perform{{.kind = story::ActionKind::Unblock, .contact = who}});
        program->carryOut(commands);
    };
    ASSERT_TRUE(reply());
    remove(true);
    ASSERT_EQ(inputs(), 3U);
    program->carryOut(ui::Rewind{1});
    remove(false);
    program->carryOut(
        ui::Perform{{.kind = story::ActionKind::Unblock,
                     .contact = program->model().scenario->findContact("ayaan").value()}});
    ASSERT_EQ(inputs(), 3U);
    frames(20);
    EXPECT_EQ(inputs(), 2U) << "the last step alone";
}

TEST_F(ApplicationTest, OnThePagesOfAStoryControlZTakesBackWhatWasDoneThere) {
    begin({{9, pressed('z', true)}, {12, pressed('z', true)}});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    const auto who = program->model().scenario->findContact("ayaan").value();
    program->carryOut(ui::Navigate{.screen = Screen::Contacts});
    program->carryOut(ui::Perform{{.kind = story::ActionKind::Block, .contact = who}});
    const story::ChatIndex read = program->openChat();
    ASSERT_NE(program->model().scenario->chats[read].contact, who);
    frames(6); // up to the first press
    EXPECT_EQ(inputs(), 2U);
    EXPECT_EQ(program->screen(), Screen::Contacts) << "it is seen there";
    EXPECT_EQ(program->openChat(), read) << "and the chat behind it stays";
    frames(3);
    EXPECT_EQ(inputs(), 1U);
    EXPECT_EQ(program->screen(), Screen::Chat) << "a reply is seen in its chat";
}

TEST_F(ApplicationTest, AThrownAwayPictureComesBackIntoTheAlbumAsItWas) {
    begin();
    ASSERT_TRUE(reply());
    const auto kept = [&]() -> std::string {
        const auto store = record::Store::open(paths.saves);
        const auto pictures = store->pictures(attempts()[0].id).value();
        if (pictures.empty()) return {};
        return store->png(attempts()[0].id, pictures.front().shot).value_or("");
    };
    const auto model = program->model();
    const story::ChatLog& log = model.chats[program->openChat()];
    const auto heard = std::ranges::find_if(log.messages, [](const story::Message& message) {
        return message.speaker != story::kPlayer;
    });
    ASSERT_NE(heard, log.messages.end());
    const story::EventIndex message = heard->event;
    const guide::ItemId sign = model.guide->ofKind(guide::Kind::Sign).front();
    program->carryOut(ui::Perform{{.kind = story::ActionKind::Screenshot,
                                   .contact = model.scenario->chats[log.chat].contact}});
    const std::string before = kept();
    ASSERT_FALSE(before.empty());
    program->carryOut(
        ui::Perform{{.kind = story::ActionKind::Flag, .message = message, .item = sign}});
    const std::size_t done = inputs();
    program->carryOut(ui::Perform{{.kind = story::ActionKind::Discard,
                                   .message = program->model().state->screenshots.front()}});
    ASSERT_EQ(kept(), "");
    program->carryOut(ui::Rewind{done});
    EXPECT_EQ(kept(), before) << "without the ring of the flag that came later";
}

TEST_F(ApplicationTest, WhatWasTakenBackIsNamed) {
    begin();
    ASSERT_TRUE(reply());
    const ui::Strings english;
    const auto model = program->model();
    story::Session play = *model.session;
    const auto who = model.scenario->findContact("ayaan").value();
    const auto wordsOf = [&](const story::Action& action) {
        EXPECT_TRUE(play.perform(action));
        play.advanceAll();
        return app::takenBackInWords(english, play, play.inputs().size() - 1);
    };
    EXPECT_EQ(wordsOf({.kind = story::ActionKind::Block, .contact = who}),
              "Ayaan is not blocked any more");
    EXPECT_EQ(wordsOf({.kind = story::ActionKind::Unblock, .contact = who}),
              "Ayaan is blocked again");
    EXPECT_EQ(wordsOf({.kind = story::ActionKind::GutCheck, .contact = who, .value = 4}),
              "What you said of your feeling is taken back");
    EXPECT_EQ(wordsOf({.kind = story::ActionKind::ProfileShot, .contact = who}),
              "The screenshot is taken back");
    EXPECT_EQ(app::takenBackInWords(english, play, 0),
              "Your reply is taken back, and what you did after it");
}

} // namespace
