// SPDX-License-Identifier: MIT
// Where a text ends whose quotes are not two straight ones. Each takes what is left of a file, and
// gives a number of bytes of its first line; 0 where there is no such end.
#pragma once

#include <string_view>

namespace script {

/// `"hello”,`: the text with both quotes, where a straight one begins it and a curly one ends it.
/// For a text that Lua finds no sound end of: a curly quote may well stand in one.
std::size_t curlyEnd(std::string_view source);

/// `“hello”,` and `“hello",`: the text with both quotes, where a curly one begins it.
std::size_t curlyBegin(std::string_view source);

/// `"Rafay, met = "Your cousin"`: the text up to where its closing quote belongs, where what Lua
/// takes for the end of it begins the value of a field.
std::size_t quoteLost(std::string_view source);

} // namespace script
