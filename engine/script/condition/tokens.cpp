// SPDX-License-Identifier: MIT
#include "script/condition/tokens.h"

#include "base/strings.h"
#include "script/sandbox/foreign.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace script::condition {
namespace {

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_';
}
bool isDigit(char c) {
    return std::isdigit(static_cast<unsigned char>(c)) != 0;
}

constexpr std::array<std::string_view, 5> kKeywords{"and", "or", "not", "true", "false"};
// The longer of two that begin alike comes first.
constexpr std::array<std::string_view, 15> kSymbols{"==", "~=", "<=", ">=", "//", "<", ">", "+",
                                                    "-",  "*",  "%",  "(",  ")",  ".", ","};

/// What people write who know another language, and what it is called here.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kForeign{{
    {"!=", "~="},
    {"&&", "and"},
    {"||", "or"},
    {"=", "=="},
    {"!", "not"},
    {"/", "//"},
    {"&", "and"},
}};

/// The word of the language that this is, or is meant to be (`AND`, `Not`, `True`); empty for any
/// other.
std::string_view keywordOf(std::string_view word) {
    const auto found = std::find_if(kKeywords.begin(), kKeywords.end(), [&](std::string_view each) {
        return base::sameLetters(each, word);
    });
    return found == kKeywords.end() ? std::string_view() : *found;
}

/// A sign that means nothing in a condition.
Problem strange(std::string_view rest) {
    for (const auto& [foreign, ours] : kForeign) {
        if (rest.starts_with(foreign))
            return {fmt::format("`{}` means nothing here.", foreign),
                    fmt::format("Write `{}`.", ours)};
    }
    if (const std::size_t digits = urduDigits(rest); digits > 0)
        return {fmt::format("{} is written in Urdu digits.", rest.substr(0, digits)),
                fmt::format("Write those of the English keyboard: {}",
                            latinDigits(rest.substr(0, digits)))};
    if (const Foreign* const sign = foreignAt(rest))
        return {fmt::format("There is {} in the condition.", sign->what),
                sign->kind == Foreign::Kind::Quote ? "Write straight single quotes: 'everyone'"
                                                   : sign->hint};
    std::size_t letter = 1;
    while (letter < rest.size() && (rest[letter] & 0xc0) == 0x80)
        ++letter;
    return {fmt::format("`{}` means nothing here.", rest.substr(0, letter)), {}};
}

} // namespace

std::optional<Problem> tokenise(std::string_view source, const IsVariable& isVariable,
                                std::vector<Token>& tokens) {
    constexpr std::size_t kMostDigits = 9;
    std::size_t at = 0;
    while (at < source.size()) {
        const char c = source[at];
        const std::string_view rest = source.substr(at);
        const auto startsRest = [&](std::string_view symbol) { return rest.starts_with(symbol); };
        if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            ++at;
        } else if (isDigit(c)) {
            const std::size_t length = static_cast<std::size_t>(
                std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin());
            if (length > kMostDigits) return Problem{"The number is too long.", {}};
            const std::string digits(rest.substr(0, length));
            tokens.push_back({TokenKind::Number, digits, std::stoll(digits)});
            at += length;
        } else if (isLetter(c)) {
            const std::size_t length = static_cast<std::size_t>(
                std::find_if_not(rest.begin(), rest.end(),
                                 [](char each) { return isLetter(each) || isDigit(each); }) -
                rest.begin());
            const std::string word(rest.substr(0, length));
            const std::string_view keyword = keywordOf(word);
            if (!keyword.empty() && keyword != word && !isVariable(word))
                return Problem{fmt::format("`{}` is written with a capital letter.", word),
                               fmt::format("Write `{}`, in small letters.", keyword)};
            tokens.push_back({keyword == word ? TokenKind::Symbol : TokenKind::Name, word, 0});
            at += length;
        } else if (c == '\'' || c == '"') {
            const std::size_t end = rest.find(c, 1);
            if (end == std::string_view::npos) {
                return Problem{fmt::format("The quotation mark {} is not closed.", c), {}};
            }
            tokens.push_back({TokenKind::Text, std::string(rest.substr(1, end - 1)), 0});
            at += end + 1;
        } else if (const auto symbol = std::find_if(kSymbols.begin(), kSymbols.end(), startsRest);
                   symbol != kSymbols.end()) {
            tokens.push_back({TokenKind::Symbol, std::string(*symbol), 0});
            at += symbol->size();
        } else {
            return strange(rest);
        }
    }
    tokens.push_back({});
    return std::nullopt;
}

} // namespace script::condition
