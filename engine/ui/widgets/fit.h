// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <string_view>

namespace ui {

/// The width of the widest word: what a line has to have so that no word is broken, in units.
float widestWord(Context& context, std::string_view words, const TextStyle& style);

/// Whether the words can be set that wide in at most so many lines without breaking one.
bool fits(Context& context, std::string_view words, const TextStyle& style, float width,
          int lines = 1);

} // namespace ui
