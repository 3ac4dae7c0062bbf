// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/chat_view.h"
#include "unit/ui/fake_textures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

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
