// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "unit/app/app_fixture.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

inline platform::Input pressed(std::int32_t code, bool control = false) {
    platform::Input input;
    input.keys.push_back({.code = code, .control = control});
    return input;
}

/// The program with its window, on a display in memory.
class ApplicationTest : public AppTest {
protected:
    ApplicationTest() {
        auto store = record::Store::open(paths.saves);
        EXPECT_TRUE(store->set({{"typing", "instant"}, {"reduced_motion", "yes"}}));
    }

    /// Opens the window; `at` says what is pressed in which frame, from 0.
    void open(const app::PlayOptions& options, const std::map<int, platform::Input>& at = {}) {
        std::vector<platform::Input> script;
        for (const auto& [frame, input] : at) {
            script.resize(static_cast<std::size_t>(frame));
            script.push_back(input);
        }
        auto opened = app::Application::open(platform::openHeadless(900, 700, script).value(),
                                             options, paths, guide);
        ASSERT_TRUE(opened) << opened.error().message;
        program = std::move(*opened);
    }
    void begin(const std::map<int, platform::Input>& at = {}) {
        open({.language = "en"}, at);
        program->carryOut(ui::Play{"squad-up", true});
    }
    void frames(int count) {
        for (int i = 0; i < count; ++i)
            ASSERT_TRUE(program->frame());
    }
    /// Gives the first reply on offer; false where none is.
    bool reply() {
        program->frame();
        const auto model = program->model();
        if (model.choices.empty()) return false;
        program->carryOut(ui::Choose{model.choices.front().option});
        program->frame();
        return true;
    }
    /// Gives first replies and goes past new days, until `kind` waits for the player.
    void playTo(story::EventKind kind) {
        for (int step = 0; step < 400; ++step) {
            if (reply()) continue;
            const auto model = program->model();
            ASSERT_NE(model.gate, nullptr);
            if (model.gate->kind == kind) return;
            program->carryOut(ui::GoOn{});
        }
        FAIL() << "it never came";
    }
    std::size_t inputs() { return program->model().session->inputs().size(); }
    const ui::StoryCard* card(std::string_view id) {
        const auto model = program->model();
        const auto found = std::ranges::find(model.stories, id, &ui::StoryCard::id);
        return found == model.stories.end() ? nullptr : &*found;
    }
    std::vector<record::Attempt> attempts() {
        return record::Store::open(paths.saves)->attempts().value();
    }

    static std::string contentOf(const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }

    /// A story of one reply outside the library, and `more` behind it. Gives its folder.
    std::filesystem::path shortStory(const std::string& more) {
        const std::filesystem::path folder = paths.saves / "mine";
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "scenario.lua") << R"(
scenario "mine" { title = "Mine", place = "gaming", ages = { 11, 14 }, minutes = 2,
  practice = true, blurb = "A story.", note = "You can stop at any moment." }
player { name = "Mina", age = 12 }
contact "dadi" { name = "Dadi", trusted = true }
chat "dadi" { scene "tea" { say "tea is ready", reply { option "coming" }, )"
                                               << more << R"( finish "done" } }
ending "done" { title = "All", text = "You can always tell someone.", safe = true }
)";
        return folder;
    }

    std::unique_ptr<app::Application> program;
};
