// SPDX-License-Identifier: MIT
#include "record/bookmark.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <charconv>

namespace record {
namespace {

std::optional<std::size_t> countIn(std::string_view word) {
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), count);
    if (error != std::errc() || end != word.data() + word.size()) return std::nullopt;
    return count;
}

} // namespace

std::string toText(const Bookmark& bookmark) {
    std::string text = fmt::format("front {} {}\n", bookmark.inFront, bookmark.inputs);
    for (const auto& [contact, count] : bookmark.read)
        text += fmt::format("read {} {}\n", contact, count);
    return text;
}

std::optional<Bookmark> parseBookmark(std::string_view text) {
    Bookmark bookmark;
    for (const auto& line : base::split(text, '\n')) {
        const auto words = base::split(line, ' ');
        if (words.size() != 3) continue;
        const auto count = countIn(words[2]);
        if (!count) continue;
        if (words[0] == "front") {
            bookmark.inFront = words[1];
            bookmark.inputs = *count;
        } else if (words[0] == "read") {
            bookmark.read[words[1]] = *count;
        }
    }
    if (bookmark.inFront.empty()) return std::nullopt;
    return bookmark;
}

} // namespace record
