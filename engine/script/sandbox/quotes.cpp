// SPDX-License-Identifier: MIT
#include "script/sandbox/quotes.h"

#include "base/strings.h"
#include "script/sandbox/foreign.h"
#include "script/sandbox/story_words.h"

#include <algorithm>
#include <cctype>

namespace script {
namespace {

std::string_view lineOf(std::string_view source) {
    return source.substr(0, source.find('\n'));
}

/// Whether the bytes behind a text look as if it had ended there.
bool isBehindText(std::string_view rest) {
    const std::size_t at = rest.find_first_not_of(" \t");
    if (at == rest.npos) return true;
    return std::string_view(",;.:{})").find(rest[at]) != std::string_view::npos ||
           rest.substr(at).starts_with("--");
}

bool isWordByte(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

/// Whether an entry of the language begins there: `at = "16:00"`, `say "b"`, `tomorrow,`.
bool isEntry(std::string_view rest) {
    const auto end = std::find_if_not(rest.begin(), rest.end(), isWordByte);
    const std::string_view word = rest.substr(0, static_cast<std::size_t>(end - rest.begin()));
    const std::string_view behind = base::trim(rest.substr(word.size()));
    if (word.empty()) return std::string_view("{}\"'").find(rest[0]) != std::string_view::npos;
    if (behind.starts_with('=')) return true;
    if (words::among(word, words::kAlone)) return behind.empty() || behind[0] == ',';
    const bool step = words::among(word, words::kSteps) || words::among(word, words::kParts);
    return step && (behind.starts_with('"') || behind.starts_with('{'));
}

/// Whether a curly quote before these bytes ends the text: no more of its words follow on the line.
bool endsText(std::string_view rest) {
    rest = base::trim(rest);
    if (rest.empty() || rest.starts_with("--") || rest[0] == '{' || rest[0] == '}' ||
        rest[0] == ')')
        return true;
    if (std::string_view(",;.:").find(rest[0]) == std::string_view::npos) return false;
    const bool comma = rest[0] == ',';
    rest = base::trim(rest.substr(1));
    return rest.empty() || rest.starts_with("--") || (comma && isEntry(rest));
}

/// Where `quote` stands next in the line, from `at` on; its end where it does not.
std::size_t nextStraight(std::string_view line, char quote, std::size_t at) {
    for (; at < line.size() && line[at] != quote; ++at) {
        if (line[at] == '\\') ++at;
    }
    return std::min(at, line.size());
}

/// The length of the curly or angle quote there; 0 for anything else. A single one is an apostrophe
/// in a text that a double one begins.
std::size_t curlyAt(std::string_view rest, bool single) {
    const Foreign* const sign = foreignAt(rest);
    if (!sign || sign->kind != Foreign::Kind::Quote) return 0;
    const bool isSingle =
        sign->bytes == "\u2018" || sign->bytes == "\u2019" || sign->bytes == "\u201a";
    return isSingle == single ? sign->bytes.size() : 0;
}

} // namespace

std::size_t curlyEnd(std::string_view source) {
    const std::string_view line = lineOf(source);
    const char quote = line[0];
    const std::size_t end = nextStraight(line, quote, 1);
    for (std::size_t at = 1; at < end; ++at) {
        const std::size_t length = curlyAt(line.substr(at), quote == '\'');
        if (length > 0 && endsText(line.substr(at + length))) return at + length;
    }
    return 0;
}

std::size_t curlyBegin(std::string_view source) {
    const std::string_view line = lineOf(source);
    const bool single = curlyAt(line, true) > 0;
    const std::size_t opening = curlyAt(line, single);
    for (std::size_t at = opening; at < line.size(); ++at) {
        const bool straight = line[at] == (single ? '\'' : '"');
        const std::size_t length = straight ? 1 : curlyAt(line.substr(at), single);
        if (length > 0 && isBehindText(line.substr(at + length))) return at + length;
    }
    return 0;
}

std::size_t quoteLost(std::string_view source) {
    const std::string_view line = lineOf(source);
    const char quote = line[0];
    const std::size_t end = nextStraight(line, quote, 1);
    if (end + 1 >= line.size() || isBehindText(line.substr(end + 1))) return 0;
    // From behind: `= {`, a name, and the comma or the brace that parts it from the text.
    std::string_view text = base::trim(line.substr(0, end));
    if (text.ends_with('{')) text = base::trim(text.substr(0, text.size() - 1));
    if (!text.ends_with('=')) return 0;
    text = base::trim(text.substr(0, text.size() - 1));
    const std::size_t named = text.size();
    while (!text.empty() && isWordByte(text.back()))
        text.remove_suffix(1);
    if (text.size() == named) return 0;
    text = base::trim(text);
    if (!text.ends_with(',') && !text.ends_with('{')) return 0;
    text = base::trim(text.substr(0, text.size() - 1));
    return text.size() > 1 ? text.size() : 0;
}

} // namespace script
