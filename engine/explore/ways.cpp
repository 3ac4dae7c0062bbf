// SPDX-License-Identifier: MIT
#include "explore/ways.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace explore {

/// Backwards over the edges, breadth first; a new day is no step.
Homes findHomes(const std::array<const Ways*, kParts>& parts, Space::Home home, Stop stop) {
    constexpr std::uint16_t kUnknown = 0xffff;
    const std::uint8_t wanted = kAtHome | (home == Space::Home::Anywhere ? kEnds
                                           : home == Space::Home::Safe   ? kSafe
                                                                         : kSafe | kRest);
    const std::size_t ids = kParts * std::max(parts[0]->marks.size(), parts[1]->marks.size());
    const auto marksOf = [&](StateId id) { return parts[id % kParts]->marks[id / kParts]; };
    const auto forEachEdge = [&](auto take) {
        for (const auto& part : parts)
            for (std::size_t i = 0; i < part->edges.size() && !stop.isAsked(); ++i)
                take(part->edges[i]);
    };
    // By state, from `first` on: the states from which one step leads to it.
    std::vector<std::uint32_t> first(ids + 1, 0);
    forEachEdge([&](const Edge& edge) { ++first[edge.to]; });
    if (stop.isAsked()) return {}; // what is counted and what is filled in must agree
    std::inclusive_scan(first.begin(), first.end(), first.begin());
    std::vector<StateId> before(first.back());
    forEachEdge([&](const Edge& edge) { before[--first[edge.to]] = edge.from; });

    std::vector<std::uint16_t> replies(ids, kUnknown);
    std::vector<StateId> round, next;
    const auto reach = [&](StateId id, std::uint16_t count) {
        if (replies[id] <= count) return;
        replies[id] = count;
        next.push_back(id);
    };
    for (std::size_t part = 0; part < kParts; ++part) {
        for (std::size_t i = 0; i < parts[part]->marks.size(); ++i) {
            const StateId id = idOf(part, i);
            const std::uint8_t marks = parts[part]->marks[i];
            if ((marks & wanted) == 0) continue;
            reach(id, (marks & (kAtHome | kMorning)) != 0 ? 0 : 1);
        }
    }
    Homes found;
    for (std::uint16_t count = 0; !next.empty() && count < kUnknown - 1; ++count) {
        round.swap(next);
        next.clear();
        for (std::size_t i = 0; i < round.size() && !stop.isAsked();
             ++i) { // mornings are added as it goes
            const StateId to = round[i];
            if (replies[to] > count) {
                next.push_back(to); // is one reply away, and its turn comes
                continue;
            }
            if (replies[to] < count) continue;
            for (std::uint32_t edge = first[to]; edge < first[to + 1]; ++edge) {
                const StateId from = before[edge];
                const bool isMorning = (marksOf(from) & kMorning) != 0;
                const auto here = static_cast<std::uint16_t>(count + (isMorning ? 0 : 1));
                if (replies[from] <= here) continue;
                replies[from] = here;
                (isMorning ? round : next).push_back(from);
            }
        }
    }
    if (stop.isAsked()) return {};
    for (std::size_t part = 0; part < kParts; ++part) {
        for (std::size_t i = 0; i < parts[part]->marks.size(); ++i) {
            const StateId id = idOf(part, i);
            if (replies[id] == kUnknown) {
                found.without.push_back(id);
            } else if (replies[id] > found.farthest) {
                found.farthest = replies[id];
                found.farthestFrom = id;
            }
        }
    }
    std::ranges::sort(found.without);
    return found;
}

} // namespace explore
