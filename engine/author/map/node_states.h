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

/// Where a play has been, and where it is: the scenes in which its chats wait, or the ending it
/// came to. By node; the graph must be that of the session's scenario.
std::vector<map::NodeState> playStates(const map::Graph& graph, const story::Session& session);

/// The scene that a chat entered last; nothing before it has begun.
std::optional<story::SceneIndex> sceneOf(const story::Session& session, story::ChatIndex chat);

/// Where a chat of a play stands: the scene that it entered last, or the ending once the story is
/// over. Nothing before it has begun.
std::optional<map::NodeIndex> placeOf(const map::Graph& graph, const story::Session& session,
                                      story::ChatIndex chat);

} // namespace author
