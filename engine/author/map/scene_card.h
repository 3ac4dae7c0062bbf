// SPDX-License-Identifier: MIT
#pragma once

#include "author/command.h"
#include "author/model.h"
#include "map/graph.h"
#include "map/svg.h"
#include "ui/context.h"

namespace author {

/// About the node of the map that is chosen, at the bottom of `area` or at its top: its name, where
/// it was written, what is known of it and of the play in it, and the ways to play it. True when it
/// was closed.
bool sceneCard(ui::Context& context, const ui::Rect& area, const Model& model,
               const map::Node& node, map::NodeState known, map::NodeState play, bool atTop,
               Commands& commands);

} // namespace author
