// SPDX-License-Identifier: MIT
#pragma once

#include "app/canvas.h"
#include "app/library.h"
#include "app/play_command.h"
#include "app/screens.h"
#include "app/story_play.h"
#include "record/store.h"
#include "ui/chat/presentation.h"
#include "ui/command.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// The program with its window. Owns everything; `while (application.frame()) {}` is the main loop,
/// and a browser would call frame() itself.
class Application {
public:
    /// Fails where the window, the fonts or the language cannot be had. Without a place to save,
    /// play goes on unsaved, and the player is told.
    static base::Result<std::unique_ptr<Application>>
    open(std::unique_ptr<platform::Display> display, const PlayOptions& options, const Paths& paths,
         const guide::Guide& guide);

    /// Waits for something to happen, draws one frame, and does what the player asked for. False
    /// when the program is to end.
    bool frame();

private:
    Application(const Paths& paths, const guide::Guide& guide, std::optional<record::Store> store);

    double now() const; ///< seconds since the start
    int waitMs() const;
    ui::Model model();
    void draw();

    void carryOut(const ui::Command& command);
    void enter(std::unique_ptr<StoryPlay> play);
    void perform(const story::Action& action);
    void afterInput();
    void rewind(std::size_t input);
    void go(const ui::Navigate& where);
    void back();
    void change(const ui::Settings& settings);

    Paths m_paths;
    const guide::Guide& m_guide;
    Library m_library;
    std::optional<record::Store> m_store;
    base::SystemClock m_clock;
    std::unique_ptr<Canvas> m_canvas;
    std::unique_ptr<StoryPlay> m_play;
    std::optional<story::Transcript> m_transcript;
    ui::Presentation m_presentation;
    int m_days = 0; ///< of the story at hand
    Screens m_screens;
    std::vector<ui::Navigate> m_trail; ///< where the player has been; the last is in front
    ui::Commands m_commands;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    platform::Input m_input;
    std::string m_notice; ///< to be told to the player
    bool m_drawn = false;
    bool m_done = false;
};

} // namespace app
