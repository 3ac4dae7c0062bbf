// SPDX-License-Identifier: MIT
#include "text/typesetter.h"

#include <algorithm>
#include <cmath>

namespace text {
namespace {

/// The line box of a text and where the baseline lies in it.
struct Box {
    float height = 0, baseline = 0;
};

Box boxOf(const ShapedText& text, FontSet& fonts) {
    const Style& style = text.style();
    const FontId id =
        text.hasNastaliq() ? arabicFont(Face::Reading, style.weight) : latinFont(style.weight);
    const Font* font = fonts.get(id);
    const float size = text.sizeOf(id);
    const float ascent = font ? font->ascent() * size : size;
    const float descent = font ? font->descent() * size : 0;
    Box box;
    box.height =
        text.hasNastaliq() ? nastaliqLineHeight(style.size) : style.size * style.lineHeight;
    box.baseline = (box.height - ascent - descent) / 2 + ascent;
    return box;
}

/// A coordinate as a whole pixel and quarters of one.
struct Snapped {
    int pixel = 0, quarter = 0;
};

Snapped snap(float value) {
    const auto quarters = static_cast<int>(std::lround(value * 4.0F));
    return {quarters >> 2, quarters & 3};
}

class Typesetter {
public:
    Typesetter(const ShapedText& text, Align align, FontSet& fonts, GlyphCache& glyphs)
        : m_text(text), m_align(align), m_glyphs(glyphs), m_box(boxOf(text, fonts)) {}

    Layout run(const std::vector<BrokenLine>& lines) {
        m_layout.width = boxWidth(lines);
        m_layout.rightToLeft = lines.front().rtl;
        m_layout.lastLineWidth = lines.back().width;
        m_layout.truncated = lines.back().truncated;
        for (const BrokenLine& line : lines) {
            set(line);
            if (m_text.hasNastaliq() && m_layout.lines.size() > 1) moveClear();
            m_top += m_box.height;
        }
        m_layout.height = m_top;
        m_layout.inkTop = m_layout.height;
        for (const Line& line : m_layout.lines) {
            if (line.quadCount == 0) continue;
            m_layout.inkTop = std::min(m_layout.inkTop, line.y - line.ascent);
            m_layout.inkBottom = std::max(m_layout.inkBottom, line.y + line.descent);
        }
        m_layout.inkTop = std::min(m_layout.inkTop, m_layout.inkBottom);
        return std::move(m_layout);
    }

private:
    void set(const BrokenLine& broken) {
        const auto& bytes = m_text.analysis().source.bytes;
        Line line;
        line.x = lineStart(broken, m_layout.width, m_align);
        line.y = std::round(m_top + m_box.baseline);
        line.width = broken.width;
        line.first = bytes[broken.first];
        line.last = bytes[broken.next];
        line.rtl = broken.rtl;
        line.firstQuad = static_cast<std::uint32_t>(m_layout.quads.size());
        float pen = line.x;
        for (const ShapedGlyph& glyph : broken.glyphs) {
            place(glyph, pen + glyph.dx, line);
            pen += glyph.advance;
        }
        line.quadCount = static_cast<std::uint32_t>(m_layout.quads.size()) - line.firstQuad;
        m_layout.lines.push_back(line);
    }

    void place(const ShapedGlyph& glyph, float x, Line& line) {
        const Snapped across = snap(x);
        // Letters of Nastaliq hang at fractions of a pixel from each other; Latin stays on its row.
        const bool sloped = glyph.font != FontId::Sans && glyph.font != FontId::SansBold;
        const Snapped down = sloped ? snap(line.y - glyph.dy)
                                    : Snapped{static_cast<int>(std::lround(line.y - glyph.dy)), 0};
        const Picture& picture = m_glyphs.get(glyph.font, glyph.id, m_text.sizeOf(glyph.font),
                                              across.quarter, down.quarter);
        if (picture.width == 0) return;
        constexpr auto kUnit = 1.0F / static_cast<float>(Page::kSize);
        Quad quad;
        quad.x0 = static_cast<float>(across.pixel + picture.left);
        quad.y0 = static_cast<float>(down.pixel - picture.top);
        quad.x1 = quad.x0 + static_cast<float>(picture.width);
        quad.y1 = quad.y0 + static_cast<float>(picture.height);
        quad.u0 = static_cast<float>(picture.spot.x) * kUnit;
        quad.v0 = static_cast<float>(picture.spot.y) * kUnit;
        quad.u1 = static_cast<float>(picture.spot.x + picture.width) * kUnit;
        quad.v1 = static_cast<float>(picture.spot.y + picture.height) * kUnit;
        quad.page = picture.spot.page;
        quad.colour = glyph.font == FontId::Emoji;
        line.ascent = std::max(line.ascent, line.y - quad.y0);
        line.descent = std::max(line.descent, quad.y1 - line.y);
        m_layout.quads.push_back(quad);
    }

    std::span<Quad> quadsOf(const Line& line) {
        return std::span(m_layout.quads).subspan(line.firstQuad, line.quadCount);
    }

    /// Nastaliq's ink rises and falls over any line box: moves the last line down until no letter
    /// touches one of the line above.
    void moveClear() {
        Line& line = m_layout.lines.back();
        float overlap = 0;
        for (const Quad& above : quadsOf(m_layout.lines[m_layout.lines.size() - 2])) {
            for (const Quad& quad : quadsOf(line)) {
                if (quad.x0 < above.x1 && above.x0 < quad.x1)
                    overlap = std::max(overlap, above.y1 - quad.y0);
            }
        }
        if (overlap <= 0) return;
        for (Quad& quad : quadsOf(line)) {
            quad.y0 += overlap;
            quad.y1 += overlap;
        }
        line.y += overlap;
        m_top += overlap;
    }

    const ShapedText& m_text;
    Align m_align;
    GlyphCache& m_glyphs;
    Box m_box;
    Layout m_layout;
    float m_top = 0;
};

} // namespace

float boxWidth(const std::vector<BrokenLine>& lines) {
    const auto widest = std::ranges::max_element(lines, {}, &BrokenLine::width);
    return std::ceil(widest->width - 0.01F);
}

float lineStart(const BrokenLine& line, float width, Align align) {
    const float rest = std::max(width - line.width, 0.0F);
    if (align == Align::Center) return rest / 2;
    return (align == Align::End) != line.rtl ? rest : 0;
}

Layout typeset(const ShapedText& text, const std::vector<BrokenLine>& lines, Align align,
               FontSet& fonts, GlyphCache& glyphs) {
    return Typesetter(text, align, fonts, glyphs).run(lines);
}

} // namespace text
