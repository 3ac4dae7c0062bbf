// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace text {

/// One picture to draw. Positions are pixels from the layout's top left corner and whole numbers:
/// draw the layout at a whole pixel, too, and the text stays crisp.
struct Quad {
    float x0 = 0, y0 = 0, x1 = 0, y1 = 0;
    float u0 = 0, v0 = 0, u1 = 0, v1 = 0; ///< 0 to 1 within the page
    std::uint16_t page = 0;
    bool colour = false; ///< an emoji: draw in its own colours, with the text's alpha only
};

struct Line {
    float x = 0;     ///< left edge, after alignment
    float y = 0;     ///< baseline
    float width = 0; ///< of the advances, without the white space at the end
    float ascent = 0,
          descent = 0; ///< ink above and below the baseline, the second positive downwards
    std::size_t first = 0, last = 0; ///< bytes of the source, [first, last)
    bool rtl = false;                ///< direction of the paragraph it belongs to
    std::uint32_t firstQuad = 0, quadCount = 0;
};

/// A text set in lines. Lines are aligned within `width`, the widest line: place the whole box.
struct Layout {
    float width = 0;
    float height = 0; ///< sum of the line boxes; ink may go over it, see inkTop and inkBottom
    float inkTop = 0,
          inkBottom = 0;      ///< highest and lowest ink; inkTop < 0 where ink rises over the box
    bool rightToLeft = false; ///< direction of the first paragraph
    std::vector<Line> lines;  ///< at least one, even for empty text
    std::vector<Quad> quads;
    float lastLineWidth = 0;
    bool truncated = false; ///< there was more text than lines: the last one ends in "…"
};

/// A glyph as shaped and ordered; for tests and for looking into a problem.
struct Glyph {
    std::uint32_t id = 0;
    const char* font = ""; ///< "NotoSans-Regular"
    std::size_t line = 0;
    std::size_t byte = 0; ///< of the source, where its cluster starts
    float x = 0;          ///< pen position from the layout's left edge
    float advance = 0;
};

} // namespace text
