// SPDX-License-Identifier: MIT
#include "app/screens.h"

#include <algorithm>

namespace app {

using ui::Screen;

ui::View* Screens::find(Screen screen) {
    switch (screen) {
    case Screen::Home: return &m_home;
    case Screen::Chat:
    case Screen::Kit: return &chat;
    case Screen::Contacts: return &m_contacts;
    case Screen::Me: return &m_me;
    case Screen::Evidence: return &m_evidence;
    case Screen::Report: return &m_report;
    case Screen::Debrief: return &m_debrief;
    case Screen::Guide: return &m_guide;
    case Screen::Help: return &m_help;
    case Screen::Settings: return &m_settings;
    case Screen::Plain: return &m_plain;
    default: return nullptr;
    }
}

void Screens::prepare(const ui::Navigate& where, const story::Scenario* scenario) {
    if (where.screen == Screen::Guide) m_guide.open(where.item);
    if (where.screen == Screen::Contacts) m_contacts.open(where.contact);
    if (where.screen == Screen::Report) m_report.open(where.contact);
    if (where.screen == Screen::Evidence) m_evidence.reset();
    if (where.screen == Screen::Chat && scenario && where.contact != story::kNobody) {
        if (const auto found = scenario->chatOf(where.contact)) chat.open(*found);
    }
    chat.showKit(where.screen == Screen::Kit);
}

void Screens::startStory() {
    chat.reset();
    m_contacts.open(story::kNobody);
    m_evidence.reset();
    closeSheets();
}

bool Screens::openSheet(const ui::Navigate& where) {
    if (where.screen == Screen::ContentNote) {
        m_noteOf = where.scenario;
        m_noteFresh = where.fresh;
        return true;
    }
    if (where.screen != Screen::Tell) return false;
    m_paused = false;
    m_tell.open();
    return true;
}

bool Screens::hasSheet() const {
    return m_paused || m_tell.isOpen() || m_changed.isOpen() || !m_noteOf.empty() ||
           chat.hasSheet();
}

bool Screens::closeSheets() {
    const bool any = m_paused || m_tell.isOpen() || m_changed.isOpen() || !m_noteOf.empty();
    m_paused = false;
    m_noteOf.clear();
    m_tell.close();
    m_changed.close();
    return any;
}

void Screens::drawSheets(ui::Context& context, const ui::Model& model, ui::Commands& commands) {
    const auto story = std::find_if(model.stories.begin(), model.stories.end(),
                                    [&](const ui::StoryCard& card) { return card.id == m_noteOf; });
    m_note.frame(context, model, story == model.stories.end() ? nullptr : &*story, m_noteFresh,
                 commands);
    m_pause.frame(context, model, m_paused, commands);
    m_changed.frame(context, commands);
    if (model.scenario) m_tell.frame(context, model, commands);
}

} // namespace app
