// SPDX-License-Identifier: MIT
#include "author/map/drawing.h"

#include <array>

namespace author {

using ui::rgb;

namespace {

constexpr auto kSampleHalf = static_cast<float>(map::kHalfSampleTall);
constexpr auto kSampleRound = static_cast<float>(map::kSampleRadius);

ui::Rect boxAbout(ui::Vec middle) {
    constexpr auto kWide = static_cast<float>(map::kHalfSample);
    return {middle.x - kWide, middle.y - kSampleHalf, 2 * kWide, 2 * kSampleHalf};
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
    case map::LegendShape::Scene: return card(map::NodeKind::Scene, kSampleRound);
    case map::LegendShape::Hook: return card(map::NodeKind::Hook, kSampleHalf);
    case map::LegendShape::Reply: return bubble(box, kSampleHalf);
    case map::LegendShape::Manipulator:
        m_painter.fill(box, rgb(m_colors.manipulator), kSampleRound);
        return m_painter.dashedBorder(box, rgb(m_colors.edge), m_painter.theme().border,
                                      kSampleRound);
    case map::LegendShape::NextDay:
        return m_painter.icon("moon", squareAt(middle, kSampleHalf), rgb(m_colors.text2));
    }
}

void MapDrawing::sample(const map::LegendMark& mark, ui::Vec middle) {
    this->mark(mark.mark.kind, mark.number, middle);
}

void MapDrawing::sample(map::EdgeKind way, ui::Vec middle, ui::LineSheet& sheet) {
    constexpr auto kHalf = static_cast<float>(map::kHalfWay);
    const float half = m_page.rightToLeft ? -kHalf : kHalf, y = middle.y;
    const std::array<ui::Vec, 4> points{
        {{middle.x - half, y}, {middle.x, y}, {middle.x, y}, {middle.x + half, y}}};
    sheet.curve(points, strokeOf(way, way == map::EdgeKind::Call));
}

} // namespace author
