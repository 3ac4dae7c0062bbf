// SPDX-License-Identifier: MIT
// Texts: where they end, and what is said of their quotes.
#include "base/strings.h"
#include "script/sandbox/cutter.h"
#include "script/sandbox/quotes.h"
#include "script/sandbox/story_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

constexpr const char* kBothStraight =
    "Write the straight quote of the keyboard at both ends: \"...\"";

} // namespace

bool Cutter::closesOnLine() const {
    const std::size_t end = std::min(m_source.find('\n', m_at), m_source.size());
    return m_source.substr(m_at + 1, end - m_at - 1).find(at()) != std::string_view::npos;
}

/// The tokens of this line, from the last text on.
std::size_t Cutter::lineTokens() const {
    std::size_t from = m_tokens.size();
    while (from > 0 && m_tokens[from - 1].endLine == m_line &&
           m_tokens[from - 1].kind != Token::Kind::Text)
        --from;
    return from;
}

/// A quote that ends a text which none began (`say hello there",`): reports it and passes over
/// the line. Two names side by side mean nothing in Lua, so they are the words of a text.
bool Cutter::passUnopened() {
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
    if (begins == count && touches && isName(last) && (!closesOnLine() || ofField) && count > 1 &&
        m_tokens[count - 2].is("="))
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
        report("CW0104", m_line,
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
bool Cutter::isCondition() const {
    const std::size_t count = m_tokens.size();
    if (count > 1 && m_tokens[count - 2].is("when")) return true;
    return count > 2 && m_tokens[count - 2].is("=") && m_tokens[count - 3].is("when");
}

void Cutter::cutText(std::size_t start, int line, bool first) {
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
        report("CW0104", m_line, "This text ends in the middle of a word, at a quote inside it.",
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
bool Cutter::cutAtLostQuote(std::size_t start, int line, bool first) {
    const std::string_view from = m_source.substr(start);
    const std::size_t curly = curlyEnd(from);
    const std::size_t length = curly > 0 ? curly : quoteLost(from);
    if (length == 0) return false;
    const std::string_view text = from.substr(0, length);
    if (curly > 0)
        report("CW0128", line, "This text begins with a straight quote and ends with a curly one.",
               kBothStraight);
    else
        report("CW0104", line,
               fmt::format("The closing quote is missing behind {}.", base::shortened(text, 60)),
               fmt::format("Write {}\"", base::shortened(text, 60)));
    m_at = start + length; // on the same line
    push(Token::Kind::Text, start, line, first);
    return true;
}

/// A text that a curly quote begins.
void Cutter::cutCurly(const Foreign& sign) {
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

} // namespace script
