// SPDX-License-Identifier: MIT
#include "app/screens.h"

namespace app {

using ui::Screen;

ui::View* Screens::find(Screen screen) {
    switch (screen) {
    case Screen::Chat:
    case Screen::Kit: return &chat;
    case Screen::Debrief: return &debrief;
    case Screen::Guide: return &guide;
    case Screen::Help: return &help;
    default: return nullptr;
    }
}

void Screens::prepare(const ui::Navigate& where, const story::Scenario* scenario) {
    if (where.screen == Screen::Guide) guide.open(where.item);
    if (where.screen == Screen::Chat && scenario && where.contact != story::kNobody) {
        if (const auto found = scenario->chatOf(where.contact)) chat.open(*found);
    }
    chat.showKit(where.screen == Screen::Kit);
}

bool Screens::openSheet(const ui::Navigate&) {
    return false;
}

void Screens::closeSheets() {
    paused = false;
}

void Screens::startStory() {
    chat.reset();
    closeSheets();
}

} // namespace app
