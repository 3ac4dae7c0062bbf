// SPDX-License-Identifier: MIT
#include "map/parts.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <numeric>
#include <optional>
#include <set>
#include <span>

namespace map {
namespace {

constexpr double kGap = 30;
constexpr std::size_t kMostInShape = 300;
constexpr double kPageShape = 1.414; // width to height, of a sheet of paper on its side

/// Which of some things hang together (union-find).
class Bonds {
public:
    explicit Bonds(std::size_t count) : m_above(count) {
        std::iota(m_above.begin(), m_above.end(), 0U);
    }
    std::size_t top(std::size_t i) {
        while (m_above[i] != i)
            i = m_above[i] = m_above[m_above[i]];
        return i;
    }
    void tie(std::size_t a, std::size_t b) {
        const std::size_t one = top(a), other = top(b);
        m_above[std::max(one, other)] = std::min(one, other);
    }

private:
    std::vector<std::size_t> m_above;
};

/// What a layout covers: its groups, and what runs between them. Not its whole box, so that small
/// parts find room in the corners of large ones.
std::vector<Box> shapeOf(const Plan& plan, const Layout& layout) {
    std::vector<Box> shape = layout.groups;
    for (std::size_t i = 0; i < plan.edges.size(); ++i) {
        const Plan::Edge& edge = plan.edges[i];
        if (plan.nodes[edge.from].group == plan.nodes[edge.to].group) continue;
        if (layout.edges[i].label) shape.push_back(*layout.edges[i].label);
        const std::vector<Point>& curve = layout.edges[i].curve;
        for (std::size_t k = 0; k + 3 < curve.size(); k += 3) {
            const auto piece = std::span(curve).subspan(k, 4);
            const auto [left, right] = std::ranges::minmax(piece, {}, &Point::x);
            const auto [top, bottom] = std::ranges::minmax(piece, {}, &Point::y);
            shape.push_back({left.x, top.y, right.x - left.x, bottom.y - top.y});
        }
    }
    // So many that to look at each would take too long; then nothing is gained either.
    if (shape.size() > kMostInShape) return {{0, 0, layout.size.w, layout.size.h}};
    return shape;
}

/// A page of a certain width that goes on downwards for ever.
class Sheet {
public:
    explicit Sheet(double width) : m_width(width) {}

    /// The highest place where the shape meets nothing that was put here before, of those the one
    /// farthest left.
    Point put(const std::vector<Box>& shape, Size size) {
        Point place{0, m_bottom};
        const bool found = std::ranges::any_of(m_tops, [&](double y) {
            return std::ranges::any_of(m_lefts, [&](double x) {
                if (x > 0 && x + size.w > m_width) return false;
                place = {x, y};
                return isFree(shape, place);
            });
        });
        if (!found) place = {0, m_bottom};
        for (const Box& box : shape) {
            // The gap is part of what stands there.
            m_taken.push_back({box.x + place.x, box.y + place.y, box.w + kGap, box.h + kGap});
            m_lefts.insert(m_taken.back().right());
            m_tops.insert(m_taken.back().bottom());
        }
        m_bottom = std::max(m_bottom, place.y + size.h + kGap);
        return place;
    }

private:
    bool isFree(const std::vector<Box>& shape, Point place) const {
        return std::ranges::none_of(shape, [&](const Box& box) {
            const Box there{box.x + place.x, box.y + place.y, box.w + kGap, box.h + kGap};
            return std::ranges::any_of(m_taken, [&](const Box& b) { return b.meets(there); });
        });
    }

    double m_width, m_bottom = 0;
    std::vector<Box> m_taken;
    std::set<double> m_lefts{0}, m_tops{0}; ///< where something could begin
};

} // namespace

std::vector<Part> partsOf(const Plan& plan) {
    Bonds bonds(plan.groups.size());
    for (const Plan::Edge& edge : plan.edges)
        bonds.tie(plan.nodes[edge.from].group, plan.nodes[edge.to].group);
    std::map<std::size_t, Part> parts; // by their first group
    std::vector<std::uint32_t> groups(plan.groups.size()), nodes(plan.nodes.size());
    std::vector<bool> isUsed(plan.groups.size());
    for (const Plan::Node& node : plan.nodes)
        isUsed[node.group] = true;
    for (std::size_t i = 0; i < plan.groups.size(); ++i) {
        if (!isUsed[i]) continue;
        Part& part = parts[bonds.top(i)];
        groups[i] = static_cast<std::uint32_t>(part.groups.size());
        part.groups.push_back(i);
        part.plan.groups.push_back(plan.groups[i]);
    }
    for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
        const Plan::Node& node = plan.nodes[i];
        Part& part = parts[bonds.top(node.group)];
        nodes[i] = static_cast<std::uint32_t>(part.nodes.size());
        part.nodes.push_back(i);
        part.plan.nodes.push_back({node.size, groups[node.group]});
    }
    for (std::size_t i = 0; i < plan.edges.size(); ++i) {
        const Plan::Edge& edge = plan.edges[i];
        Part& part = parts[bonds.top(plan.nodes[edge.from].group)];
        part.edges.push_back(i);
        part.plan.edges.push_back({nodes[edge.from], nodes[edge.to], edge.label, edge.isHidden});
    }
    std::vector<Part> list;
    for (auto& [first, part] : parts)
        list.push_back(std::move(part));
    return list;
}

namespace {

/// Where the parts stand on a page.
struct Packing {
    std::vector<Point> places;
    Size size;

    /// How high the sheet of paper is that holds it; of those alike, the fuller page is better.
    bool operator<(const Packing& other) const {
        const auto sheet = [](Size page) { return std::max(page.w / kPageShape, page.h); };
        const double own = sheet(size), its = sheet(other.size);
        return own != its ? own < its : size.w * size.h < other.size.w * other.size.h;
    }
};

Packing pack(const std::vector<std::vector<Box>>& shapes, const std::vector<Layout>& layouts,
             const std::vector<std::size_t>& order, double width) {
    Sheet page(width);
    Packing packing{std::vector<Point>(layouts.size()), {}};
    for (const std::size_t i : order) {
        const Point at = packing.places[i] = page.put(shapes[i], layouts[i].size);
        packing.size.w = std::max(packing.size.w, at.x + layouts[i].size.w);
        packing.size.h = std::max(packing.size.h, at.y + layouts[i].size.h);
    }
    return packing;
}

/// The best of some widths: as wide as the sheet that all would just fill, and around that.
Packing bestPacking(const std::vector<Part>& parts, const std::vector<Layout>& layouts) {
    double area = 0, widest = 0;
    std::vector<std::vector<Box>> shapes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        shapes.push_back(shapeOf(parts[i].plan, layouts[i]));
        for (const Box& box : layouts[i].groups)
            area += (box.w + kGap) * (box.h + kGap);
        widest = std::max(widest, layouts[i].size.w);
    }
    // The tallest first: what is small fills the gaps beside them.
    std::vector<std::size_t> order(layouts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, std::greater(),
                             [&](std::size_t i) { return layouts[i].size.h; });
    const double full = std::sqrt(area * kPageShape);
    std::optional<Packing> best;
    for (const double wide : {0.7, 0.8, 0.9, 1.0, 1.1, 1.2, 1.35, 1.5}) {
        Packing packing = pack(shapes, layouts, order, std::max(widest, full * wide));
        if (!best || packing < *best) best = std::move(packing);
    }
    return *best;
}

} // namespace

Layout packed(const Plan& plan, const std::vector<Part>& parts, std::vector<Layout> layouts) {
    const Packing packing = bestPacking(parts, layouts);
    Layout whole;
    whole.size = packing.size;
    whole.nodes.resize(plan.nodes.size());
    whole.groups.resize(plan.groups.size());
    whole.edges.resize(plan.edges.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Part& part = parts[i];
        Layout& layout = layouts[i];
        shift(layout, packing.places[i]);
        for (std::size_t n = 0; n < part.nodes.size(); ++n)
            whole.nodes[part.nodes[n]] = layout.nodes[n];
        for (std::size_t g = 0; g < part.groups.size(); ++g)
            whole.groups[part.groups[g]] = layout.groups[g];
        for (std::size_t e = 0; e < part.edges.size(); ++e)
            whole.edges[part.edges[e]] = std::move(layout.edges[e]);
    }
    return whole;
}

} // namespace map
