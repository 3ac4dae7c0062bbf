// SPDX-License-Identifier: MIT
// Beside the plainest way to number states: a map.
#include "base/random.h"
#include "explore/state_set.h"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <vector>

namespace {

using explore::StateSet;
using State = std::vector<std::uint64_t>;

std::pair<std::uint32_t, bool> add(StateSet& set, const State& state) {
    const std::uint64_t hash = StateSet::hash(state.data(), state.size());
    set.prefetch(hash);
    set.prefetchState(hash);
    return set.add(state.data(), hash);
}

State kept(const StateSet& set, std::size_t number, std::size_t words) {
    return {set[number], set[number] + words};
}

TEST(StateSet, NumbersEachStateOnceInTheOrderInWhichTheyCome) {
    for (const std::size_t words : {1U, 2U, 3U, 5U}) {
        StateSet set(words);
        std::map<State, std::uint32_t> known;
        base::Random random(words);
        for (int i = 0; i < 20'000; ++i) {
            State state(words);
            for (std::uint64_t& word : state)
                word = random.below(words == 1 ? 10'000 : 30); // so that many come twice
            const auto [at, isNew] = known.try_emplace(state, known.size());
            EXPECT_EQ(add(set, state), std::pair(at->second, isNew));
        }
        EXPECT_EQ(set.size(), known.size());
        for (const auto& [state, number] : known)
            EXPECT_EQ(kept(set, number, words), state);
    }
}

// The list of states begins small and goes on in large pieces.
TEST(StateSet, KeepsMoreThanOnePieceOfMemoryHolds) {
    constexpr std::uint64_t kMany = 1'200'000;
    StateSet set(1);
    for (std::uint64_t i = 0; i < kMany; ++i)
        ASSERT_EQ(add(set, {i}), std::pair(static_cast<std::uint32_t>(i), true));
    for (std::uint64_t i = 0; i < kMany; i += 7)
        ASSERT_EQ(add(set, {i}), std::pair(static_cast<std::uint32_t>(i), false));
    for (std::uint64_t i = 0; i < kMany; ++i)
        ASSERT_EQ(kept(set, i, 1), State{i});
    EXPECT_GE(set.bytes(), kMany * sizeof(std::uint64_t));
}

// Two states may have the same hash: it is the states that count.
TEST(StateSet, TellsStatesOfOneHashApart) {
    StateSet set(2);
    constexpr std::uint64_t kHash = 12'345;
    constexpr std::array<std::uint64_t, 2> a{1, 2}, b{1, 3};
    EXPECT_EQ(set.add(a.data(), kHash), std::pair(0U, true));
    EXPECT_EQ(set.add(b.data(), kHash), std::pair(1U, true));
    EXPECT_EQ(set.add(a.data(), kHash), std::pair(0U, false));
    EXPECT_EQ(set.add(b.data(), kHash), std::pair(1U, false));
}

} // namespace
