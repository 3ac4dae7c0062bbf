// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <optional>
#include <vector>

namespace map {

// Lengths and places are in points (1/72 inch), from the left and from the top.
struct Point {
    double x = 0, y = 0;
    bool operator==(const Point&) const = default;
};

struct Size {
    double w = 0, h = 0;
    bool operator==(const Size&) const = default;
};

struct Box {
    double x = 0, y = 0, w = 0, h = 0;
    bool operator==(const Box&) const = default;
    double right() const { return x + w; }
    double bottom() const { return y + h; }
    bool meets(const Box& other) const {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    bool holds(const Box& other) const {
        return other.x >= x && other.y >= y && other.right() <= right() &&
               other.bottom() <= bottom();
    }
};

/// What is to be laid out. Sizes are the caller's, so that no font decides where things stand.
struct Plan {
    struct Node {
        Size size;
        std::uint32_t group = 0;
    };
    struct Edge {
        std::uint32_t from = 0, to = 0; ///< in `nodes`
        Size label;                     ///< nothing where it has none
        bool isHidden = false;          ///< leads nowhere: it only keeps one node below the other
    };
    std::vector<Node> nodes;
    std::vector<Edge> edges;
    std::vector<Size> groups; ///< each with the room for its heading
};

struct PlacedEdge {
    /// A chain of cubic Bézier curves: the start, then three points each. It ends at the border of
    /// the node it leads to, and passes under its label.
    std::vector<Point> curve;
    std::optional<Box> label; ///< nothing where there is no label, or no room for any
    bool operator==(const PlacedEdge&) const = default;
};

/// Where everything stands: the same for the same plan, on every machine that is fast enough.
struct Layout {
    Size size; ///< holds all that follows
    std::vector<Box> nodes, groups;
    std::vector<PlacedEdge> edges;
    bool operator==(const Layout&) const = default;
};

/// Lays a plan out, from top to bottom, each group in a box of its own with its heading on top; a
/// group without nodes has an empty box. What hangs together is drawn by Graphviz' dot, and the
/// parts are packed onto a page of about the shape of a sheet of paper.
///
/// Dot's time grows with the square of a part's size and worse, and on strange graphs it breaks
/// down. So it runs in a child process. What is too large goes without labels, what is far
/// too large stands in plain rows, as does what dot does not survive: 5 seconds are the most that
/// all of it takes. Once `stop` is set it ends within moments, and what comes back is of no use.
Layout layOut(const Plan& plan, const std::atomic<bool>* stop = nullptr);

/// Moves all that is on the page, which keeps its size.
void shift(Layout& layout, Point by);

/// As a reader from the right sees it.
Layout mirrored(Layout layout);

} // namespace map
