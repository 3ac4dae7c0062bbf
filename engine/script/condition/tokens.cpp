// SPDX-License-Identifier: MIT
#include "script/condition/tokens.h"

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

/// What word processors make of quotes.
constexpr std::array<std::string_view, 4> kCurly{"\u2018", "\u2019", "\u201c", "\u201d"};

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

} // namespace

std::optional<Problem> tokenise(std::string_view source, std::vector<Token>& tokens) {
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
            const bool keyword =
                std::find(kKeywords.begin(), kKeywords.end(), word) != kKeywords.end();
            tokens.push_back({keyword ? TokenKind::Symbol : TokenKind::Name, word, 0});
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
            for (const auto& [foreign, ours] : kForeign) {
                if (!startsRest(foreign)) continue;
                return Problem{fmt::format("`{}` means nothing here.", foreign),
                               fmt::format("Write `{}`.", ours)};
            }
            for (const std::string_view quote : kCurly) {
                if (startsRest(quote))
                    return Problem{"There is a curly quote in the condition.",
                                   "Write straight single quotes: 'everyone'"};
            }
            std::size_t letter = 1;
            while (letter < rest.size() && (rest[letter] & 0xc0) == 0x80)
                ++letter;
            return Problem{fmt::format("`{}` means nothing here.", rest.substr(0, letter)), {}};
        }
    }
    tokens.push_back({});
    return std::nullopt;
}

} // namespace script::condition
