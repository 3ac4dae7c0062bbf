// SPDX-License-Identifier: MIT
#pragma once

#include "explore/exploration.h"
#include "explore/finding.h"
#include "explore/plays.h"
#include "explore/stop.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace explore {

/// How far to look.
struct Effort {
    std::size_t most = 20'000'000; ///< states of one chat; about 60 bytes each
    int plays = 200;          ///< at random, to measure by; and more where the proof ended early
    int tries = 400;          ///< plays that look for a route
    Exploration::Watch watch; ///< see Exploration::run
    Stop stop;                ///< of all of it
};

/// That telling leads to safety, whatever was done before.
struct Safety {
    bool proved = false;
    story::ContactIndex adult = story::kNobody; ///< who is told
    bool openDoors = false;                     ///< and nobody real stays blocked or removed
    int replies = 0; ///< at most, from anywhere to a safe ending; all chats together
};

/// What is known of a story once it has been explored.
struct Proof {
    bool whole = false; ///< all of its states are known: whatever is not found is not there
    std::size_t states = 0, bytes = 0;
    std::uint64_t steps = 0;
    struct Chat {
        story::ChatIndex chat = 0;
        std::size_t states = 0;
        bool whole = true;
        int farthest = 0; ///< replies at most to the chat's end
    };
    std::vector<Chat> chats;
    std::vector<std::uint8_t> reached;  ///< by op
    std::vector<std::uint8_t> chosen;   ///< by option
    std::vector<std::uint16_t> held;    ///< variables that some step would take beyond their bounds
    std::vector<std::uint8_t> kept;     ///< by promise: proved
    std::vector<std::uint8_t> possible; ///< by ending: not excluded
    Safety safety;
    PlaysOf plays;
    std::vector<Finding> findings;
};

/// Explores a story, and says what is not right with it. Takes moments to minutes; see Effort. A
/// proof that was stopped is over within moments, is not whole, and says nothing of the story.
/// Throws std::bad_alloc where memory runs out.
Proof prove(const story::Scenario& scenario, const guide::Guide& guide, const Effort& effort);

} // namespace explore
