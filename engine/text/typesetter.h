// SPDX-License-Identifier: MIT
#pragma once

#include "text/glyphs.h"
#include "text/layout.h"
#include "text/lines.h"

namespace text {

/// Sets broken lines under each other and rasterises what they need.
Layout typeset(const ShapedText& text, const std::vector<BrokenLine>& lines, Align align,
               FontSet& fonts, GlyphCache& glyphs);

/// Where a line starts within a box of `width`.
float lineStart(const BrokenLine& line, float width, Align align);

/// The width of the box: the widest line, rounded up to a whole pixel.
float boxWidth(const std::vector<BrokenLine>& lines);

} // namespace text
