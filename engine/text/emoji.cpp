// SPDX-License-Identifier: MIT
#include "text/source.h"

#include <algorithm>
#include <array>
#include <utility>

namespace text {
namespace {

using Range = std::pair<std::uint32_t, std::uint32_t>;

/// Code points shown as emoji without U+FE0F: Emoji_Presentation of UTS #51, the blocks above
/// U+1F300 taken whole, since what they hold besides has no other font here.
constexpr std::array kPictures = std::to_array<Range>({
    {0x231A, 0x231B},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},   {0x23F3, 0x23F3},
    {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},
    {0x26C4, 0x26C5},   {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},
    {0x26F2, 0x26F3},   {0x26F5, 0x26F5},   {0x26FA, 0x26FA},   {0x26FD, 0x26FD},
    {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},   {0x274C, 0x274C},
    {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2764, 0x2764},
    {0x2795, 0x2797},   {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},
    {0x2B50, 0x2B50},   {0x2B55, 0x2B55},   {0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF},
    {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F201, 0x1F201}, {0x1F21A, 0x1F21A},
    {0x1F22F, 0x1F22F}, {0x1F232, 0x1F23A}, {0x1F250, 0x1F251}, {0x1F300, 0x1F64F},
    {0x1F680, 0x1F6FF}, {0x1F7E0, 0x1F7F0}, {0x1F90C, 0x1F9FF}, {0x1FA70, 0x1FAFF},
});

bool isPicture(std::uint32_t c) {
    const auto after = std::ranges::upper_bound(kPictures, c, {}, &Range::first);
    return after != kPictures.begin() && c <= std::prev(after)->second;
}

bool isFlagLetter(std::uint32_t c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

bool isSkinTone(std::uint32_t c) {
    return c >= 0x1F3FB && c <= 0x1F3FF;
}

bool isTag(std::uint32_t c) {
    return c >= 0xE0020 && c <= 0xE007F;
}

/// Where the emoji that starts at `first` ends; `first` itself where none does.
std::size_t emojiEnd(std::span<const std::uint32_t> chars, std::size_t first) {
    const auto at = [&](std::size_t i) { return i < chars.size() ? chars[i] : 0; };
    const std::uint32_t c = chars[first];
    if (isDigit(c) || c == '#' || c == '*') {
        const std::size_t mark = first + (at(first + 1) == 0xFE0F ? 2 : 1);
        return at(mark) == 0x20E3 ? mark + 1 : first;
    }
    if (isFlagLetter(c)) return first + (isFlagLetter(at(first + 1)) ? 2 : 1);
    std::size_t end = first;
    for (;;) {
        const std::uint32_t next = at(end + 1);
        if (next == 0xFE0E) return end;
        const bool made = next == 0xFE0F || isSkinTone(next);
        if (at(end) < 0xA9 || isArabicBlock(at(end)) || (!isPicture(at(end)) && !made)) return end;
        ++end;
        while (at(end) == 0xFE0F || isSkinTone(at(end)) || isTag(at(end)) || at(end) == 0x20E3)
            ++end;
        const std::uint32_t joined = at(end) == kZeroWidthJoiner ? at(end + 1) : 0;
        if (!isPicture(joined) && !(joined >= 0x2190 && joined <= 0x2BFF)) return end;
        // A text symbol that is joined (such as the sign in "woman, health") needs no U+FE0F.
        if (!isPicture(joined)) {
            end += 2;
            while (at(end) == 0xFE0F)
                ++end;
            if (at(end) != kZeroWidthJoiner || !isPicture(at(end + 1))) return end;
        }
        ++end;
    }
}

} // namespace

std::vector<std::uint8_t> markEmoji(std::span<const std::uint32_t> chars) {
    std::vector<std::uint8_t> marks(chars.size(), 0);
    for (std::size_t i = 0; i < chars.size();) {
        const std::size_t end = emojiEnd(chars, i);
        for (std::size_t k = i; k < end; ++k)
            marks[k] = k == i ? kEmojiStart : kEmojiRest;
        i = std::max(end, i + 1);
    }
    return marks;
}

} // namespace text
