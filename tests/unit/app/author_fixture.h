// SPDX-License-Identifier: MIT
#pragma once

#include "app/author_window.h"
#include "app/new_command.h"
#include "unit/app/app_fixture.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <functional>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

/// The author's window on a display in memory, with a story whose files are written to.
class AuthorWindowTest : public AppTest {
protected:
    AuthorWindowTest() {
        std::filesystem::create_directories(paths.saves);
        std::ostringstream out;
        const app::NewOptions asked{.name = "lost-kitten", .in = paths.saves.string()};
        EXPECT_EQ(app::createStory(asked, paths, guide, out), 0) << out.str();
    }

    /// A story of its own, as `chatwise new` makes it.
    std::filesystem::path folder() const { return paths.saves / "lost-kitten"; }
    std::filesystem::path file() const { return folder() / "scenario.lua"; }
    std::string read() const {
        std::ifstream stream(file(), std::ios::binary);
        std::stringstream content;
        content << stream.rdbuf();
        return content.str();
    }
    void write(std::string_view content) const {
        std::ofstream(file(), std::ios::binary) << content;
    }
    void replace(std::string_view from, std::string_view to) const {
        std::string content = read();
        ASSERT_NE(content.find(from), std::string::npos) << from;
        content.replace(content.find(from), from.size(), to);
        write(content);
    }

    void open(std::vector<platform::Input> script = {}) {
        open(folder(), 1280, 800, {}, std::move(script));
    }
    /// Shuts the window, and opens it again with the play that it kept.
    void reopen() {
        kept = window->ownPlay();
        window.reset();
        open();
    }
    void open(const std::filesystem::path& story, int width, int height, ui::Settings look,
              std::vector<platform::Input> script = {}) {
        look.reducedMotion = true;
        app::AuthorWindow::Looks looks{.window = look, .play = look};
        looks.play.typing = ui::TypingSpeed::Instant;
        auto opened = app::AuthorWindow::open(
            platform::openHeadless(width, height, std::move(script)).value(), story, looks, paths,
            guide, std::exchange(kept, std::nullopt));
        ASSERT_TRUE(opened) << opened.error().message;
        window = std::move(*opened);
    }
    /// Goes on until it is so; false where it never is.
    template<class Ask>
    bool until(Ask ask) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::minutes(3);
        while (!ask()) {
            if (std::chrono::steady_clock::now() > end) return false;
            EXPECT_TRUE(window->frame());
            author::nap();
        }
        return true;
    }
    bool settle() {
        return until([&] { return window->isSettled(); });
    }
    /// Until the window has read what was written last.
    bool untilRead(const std::function<bool(const author::Draft&)>& is) {
        return until([&] { return is(window->draft()); }) && settle();
    }
    bool untilItSays(const std::string& words) {
        return untilRead([&](const author::Draft& draft) {
            return draft.story &&
                   std::ranges::any_of(draft.story->texts,
                                       [&](const story::Text& text) { return text.text == words; });
        });
    }
    bool untilBroken() {
        return untilRead([](const author::Draft& draft) { return draft.story == nullptr; });
    }

    author::Rehearsal& play() { return *window->rehearsal(); }
    const story::Scenario& story() { return play().scenario(); }
    /// Gives the reply of those words.
    void reply(std::string_view words) {
        for (const story::Choice& choice : play().session().choices()) {
            const story::Option& option = story().options[choice.option];
            if (option.silent || story().text(option.text) != words) continue;
            window->carryOut(ui::Choose{choice.option});
            return;
        }
        FAIL() << "not on offer: " << words;
    }
    std::vector<std::string> said() {
        std::vector<std::string> all;
        for (const story::Event& event : play().session().events())
            if (event.kind == story::EventKind::Line)
                all.push_back(story().text(story().lines[event.index].text));
        return all;
    }

    std::unique_ptr<app::AuthorWindow> window;
    std::optional<app::KeptRehearsal> kept; ///< for the next window
};
