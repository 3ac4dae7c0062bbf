// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace record {

/// Where a reader was when a play was left. Chats go by their contact's id, so that it outlives
/// edits.
struct Bookmark {
    std::string inFront;                     ///< whose chat was in front
    std::size_t inputs = 0;                  ///< how many the play had then
    std::map<std::string, std::size_t> read; ///< how many of a chat's messages, from its first on
    bool operator==(const Bookmark&) const = default;
};

/// As it is kept: one fact a line.
std::string toText(const Bookmark& bookmark);
/// Reads it back; what cannot be read is left out. Nothing where it does not say what was in front.
std::optional<Bookmark> parseBookmark(std::string_view text);

} // namespace record
