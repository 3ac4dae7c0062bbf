// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace translate {

/// A text as the trigrams in it (each three bytes in a row), made once to be compared with many.
/// Trigrams bear an edit anywhere in the text, and words that change places: what authors do to
/// their lines. Capitals count as small letters.
class Trigrams {
public:
    explicit Trigrams(std::string_view text);

    /// How much two texts share, from 0 to 1: twice the common trigrams by all of both (the
    /// Sørensen-Dice coefficient). 1 for equal texts.
    friend double similarity(const Trigrams& a, const Trigrams& b);

private:
    std::vector<std::uint32_t> m_sorted;
};

} // namespace translate
