// SPDX-License-Identifier: MIT
#include "script/sandbox/token.h"

#include "script/sandbox/cutter.h"

#include <algorithm>
#include <array>

namespace script {
namespace {

constexpr std::array<std::string_view, 22> kKeywords{
    "and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
    "function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
    "repeat",   "return", "then", "true", "until",  "while"};

} // namespace

std::vector<Token> Cutter::run() {
    while (skipBlanks())
        cut();
    Token end;
    end.line = end.endLine = m_line;
    end.first = true;
    m_tokens.push_back(end);
    return std::move(m_tokens);
}

void Cutter::step(std::size_t count) {
    const std::size_t end = std::min(m_at + count, m_source.size());
    for (; m_at < end; ++m_at) {
        if (m_source[m_at] != '\n') continue;
        ++m_line;
        m_lineStart = m_at + 1;
        m_first = true;
    }
}

/// The level of the long bracket "[[", "[=[", … that begins here.
std::optional<std::size_t> Cutter::longBracket() const {
    std::size_t level = 0;
    while (at(1 + level) == '=')
        ++level;
    if (at() == '[' && at(1 + level) == '[') return level;
    return std::nullopt;
}

/// Passes over a long text or comment; false if it has no end.
bool Cutter::skipLong(std::size_t level) {
    const std::string close = "]" + std::string(level, '=') + "]";
    const std::size_t end = m_source.find(close, m_at + level + 2);
    step(end == std::string_view::npos ? m_source.size() : end + close.size() - m_at);
    return end != std::string_view::npos;
}

/// False at the end of the file.
bool Cutter::skipBlanks() {
    while (m_at < m_source.size()) {
        if (std::string_view(" \t\n\f\v").find(at()) != std::string_view::npos) {
            step(1);
        } else if (at() == '-' && at(1) == '-') {
            const int line = m_line;
            step(2);
            if (const auto level = longBracket()) {
                if (!skipLong(*level))
                    report("CW0104", line, "A comment begins here and does not end.",
                           "Write ]] where it ends, or begin it with -- alone.");
            } else {
                step(std::min(m_source.find('\n', m_at), m_source.size()) - m_at);
            }
        } else {
            return true;
        }
    }
    return false;
}

void Cutter::push(Token::Kind kind, std::size_t start, int line, bool first) {
    Token token;
    token.kind = kind;
    token.text = m_source.substr(start, m_at - start);
    token.line = line;
    token.endLine = m_line;
    token.first = first;
    token.indent = m_indent;
    m_tokens.push_back(token);
}

void Cutter::cut() {
    const std::size_t start = m_at;
    const int line = m_line;
    const bool first = m_first;
    if (first) m_indent = static_cast<int>(m_at - m_lineStart);
    m_first = false;
    if (at() == '"' || at() == '\'') {
        if (passUnopened()) return;
        return cutText(start, line, first);
    }
    if (const auto level = longBracket()) {
        if (!skipLong(*level))
            report("CW0104", line, "A text begins here with [[ and does not end.",
                   "Write ]] where it ends.");
        m_first = false;
        return push(Token::Kind::Text, start, line, first);
    }
    if (isLetter(at())) {
        while (isLetter(at()) || isDigit(at()))
            step(1);
        const std::string_view word = m_source.substr(start, m_at - start);
        const bool keyword = std::find(kKeywords.begin(), kKeywords.end(), word) != kKeywords.end();
        return push(keyword ? Token::Kind::Keyword : Token::Kind::Name, start, line, first);
    }
    if (isDigit(at()) || (at() == '.' && isDigit(at(1)))) {
        while (isLetter(at()) || isDigit(at()) || (at() == '.' && at(1) != '.'))
            step(1);
        return push(Token::Kind::Number, start, line, first);
    }
    if ((at() & 0x80) != 0) return passForeign();
    constexpr std::array<std::string_view, 14> kLong{
        "...", "!=", "&&", "||", "==", "~=", "<=", ">=", "::", "//", "..", "<<", ">>", "+="};
    const std::string_view rest = m_source.substr(m_at);
    const auto sign =
        std::find_if(kLong.begin(), kLong.end(), [&](auto s) { return rest.starts_with(s); });
    step(sign == kLong.end() ? 1 : sign->size());
    push(Token::Kind::Sign, start, line, first);
}

std::vector<Token> tokenize(std::string_view source, const std::string& file,
                            std::vector<base::Diagnostic>& diagnostics) {
    return Cutter(source, file, diagnostics).run();
}

} // namespace script
