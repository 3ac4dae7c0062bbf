// SPDX-License-Identifier: MIT
// What other keyboards, phones and word processors put between the words of a story.
#pragma once

#include <string>
#include <string_view>

namespace script {

/// A sign that Lua does not know outside of a text.
struct Foreign {
    enum class Kind { Sign, Quote, Invisible };

    std::string_view bytes;
    const char* what;
    const char* hint;
    Kind kind = Kind::Sign;
};

/// The one that `text` begins with; null for anything else.
const Foreign* foreignAt(std::string_view text);

/// How many bytes at the beginning of `text` are Urdu or Arabic digits.
std::size_t urduDigits(std::string_view text);
/// The same digits as the English keyboard writes them.
std::string latinDigits(std::string_view digits);

} // namespace script
