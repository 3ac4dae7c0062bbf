// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace text {

/// A text as code points that remember where in the bytes they came from.
struct Source {
    std::vector<std::uint32_t> chars;
    std::vector<std::uint32_t> bytes; ///< chars.size() + 1 offsets

    std::size_t size() const { return chars.size(); }
};

/// Ill-formed UTF-8 becomes U+FFFD, one for each maximal part that cannot be read;
/// a tab becomes a space.
Source decode(std::string_view utf8);

constexpr std::uint32_t kLeftToRightIsolate = 0x2066;
constexpr std::uint32_t kRightToLeftIsolate = 0x2067;
constexpr std::uint32_t kPopIsolate = 0x2069;
constexpr std::uint32_t kZeroWidthJoiner = 0x200D;

bool isDigit(std::uint32_t c);        ///< 0-9 only
bool isParagraphEnd(std::uint32_t c); ///< line feed, carriage return, U+0085, U+2028, U+2029
bool isSpace(std::uint32_t c);        ///< what hangs over the end of a line; no-break spaces do not
bool isDirectionControl(std::uint32_t c); ///< marks, embeddings and isolates: never drawn
bool isArabicBlock(std::uint32_t c);      ///< letters, marks and punctuation of Arabic script
bool joinsPrevious(std::uint32_t c);      ///< combining marks, joiners, variation selectors

constexpr std::uint8_t kNoEmoji = 0, kEmojiStart = 1, kEmojiRest = 2;

/// For each code point, whether it starts or goes on an emoji: pictures, flags, keycaps, with all
/// that hangs on them (skin tones, U+FE0F, tags, U+200D sequences).
std::vector<std::uint8_t> markEmoji(std::span<const std::uint32_t> chars);

} // namespace text
