// SPDX-License-Identifier: MIT
#include "script/sandbox/token.h"

#include "base/strings.h"
#include "script/sandbox/foreign.h"
#include "script/sandbox/quotes.h"
#include "script/sandbox/story_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace script {
namespace {

constexpr std::array<std::string_view, 22> kKeywords{
    "and",      "break",  "do",   "else", "elseif", "end",  "false", "for",
    "function", "goto",   "if",   "in",   "local",  "nil",  "not",   "or",
    "repeat",   "return", "then", "true", "until",  "while"};

constexpr const char* kBothStraight =
    "Write the straight quote of the keyboard at both ends: \"...\"";

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

class Cutter {
public:
    Cutter(std::string_view source, const std::string& file,
           std::vector<base::Diagnostic>& diagnostics)
        : m_source(source), m_file(file), m_diagnostics(diagnostics) {
        m_tokens.reserve(source.size() / 5); // about what a story comes to
    }

    std::vector<Token> run() {
        while (skipBlanks())
            cut();
        Token end;
        end.line = end.endLine = m_line;
        end.first = true;
        m_tokens.push_back(end);
        return std::move(m_tokens);
    }

private:
    char at(std::size_t offset = 0) const {
        return m_at + offset < m_source.size() ? m_source[m_at + offset] : '\0';
    }
    void step(std::size_t count) {
        const std::size_t end = std::min(m_at + count, m_source.size());
        for (; m_at < end; ++m_at) {
            if (m_source[m_at] != '\n') continue;
            ++m_line;
            m_lineStart = m_at + 1;
            m_first = true;
        }
    }
    void report(const char* code, int line, std::string message, std::string hint) {
        m_diagnostics.push_back(
            {code, base::Severity::Error, m_file, line, std::move(message), std::move(hint)});
    }

    /// The level of the long bracket "[[", "[=[", … that begins here.
    std::optional<std::size_t> longBracket() const {
        std::size_t level = 0;
        while (at(1 + level) == '=')
            ++level;
        if (at() == '[' && at(1 + level) == '[') return level;
        return std::nullopt;
    }
    /// Passes over a long text or comment; false if it has no end.
    bool skipLong(std::size_t level) {
        const std::string close = "]" + std::string(level, '=') + "]";
        const std::size_t end = m_source.find(close, m_at + level + 2);
        step(end == std::string_view::npos ? m_source.size() : end + close.size() - m_at);
        return end != std::string_view::npos;
    }

    /// False at the end of the file.
    bool skipBlanks() {
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

    void push(Token::Kind kind, std::size_t start, int line, bool first) {
        Token token;
        token.kind = kind;
        token.text = m_source.substr(start, m_at - start);
        token.line = line;
        token.endLine = m_line;
        token.first = first;
        token.indent = m_indent;
        m_tokens.push_back(token);
    }

    void cut() {
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
            const bool keyword =
                std::find(kKeywords.begin(), kKeywords.end(), word) != kKeywords.end();
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

    /// The tokens of this line, from the last text on.
    std::size_t lineTokens() const {
        std::size_t from = m_tokens.size();
        while (from > 0 && m_tokens[from - 1].endLine == m_line &&
               m_tokens[from - 1].kind != Token::Kind::Text)
            --from;
        return from;
    }

    bool closesOnLine() const {
        const std::size_t end = std::min(m_source.find('\n', m_at), m_source.size());
        return m_source.substr(m_at + 1, end - m_at - 1).find(at()) != std::string_view::npos;
    }

    /// A quote that ends a text which none began (`say hello there",`): reports it and passes over
    /// the line. Two names side by side mean nothing in Lua, so they are the words of a text.
    bool passUnopened() {
        if (m_tokens.empty() || m_textTrouble == m_line) return false;
        const Token& last = m_tokens.back();
        if (last.endLine != m_line || last.is("=")) return false;
        const auto isName = [](const Token& t) { return t.kind == Token::Kind::Name; };
        std::size_t begins = m_tokens.size();
        for (std::size_t i = lineTokens(); i + 1 < m_tokens.size(); ++i) {
            const bool beside = isName(m_tokens[i]) && isName(m_tokens[i + 1]) &&
                                !words::among(m_tokens[i].text, words::kBraces);
            const bool given = m_tokens[i].is("=") && isName(m_tokens[i + 1]);
            if (beside || (given && i + 2 < m_tokens.size() && isName(m_tokens[i + 2]))) {
                begins = i + 1;
                break;
            }
        }
        const bool touches = last.text.data() + last.text.size() == m_source.data() + m_at;
        // `name = Rafay", met = "Your cousin"`: what stands between these quotes is no text.
        const std::size_t count = m_tokens.size();
        const bool ofField = count > 2 && words::among(m_tokens[count - 3].text, words::kFields) &&
                             (at(1) == ',' || at(1) == '}');
        if (begins == count && touches && isName(last) && (!closesOnLine() || ofField) &&
            count > 1 && m_tokens[count - 2].is("="))
            begins = m_tokens.size() - 1; // title = Squad"
        // `when gave_number { say "a" }` lacks both quotes.
        const bool brace = std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(begins),
                                       m_tokens.end(), [](const Token& t) { return t.is("{"); });
        if (begins == m_tokens.size() || brace) return false;

        const char* const from = m_tokens[begins].text.data();
        const auto start = static_cast<std::size_t>(from - m_source.data());
        std::size_t end = start;
        for (int words = 0; end < m_at; ++end) {
            if (m_source[end] == ' ' && ++words == 2) break;
        }
        // The rest of a text that was broken over two lines: the line above is reported.
        if (m_textTrouble != m_line - 1 || m_textTrouble == 0)
            report(
                "CW0104", m_line,
                fmt::format("A quote is missing before *{}*.", m_source.substr(start, end - start)),
                "A text stands between two quotes: \"...\"");
        m_textTrouble = m_line;
        m_tokens.resize(begins);
        const bool first = m_first;
        step(std::min(m_source.find('\n', m_at), m_source.size()) - m_at);
        push(Token::Kind::Text, start, m_line, first);
        m_tokens.back().whole = false;
        m_first = false;
        return true;
    }

    /// Whether the text just cut is a condition: `when "…"`, `when = "…"`.
    bool isCondition() const {
        const std::size_t count = m_tokens.size();
        if (count > 1 && m_tokens[count - 2].is("when")) return true;
        return count > 2 && m_tokens[count - 2].is("=") && m_tokens[count - 3].is("when");
    }

    void cutText(std::size_t start, int line, bool first) {
        const char quote = at();
        step(1);
        while (m_at < m_source.size() && at() != quote && at() != '\n') {
            if (at() == '\\' && at(1) == 'z') {
                step(2);
                while (std::string_view(" \t\n\f\v").find(at()) != std::string_view::npos &&
                       at() != '\0')
                    step(1);
            } else {
                step(at() == '\\' ? 2 : 1);
            }
        }
        const bool whole = at() == quote;
        if (whole) step(1);
        m_first = false;
        // A sign of another keyboard behind the quote is explained by itself.
        const bool letter = isLetter(at()) || ((at() & 0x80) != 0 && !foreignAt(rest()));
        if ((!whole || letter || isDigit(at())) && m_textTrouble != line &&
            cutAtLostQuote(start, line, first))
            return;
        push(Token::Kind::Text, start, line, first);
        m_tokens.back().whole = whole;
        const bool holdsBrace = m_tokens.back().text.find('{') != std::string_view::npos;
        if (!whole) {
            // After an inner quote everything is inside out: one message for the line is enough.
            if (m_textTrouble == line) return;
            report("CW0104", line, "The text that begins on this line has no closing quote.",
                   fmt::format("Put a {} where the text ends. A text stays on one line.", quote));
        } else if (letter && m_textTrouble != line) {
            report("CW0104", m_line,
                   "This text ends in the middle of a word, at a quote inside it.",
                   isCondition()   ? "Inside a condition write single quotes, as in "
                                     "\"privacy.school == 'everyone'\""
                   : quote == '\'' ? "Put the whole text in double quotes: \"don't\""
                   : holdsBrace    ? "Its closing quote may be missing before the {. For a quote "
                                     "inside a text write \\\""
                                   : "Write \\\" for a quote inside a text.");
        } else {
            return;
        }
        m_textTrouble = line;
    }

    /// A text that begins with a straight quote, and whose own end was another sign or none:
    /// reports it and ends it there, so that the rest of the line is read as it was meant.
    bool cutAtLostQuote(std::size_t start, int line, bool first) {
        const std::string_view from = m_source.substr(start);
        const std::size_t curly = curlyEnd(from);
        const std::size_t length = curly > 0 ? curly : quoteLost(from);
        if (length == 0) return false;
        const std::string_view text = from.substr(0, length);
        if (curly > 0)
            report("CW0128", line,
                   "This text begins with a straight quote and ends with a curly one.",
                   kBothStraight);
        else
            report(
                "CW0104", line,
                fmt::format("The closing quote is missing behind {}.", base::shortened(text, 60)),
                fmt::format("Write {}\"", base::shortened(text, 60)));
        m_at = start + length; // on the same line
        push(Token::Kind::Text, start, line, first);
        return true;
    }

    std::string_view rest() const { return m_source.substr(m_at); }

    void passForeign() {
        if (const std::size_t digits = urduDigits(rest()); digits > 0) return cutDigits(digits);
        const Foreign* const known = foreignAt(rest());
        if (!known) return cutBareWords();
        if (known->kind == Foreign::Kind::Quote) return cutCurly(*known);
        if (m_textTrouble != m_line) {
            const bool beside = known->kind == Foreign::Kind::Invisible && !m_tokens.empty() &&
                                m_tokens.back().endLine == m_line;
            report("CW0128", m_line,
                   beside ? fmt::format("There is {} on this line, behind {}.", known->what,
                                        base::shortened(m_tokens.back().text, 40))
                          : fmt::format("There is {} on this line.", known->what),
                   known->hint);
        }
        step(known->bytes.size());
        // It may stand within a word: what is left of it means nothing.
        if (known->kind == Foreign::Kind::Invisible) m_textTrouble = m_line;
    }

    /// `minutes = ۳`
    void cutDigits(std::size_t length) {
        const std::size_t start = m_at;
        const std::string_view digits = m_source.substr(start, length);
        if (m_textTrouble != m_line)
            report("CW0128", m_line,
                   fmt::format("The number {} is written in Urdu digits.",
                               base::shortened(digits, 40)),
                   fmt::format("Outside of a text write it with those of the English keyboard: {}",
                               base::shortened(latinDigits(digits), 40)));
        step(length);
        push(Token::Kind::Number, start, m_line, false);
    }

    /// A text that a curly quote begins.
    void cutCurly(const Foreign& sign) {
        const std::size_t start = m_at;
        const std::size_t length = curlyBegin(rest());
        const bool mixed = length > 0 && (m_source[start + length - 1] & 0x80) == 0;
        if (m_textTrouble != m_line)
            report("CW0128", m_line,
                   mixed ? "This text begins with a curly quote and ends with a straight one."
                         : fmt::format("There is {} on this line.", sign.what),
                   mixed ? kBothStraight : sign.hint);
        if (length > 0) {
            step(length);
            return push(Token::Kind::Text, start, m_line, false);
        }
        step(sign.bytes.size());
        m_textTrouble = m_line;
        step(std::min(m_source.find('\n', m_at), m_source.size()) - m_at);
    }

    /// Words of another alphabet: those of a text, where one is due.
    void cutBareWords() {
        const std::size_t start = m_at;
        const bool known = !m_tokens.empty() && m_tokens.back().endLine == m_line;
        const std::size_t count = m_tokens.size();
        const bool given = known && count > 1 && m_tokens[count - 1].is("=");
        const bool said = known && m_tokens[count - 1].kind == Token::Kind::Name &&
                          words::among(m_tokens[count - 1].text, words::kWithText);
        if (m_textTrouble == m_line || !(given || said)) {
            if (m_textTrouble != m_line)
                report("CW0128", m_line, "There are letters here that can only stand in a text.",
                       "Put texts in quotes, and write names with the letters a to z.");
            m_textTrouble = m_line;
            while ((at() & 0x80) != 0)
                step(1);
            return;
        }
        const std::size_t end = std::min(m_source.find_first_of(",{}\"\n", m_at), m_source.size());
        const std::string text =
            base::shortened(base::trim(m_source.substr(start, end - start)), 60);
        const std::string before = given ? fmt::format("{} =", m_tokens[count - 2].text)
                                         : std::string(m_tokens[count - 1].text);
        report("CW0104", m_line, fmt::format("What stands behind `{}` needs quotes.", before),
               fmt::format("Write {} \"{}\"", before, text));
        m_textTrouble = m_line;
        step(end - m_at);
        push(Token::Kind::Text, start, m_line, false);
    }

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

} // namespace

std::vector<Token> tokenize(std::string_view source, const std::string& file,
                            std::vector<base::Diagnostic>& diagnostics) {
    return Cutter(source, file, diagnostics).run();
}

} // namespace script
