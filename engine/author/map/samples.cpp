// SPDX-License-Identifier: MIT
#include "author/map/drawing.h"

#include <array>

namespace author {

using ui::rgb;

namespace {

/// Half the width and the height of a sample.
constexpr float kWide = 16, kTall = 8;

ui::Rect boxAbout(ui::Vec middle) {
    return {middle.x - kWide, middle.y - kTall, 2 * kWide, 2 * kTall};
}

} // namespace

void MapDrawing::sample(map::LegendShape shape, ui::Vec middle) {
    const ui::Rect box = boxAbout(middle);
    const auto card = [&](map::NodeKind kind, float radius) {
        const BoxLook look = lookOf(kind);
        m_painter.fill(box, look.fill, radius);
        m_painter.border(box, look.line, line(look.thickness), radius);
    };
    switch (shape) {
    case map::LegendShape::Scene: return card(map::NodeKind::Scene, 5);
    case map::LegendShape::Hook: return card(map::NodeKind::Hook, kTall);
    case map::LegendShape::Reply: return bubble(box, kTall);
    case map::LegendShape::Manipulator:
        m_painter.fill(box, rgb(m_colors.manipulator), 5);
        return m_painter.dashedBorder(box, rgb(m_colors.edge), m_painter.theme().border, 5);
    case map::LegendShape::NextDay:
        return m_painter.icon("moon", squareAt(middle, kTall), rgb(m_colors.text2));
    }
}

void MapDrawing::sample(const map::LegendMark& mark, ui::Vec middle) {
    this->mark(mark.mark.kind, mark.number, middle);
}

void MapDrawing::sample(map::EdgeKind way, ui::Vec middle, ui::LineSheet& sheet) {
    const float half = m_page.rightToLeft ? -kWide : kWide, y = middle.y;
    const std::array<ui::Vec, 4> points{
        {{middle.x - half, y}, {middle.x, y}, {middle.x, y}, {middle.x + half, y}}};
    sheet.curve(points, strokeOf(way, way == map::EdgeKind::Call));
}

} // namespace author
