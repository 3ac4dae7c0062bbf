// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// 32-bit FNV-1a; pass an earlier result as `hash` to go on where it stopped.
constexpr std::uint32_t kFnv32Start = 0x811c9dc5U;
constexpr std::uint32_t fnv1a32(std::string_view bytes, std::uint32_t hash = kFnv32Start) {
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x01000193U;
    return hash;
}
constexpr std::uint64_t kFnv64Start = 0xcbf29ce484222325ULL;
constexpr std::uint64_t fnv1a64(std::string_view bytes, std::uint64_t hash = kFnv64Start) {
    for (const char c : bytes)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

/// How many single letters must be added, dropped, changed or swapped with a neighbour to turn one
/// word into the other (optimal string alignment). `most` + 1 stands for everything above `most`,
/// and spares the work of counting further.
int editDistance(std::string_view a, std::string_view b,
                 int most = std::numeric_limits<int>::max() - 1);

/// The candidate nearest to `word`, if one is near enough to be a slip of the pen (at most a third
/// of the letters, and never more than three). Nothing for a word too long to be a name.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

/// "That last round was unreal!" with 4 words -> "that-last-round-was". Letters and digits of any
/// script are kept, everything else parts words; at most `words` words.
std::string slug(std::string_view text, int words);

std::vector<std::string> split(std::string_view text, char separator);
std::string join(std::span<const std::string> parts, std::string_view separator);
std::string_view trim(std::string_view text);
/// Whether two words differ in the case of their (English) letters at most.
bool sameLetters(std::string_view a, std::string_view b);

/// A sentence with named gaps, for texts that are translated: fill("{n} of {all}", {{"n", "2"},
/// {"all", "5"}}) is "2 of 5". A gap that is not named stays as it is.
struct Gap {
    std::string_view name;
    std::string value;
};
std::string fill(std::string_view sentence, std::initializer_list<Gap> gaps);

/// Whether the bytes are well-formed UTF-8 (no overlong form, no surrogate, nothing past U+10FFFF).
bool isUtf8(std::string_view bytes);

/// The number of code points in well-formed UTF-8.
std::size_t codePoints(std::string_view utf8);

/// UTF-8 as it stands when it has at most `bytes` bytes; else as many whole letters as fit, and
/// "…".
std::string shortened(std::string_view utf8, std::size_t bytes);

/// Whether well-formed UTF-8 holds a control character (C0, DEL, C1) other than a line's end or a
/// tab: what could give orders to a terminal.
bool hasControls(std::string_view utf8);

/// Well-formed UTF-8 without the marks that no screen shows: blanks of no width, and those that
/// turn the direction of writing.
std::string withoutInvisible(std::string_view utf8);

/// The same bytes with U+FFFD in place of each control character and of whatever is not UTF-8.
std::string printable(std::string_view bytes);

} // namespace base
