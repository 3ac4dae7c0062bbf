// SPDX-License-Identifier: MIT
#pragma once

#include "author/model.h"
#include "author/workbench.h"
#include "support/scenario_builder.h"
#include "unit/ui/fake_textures.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The author's window without files, explorer and play around it: frames are drawn, what they say
/// is read, and what they say is pressed.
class BenchTest : public testing::Test {
protected:
    BenchTest() : guide(guide::Guide::load(CHATWISE_DATA_DIR).value()), story(makeStory()) {
        session.emplace(story);
        session->advanceAll();
        stage.context().painter.onText = [this](std::string_view text, const ui::Rect& box, ui::Vec,
                                                const ui::TextSize&) {
            said.emplace_back(std::string(text), box);
        };
    }

    /// Two chats, of which one waits for the other; a reply that cannot be given yet.
    static story::Scenario makeStory() {
        using namespace test;
        ScenarioBuilder builder("workbench");
        builder.contact("rana", {.truth = story::Truth::Manipulator, .name = "Rana"})
            .contact("amma", {.name = "Amma", .trustedAdult = true})
            .number("trust", 0, 3, 1)
            .flag("warned");
        builder.chat(
            "rana",
            {scene("hello", {say("Keep this between us").sign(1).tactic(12),
                             reply({option("Why?", {add("trust", -1)}).heeds(1),
                                    option("I told Amma", {}).when(var("warned") == num(1))}),
                             tomorrow()})});
        builder.chat("amma", {scene("tea", {say("Tea is ready")})}, {.waits = true});
        builder.ending("calm", true);
        return builder.build();
    }

    author::Model model() {
        author::Model model{.guide = guide,
                            .story = story,
                            .session = *session,
                            .choices = session->choices(),
                            .words = words,
                            .diagnostics = diagnostics};
        const auto events = session->events();
        for (std::size_t at = 0; at < events.size(); ++at)
            if (events[at].kind == story::EventKind::Line)
                model.line = static_cast<story::EventIndex>(at);
        return model;
    }

    /// Draws a frame of the workbench.
    void frame(const author::Model& model) {
        said.clear();
        commands.clear();
        stage.frame(width, height, 1, false, [&](ui::Context& context) {
            bench.frame(context, model, look,
                        {.map = [&](const ui::Rect& area) { map = area; },
                         .play = [&](const ui::Rect& area) { play = area; }},
                        commands);
        });
    }
    void frame() { frame(model()); }

    /// Presses what lies there, and draws what comes of it.
    void press(ui::Vec at, const author::Model& shown) {
        stage.input.x = at.x;
        stage.input.y = at.y;
        stage.input.down = stage.input.pressed = true;
        frame(shown);
        author::Commands wanted = commands;
        stage.input.down = false;
        stage.input.released = true;
        frame(shown);
        wanted.insert(wanted.end(), commands.begin(), commands.end());
        commands = std::move(wanted);
        stage.input.x = stage.input.y = -1;
    }

    const ui::Rect* find(std::string_view text) const {
        const auto found = std::ranges::find(said, text, &Said::first);
        return found == said.end() ? nullptr : &found->second;
    }
    bool says(std::string_view part) const {
        return std::ranges::any_of(
            said, [&](const Said& one) { return one.first.find(part) != std::string::npos; });
    }
    void pressWords(std::string_view text, const author::Model& shown) {
        frame(shown);
        const ui::Rect* box = find(text);
        ASSERT_NE(box, nullptr) << text;
        press(box->centre(), shown);
    }
    template<class Command>
    std::vector<Command> given() const {
        std::vector<Command> all;
        for (const author::Command& command : commands)
            if (const auto* one = std::get_if<Command>(&command)) all.push_back(*one);
        return all;
    }

    using Said = std::pair<std::string, ui::Rect>;
    guide::Guide guide;
    story::Scenario story;
    std::optional<story::Session> session;
    uitest::Stage stage;
    int width = 1280, height = 800;
    ui::Strings words;
    ui::Settings look;
    std::vector<base::Diagnostic> diagnostics;
    author::Workbench bench;
    author::Commands commands;
    std::optional<ui::Rect> map, play;
    std::vector<Said> said;
};
