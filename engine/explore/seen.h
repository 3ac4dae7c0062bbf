// SPDX-License-Identifier: MIT
#pragma once

#include "explore/space.h"
#include "explore/walker.h"

namespace explore {

/// What one thread has seen for the first time.
struct Seen {
    Space::Sightings ops, emptied, named, picked, broken, lost;

    void add(const Walker::Landing& landing, StateId from) {
        const Sighting sighting{from, landing.step};
        if (landing.lost) lost.try_emplace(0, sighting);
        if (landing.empty != Walker::kNoPrompt) emptied.try_emplace(landing.empty, sighting);
        if (landing.named) named.try_emplace(landing.ending, sighting);
        if (landing.rest && landing.ended && landing.empty == Walker::kNoPrompt)
            picked.try_emplace(landing.ending, sighting);
        for (std::uint32_t i = 0; landing.broken >> i != 0; ++i)
            if ((landing.broken >> i & 1) != 0) broken.try_emplace(i, sighting);
    }
    /// States have their numbers in the order in which they were met, so the lower one is nearer.
    static void unite(Space::Sightings& all, const Space::Sightings& some) {
        for (const auto& [what, sighting] : some) {
            const auto [known, isNew] = all.try_emplace(what, sighting);
            if (!isNew && sighting.from + 1 < known->second.from + 1) known->second = sighting;
        }
    }
    void unite(const Seen& other) {
        unite(ops, other.ops);
        unite(emptied, other.emptied);
        unite(named, other.named);
        unite(picked, other.picked);
        unite(broken, other.broken);
        unite(lost, other.lost);
    }
};

} // namespace explore
