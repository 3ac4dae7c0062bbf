// SPDX-License-Identifier: MIT
#include "map/rows.h"

#include <algorithm>
#include <cmath>

namespace map {
namespace {

constexpr double kAcross = 22, kDown = 44; // between nodes
constexpr double kAround = 24;             // around a group's nodes; curves turn round in it
constexpr double kBetween = 40;            // groups

using Row = std::vector<std::uint32_t>;

/// The group's nodes by their distance from its first one, far rows split into several.
std::vector<Row> rowsOf(const Plan& plan, const std::vector<std::uint32_t>& members,
                        const std::vector<std::vector<std::uint32_t>>& next,
                        std::vector<bool>& seen) {
    const auto widest = static_cast<std::size_t>(std::ceil(std::sqrt(double(members.size())))) + 1;
    std::vector<Row> rows;
    for (const std::uint32_t first : members) {
        if (seen[first]) continue;
        seen[first] = true;
        // What is not reached from here begins below.
        Row row{first};
        while (!row.empty()) {
            Row below;
            for (std::size_t i = 0; i < row.size(); i += widest)
                rows.emplace_back(
                    row.begin() + static_cast<std::ptrdiff_t>(i),
                    row.begin() + static_cast<std::ptrdiff_t>(std::min(i + widest, row.size())));
            for (const std::uint32_t node : row)
                for (const std::uint32_t to : next[node]) {
                    if (seen[to] || plan.nodes[to].group != plan.nodes[first].group) continue;
                    seen[to] = true;
                    below.push_back(to);
                }
            row = std::move(below);
        }
    }
    return rows;
}

/// From the bottom of one box to the top of another below it, else from its side to a side.
std::vector<Point> curveBetween(const Box& from, const Box& to) {
    const Point start{from.x + from.w / 2, from.bottom()};
    const Point end{to.x + to.w / 2, to.y};
    if (end.y >= start.y) {
        const double half = (end.y - start.y) / 2;
        return {start, {start.x, start.y + half}, {end.x, end.y - half}, end};
    }
    const Point out{from.right(), from.y + from.h / 2}, in{to.right(), to.y + to.h / 2};
    const double right = std::max(out.x, in.x) + kAcross;
    return {out, {right, out.y}, {right, in.y}, in};
}

} // namespace

Layout layOutInRows(const Plan& plan) {
    std::vector<std::vector<std::uint32_t>> next(plan.nodes.size()), members(plan.groups.size());
    for (const Plan::Edge& edge : plan.edges)
        next[edge.from].push_back(edge.to);
    for (std::uint32_t i = 0; i < plan.nodes.size(); ++i)
        members[plan.nodes[i].group].push_back(i);

    Layout layout;
    layout.nodes.resize(plan.nodes.size());
    layout.groups.resize(plan.groups.size());
    std::vector<bool> seen(plan.nodes.size());
    double left = 0;
    for (std::size_t group = 0; group < plan.groups.size(); ++group) {
        const Size heading = plan.groups[group];
        double y = heading.h + kAround, right = heading.w;
        for (const Row& row : rowsOf(plan, members[group], next, seen)) {
            double x = kAround, height = 0;
            for (const std::uint32_t node : row) {
                const Size size = plan.nodes[node].size;
                layout.nodes[node] = {left + x, y, size.w, size.h};
                x += size.w + kAcross;
                height = std::max(height, size.h);
            }
            right = std::max(right, x);
            y += height + kDown;
        }
        layout.groups[group] = {left, 0, right + kAround, y - kDown + kAround};
        layout.size.h = std::max(layout.size.h, layout.groups[group].bottom());
        left = layout.groups[group].right() + kBetween;
    }
    layout.size.w = std::max(0.0, left - kBetween);
    for (const Plan::Edge& edge : plan.edges)
        layout.edges.push_back(
            {.curve = curveBetween(layout.nodes[edge.from], layout.nodes[edge.to])});
    return layout;
}

} // namespace map
