// SPDX-License-Identifier: MIT
#pragma once

#include "explore/route.h"
#include "guide/guide.h"
#include "score/bot.h"
#include "score/items.h"

#include <array>
#include <optional>
#include <vector>

namespace explore {

/// What plays that come to one ending have met.
struct EndingMet {
    int plays = 0;
    score::ItemSet signs = 0, tactics = 0, lookalikes = 0; ///< in any of them
    score::ItemSet steps = 0;                              ///< that the score has rewarded
    std::optional<Route> route;                            ///< with the fewest inputs
};

/// A score, and how it was come by.
struct Bound {
    double score = 0;
    Route route;
};

/// What many plays have come to, by bots and by chance: the same at every call.
struct PlaysOf {
    int plays = 0;
    std::vector<EndingMet> endings;                     ///< by ending
    std::array<double, score::kBotNames.size()> bots{}; ///< the whole score, on average
    std::optional<Bound> least, most;                   ///< of all plays with a score
    std::vector<std::uint8_t> shown;                    ///< by line
    std::vector<std::uint8_t> taken;                    ///< by option
};

/// Lets every bot play, and chance as often as is said, and then looks for the endings that did not
/// come up. `possible`, by ending: whether it is worth looking for. Fewer plays once the stop is
/// asked for.
PlaysOf samplePlays(const story::Scenario& scenario, const guide::Guide& guide, int byChance,
                    int tries, const std::vector<std::uint8_t>& possible, Stop stop = {});

} // namespace explore
