// SPDX-License-Identifier: MIT
#pragma once

#include "app/album.h"
#include "app/canvas.h"
#include "app/handset.h"
#include "app/library.h"
#include "app/play_command.h"
#include "app/shelf.h"
#include "app/story_play.h"
#include "record/store.h"
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

    /// Does what the player asked for, one after the other and at one stroke: what frame() does
    /// with the commands of its views.
    void carryOut(const ui::Commands& commands);
    void carryOut(const ui::Command& command) { carryOut(ui::Commands{command}); }
    /// What the views are shown, as it is now. Valid until the next frame or command.
    ui::Model model();
    ui::Screen screen() const { return m_handset.screen(); } ///< the one in front
    story::ChatIndex openChat() const { return m_handset.screens.chat.openChat(); }

private:
    Application(const Paths& paths, const guide::Guide& guide, std::optional<record::Store> store);

    base::Result<void> begin(const PlayOptions& options);
    record::Store* store() { return m_store ? &*m_store : nullptr; }
    double now() const; ///< seconds since the start
    int waitMs() const;
    void draw();
    void takeKeys();
    void nameWindow();
    std::size_t inputs() const { return m_play ? m_play->session().inputs().size() : 0; }

    // application_commands.cpp: what the player asked for.
    void carryOutOne(const ui::Command& command);
    void openStory(const std::string& scenario, StoryPlay::Take take);
    void enter(std::unique_ptr<StoryPlay> play);
    void useStorysWords();
    void perform(const story::Action& action);
    void keepPicture(story::EventIndex shot, const story::Transcript& seen);
    void keepPictures();
    void afterInput();
    void tellOfPlay();
    void rewind(std::size_t input);
    void undo();
    void keepPlace();
    void lookBack();
    void goHome();
    void go(const ui::Navigate& where);
    void back();
    void quickExit();
    void change(const ui::Settings& settings);
    void saveReport();
    void exportData();
    void deleteData();
    void fillShelf();
    void refreshShelf();
    void tell(const std::string& notice);

    Paths m_paths;
    const guide::Guide& m_guide;
    Library m_library;
    std::optional<record::Store> m_store;
    base::SystemClock m_clock;
    Shelf m_shelf;
    std::vector<std::string> m_kept; ///< what is stored, a sentence each
    std::string m_keptIn;
    std::unique_ptr<Canvas> m_canvas;

    // The story at hand.
    std::unique_ptr<StoryPlay> m_play;
    /// What the player did at one stroke: flagged a message and kept a picture of it, say. Inputs.
    struct Stroke {
        std::size_t first = 0, end = 0;
    };
    std::vector<Stroke> m_strokes; ///< of this run
    /// The play that the command line asked for, until it begins.
    struct Asked {
        std::string scenario;
        bool fresh = false;
        std::optional<std::uint64_t> seed;
        std::string record; ///< a route file; may be empty
    };
    Asked m_asked;

    // The window.
    Handset m_handset;
    ui::Commands m_commands;
    platform::Input m_input;
    std::vector<double> m_shifts; ///< when Shift was pressed lately
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::string m_title = "Chatwise"; ///< of the window
    bool m_drawn = false;             ///< and nothing has come of it that is not on the screen yet
    bool m_done = false;
};

} // namespace app
