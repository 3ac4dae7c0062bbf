// SPDX-License-Identifier: MIT
#include "script/sandbox/foreign.h"

#include <algorithm>
#include <iterator>

namespace script {
namespace {

constexpr const char* kWriteStraight = "Write straight quotes: \"...\"";
constexpr const char* kWriteBlank = "Type an ordinary blank in its place.";
constexpr const char* kWriteHyphen = "Write the ordinary one: -";
constexpr const char* kWriteHyphens =
    "A note begins with two ordinary hyphens: -- Elsewhere write one of them.";
constexpr const char* kTakeOut = "Take it out, or put it into the quotes of a text.";
/// Nobody can aim at what cannot be seen, so what stands beside it goes as well.
constexpr const char* kDeleteUnseen = "Take it out: delete that place, and type it again.";

constexpr Foreign kForeign[] = {
    {"\u201c", "a curly quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u201d", "a curly quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u201f", "a curly quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u201e", "a low quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u201a", "a low quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u2018", "a curly quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u2019", "a curly quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u00ab", "an angle quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u00bb", "an angle quote", kWriteStraight, Foreign::Kind::Quote},
    {"\u060c", "an Urdu comma", "Write the comma of the English keyboard: ,"},
    {"\u061b", "an Urdu semicolon", "Write a comma: ,"},
    {"\u06d4", "an Urdu full stop", "Take it out. Where an entry ends, write a comma: ,"},
    {"\u061f", "an Urdu question mark", kTakeOut},
    {"\u2026", "an ellipsis", kTakeOut},
    {"\u2013", "a long hyphen", kWriteHyphens},
    {"\u2014", "a long hyphen", kWriteHyphens},
    {"\u2010", "a hyphen of another kind", kWriteHyphen},
    {"\u2011", "a hyphen of another kind", kWriteHyphen},
    {"\u2212", "a minus of another kind", kWriteHyphen},
    {"\u00a0", "a hard blank", kWriteBlank},
    {"\u202f", "a narrow hard blank", kWriteBlank},
    {"\u2002", "a wide blank", kWriteBlank},
    {"\u2003", "a wide blank", kWriteBlank},
    {"\u2009", "a thin blank", kWriteBlank},
    {"\u200a", "a thin blank", kWriteBlank},
    {"\u3000", "a wide blank", kWriteBlank},
    {"\u2028", "an invisible end of line", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u2029", "an invisible end of line", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u200b", "an invisible blank", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\ufeff", "an invisible mark (byte order mark)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u200c", "an invisible mark (zero-width non-joiner, ZWNJ)", kDeleteUnseen,
     Foreign::Kind::Invisible},
    {"\u200d", "an invisible mark (zero-width joiner, ZWJ)", kDeleteUnseen,
     Foreign::Kind::Invisible},
    {"\u2060", "an invisible mark (word joiner)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u00ad", "an invisible mark (soft hyphen)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u200e", "an invisible mark (left-to-right mark, LRM)", kDeleteUnseen,
     Foreign::Kind::Invisible},
    {"\u200f", "an invisible mark (right-to-left mark, RLM)", kDeleteUnseen,
     Foreign::Kind::Invisible},
    {"\u061c", "an invisible mark (Arabic letter mark, ALM)", kDeleteUnseen,
     Foreign::Kind::Invisible},
    {"\u202a", "an invisible mark of direction (LRE)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u202b", "an invisible mark of direction (RLE)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u202c", "an invisible mark of direction (PDF)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u202d", "an invisible mark of direction (LRO)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u202e", "an invisible mark of direction (RLO)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u2066", "an invisible mark of direction (LRI)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u2067", "an invisible mark of direction (RLI)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u2068", "an invisible mark of direction (FSI)", kDeleteUnseen, Foreign::Kind::Invisible},
    {"\u2069", "an invisible mark of direction (PDI)", kDeleteUnseen, Foreign::Kind::Invisible},
};

/// The digit that `text` begins with, of the Urdu row U+06F0 or the Arabic one U+0660; else -1.
int digitAt(std::string_view text) {
    if (text.size() < 2) return -1;
    const auto lead = static_cast<unsigned char>(text[0]);
    const auto low = static_cast<unsigned char>(text[1]);
    const bool urdu = lead == 0xdb && low >= 0xb0 && low <= 0xb9;
    const bool arabic = lead == 0xd9 && low >= 0xa0 && low <= 0xa9;
    return urdu || arabic ? low & 0x0f : -1;
}

} // namespace

const Foreign* foreignAt(std::string_view text) {
    if (text.empty() || (text[0] & 0x80) == 0) return nullptr;
    const auto* const known =
        std::find_if(std::begin(kForeign), std::end(kForeign),
                     [text](const Foreign& foreign) { return text.starts_with(foreign.bytes); });
    return known == std::end(kForeign) ? nullptr : known;
}

std::size_t urduDigits(std::string_view text) {
    std::size_t length = 0;
    while (digitAt(text.substr(length)) >= 0)
        length += 2;
    return length;
}

std::string latinDigits(std::string_view digits) {
    std::string latin;
    for (; digitAt(digits) >= 0; digits.remove_prefix(2))
        latin += static_cast<char>('0' + digitAt(digits));
    return latin;
}

} // namespace script
