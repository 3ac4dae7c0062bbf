// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "map/cards.h"
#include "map/graph.h"
#include "map/layout.h"
#include "map/legend.h"
#include "map/svg.h"
#include "story/scenario.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace author {

/// A story's map as it is drawn in a window: words and places, as plain data that no longer needs
/// the catalogues it was read from. Made in two steps, since the layout takes long:
///
///     MapPage page = prepare(scenario, guide, words);  // where the words may be read
///     map::Layout layout = map::layOut(page.plan);     // in any thread
///     page = finish(std::move(page), std::move(layout));
struct MapPage {
    std::shared_ptr<const story::Scenario> scenario;
    map::Graph graph;
    map::Cards cards;
    map::Plan plan;
    map::Layout layout; ///< as it is seen: mirrored where the language runs from the right
    bool rightToLeft = false;
    /// Of the nodes, the same after an edit: "ayaan.lobby", "hook ayaan 0", "close", "ending calm".
    std::vector<std::string> names;
    std::array<std::string, 6> states; ///< the word for each map::NodeState
    std::vector<map::LegendSection> legend;
    std::vector<map::Box> reach; ///< of the edges: what their curves and labels lie in

    /// What a node is called where there is room for little: the title on its card.
    std::string titleOf(map::NodeIndex node) const;
    /// What a mark says: the sign's name, or the tactic's.
    std::string_view wordsOf(const map::Mark& mark) const;
    /// The node of that name, or nothing.
    std::optional<map::NodeIndex> find(std::string_view name) const;

    std::map<std::pair<bool, guide::ItemId>, std::string> marks; ///< a lookalike or not, and what
    std::map<std::string, map::NodeIndex, std::less<>> byName;
};

/// Everything but the places. A page without a state of any node: states come and go while it is
/// shown.
MapPage prepare(std::shared_ptr<const story::Scenario> scenario, const guide::Guide& guide,
                const map::Words& words);

/// `layout` is that of the page's plan.
MapPage finish(MapPage page, map::Layout layout);

} // namespace author
