// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "map/cards.h"
#include "map/graph.h"
#include "map/svg.h"

#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace map {

/// How large a sample is drawn: half a box, how round a card's corners are, half of a way.
inline constexpr double kHalfSample = 16, kHalfSampleTall = 8, kSampleRadius = 5, kHalfWay = 17;

enum class LegendShape : std::uint8_t { Scene, Reply, Hook, Manipulator, NextDay };

/// A mark as it stands on a card.
struct LegendMark {
    Mark mark;
    std::string number; ///< "n" where it stands for any
};

/// One line of a legend: what is drawn, and what that means.
struct LegendRow {
    std::variant<LegendShape, EdgeKind, LegendMark, NodeState> sample;
    std::string words;
};
struct LegendSection {
    std::string title;
    std::vector<LegendRow> rows; ///< at least one
};

/// The explanation of everything that a map shows, and of those of the states that are in `states`.
std::vector<LegendSection> legendOf(const guide::Guide& guide, const Graph& graph,
                                    const Cards& cards, const Words& words,
                                    std::span<const NodeState> states);

} // namespace map
