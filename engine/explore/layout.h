// SPDX-License-Identifier: MIT
#pragma once

#include "explore/facts.h"
#include "explore/liveness.h"
#include "explore/slice.h"
#include "story/session.h"

#include <array>
#include <cstdint>
#include <optional>
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
    struct Field { ///< of a packed state; at most 64 bits
        std::uint32_t word;
        std::uint8_t shift, bits;
        std::uint64_t take(const std::uint64_t* from) const {
            if (bits == 0) return 0;
            std::uint64_t value = from[word] >> shift;
            if (shift + bits > 64) value |= from[word + 1] << (64 - shift);
            return value & ~std::uint64_t{0} >> (64 - bits);
        }
    };
    class Writer;
    struct Number { ///< a variable that somebody asks for
        std::uint16_t variable;
        std::int32_t low;
        Field field;
    };
    struct Run { ///< bits that somebody asks for, side by side in a word of a bit set
        std::size_t word;
        unsigned first;
        Field field;
        std::uint64_t mask; ///< those of them that matter
    };
    /// What matters where the chat stands, and a packed state in which all else is untouched.
    struct Stop {
        std::vector<std::uint64_t> packed;
        std::vector<Number> numbers;
        std::vector<Run> once, seen;
    };

    Field nextField(unsigned bits);
    void findReplies();
    template<class FactOf>
    std::vector<Run> runsOf(std::size_t bits, const FactSet& ever, FactOf factOf);
    Stop stopOf(std::size_t number, const FactSet& live, const Facts& facts) const;
    std::uint32_t numberOf(const story::Flow& flow) const;

    const Slice& m_slice;
    std::vector<std::uint32_t> m_replies;  ///< ops at which the chat can wait
    std::vector<std::uint32_t> m_returns;  ///< ops that a call can come back to
    std::vector<std::uint32_t> m_replyOf;  ///< by op: its place in m_replies
    std::vector<std::uint32_t> m_returnOf; ///< by op: its place in m_returns
    std::vector<Stop> m_stops;             ///< not begun, at rest, and then by place in m_replies
    std::vector<Number> m_numbers;         ///< all that matter somewhere
    std::vector<Run> m_once, m_seen;       ///< the same
    Field m_stop{}, m_depth{};
    std::optional<std::array<Field, story::kCallDepth>> m_callers; ///< where something is called
    std::size_t m_bits = 0, m_words = 0;
};

} // namespace explore
