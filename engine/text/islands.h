// SPDX-License-Identifier: MIT
#pragma once

#include <fribidi.h>

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace text {

/// A stretch of a paragraph, [first, last), to be put between an isolate and U+2069, so that it
/// keeps its own order and leaves its surroundings alone.
struct Island {
    std::size_t first = 0, last = 0;
    std::uint32_t opener = 0; ///< U+2066 or U+2067

    bool operator==(const Island&) const = default;
};

/// The islands of one paragraph, properly nested, outer before inner: numbers with all that belongs
/// to them ("+92 300 1234567", "9:41", "2.5%"), and runs of the direction that is not the
/// paragraph's (words, handles, addresses), with what stands between their words.
/// `types` are the bidi classes of `chars`.
std::vector<Island> findIslands(std::span<const std::uint32_t> chars,
                                std::span<const FriBidiCharType> types, bool rtl);

} // namespace text
