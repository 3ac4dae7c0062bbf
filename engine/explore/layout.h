// SPDX-License-Identifier: MIT
#pragma once

#include "explore/facts.h"
#include "explore/liveness.h"
#include "explore/slice.h"
#include "story/session.h"

#include <cstdint>
#include <vector>

namespace explore {

/// Packs what decides how a slice goes on into as few bits as it needs, and back. What is dead
/// where the chat stands is packed as if it had never been touched, so that states which go on
/// alike are one. Only for states in which the chat waits, rests, or has not begun.
class Layout {
public:
    Layout(const Slice& slice, const Facts& facts, const Liveness& liveness);

    std::size_t words() const { return m_words; } ///< 64-bit words of a packed state
    std::size_t bits() const { return m_bits; }
    /// The slack behind the last bit is zero.
    void pack(const story::State& state, std::uint64_t* to) const;
    /// Back to a state that goes on as the packed one did. `state` is one of the same slice.
    void unpack(const std::uint64_t* from, story::State& state) const;

private:
    struct Number { ///< a variable that somebody asks for
        std::uint16_t variable;
        std::int32_t low, initial;
        unsigned bits;
    };

    void findStops();
    const FactSet& liveAt(const story::Flow& flow) const;

    const Slice& m_slice;
    const Facts& m_facts;
    std::vector<std::uint32_t> m_stops;    ///< ops at which the chat can wait
    std::vector<std::uint32_t> m_returns;  ///< ops that a call can come back to
    std::vector<std::uint32_t> m_stopOf;   ///< by op: its place in m_stops
    std::vector<std::uint32_t> m_returnOf; ///< by op: its place in m_returns
    std::vector<FactSet> m_live;           ///< by stop, and one for rest
    std::vector<Number> m_numbers;
    std::vector<std::uint16_t> m_once, m_seen; ///< bits that somebody asks for
    unsigned m_stopBits = 0, m_returnBits = 0, m_depthBits = 0;
    std::size_t m_bits = 0, m_words = 0;
};

} // namespace explore
