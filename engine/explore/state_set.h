// SPDX-License-Identifier: MIT
#pragma once

#include "base/random.h"
#include "explore/blocks.h"

#include <cstdint>
#include <cstring>
#include <utility>
#include <vector>

namespace explore {

/// Packed states, each once, numbered in the order in which they came. A hash table of numbers over
/// the states themselves, which never move.
class StateSet {
public:
    explicit StateSet(std::size_t wordsEach)
        : m_words(wordsEach), m_perBlock(kBlockWords / wordsEach), m_table(kSmallest, 0),
          m_mask(kSmallest - 1) {}

    static std::uint64_t hash(const std::uint64_t* packed, std::size_t words) {
        std::uint64_t h = 0;
        for (std::size_t i = 0; i < words; ++i)
            h = base::mix64(h ^ packed[i]); // every bit must tell: the table looks at the low ones
        return h;
    }

    std::size_t size() const { return m_size; }
    std::size_t bytes() const {
        return m_blocks.size() * kBlockWords * sizeof(std::uint64_t) +
               m_table.size() * sizeof(std::uint32_t);
    }
    const std::uint64_t* operator[](std::size_t number) const {
        return &m_blocks[number / m_perBlock][number % m_perBlock * m_words];
    }

    /// Makes the table's place for a hash come nearer, for an add() soon after.
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_table[hash & m_mask]); }

    /// The state's number, and whether it is new.
    std::pair<std::uint32_t, bool> add(const std::uint64_t* packed, std::uint64_t hash) {
        if (m_size * 2 >= m_table.size()) rehash();
        for (std::size_t place = hash & m_mask;; place = (place + 1) & m_mask) {
            const std::uint32_t number = m_table[place];
            if (number == 0) {
                m_table[place] = static_cast<std::uint32_t>(++m_size);
                std::memcpy(newPlace(), packed, m_words * sizeof(std::uint64_t));
                return {static_cast<std::uint32_t>(m_size - 1), true};
            }
            if (isEqual((*this)[number - 1], packed)) return {number - 1, false};
        }
    }

private:
    static constexpr std::size_t kBlockWords = std::size_t{1} << 17, kSmallest = 1024;

    bool isEqual(const std::uint64_t* a, const std::uint64_t* b) const {
        for (std::size_t i = 0; i < m_words; ++i)
            if (a[i] != b[i]) return false;
        return true;
    }

    std::uint64_t* newPlace() {
        const std::size_t number = m_size - 1;
        if (number / m_perBlock == m_blocks.size())
            m_blocks.push_back(std::make_unique_for_overwrite<std::uint64_t[]>(kBlockWords));
        return &m_blocks[number / m_perBlock][number % m_perBlock * m_words];
    }

    void rehash() {
        m_table.assign(m_table.size() * 2, 0);
        m_mask = m_table.size() - 1;
        for (std::size_t i = 0; i < m_size; ++i) {
            std::size_t place = hash((*this)[i], m_words) & m_mask;
            while (m_table[place] != 0)
                place = (place + 1) & m_mask;
            m_table[place] = static_cast<std::uint32_t>(i + 1);
        }
    }

    std::size_t m_words, m_perBlock, m_size = 0;
    std::vector<std::unique_ptr<std::uint64_t[]>> m_blocks;
    std::vector<std::uint32_t> m_table; ///< number + 1; 0 for an empty place
    std::size_t m_mask;
};

} // namespace explore
