// SPDX-License-Identifier: MIT
#pragma once

#include "explore/influence.h"
#include "explore/layout.h"
#include "explore/space.h"

#include <cstdint>
#include <span>
#include <vector>

namespace explore {

/// What does not change while a space is explored, worked out once.
struct Terrain {
    Terrain(const Slice& slice, const Influence& influence);

    const Slice& slice;
    const Influence& influence;
    Facts facts;
    Liveness liveness;
    Layout layout;
    /// By op: the variables it asks for that can change without the chat. Of a reply, what its
    /// options ask; where the chat may come to its end, what endings ask.
    std::vector<std::vector<std::uint16_t>> asked;
    std::vector<std::uint16_t> promised; ///< the same of all promises
    struct Entry {                       ///< where something outside sets in
        Step step;
        std::uint32_t op;
    };
    std::vector<Entry> entries;

    /// What a variable may have become since it was `value`, which comes first. It is worked out in
    /// `room` where the variable has too many values to keep it for each.
    std::span<const std::int32_t> becomes(std::uint16_t variable, std::int32_t value,
                                          std::vector<std::int32_t>& room) const;

private:
    std::vector<std::uint32_t> entryOps() const;
    void findAsked();
    void addSums(std::size_t at, FactSet& to) const;
    void findEntries();
    void findChanges();
    void workOut(std::uint16_t variable, std::int32_t value, std::vector<std::int32_t>& to) const;
    void close(std::uint16_t variable, std::vector<std::int32_t>& values) const;

    /// By variable with few values, and by value - low: what it may have become.
    std::vector<std::vector<std::vector<std::int32_t>>> m_becomes;
};

} // namespace explore
