// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/chat_view.h"
#include "ui/view.h"

namespace app {

/// Every screen of the window, kept for as long as the program runs so that each remembers where
/// it was scrolled to.
struct Screens {
    ui::ChatView chat;

    /// The view for a screen; null for one that is laid over another.
    ui::View* find(ui::Screen screen) {
        switch (screen) {
        case ui::Screen::Chat:
        case ui::Screen::Kit: return &chat;
        default: return nullptr;
        }
    }
};

} // namespace app
