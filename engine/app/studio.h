// SPDX-License-Identifier: MIT
#pragma once

#include "app/canvas.h"
#include "app/library.h"
#include "app/screens.h"
#include "app/shelf.h"
#include "base/date.h"
#include "platform/image.h"
#include "score/debrief.h"
#include "story/session.h"
#include "story/transcript.h"
#include "ui/settings.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace app {

/// The views that a picture can be made of: "home", "chat", "flag", …
std::vector<std::string> shotViews();

/// How a picture is to look; the size in pixels.
struct ShotLook {
    int width = 1280, height = 800;
    std::string chat; ///< whose chat is open, by id; empty: where something was said last
    ui::Settings settings;
};

/// A view as it stands on a display in memory, frame for frame.
class Showing {
public:
    /// What the player wants done after this input; the view's own state moves on, the play does
    /// not. `look` is called before the view is drawn.
    ui::Commands frame(const platform::Input& input = {}, const std::function<void()>& look = {});

    Canvas& canvas() { return *m_canvas; }
    Screens& screens() { return m_screens; }

private:
    friend class Studio;
    std::unique_ptr<Canvas> m_canvas;
    Screens m_screens;
    std::vector<ui::StoryCard> m_cards;
    ui::Model m_model;
    ui::Screen m_screen = ui::Screen::Home;
};

/// One play at one point, of which every view can be pictured without a display: for
/// `chatwise shot` and for golden pictures.
class Studio {
public:
    /// Called before the frame that becomes the picture is drawn: for tests that look on.
    using Watch = std::function<void(ui::Context&)>;

    /// Plays `scenario` along a route file (empty: its start). `today` is the date that is shown.
    static base::Result<std::unique_ptr<Studio>> open(const Paths& paths, const guide::Guide& guide,
                                                      const std::string& scenario,
                                                      const std::string& route, base::Date today);
    Studio(const Studio&) = delete;
    Studio& operator=(const Studio&) = delete;

    /// Opens a view; the studio must outlive it.
    base::Result<std::unique_ptr<Showing>> show(std::string_view view, const ShotLook& look);
    base::Result<platform::Image> picture(std::string_view view, const ShotLook& look,
                                          const Watch& watch = {});

private:
    Studio(const Paths& paths, const guide::Guide& guide, base::Date today);

    Paths m_paths;
    const guide::Guide& m_guide;
    Library m_library;
    Shelf m_shelf;
    base::Date m_today;
    std::unique_ptr<story::Scenario> m_scenario;
    std::optional<story::Session> m_session;
    std::optional<story::Transcript> m_transcript;
    score::Debrief m_debrief;
    int m_days = 0;
};

} // namespace app
