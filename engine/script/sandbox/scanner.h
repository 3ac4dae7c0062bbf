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
/// slowly. scanner.cpp follows the brackets; slips.cpp, notes.cpp, signs.cpp, values.cpp and
/// braces.cpp know what people write by mistake.
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
        std::string_view field;           ///< `set = {`: whose value it is
    };
    /// A bracket that is closed again.
    struct Closed {
        Open open;
        int line = 0;       ///< where; 0 for none
        bool inPair = true; ///< on the line of its partner, or right below it
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
    void sceneInScene(const Token& token, const Token& next);
    void endsEarly(const Token& token, const Token& next);
    void neverClosed(int before);
    void follow(const Token& token, bool argument);
    void close(const Token& token);
    void allClosed();
    void tooMany();

    // slips.cpp
    void slips(const std::vector<Token>& tokens, std::size_t at);
    void foreignSigns(const Token& token);
    void foreignWords(const Token& token, const Token& next);
    void givenOddly(const Token& token, const Token& next);
    void givenTwice(const Token& token, const Token& next);
    void fieldWithoutEquals(const Token& token, const Token& next);
    void missingQuotes(const Token& token, const std::vector<Token>& tokens, std::size_t at);
    void missingComma(const Token& token);
    void commaBeforeBraces(const std::vector<Token>& tokens, std::size_t at);
    void otherBrackets(const std::vector<Token>& tokens, std::size_t at);

    // notes.cpp
    std::size_t noteWithAnotherSign(const std::vector<Token>& tokens, std::size_t at);

    // signs.cpp
    bool strayedSign(const std::vector<Token>& tokens, std::size_t at);
    bool takesNoSign(const Token& word) const;
    bool signOfAWord(const std::vector<Token>& tokens, std::size_t at);
    bool signBeforeBraces(const Token& sign, const Token& next);
    bool stopForComma(const Token& sign, const Token& next);
    bool commaOutside(const std::vector<Token>& tokens, std::size_t at);

    // values.cpp
    void values(const std::vector<Token>& tokens, std::size_t at);
    void setWithoutBraces(const std::vector<Token>& tokens, std::size_t at);
    void setWithoutValue(const Token& token, const Token& next);
    void wordsWithoutQuotes(const std::vector<Token>& tokens, std::size_t at);
    void nameOfSeveralWords(const std::vector<Token>& tokens, std::size_t at);
    void missingEquals(const Token& token, const Token& next);
    void stopBehindNumber(const Token& token, const Token& next);
    void agesWithoutBraces(const std::vector<Token>& tokens, std::size_t at);
    bool inEffects() const;
    bool entryBegins() const { return m_previous.is("{") || m_previous.is(","); }

    // braces.cpp
    void whenWithoutBraces(const Token& token);
    void bracesLeftOut(const std::vector<Token>& tokens, std::size_t at);
    void missingBrace(const std::vector<Token>& tokens, std::size_t at);
    bool belongsIntoBraces(const Token& token, const Token& next) const;
    void missingBraceBehindEquals(const std::vector<Token>& tokens, std::size_t at);
    void closedEarly(const Token& token, const Token& next);
    bool reopen(const Token& token);

    const std::string& m_file;
    std::vector<base::Diagnostic> m_found;
    std::set<int> m_broken; ///< lines with a broken quote, or other brackets than they should have
    std::set<std::string_view> m_variables; ///< what `vars` names in this file
    bool m_stopped = false;
    std::vector<Open> m_open;
    Open m_misfit;
    Closed m_closed;   ///< the last one
    Closed m_trailing; ///< the last one that ends what an earlier line began, behind something else
    Closed m_surplus;  ///< that one, where a brace further down stands deeper than its partner
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

/// The words from `at` on that stand for a text without quotes: to the end of the line, or to what
/// can be part of none.
std::string wordsFrom(const std::vector<Token>& tokens, std::size_t at, bool withCommas = false);

/// Whether the line of that token closes more braces than it opens.
bool lineCloses(const std::vector<Token>& tokens, std::size_t at);

} // namespace script
