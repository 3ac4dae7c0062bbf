// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"
#include "ui/chat/chat_view.h"
#include "ui/contacts/contacts_view.h"
#include "ui/debrief/debrief_view.h"
#include "ui/evidence/evidence_view.h"
#include "ui/guide/guide_view.h"
#include "ui/help/help_view.h"
#include "ui/home/content_note.h"
#include "ui/home/home_view.h"
#include "ui/me/me_view.h"
#include "ui/pause/pause_sheet.h"
#include "ui/plain/plain_view.h"
#include "ui/report/report_view.h"
#include "ui/resume/changed_sheet.h"
#include "ui/settings/settings_view.h"
#include "ui/tell/tell_sheet.h"
#include "ui/view.h"

#include <string>
#include <utility>

namespace app {

/// Every screen of the window, kept for as long as the program runs so that each remembers where
/// it was scrolled to, and the sheets that lie over any of them.
class Screens {
public:
    ui::ChatView chat;

    /// The view for a screen; null for a sheet.
    ui::View* find(ui::Screen screen);
    /// Brings a view to what a command is about.
    void prepare(const ui::Navigate& where, const story::Scenario* scenario);
    /// Forgets what concerned the last story.
    void startStory();
    /// Forgets the last look back.
    void startLookBack() { m_debrief.open(); }

    // The sheets.
    /// Opens the sheet that a command asks for; false where it asks for a screen.
    bool openSheet(const ui::Navigate& where);
    /// False where none was open.
    bool closeSheets();
    bool hasSheet() const;
    void pause(bool on) { m_paused = on; }
    /// Says what became of a play whose story was changed.
    void tellOfChanges(std::string words, const std::string& scenario) {
        m_changed.open(std::move(words), scenario);
    }
    /// Draws the sheets over the screen; call it after the view in every frame.
    void drawSheets(ui::Context& context, const ui::Model& model, ui::Commands& commands);

private:
    ui::HomeView m_home;
    ui::ContactsView m_contacts;
    ui::MeView m_me;
    ui::EvidenceView m_evidence;
    ui::ReportView m_report;
    ui::DebriefView m_debrief;
    ui::GuideView m_guide;
    ui::HelpView m_help;
    ui::SettingsView m_settings;
    ui::PlainView m_plain;

    ui::ContentNoteSheet m_note;
    ui::PauseSheet m_pause;
    ui::TellSheet m_tell;
    ui::ChangedSheet m_changed;
    std::string m_noteOf; ///< the story whose content note is open; empty for none
    bool m_noteFresh = false;
    bool m_paused = false;
};

} // namespace app
