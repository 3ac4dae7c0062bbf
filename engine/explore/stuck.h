// SPDX-License-Identifier: MIT
#pragma once

#include "explore/stop.h"
#include "story/session.h"

#include <optional>

namespace explore {

/// Whether a chat is stuck where a play of the whole story stands: its own replies, whatever they
/// are, lead neither to an ending nor to rest nor to another day (or, if `safely`, to no safe one
/// of these endings). Looked at by Session alone; nothing where there are too many ways to look at,
/// or the stop is asked for.
std::optional<bool> isStuck(const story::Session& session, story::ChatIndex chat, bool safely,
                            Stop stop = {});

} // namespace explore
