// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace script {

/// One word, number, text or sign of a Lua file.
struct Token {
    enum class Kind { Name, Keyword, Number, Text, Sign, End };

    Kind kind = Kind::End;
    std::string_view text;
    int line = 1;       ///< where it begins
    int endLine = 1;    ///< where it ends
    int indent = 0;     ///< blanks before the first token of its line
    bool first = false; ///< of its line
    bool whole = true;  ///< false: a text without its closing quote

    bool is(std::string_view wanted) const { return text == wanted && kind != Kind::Text; }
};

/// Cuts Lua source into tokens, passing over comments. What can be no token is reported and passed
/// over, so that the rest of the file is still read.
std::vector<Token> tokenize(std::string_view source, const std::string& file,
                            std::vector<base::Diagnostic>& diagnostics);

} // namespace script
