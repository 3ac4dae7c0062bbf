// SPDX-License-Identifier: MIT
#include "ui/imgui_compat.h"
#include "ui/paint/painter.h"

#include <algorithm>
#include <cmath>

namespace ui {

const text::Layout& Painter::lay(std::string_view words, const TextStyle& style, float maxWidth,
                                 text::Align align) {
    const text::Style set{.size = style.size * m_surface.scale,
                          .face = style.reading ? text::Face::Reading : text::Face::Label,
                          .weight = style.bold ? text::Weight::Bold : text::Weight::Regular,
                          .lineHeight = style.lineHeight};
    const text::Direction direction = style.ownDirection ? text::Direction::Auto
                                      : m_surface.mirror ? text::Direction::RightToLeft
                                                         : text::Direction::LeftToRight;
    return m_text->layout(words, set, maxWidth > 0 ? std::floor(maxWidth * m_surface.scale) : 0,
                          direction, align, style.maxLines);
}

TextSize Painter::sizeOf(const text::Layout& layout) const {
    return {std::ceil(layout.width) / m_surface.scale,
            layout.height / m_surface.scale,
            layout.inkTop / m_surface.scale,
            layout.inkBottom / m_surface.scale,
            std::ceil(layout.lastLineWidth) / m_surface.scale,
            static_cast<int>(layout.lines.size()),
            layout.rightToLeft,
            layout.truncated};
}

TextSize Painter::measure(std::string_view words, const TextStyle& style, float maxWidth) {
    return sizeOf(lay(words, style, maxWidth, text::Align::Start));
}

TextSize Painter::measureNarrow(std::string_view words, const TextStyle& style, float maxWidth) {
    const TextSize wide = measure(words, style, maxWidth);
    if (wide.lines < 2) return wide;
    const text::Style set{.size = style.size * m_surface.scale,
                          .face = style.reading ? text::Face::Reading : text::Face::Label,
                          .weight = style.bold ? text::Weight::Bold : text::Weight::Regular,
                          .lineHeight = style.lineHeight};
    const float narrow = m_text->narrowestWidth(words, set, std::floor(maxWidth * m_surface.scale));
    TextSize size = measure(words, style, narrow / m_surface.scale + 0.01F);
    size.width = std::max(size.width, narrow / m_surface.scale);
    return size;
}

TextSize Painter::text(const Rect& box, std::string_view words, const TextStyle& style, Color color,
                       Horizontal horizontal, Vertical vertical) {
    const text::Align align = horizontal == Horizontal::Centre ? text::Align::Center
                              : horizontal == Horizontal::End  ? text::Align::End
                                                               : text::Align::Start;
    // Half a unit over, or words measured a moment ago could break by a rounding error.
    const text::Layout& layout = lay(words, style, box.w > 0 ? box.w + 0.5F : 0, align);
    const TextSize size = sizeOf(layout);
    float x = box.x, y = box.y;
    if (horizontal == Horizontal::Centre) x += (box.w - size.width) / 2;
    if (horizontal == Horizontal::End) x += box.w - size.width;
    if (vertical == Vertical::Middle) y += (box.h - size.height) / 2;
    if (vertical == Vertical::Bottom) y += box.h - size.height;
    const Pixels at = pixels({x, y, size.width, size.height});
    glyphs(layout, at.x0, at.y0, color);
    if (onText) onText(words, box, {x, y}, size);
    return size;
}

void Painter::glyphs(const text::Layout& layout, int x, int y, Color color) {
    const std::uint32_t shade = ink(color);
    const std::uint32_t own = (shade & IM_COL32_A_MASK) | IM_COL32(255, 255, 255, 0);
    const float left = static_cast<float>(x), top = static_cast<float>(y);
    const auto pages = m_text->pages();
    while (m_pages.size() < pages.size())
        m_pages.push_back(m_host->create(text::Page::kSize, text::Page::kSize, false));
    for (const text::Quad& quad : layout.quads) {
        if (quad.page >= m_pages.size()) continue;
        m_list->AddImage(compat::toImGui(m_pages[quad.page]), {left + quad.x0, top + quad.y0},
                         {left + quad.x1, top + quad.y1}, {quad.u0, quad.v0}, {quad.u1, quad.v1},
                         quad.colour ? own : shade);
    }
}

} // namespace ui
