// SPDX-License-Identifier: MIT
#include "text/lines.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace text {
namespace {

constexpr float kSlack = 0.01F; ///< of rounding, in pixels

class Breaker {
public:
    Breaker(const ShapedText& text, float maxWidth) : m_text(text) {
        if (maxWidth > 0) m_maxWidth = maxWidth;
    }

    std::vector<BrokenLine> run(int maxLines) {
        std::vector<BrokenLine> lines;
        for (const Paragraph& paragraph : m_text.analysis().paragraphs) {
            std::uint32_t at = paragraph.first;
            do {
                if (maxLines > 0 && lines.size() == static_cast<std::size_t>(maxLines)) {
                    truncate(lines.back());
                    return lines;
                }
                lines.push_back(nextLine(at, paragraph));
                at = lines.back().next;
            } while (at < paragraph.last);
            lines.back().next = paragraph.next;
        }
        return lines;
    }

private:
    std::uint32_t visibleEnd(std::uint32_t first, std::uint32_t last) const {
        const auto& chars = m_text.analysis().source.chars;
        while (last > first && (isSpace(chars[last - 1]) || isDirectionControl(chars[last - 1])))
            --last;
        return last;
    }

    /// The most characters from `first` that fit, by the advances of the unbroken text; at least
    /// one cluster. `byWords` prefers the places where UAX #14 allows a break.
    std::uint32_t fit(std::uint32_t first, std::uint32_t end, float budget, bool byWords) const {
        const Analysis& analysis = m_text.analysis();
        float width = 0;
        bool any = false;
        std::uint32_t lastBreak = first;
        for (std::uint32_t c = first; c < end; ++c) {
            const auto& chars = analysis.source.chars;
            const bool hangs = isSpace(chars[c]) && (c + 1 == end || !joinsPrevious(chars[c + 1]));
            if (any && !hangs && m_text.startsCluster(c) &&
                width + m_text.advance(c) > budget + kSlack)
                return byWords && lastBreak > first ? lastBreak : c;
            any = any || m_text.startsCluster(c);
            width += m_text.advance(c);
            const bool cut = c + 1 < end && m_text.advance(c + 1) == 0 &&
                             !m_text.startsCluster(c + 1) &&
                             !isDirectionControl(analysis.source.chars[c + 1]);
            if (analysis.breakAfter[c] && !cut) lastBreak = c + 1;
        }
        return end;
    }

    /// Cuts, builds, and measures again: a cut may change the shape and so the width of its word.
    BrokenLine build(std::uint32_t first, std::uint32_t end, float budget, bool byWords) const {
        BrokenLine line;
        line.first = first;
        float asked = budget;
        for (;;) {
            line.last = fit(first, end, asked, byWords);
            line.visible = visibleEnd(first, line.last);
            line.glyphs.clear();
            m_text.glyphsOf(first, line.visible, line.glyphs);
            line.width = 0;
            for (const ShapedGlyph& glyph : line.glyphs)
                line.width += glyph.advance;
            if (line.width <= budget + kSlack) return line;
            float measured = 0;
            int clusters = 0;
            for (std::uint32_t c = first; c < line.visible; ++c) {
                measured += m_text.advance(c);
                if (m_text.startsCluster(c)) ++clusters;
            }
            if (clusters <= 1 || asked < 0) return line;
            asked =
                std::min(asked, measured) - 2 * kSlack - std::max(0.0F, line.width - budget) / 2;
        }
    }

    BrokenLine nextLine(std::uint32_t first, const Paragraph& paragraph) const {
        BrokenLine line = build(first, paragraph.last, m_maxWidth, true);
        line.rtl = paragraph.rtl;
        line.next = line.last;
        return line;
    }

    void truncate(BrokenLine& line) const {
        const auto& paragraphs = m_text.analysis().paragraphs;
        const auto own = std::ranges::find_if(
            paragraphs, [&](const Paragraph& p) { return line.first <= p.last; });
        const ShapedGlyph dots = m_text.ellipsis();
        const bool rtl = line.rtl;
        line = build(line.first, own->last, std::max(m_maxWidth - dots.advance, 0.0F), false);
        line.rtl = rtl;
        line.truncated = true;
        line.last = line.next = line.visible;
        line.width += dots.advance;
        ShapedGlyph placed = dots;
        placed.cluster = line.visible;
        line.glyphs.insert(rtl ? line.glyphs.begin() : line.glyphs.end(), placed);
    }

    const ShapedText& m_text;
    float m_maxWidth = std::numeric_limits<float>::max();
};

} // namespace

std::vector<BrokenLine> breakLines(const ShapedText& text, float maxWidth, int maxLines) {
    return Breaker(text, maxWidth).run(maxLines);
}

} // namespace text
