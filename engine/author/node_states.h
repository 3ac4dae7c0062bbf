// SPDX-License-Identifier: MIT
#pragma once

#include "explore/prove.h"
#include "map/graph.h"
#include "map/svg.h"
#include "story/session.h"

#include <optional>
#include <vector>

namespace author {

/// What a proof of the story says of each node of its map.
std::vector<map::NodeState> provedStates(const story::Scenario& scenario, const map::Graph& graph,
                                         const explore::Proof& proof);

/// Marks over that, but for traps, where a play has been, and where it is: the scenes in which its chats wait, or
/// the ending it came to. The graph must be that of the session's scenario.
void markPlay(std::vector<map::NodeState>& states, const map::Graph& graph,
              const story::Session& session);

/// Where a chat of a play stands: the scene that it entered last, or the ending once the story is
/// over. Nothing before it has begun.
std::optional<map::NodeIndex> placeOf(const map::Graph& graph, const story::Session& session,
                                      story::ChatIndex chat);

} // namespace author
