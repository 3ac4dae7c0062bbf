// SPDX-License-Identifier: MIT
#pragma once

#include "text/source.h"
#include "text/style.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace text {

/// A paragraph of an analysed text: its characters [first, last), without the line end after it.
struct Paragraph {
    std::uint32_t first = 0, last = 0, next = 0; ///< `next`: where the following paragraph starts
    bool rtl = false;
};

/// What can be known of a text without fonts: paragraphs, directions, emoji, line breaks. Isolates
/// are added around islands; an added character has the byte offset of what follows it.
struct Analysis {
    Source source;
    std::vector<Paragraph> paragraphs;    ///< at least one
    std::vector<std::uint8_t> levels;     ///< UAX #9 embedding levels
    std::vector<std::uint8_t> breakAfter; ///< 1 where UAX #14 allows a new line after the character
    std::vector<std::uint8_t> emoji;
};

Analysis analyse(std::string_view utf8, Direction direction);

/// The direction of the first strong letter, isolates skipped (UAX #9, P2); `otherwise` if none.
bool firstStrongIsRtl(std::string_view utf8, bool otherwise);

} // namespace text
