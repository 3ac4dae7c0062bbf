// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

/// A story as a map: where it can go, as plain data (graph.h), where that stands on a page
/// (layout.h), and the page as a picture (svg.h).
namespace map {

using NodeIndex = std::uint32_t;
inline constexpr story::ChatIndex kNoChat = std::numeric_limits<story::ChatIndex>::max();
inline constexpr story::LineIndex kNoLine = std::numeric_limits<story::LineIndex>::max();

enum class NodeKind : std::uint8_t {
    Scene,
    Hook,   ///< what a chat does when the player blocks, reports, tells …
    Close,  ///< the story is over and looks for the first ending that holds
    Ending, ///< safe or not: Scenario::endings
};

struct Node {
    NodeKind kind = NodeKind::Scene;
    story::ChatIndex chat = kNoChat; ///< of a scene or a hook
    std::uint16_t index = 0;         ///< in Scenario::scenes or endings; a Hook as a number
    bool begins = false;             ///< a scene with which its chat begins by itself
    story::LineIndex line = kNoLine; ///< the first message of a scene, else its first note
    // What of the guide a scene's lines show, each item once, in the order of the lines.
    std::vector<guide::ItemId> signs, tactics, lookalikes;
};

enum class EdgeKind : std::uint8_t {
    Go,
    Call,
    Start,     ///< another chat begins
    Hook,      ///< from a hook to the scene it leads to
    Finish,    ///< to an ending, or to the node Close
    Otherwise, ///< from the node Close to its first ending, and on to the next where none holds
};

/// All ways of one kind from one node to another.
struct Edge {
    NodeIndex from = 0, to = 0;
    EdgeKind kind = EdgeKind::Go;
    int ways = 0; ///< places in the story that lead this way; at least 1
    /// The replies behind which some of them stand. Fewer than `ways` where a way does not hang on
    /// one reply alone.
    std::vector<story::OptionIndex> replies;
    bool nextDay = false;   ///< the day can change on the way
    bool comesBack = false; ///< of a call
};

/// Scenes come first, so that node i is scene i; then hooks, the node Close, endings.
struct Graph {
    std::vector<Node> nodes;
    std::vector<Edge> edges; ///< by `from`, then in the order of the story
    std::size_t scenes = 0;
    std::size_t chats = 0;
};

/// Costs time in proportion to the story's code.
Graph graphOf(const story::Scenario& scenario);

} // namespace map
