// SPDX-License-Identifier: MIT
#pragma once

#include "text/shaped_text.h"

#include <cstdint>
#include <vector>

namespace text {

/// A line of characters [first, last); those from `visible` on are white space that hangs over its
/// end. `next` is where the following line starts, past the line end characters.
struct BrokenLine {
    std::uint32_t first = 0, visible = 0, last = 0, next = 0;
    bool rtl = false;
    bool truncated = false;
    float width = 0;
    std::vector<ShapedGlyph> glyphs; ///< from left to right
};

/// Fills lines greedily up to `maxWidth` (0 or less: no limit). Words wider than a line are cut
/// between clusters. With more than `maxLines` (0: any number) the last one ends in "…".
std::vector<BrokenLine> breakLines(const ShapedText& text, float maxWidth, int maxLines);

} // namespace text
