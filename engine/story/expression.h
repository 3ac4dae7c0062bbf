// SPDX-License-Identifier: MIT
#pragma once

#include "story/session.h"

#include <cstdint>
#include <span>

namespace story {

/// The value of a condition or of arithmetic in one; whole numbers, held within 32 bits. `events`
/// is the log that the state's screenshots point into.
std::int32_t evaluate(const Scenario& scenario, ExprIndex expression, const State& state,
                      std::span<const Event> events);

/// What an operator makes of two values, or of the first (Not, Negate).
std::int32_t combine(ExprCode code, std::int32_t left, std::int32_t right);

/// Bit sets in 64-bit words.
inline bool testBit(std::span<const std::uint64_t> words, std::size_t bit) {
    return (words[bit / 64] >> (bit % 64) & 1) != 0;
}
inline void setBit(std::span<std::uint64_t> words, std::size_t bit) {
    words[bit / 64] |= std::uint64_t{1} << (bit % 64);
}
inline std::size_t wordsFor(std::size_t bits) {
    return (bits + 63) / 64;
}

} // namespace story
