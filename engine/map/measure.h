// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace map {

/// The width of a text in points at a font size, by a table of how wide letters commonly are. Meant
/// to be a little too wide in the fonts that systems come with, so that texts fit their boxes in
/// all of them. `text` is well-formed UTF-8.
double widthOf(std::string_view text, double size, bool bold = false);

/// The text in at most `lines` lines of that width, broken between words; "…" ends what is left
/// out, and a word wider than a line.
std::vector<std::string> wrapped(std::string_view text, double width, std::size_t lines,
                                 double size, bool bold = false);

/// Whether the first letter that has a direction runs from right to left; `otherwise` if none has.
bool runsFromRight(std::string_view text, bool otherwise);

} // namespace map
