// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "script/sandbox/story_words.h"
#include "script/sandbox/token.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace script {

/// Walks the tokens of one file once, and reports what Lua's parser would explain badly or read too
/// slowly. scanner.cpp follows the brackets; slips.cpp knows what people write by mistake.
class Scanner {
public:
    /// `found` is what the tokens' maker has reported already.
    Scanner(const std::string& file, std::vector<base::Diagnostic> found);

    std::vector<base::Diagnostic> run(const std::vector<Token>& tokens);

private:
    /// An open bracket or block.
    struct Open {
        std::string_view what; ///< "{", "(", "[", "function", "if", "do", "repeat"
        int line = 0;
        int indent = 0;
        bool argument = false;            ///< of a call: `say "x" {`
        std::string_view word;            ///< before it: `scene "x" {`, `reply {`; empty behind `=`
        std::set<std::string_view> given; ///< the names that got a value in it
    };

    void report(const char* code, int line, std::string message, std::string hint);
    /// Reports, and gives the rest of the file up.
    void stop(const char* code, int line, std::string message, std::string hint);
    /// A line with a broken quote may have swallowed brackets: nothing is said of them behind it.
    bool brokenBefore(int line) const { return !m_broken.empty() && *m_broken.begin() <= line; }
    bool inBraces() const { return !m_open.empty() && m_open.back().what == "{"; }
    bool holds(words::Words words) const {
        return inBraces() && words::among(m_open.back().word, words);
    }

    // scanner.cpp
    void count(const Token& token);
    void strays(const Token& token, const Token& next);
    void endsEarly(const Token& token, const Token& next);
    void neverClosed(int before);
    void follow(const Token& token, bool argument);
    void close(const Token& token);

    // slips.cpp
    void slips(const std::vector<Token>& tokens, std::size_t at);
    void foreignSigns(const Token& token);
    void foreignWords(const Token& token, const Token& next);
    void givenOddly(const Token& token, const Token& next);
    void setWithoutBraces(const Token& token, const Token& next, const Token& given);
    void givenTwice(const Token& token, const Token& next);
    void stepOrField(const Token& token, const Token& next, const Token& given);
    void missingQuotes(const Token& token, const std::vector<Token>& tokens, std::size_t at);
    void missingBrace(const Token& token);
    void missingComma(const Token& token);
    void commaBeforeBraces(const std::vector<Token>& tokens, std::size_t at);
    void whenWithoutBraces(const Token& token);
    void otherBrackets(const Token& token, const Token& next);

    const std::string& m_file;
    std::vector<base::Diagnostic> m_found;
    std::set<int> m_broken; ///< lines with a broken quote, or other brackets than they should have
    std::set<std::string_view> m_variables; ///< what `vars` names in this file
    bool m_stopped = false;
    std::vector<Open> m_open;
    Open m_misfit;
    Token m_previous;
    Token m_beforePrevious;
    bool m_valueEnds = false; ///< the token before can end a value
    bool m_callable = false;  ///< and that value can be called with a text or a table
    int m_joins = 0;
    int m_elseifs = 0;
    int m_labels = 0;
    int m_tokens = 0;
    int m_functions = 0;
};

/// Whether a word begins a part of the story, outside all braces.
bool isTop(const Token& token);

/// A token as a message shows it: a long one is cut.
std::string shortToken(std::string_view text);

} // namespace script
