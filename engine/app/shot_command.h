// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <string>

namespace app {

/// What `chatwise shot` was asked for; texts as given, checked by takeShot.
struct ShotOptions {
    std::string view;
    std::string scenario = "squad-up";
    std::string route; ///< a route file; empty: the story's start
    std::string chat;  ///< a contact's id; empty: the chat in which something was said last
    std::string language = "en";
    std::string theme = "light";
    std::string size = "1280x800";
    float scale = 1;
    std::string date; ///< such as 2026-06-04; empty: today
    std::string out;
};

/// The views that can be drawn: "home, chat, flag, …".
std::string shotViewNames();

/// Draws one screen, without a display, into a PNG file. Status as app::run.
int takeShot(const ShotOptions& options, const Paths& paths, const guide::Guide& guide);

} // namespace app
