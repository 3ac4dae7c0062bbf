// SPDX-License-Identifier: MIT
#pragma once

#include "text/analysis.h"
#include "text/fonts.h"

#include <hb.h>

#include <cstdint>
#include <string_view>
#include <vector>

namespace text {

/// A glyph in the order it is drawn, in pixels; `dy` upwards.
struct ShapedGlyph {
    std::uint32_t id = 0;
    std::uint32_t cluster = 0; ///< the first character it stands for
    FontId font = FontId::Sans;
    float advance = 0, dx = 0, dy = 0;
};

/// A text with a font for every character and glyphs for every run, not yet broken into lines.
class ShapedText {
public:
    ShapedText(std::string_view utf8, const Style& style, Direction direction, FontSet& fonts);

    const Analysis& analysis() const { return m_analysis; }
    const Style& style() const { return m_style; }
    bool hasNastaliq() const { return m_hasNastaliq; }
    float sizeOf(FontId font) const;

    /// How far the glyphs of the cluster that starts at this character move the pen; 0 inside
    /// clusters.
    float advance(std::uint32_t c) const { return m_advances[c]; }
    bool startsCluster(std::uint32_t c) const { return m_clusterStarts[c] != 0; }

    /// Adds the glyphs of [first, last), which lies in one paragraph, from left to right, as they
    /// stand when the characters are a line of their own.
    void glyphsOf(std::uint32_t first, std::uint32_t last, std::vector<ShapedGlyph>& out) const;
    ShapedGlyph ellipsis() const;

private:
    /// Characters that one call of the shaper takes: one font, level and script.
    struct Run {
        std::uint32_t first = 0, last = 0;
        FontId font = FontId::Sans;
        std::uint8_t level = 0;
        hb_script_t script = HB_SCRIPT_COMMON;
        std::uint32_t firstGlyph = 0, glyphCount = 0;
    };

    void chooseFonts(std::vector<std::uint8_t>& fonts) const;
    std::uint8_t fontFor(std::uint32_t i) const;
    void chooseSpaces(const Paragraph& paragraph, std::vector<std::uint8_t>& fonts) const;
    void findRuns(const std::vector<std::uint8_t>& fonts);
    void shapeRuns();
    /// Runs HarfBuzz over [first, last) of a run; the result stays in m_buffer.
    void shape(const Run& run, std::uint32_t first, std::uint32_t last) const;
    void collect(const Run& run, std::vector<ShapedGlyph>& out) const;
    void pieceOf(const Run& run, std::uint32_t first, std::uint32_t last,
                 std::vector<ShapedGlyph>& out) const;
    bool safeAt(const Run& run, std::uint32_t c) const;

    struct BufferDeleter {
        void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
    };

    FontSet& m_fonts;
    Style m_style;
    Analysis m_analysis;
    std::vector<Run> m_runs;
    std::vector<ShapedGlyph> m_glyphs;
    std::vector<float> m_advances;
    std::vector<std::uint8_t> m_clusterStarts;
    std::vector<std::uint8_t> m_unsafe; ///< a line must not be cut before this without shaping anew
    std::unique_ptr<hb_buffer_t, BufferDeleter> m_buffer;
    bool m_hasNastaliq = false;
};

} // namespace text
