// SPDX-License-Identifier: MIT
#include "map/layout.h"

#include "map/dot.h"
#include "map/effort.h"
#include "map/parts.h"
#include "map/rows.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace map {
namespace {

/// The most effort for one part, or for several whose squares come to the same: once with labels,
/// once without. Dot's time grows with the square of it and worse. Measured on random graphs, one
/// core: 0.04 s at 300, 0.3 s at 1,000, 0.6 s at 1,500, 1.7 s at 3,100, then 6 s at 3,800 and past
/// all bounds. A chat of 60 scenes comes to 150 or so.
constexpr double kMostEffort = 3000;
/// For what is worse still, and for slow machines: processor time for all parts together.
constexpr std::chrono::milliseconds kMostTime{5000};

/// Dot's layout as long as enough of the work that there can be is left: of 1, each way.
std::optional<Layout> draw(const Plan& part, double& labelled, double& drawn,
                           std::chrono::milliseconds& time, const std::atomic<bool>* stop) {
    const auto take = [](double& left, double effort) {
        const double cost = effort * effort / (kMostEffort * kMostEffort);
        if (cost > left) return false;
        left -= cost;
        return true;
    };
    if (take(labelled, effortOf(part, true))) return layOutByDot(part, true, time, stop);
    if (take(drawn, effortOf(part, false))) return layOutByDot(part, false, time, stop);
    return std::nullopt;
}

} // namespace

Layout layOut(const Plan& plan, const std::atomic<bool>* stop) {
    const std::vector<Part> parts = partsOf(plan);
    std::vector<Layout> layouts(parts.size());
    // The small ones first: as many as possible are drawn well.
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return parts[i].nodes.size(); });
    double labelled = 1, drawn = 1;
    std::chrono::milliseconds time = kMostTime;
    for (const std::size_t i : order) {
        if (stop != nullptr && *stop) return {};
        std::optional<Layout> layout = draw(parts[i].plan, labelled, drawn, time, stop);
        layouts[i] = layout ? std::move(*layout) : layOutInRows(parts[i].plan);
    }
    return packed(plan, parts, std::move(layouts));
}

void shift(Layout& layout, Point by) {
    for (auto* boxes : {&layout.nodes, &layout.groups})
        for (Box& box : *boxes)
            box = {box.x + by.x, box.y + by.y, box.w, box.h};
    for (PlacedEdge& edge : layout.edges) {
        for (Point& point : edge.curve)
            point = {point.x + by.x, point.y + by.y};
        if (edge.label)
            edge.label = {edge.label->x + by.x, edge.label->y + by.y, edge.label->w, edge.label->h};
    }
}

Layout mirrored(Layout layout) {
    const auto turn = [width = layout.size.w](Box& box) { box.x = width - box.right(); };
    std::ranges::for_each(layout.nodes, turn);
    std::ranges::for_each(layout.groups, turn);
    for (PlacedEdge& edge : layout.edges) {
        for (Point& point : edge.curve)
            point.x = layout.size.w - point.x;
        if (edge.label) turn(*edge.label);
    }
    return layout;
}

} // namespace map
