// SPDX-License-Identifier: MIT
#pragma once

#include "app/canvas.h"
#include "app/handset.h"
#include "app/kept_rehearsal.h"
#include "app/paths.h"
#include "author/background.h"
#include "author/command.h"
#include "author/files/reader.h"
#include "author/map/desk.h"
#include "author/model.h"
#include "author/play/rehearsal.h"
#include "author/prover.h"
#include "author/unread_page.h"
#include "author/workbench.h"
#include "explore/route.h"
#include "ui/widgets/overlay.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// The author's window: a story that is played while it is written, with its map, its state and
/// what is wrong with it. Owns everything; `while (window.frame()) {}` is the main loop.
class AuthorWindow {
public:
    /// Looks of the window, and how the play in it looks at first.
    struct Looks {
        ui::Settings window, play;
    };
    /// Fails where the window or the fonts cannot be had. A story that cannot be read does not keep
    /// it from opening: it appears once it can. `kept`: the play to go on with.
    static base::Result<std::unique_ptr<AuthorWindow>>
    open(std::unique_ptr<platform::Display> display, const std::filesystem::path& folder,
         const Looks& looks, const Paths& paths, const guide::Guide& guide,
         std::optional<KeptRehearsal> kept = {});

    /// Waits a moment for something to happen, takes in what has, and draws where anything is new.
    /// False when the program is to end.
    bool frame();
    /// How long it would wait for something to happen, in milliseconds.
    int waitMs() const;

    // What frame() does with the commands of its panes, and of the views of the play.
    void carryOut(const author::Command& command);
    void carryOut(const ui::Command& command);
    /// Plays a route from the story's beginning.
    void follow(const explore::Route& route);

    /// The settings of the window around the play.
    const ui::Settings& windowLook() const { return m_canvas->settings(); }

    /// Goes on until nothing is left to be done, and shows what came of it.
    void settle();
    /// Whether nothing is being read, laid out, searched or proved.
    bool isSettled() const;
    /// The play to go on with another time: the author's own, not a route that is shown in its
    /// place; nothing where no step was taken.
    std::optional<KeptRehearsal> ownPlay() const;

    /// The play; null until the story could be read for the first time.
    author::Rehearsal* rehearsal() { return m_rehearsal ? &*m_rehearsal : nullptr; }
    author::Workbench& workbench() { return m_workbench; }
    author::MapDesk& map() { return m_map; }
    Handset& handset() { return m_handset; }
    const author::Draft& draft() const { return m_draft; }
    const author::Prover& prover() const { return m_prover; }
    const ui::Settings& playLook() const { return m_look; }
    /// What became of the play when the files were read last; empty where nothing is to be said.
    const std::string& news() const { return m_news; }
    ui::Context& context() { return m_canvas->context(); }
    platform::Display& display() { return m_canvas->display(); }

private:
    AuthorWindow(std::unique_ptr<Canvas> canvas, const std::filesystem::path& folder,
                 const ui::Settings& play, const Paths& paths, const guide::Guide& guide);

    double now() const; ///< seconds since the start
    bool update();
    void draw();
    void drawPlay(const ui::Rect& area);
    void takeKeys();
    author::Model model();
    const explore::Proof* proof() const;
    story::EventIndex lineLookedAt() const;

    // author_window_play.cpp
    void takeUp(author::Draft draft);
    void beginPlay();
    void tellOfReload(const author::Rehearsal::Reloaded& reloaded);
    using News = std::function<std::string(const ui::Strings&)>;
    void setNews(News news);
    void useStorysWords();
    void layDueMap();
    void prove(std::size_t states);
    void stage(const author::Staging& staging);
    void afterSteps(const author::Rehearsal::Step* step = nullptr);
    void openChatOf(const author::Rehearsal::Step* step);
    void goToStep(std::size_t count);
    std::size_t stepOf(std::size_t input) const;
    void perform(const story::Input& input);
    void playUntil(explore::Shows shows);
    void takeUpOwnPlay();
    void speak(const std::string& language);
    void lookAs(const ui::Settings& settings);

    Paths m_paths;
    const guide::Guide& m_guide;
    std::unique_ptr<Canvas> m_canvas;
    author::Workbench m_workbench;
    author::UnreadPage m_unread;
    ui::Toast m_toast;
    platform::Input m_input;
    author::Commands m_commands;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_due = 0; ///< when the next frame is due even if nothing happens; negative for never
    bool m_done = false;

    // The files.
    author::Reader m_reader;
    author::Draft m_draft;
    News m_sayNews; ///< in whatever language the window speaks
    std::string m_news;
    bool m_parted = false;
    std::optional<double> m_readingSince;
    bool m_saysReading = false;

    // The play.
    std::optional<author::Rehearsal> m_rehearsal;
    std::optional<author::Rehearsal> m_own;     ///< the author's own play, while a route is shown
    std::optional<record::Bookmark> m_ownPlace; ///< where the author is in it
    std::optional<KeptRehearsal> m_kept;        ///< to go on with once there is a story
    Handset m_handset;
    ui::Settings m_look;
    ui::Strings m_words;
    ui::Context m_phone;
    ui::Commands m_playCommands;
    std::vector<ui::KeyPress> m_playKeys;
    bool m_keysToPlay = false; ///< the keyboard speaks to the play, not to what is around it

    // What is known of the story.
    author::Prover m_prover;
    bool m_isProofDue = false; ///< once nothing else is at work
    author::Background<std::optional<explore::Route>> m_search;

    author::MapDesk m_map;
    bool m_isMapDue = false; ///< once the play has been drawn
};

} // namespace app
