// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"

#include <string_view>

namespace ui {

/// Fills the screen with canvas and draws the header of a page that the player came to and goes
/// back from: Back, its title, rail and pause where `inStory`, quick exit. Gives what is left below
/// it.
Rect page(Context& context, Screen here, std::string_view title, bool inStory, Commands& commands);

} // namespace ui
