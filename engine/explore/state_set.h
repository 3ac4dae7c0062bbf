// SPDX-License-Identifier: MIT
#pragma once

#include "base/random.h"
#include "explore/blocks.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace explore {

/// Packed states, each once, numbered in the order in which they came. A hash table of numbers over
/// the states themselves, which never move. Beside each number stands half of its hash, so that a
/// state is looked at only when it is very likely the one asked for, and none when the table grows.
class StateSet {
public:
    explicit StateSet(std::size_t wordsEach) : m_words(wordsEach), m_states(wordsEach) {
        makeTable(kSmallest);
    }

    static std::uint64_t hash(const std::uint64_t* packed, std::size_t words) {
        std::uint64_t h = 0;
        for (std::size_t i = 0; i < words; ++i)
            h = base::mix64(h ^ packed[i]); // every bit must tell: the table looks at the low ones
        return h;
    }

    static bool areEqual(const std::uint64_t* a, const std::uint64_t* b, std::size_t words) {
        for (std::size_t i = 0; i < words; ++i)
            if (a[i] != b[i]) return false;
        return true;
    }

    std::size_t size() const { return m_states.size(); }
    std::size_t bytes() const { return m_states.bytes() + places() * sizeof(Place); }
    const std::uint64_t* operator[](std::size_t number) const { return m_states.at(number); }

    /// Makes the table's place for a hash come nearer, for a prefetchState() soon after.
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_table[hash & m_mask]); }
    /// The same of the state that stands there, for an add() soon after.
    void prefetchState(std::uint64_t hash) const {
        const Place& place = m_table[hash & m_mask];
        if (place.number != 0 && place.half == halfOf(hash))
            __builtin_prefetch((*this)[place.number - 1]);
    }

    /// The same of the state with this number, if there is one.
    void prefetchNumber(std::size_t number) const {
        if (number < size()) __builtin_prefetch((*this)[number]);
    }

    /// The state's number, and whether it is new.
    std::pair<std::uint32_t, bool> add(const std::uint64_t* packed, std::uint64_t hash) {
        if (size() * 4 >= places() * 3) grow();
        for (std::size_t i = hash & m_mask;; i = (i + 1) & m_mask) {
            Place& place = m_table[i];
            if (place.number == 0) {
                std::copy_n(packed, m_words, m_states.grow());
                place = {static_cast<std::uint32_t>(size()), halfOf(hash)};
                return {place.number - 1, true};
            }
            if (place.half == halfOf(hash) && areEqual(packed, (*this)[place.number - 1], m_words))
                return {place.number - 1, false};
        }
    }

private:
    static constexpr std::size_t kSmallest = 64;

    struct Place {
        std::uint32_t number; ///< + 1; 0 for an empty place
        std::uint32_t half;
    };
    /// The half that says where in the table, for as long as that has no more than 2^32 places.
    static std::uint32_t halfOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash); }

    std::size_t places() const { return m_mask + 1; }

    void makeTable(std::size_t places) {
        m_mask = places - 1;
        m_table = Chunk<Place>::large(places);
        std::fill_n(&m_table[0], places, Place{});
    }

    void grow() {
        const std::size_t before = places();
        const Chunk<Place> old = std::move(m_table);
        makeTable(before * 2);
        for (std::size_t k = 0; k < before; ++k) {
            const Place& place = old[k];
            if (place.number == 0) continue;
            std::size_t i = place.half & m_mask;
            while (m_table[i].number != 0)
                i = (i + 1) & m_mask;
            m_table[i] = place;
        }
    }

    std::size_t m_words;
    Blocks<std::uint64_t> m_states;
    Chunk<Place> m_table;
    std::size_t m_mask = 0;
};

} // namespace explore
