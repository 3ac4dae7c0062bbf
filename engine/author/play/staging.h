// SPDX-License-Identifier: MIT
#pragma once

#include "story/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace author {

/// What an author sets by hand, beside what a player can do. Everything goes by its name, so that
/// it outlives edits; what a name no longer stands for is passed over.
struct Staging {
    /// "ayaan.lobby": its chat goes on from there; empty: every chat stays where it is.
    std::string scene;
    std::vector<std::pair<std::string, std::int32_t>>
        values; ///< of variables, held to their bounds
    std::optional<story::Privacy> privacy;
    std::optional<int> day; ///< held to 1 to kLastDay
    bool operator==(const Staging&) const = default;
};
inline constexpr int kLastDay = 9'999;

/// The names of scenes and variables in it that stand for nothing in the scenario.
std::vector<std::string> unknownNames(const Staging& staging, const story::Scenario& scenario);

/// Carries it out, and plays on as far as the story goes then; gives the place in the log of what
/// it led to. Nothing, with nothing changed, where it holds nothing but names that stand for
/// nothing.
///
/// The log stays whole: what was said before still stands above, and a new day is told there.
/// Behind the ending, a scene takes the story up again, and the ending leaves the log. No hook
/// hears of it, and what the player has done about a contact stays: somebody blocked is still not
/// heard. The story may then run as long as a whole play, even one that was lost in a loop. From
/// here on the session's inputs alone do not determine its log: Session::rewind() knows nothing of
/// a staging.
std::optional<story::EventIndex> carryOut(const Staging& staging, story::Session& session);

} // namespace author
