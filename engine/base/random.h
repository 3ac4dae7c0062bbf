// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace base {

/// SplitMix64's finaliser (Steele, Lea & Flood 2014): spreads every input bit over the output.
constexpr std::uint64_t mix64(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

/// A number in [0, count) that depends on the arguments alone: the same on every platform, and
/// untouched by draws made elsewhere. `count` is at least 1.
constexpr std::uint32_t draw(std::uint64_t seed, std::uint64_t site, std::uint64_t visit,
                             std::uint32_t count) {
    const std::uint64_t bits = mix64(mix64(seed ^ mix64(site)) + visit);
    return static_cast<std::uint32_t>(((bits >> 32) * count) >> 32);
}

/// A small sequential generator for bots and tests; never used by a story.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}
    /// A number in [0, count); `count` is at least 1.
    std::uint32_t below(std::uint32_t count) {
        m_state = mix64(m_state);
        return static_cast<std::uint32_t>(((m_state >> 32) * count) >> 32);
    }

private:
    std::uint64_t m_state;
};

} // namespace base
