// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "script/sandbox/foreign.h"
#include "script/sandbox/token.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace script {

/// Cuts a script into tokens. token.cpp knows the signs of Lua, cutter_texts.cpp the texts and what
/// becomes of their quotes, cutter_foreign.cpp the letters and digits of other keyboards.
class Cutter {
public:
    Cutter(std::string_view source, const std::string& file,
           std::vector<base::Diagnostic>& diagnostics)
        : m_source(source), m_file(file), m_diagnostics(diagnostics) {
        m_tokens.reserve(source.size() / 5); // about what a story comes to
    }

    std::vector<Token> run();

private:
    static bool isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    char at(std::size_t offset = 0) const {
        return m_at + offset < m_source.size() ? m_source[m_at + offset] : '\0';
    }
    std::string_view rest() const { return m_source.substr(m_at); }
    void report(const char* code, int line, std::string message, std::string hint) {
        m_diagnostics.push_back(
            {code, base::Severity::Error, m_file, line, std::move(message), std::move(hint)});
    }

    // token.cpp
    void step(std::size_t count);
    std::optional<std::size_t> longBracket() const;
    bool skipLong(std::size_t level);
    bool skipBlanks();
    void push(Token::Kind kind, std::size_t start, int line, bool first);
    void cut();

    // cutter_texts.cpp
    bool closesOnLine() const;
    std::size_t lineTokens() const;
    bool passUnopened();
    bool isCondition() const;
    void cutText(std::size_t start, int line, bool first);
    bool cutAtLostQuote(std::size_t start, int line, bool first);
    void cutCurly(const Foreign& sign);

    // cutter_foreign.cpp
    void passForeign();
    void cutDigits(std::size_t length);
    void cutBareWords();

    std::string_view m_source;
    const std::string& m_file;
    std::vector<base::Diagnostic>& m_diagnostics;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::size_t m_lineStart = 0;
    int m_line = 1;
    int m_indent = 0;
    int m_textTrouble = 0; ///< the line whose quotes were complained about last
    bool m_first = true;
};

} // namespace script
