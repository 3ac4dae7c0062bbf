// SPDX-License-Identifier: MIT
#include "ui/widgets/column.h"

#include <algorithm>
#include <cmath>

namespace ui {

float Column::heightOf(Context& context, float width, const Content& content) {
    Column measure(context, {0, 0, width, 0}, true);
    content(measure);
    return measure.height();
}

bool Column::inSight(float height) const {
    return context.painter.visible({m_area.x, m_y - 8, m_area.w, height + 16});
}

Rect Column::take(float height) {
    const Rect strip{m_area.x, m_y, m_area.w, height};
    m_y += height;
    return strip;
}

void Column::text(std::string_view words, const TextStyle& style, Color color,
                  Horizontal horizontal) {
    if (words.empty()) return;
    const TextSize size = context.painter.measure(words, style, m_area.w);
    const float above = std::max(-size.inkTop, 0.0F);
    const float below = std::max(size.inkBottom - size.height, 0.0F);
    m_y += std::ceil(above);
    const Rect box = take(std::ceil(size.height));
    m_y += std::ceil(below);
    if (!dry) context.painter.text(box, words, style, color, horizontal, Vertical::Top);
}

Rect Column::cardRect(float padding, const Content& content) {
    const float inner = heightOf(context, m_area.w - 2 * padding, content);
    return take(std::max(inner + 2 * padding, m_area.h));
}

void Column::card(const CardLook& look, float padding, const Content& content) {
    const Rect rect = cardRect(padding, content);
    if (dry) return;
    panel(context, rect, look);
    Column inner(context, {rect.x + padding, rect.y + padding, rect.w - 2 * padding, 0});
    content(inner);
}

bool Column::pressCard(Id id, const CardLook& look, float padding, const Content& content) {
    const Rect rect = cardRect(padding, content);
    if (dry) return false;
    const Interaction state = ui::card(context, id, rect, look);
    Column inner(context, {rect.x + padding, rect.y + padding, rect.w - 2 * padding, 0});
    content(inner);
    return state.clicked;
}

void Column::grid(int count, int columns, float gap,
                  const std::function<void(Column&, int)>& cell) {
    columns = std::max(columns, 1);
    const float width =
        (m_area.w - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
    for (int first = 0; first < count; first += columns) {
        const int last = std::min(first + columns, count);
        float tallest = 0;
        for (int i = first; i < last; ++i)
            tallest = std::max(tallest,
                               heightOf(context, width, [&](Column& column) { cell(column, i); }));
        if (first > 0) m_y += gap;
        const Rect row = take(tallest);
        if (dry) continue;
        for (int i = first; i < last; ++i) {
            const float x = row.x + (width + gap) * static_cast<float>(i - first);
            Column column(context, {x, row.y, width, tallest});
            cell(column, i);
        }
    }
}

void Column::flow(int count, const std::function<Vec(int, float)>& size,
                  const std::function<void(int, const Rect&)>& draw) {
    constexpr float kGap = 8;
    float x = 0, line = 0;
    for (int i = 0; i < count; ++i) {
        const Vec wanted = size(i, m_area.w);
        if (x > 0 && x + wanted.x > m_area.w) {
            m_y += line + kGap;
            x = line = 0;
        }
        if (!dry) draw(i, {m_area.x + x, m_y, wanted.x, wanted.y});
        x += wanted.x + kGap;
        line = std::max(line, wanted.y);
    }
    m_y += line;
}

} // namespace ui
