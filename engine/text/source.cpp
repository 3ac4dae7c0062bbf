// SPDX-License-Identifier: MIT
#include "text/source.h"

#include <hb.h>

namespace text {
namespace {

constexpr std::uint32_t kReplacement = 0xFFFD;

struct Decoded {
    std::uint32_t value;
    std::size_t length;
};

/// The Unicode Standard, table 3-7 (well-formed byte sequences).
Decoded decodeOne(std::string_view s) {
    const auto at = [&](std::size_t i) -> std::uint32_t {
        return static_cast<unsigned char>(s[i]);
    };
    const std::uint32_t lead = at(0);
    if (lead < 0x80) return {lead, 1};
    std::size_t length = 0;
    std::uint32_t value = 0, low = 0x80, high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        value = lead & 0x1F;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        value = lead & 0x0F;
        if (lead == 0xE0) low = 0xA0;
        if (lead == 0xED) high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        value = lead & 0x07;
        if (lead == 0xF0) low = 0x90;
        if (lead == 0xF4) high = 0x8F;
    } else {
        return {kReplacement, 1};
    }
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= s.size() || at(i) < low || at(i) > high) return {kReplacement, i};
        value = (value << 6) | (at(i) & 0x3F);
        low = 0x80;
        high = 0xBF;
    }
    return {value, length};
}

} // namespace

Source decode(std::string_view utf8) {
    Source source;
    source.chars.reserve(utf8.size());
    source.bytes.reserve(utf8.size() + 1);
    std::size_t at = 0;
    while (at < utf8.size()) {
        const Decoded one = decodeOne(utf8.substr(at));
        source.chars.push_back(one.value == '\t' ? ' ' : one.value);
        source.bytes.push_back(static_cast<std::uint32_t>(at));
        at += one.length;
    }
    source.bytes.push_back(static_cast<std::uint32_t>(utf8.size()));
    return source;
}

bool isDigit(std::uint32_t c) {
    return c >= '0' && c <= '9';
}

bool isParagraphEnd(std::uint32_t c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isSpace(std::uint32_t c) {
    return c == ' ' || c == '\t' || (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == 0x205F ||
           c == 0x3000 || isParagraphEnd(c);
}

bool isDirectionControl(std::uint32_t c) {
    return c == 0x61C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isArabicBlock(std::uint32_t c) {
    return (c >= 0x600 && c <= 0x6FF) || (c >= 0x750 && c <= 0x77F) || (c >= 0x870 && c <= 0x8FF) ||
           (c >= 0xFB50 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFE);
}

bool joinsPrevious(std::uint32_t c) {
    if (c < 0x300) return false;
    if (c == 0x200C || c == kZeroWidthJoiner || (c >= 0xFE00 && c <= 0xFE0F) ||
        (c >= 0xE0020 && c <= 0xE01EF))
        return true;
    const auto category = hb_unicode_general_category(hb_unicode_funcs_get_default(), c);
    return category == HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_ENCLOSING_MARK ||
           category == HB_UNICODE_GENERAL_CATEGORY_SPACING_MARK;
}

} // namespace text
