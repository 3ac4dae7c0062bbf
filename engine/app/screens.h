// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"
#include "ui/chat/chat_view.h"
#include "ui/debrief/debrief_view.h"
#include "ui/guide/guide_view.h"
#include "ui/help/help_view.h"
#include "ui/view.h"

namespace app {

/// Every screen of the window, kept for as long as the program runs so that each remembers where
/// it was scrolled to, and the sheets that lie over any of them.
struct Screens {
    ui::ChatView chat;
    ui::DebriefView debrief;
    ui::GuideView guide;
    ui::HelpView help;

    bool paused = false;

    /// The view for a screen; null for one that is laid over another.
    ui::View* find(ui::Screen screen);
    /// Brings a view to what a command is about.
    void prepare(const ui::Navigate& where, const story::Scenario* scenario);
    /// Opens the sheet that a command asks for; false where it asks for a screen.
    bool openSheet(const ui::Navigate& where);
    void closeSheets();
    /// Forgets what concerned the last story.
    void startStory();
};

} // namespace app
