// SPDX-License-Identifier: MIT
#pragma once

#include "explore/blocks.h"
#include "explore/space.h"
#include "explore/stop.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace explore {

/// The parts that a space is explored in: as many as there are threads, on every machine, so that
/// everywhere the same is found in the same order. A state belongs to the part that its hash names,
/// and only that part's thread touches it.
inline constexpr std::size_t kParts = 2;

// Marks of a state.
inline constexpr std::uint8_t kEnds = 1;  ///< a reply of the player's leads to an ending or to rest
inline constexpr std::uint8_t kSafe = 2;  ///< … to a safe ending
inline constexpr std::uint8_t kRest = 16; ///< … to rest
inline constexpr std::uint8_t kMorning = 4; ///< only a new day is on offer
inline constexpr std::uint8_t kAtHome = 8;  ///< the chat rests, or has not begun

struct Edge {
    StateId from, to;
};

/// What leads where in one part of a space.
struct Ways {
    Blocks<Edge> edges;         ///< that lead to this part by the player's own doing
    Blocks<std::uint8_t> marks; ///< by state
};

inline StateId idOf(std::size_t part, std::size_t number) {
    return static_cast<StateId>(number * kParts + part);
}

/// From where there is a way home. Nothing once the stop is asked for.
Homes findHomes(const std::array<const Ways*, kParts>& parts, Space::Home home, Stop stop);

} // namespace explore
