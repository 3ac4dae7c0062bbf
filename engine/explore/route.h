// SPDX-License-Identifier: MIT
#pragma once

#include "explore/slice.h"
#include "explore/space.h"
#include "explore/stop.h"
#include "story/session.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace explore {

/// Whether a play shows what is looked for: asked after every input, when the story waits or has
/// ended, with what was run since the input before.
using Shows = std::function<bool(const story::Session& session, const story::Trace& run)>;

/// The way on which one chat's space has met it, as a hint.
struct Hint {
    story::ChatIndex chat = 0;
    std::vector<Step> way;
};

/// A play of the whole story that shows something.
struct Route {
    std::uint64_t seed = 1;
    std::vector<story::Input> inputs;
};

/// The things a player can do that some condition or hook of the story takes notice of, and
/// telling.
std::vector<story::Action> noticedActions(const story::Scenario& scenario);

/// The play along a route.
story::Session play(const story::Scenario& scenario, const Route& route);

/// A play to its end, in which everything that can be done is left to chance, the same for the same
/// number.
story::Session playByChance(const story::Scenario& scenario, std::uint64_t number);

/// Looks for a play of the whole story, by Session alone: along the hint where there is one, with
/// what else may be needed left to chance, the same at every call; and then leaves out all that is
/// not needed. Nothing is found only means that `tries` plays did not show it. Once the stop is
/// asked for nothing is found any more, and what is found is left as long as it is.
std::optional<Route> findRoute(const story::Scenario& scenario, const Hint& hint,
                               const Shows& shows, int tries, Stop stop = {});

} // namespace explore
