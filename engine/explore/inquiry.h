// SPDX-License-Identifier: MIT
#pragma once

#include "explore/exploration.h"
#include "explore/finding.h"
#include "explore/possible.h"
#include "explore/prove.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace explore {

/// What the questions that are asked of an explored story share.
struct Inquiry {
    const story::Scenario& scenario;
    const Exploration& exploration;
    const Facts& facts;
    const Domains& domains;
    Findings& findings;
    int tries; ///< see Effort
    bool whole;
    Stop stop;

    /// Of a story with one chat everything is exact; of others, what one chat's space shows may
    /// need what the other chats never do together. It counts once a play has shown it.
    bool isExact() const { return scenario.chats.size() == 1; }

    Hint hintTo(const Exploration::Part& part, const Sighting& sighting) const;
    Hint hintTo(const Exploration::Part& part, StateId state) const;
    /// A whole play that shows it; see findRoute.
    std::optional<Route> lookFor(const Hint& hint, const Shows& shows) const {
        return findRoute(scenario, hint, shows, tries, stop);
    }
};

/// Traps, endless loops, replies that run empty, and loose ends.
void findDeadEnds(const Inquiry& inquiry);

/// Whether what the author promised is kept; by promise: proved.
std::vector<std::uint8_t> checkPromises(const Inquiry& inquiry);

/// Whether a safe ending can be reached from everywhere.
Safety checkSafety(const Inquiry& inquiry);

/// Whether the chat's last step named an ending, as against one that is picked when all is at rest.
bool endedByName(const story::Session& session, const story::Trace& run);

} // namespace explore
