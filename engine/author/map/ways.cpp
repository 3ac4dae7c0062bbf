// SPDX-License-Identifier: MIT
#include "author/map/drawing.h"

#include <algorithm>

namespace author {

using map::EdgeKind;
using ui::rgb;

namespace {

struct WayLook {
    std::uint32_t color;
    double width = 1.5, dash = 0, gap = 0;
};

WayLook wayLookOf(EdgeKind kind, const map::Palette& colors) {
    switch (kind) {
    case EdgeKind::Go: return {colors.edge};
    case EdgeKind::Call: return {colors.brand, 1.5, 6, 4};
    case EdgeKind::Start: return {colors.brand, 2.6};
    case EdgeKind::Hook: return {colors.edge, 1.5, 2, 3};
    case EdgeKind::Finish: return {colors.ok};
    case EdgeKind::Otherwise: break;
    }
    return {colors.edge, 1.5, 1.5, 3.5};
}

} // namespace

/// Everything that the ways' looks depend on: while it is the same, they are not drawn anew.
std::uint64_t MapDrawing::waysState() const {
    ui::LinesState state;
    state.add(m_serial);
    state.add(m_origin.x);
    state.add(m_origin.y);
    state.add(m_view.scale);
    state.add(m_painter.scale());
    state.add(m_painter.theme().kind);
    state.add(m_show.selected ? std::uint64_t{*m_show.selected} + 1 : 0);
    return state.value();
}

void MapDrawing::ways() {
    m_painter.lines("author.map", m_surface, waysState(), [&](ui::LineSheet& sheet) {
        for (std::size_t i = 0; i < m_page.graph.edges.size(); ++i)
            way(sheet, i);
    });
}

/// Small, a way is a thin line without a head.
ui::Stroke MapDrawing::strokeOf(EdgeKind kind, bool comesBack) const {
    const WayLook look = wayLookOf(kind, m_colors);
    const bool isFar = m_detail == Detail::Boxes;
    ui::Stroke stroke{.width = std::max(length(look.width), isFar ? 0.7F : 1.1F),
                      .color = rgb(look.color)};
    if (isFar) return stroke;
    const double grown = std::max(m_view.scale, 0.6);
    stroke.dash = static_cast<float>(look.dash * grown);
    stroke.gap = static_cast<float>(look.gap * grown);
    stroke.headAtEnd = std::max(length(9), 5.0F);
    if (kind == EdgeKind::Call && comesBack) stroke.headAtStart = stroke.headAtEnd;
    return stroke;
}

void MapDrawing::way(ui::LineSheet& sheet, std::size_t index) {
    const map::Edge& edge = m_page.graph.edges[index];
    const map::PlacedEdge& placed = m_page.layout.edges[index];
    if (placed.curve.size() < 4 || !inSight(m_page.reach[index])) return;
    m_curve.clear();
    for (const map::Point& point : placed.curve)
        m_curve.push_back(placeOf(point));

    ui::Stroke stroke = strokeOf(edge.kind, edge.comesBack);
    const bool isFar = m_detail == Detail::Boxes;
    const bool isChosen = m_show.selected == edge.from || m_show.selected == edge.to;
    if (isChosen) {
        stroke.width = stroke.width * 1.4F + 0.6F;
        for (float* head : {&stroke.headAtStart, &stroke.headAtEnd})
            if (*head > 0) *head += 2;
    } else if (isFar) {
        stroke.color = stroke.color.faded(0.8F);
    }
    sheet.curve(m_curve, stroke);
}

} // namespace author
