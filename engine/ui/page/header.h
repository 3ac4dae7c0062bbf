// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"

#include <string_view>

namespace ui {

/// The strip at a page's top: Back, a title and a second line, pause and quick exit. The words
/// stand between the buttons where they fit there, else on lines of their own below them.
struct HeaderLook {
    std::string_view title, second = {};
    bool back = true;
    bool exit = true, pause = true;
    std::string_view face = {}, avatar = {}; ///< a name and its picture before the title
    std::string_view chip = {};              ///< a few words at its end
    Color fill, line;
    float margin = 20;
    float size = 0; ///< of the title; 0 for what suits the window
};
/// Takes the strip off `rest`. True when Back was pressed.
bool header(Context& context, Rect& rest, const HeaderLook& look, Commands& commands);

} // namespace ui
