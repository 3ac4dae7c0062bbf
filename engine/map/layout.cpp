// SPDX-License-Identifier: MIT
#include "map/layout.h"

#include "map/dot.h"
#include "map/effort.h"
#include "map/parts.h"
#include "map/rows.h"

#include <algorithm>
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

/// Which parts dot draws, and how, as long as enough is left of the work that there can be. The
/// small ones come first: as many as possible are drawn well.
std::vector<DotTask> tasksFor(const std::vector<Part>& parts) {
    std::vector<const Plan*> plans;
    for (const Part& part : parts)
        plans.push_back(&part.plan);
    std::ranges::stable_sort(plans, {}, [](const Plan* plan) { return plan->nodes.size(); });
    double labelled = 1, drawn = 1; // of the most that there can be, each way
    const auto take = [](double& left, double effort) {
        const double cost = effort * effort / (kMostEffort * kMostEffort);
        if (cost > left) return false;
        left -= cost;
        return true;
    };
    std::vector<DotTask> tasks;
    for (const Plan* plan : plans) {
        const bool labels = take(labelled, effortOf(*plan, true));
        if (labels || take(drawn, effortOf(*plan, false))) tasks.push_back({plan, labels});
    }
    return tasks;
}

} // namespace

Layout layOut(const Plan& plan, const std::atomic<bool>* stop) {
    const std::vector<Part> parts = partsOf(plan);
    const std::vector<DotTask> tasks = tasksFor(parts);
    std::chrono::milliseconds time = kMostTime;
    auto drawn = layOutByDot(tasks, time, stop);
    if (stop != nullptr && *stop) return {};
    std::vector<Layout> layouts;
    for (const Part& part : parts) {
        const auto task = std::ranges::find(tasks, &part.plan, &DotTask::plan);
        const bool isDrawn = task != tasks.end() && drawn[task - tasks.begin()];
        layouts.push_back(isDrawn ? std::move(*drawn[task - tasks.begin()])
                                  : layOutInRows(part.plan));
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
