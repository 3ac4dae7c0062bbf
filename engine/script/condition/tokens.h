// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace script::condition {

enum class TokenKind { Number, Text, Name, Symbol, End };

/// A piece of a condition. Keywords (`and`, `or`, `not`, `true`, `false`) are symbols.
struct Token {
    TokenKind kind = TokenKind::End;
    std::string text; ///< as written; a quoted text without its quotes
    long long number = 0;
    bool is(std::string_view symbol) const { return kind == TokenKind::Symbol && text == symbol; }
};

/// What stops a condition from being read.
struct Problem {
    std::string message;
    std::string hint;
};

/// Whether a word is a variable of the story.
using IsVariable = std::function<bool(std::string_view)>;

/// The tokens of `source`, ended by an End; or the first problem.
std::optional<Problem> tokenise(std::string_view source, const IsVariable& isVariable,
                                std::vector<Token>& tokens);

} // namespace script::condition
