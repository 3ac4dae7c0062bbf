// SPDX-License-Identifier: MIT
// Braces that are not there, and braces that end too early.
#include "script/sandbox/scanner.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

using Kind = Token::Kind;
using words::among;

} // namespace

bool lineCloses(const std::vector<Token>& tokens, std::size_t at) {
    const int line = tokens[at].line;
    // A long line is no hand's work, and looking at all of it for each word takes too long.
    constexpr std::size_t kMost = 200;
    std::size_t from = at;
    while (from > 0 && at - from < kMost && tokens[from - 1].line == line)
        --from;
    int open = 0;
    for (std::size_t i = from; i < tokens.size() && i - from < 2 * kMost; ++i) {
        if (tokens[i].line != line) break;
        if (tokens[i].is("{")) ++open;
        if (tokens[i].is("}")) --open;
    }
    return open < 0;
}

/// `when "gave_number", say "..."`: what stands behind the comma would be said to everybody.
void Scanner::whenWithoutBraces(const Token& token) {
    const bool ends = token.is(",") || token.is("}");
    const bool when = m_beforePrevious.kind == Kind::Name && m_beforePrevious.is("when") &&
                      !holds(words::kFieldHolders); // of an ending it lacks its =
    if (!ends || !when || m_previous.kind != Kind::Text || !m_previous.whole ||
        m_broken.contains(m_previous.endLine))
        return;
    report("CW0101", m_previous.endLine,
           fmt::format("The braces are missing behind `when {}`.", shortToken(m_previous.text)),
           "Write when \"...\" { ... }, and in the braces what happens then.");
}

/// `option "a", ignores = "gifts",` and `say "a", signs = { ... },`
void Scanner::bracesLeftOut(const std::vector<Token>& tokens, std::size_t at) {
    if (at < 3 || !m_previous.is(",") || m_beforePrevious.kind != Kind::Text) return;
    const Token& token = tokens[at];
    const Token& word = tokens[at - 3];
    if (token.kind != Kind::Name || word.kind != Kind::Name || m_broken.contains(token.line))
        return;
    const bool field = tokens[at + 1].is("=");
    // Of what may stand there only a delay is a number.
    const Token& given = tokens[std::min(at + 2, tokens.size() - 1)];
    if (field && given.kind == Kind::Number && !token.is("delay")) return;
    const bool ofOption =
        m_open.back().word == "reply" && word.is("option") &&
        (field ? among(token.text, words::kOptionFields) : among(token.text, words::kSteps));
    const bool steps = holds(words::kStepHolders) || m_open.back().word == "option";
    const bool ofMessage = steps && field && among(word.text, words::kTextAndMore) &&
                           among(token.text, words::kMessageFields);
    if (!ofOption && !ofMessage) return;
    const std::string head = fmt::format("{} {}", word.text, shortToken(m_beforePrevious.text));
    report("CW0101", token.line, fmt::format("The braces are missing behind `{}`.", head),
           fmt::format("Write {} {{ {} {} }}, with no comma before the {{.", head, token.text,
                       field ? "= ..." : "..."));
    m_broken.insert(token.line);
}

/// Whether this can only stand in the braces of the text before it: `option "a" say "b"`.
bool Scanner::belongsIntoBraces(const Token& token, const Token& next) const {
    if (!inBraces() || token.kind != Kind::Name) return false;
    const bool field = next.is("=");
    if (m_beforePrevious.is("option") && m_open.back().word == "reply")
        return field ? among(token.text, words::kOptionFields) : among(token.text, words::kSteps);
    return field && token.line == m_previous.endLine &&
           among(m_beforePrevious.text, words::kTextAndMore) &&
           (among(token.text, words::kMessageFields) || token.is("at") || token.is("id"));
}

/// `scene "end"` or `reply`, and then the steps without the brace that holds them.
void Scanner::missingBrace(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Token& next = tokens[at + 1];
    const bool sameLine = token.line == m_previous.endLine;
    if (token.is("{") || token.is("}") || token.is(",") || token.is(")") || token.is("=") ||
        token.is(".") || m_broken.contains(m_previous.line))
        return;
    missingBraceBehindEquals(tokens, at);
    const bool part = next.is("=") || among(token.text, words::kParts);
    if (sameLine && (token.kind != Kind::Name || (!inBraces() && !part))) return;
    const bool text =
        m_previous.kind == Kind::Text && m_previous.whole && m_beforePrevious.kind == Kind::Name;
    const bool titled = text && among(m_beforePrevious.text, words::kTextAndBraces) &&
                        !(m_beforePrevious.is("when") && holds(words::kFieldHolders));
    const bool more = text && belongsIntoBraces(token, next);
    const bool outside = m_open.empty() && m_previous.first && next.is("=") && isTop(m_previous);
    const bool block = m_previous.kind == Kind::Name && (inBraces() || outside) && m_valueEnds &&
                       among(m_previous.text, words::kBraces);
    if ((!titled && !block && !more) || (titled && isTop(token) && token.first && m_open.empty()))
        return;
    report("CW0101", m_previous.endLine,
           fmt::format("A {{ is missing behind {}.", shortToken(m_previous.text)),
           more ? fmt::format("Write {} {} {{ ... }}, and in the braces what belongs to it.",
                              m_beforePrevious.text, shortToken(m_previous.text))
                : "Write { there, and } behind the last entry that belongs to it.");
    m_valueEnds = false;
    // On one line the other brace may be missing too: nothing is said of braces from here on.
    if (sameLine || more) m_broken.insert(token.line);
    if (sameLine && !lineCloses(tokens, at)) return;
    const std::string_view word = titled || more ? m_beforePrevious.text : m_previous.text;
    m_open.push_back({"{", m_previous.line, m_previous.indent, true, word, {}, {}});
}

/// `debrief =`, and below it `gifts = "..."`.
void Scanner::missingBraceBehindEquals(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    if (!inBraces() || token.kind != Kind::Name || !tokens[at + 1].is("=") || !m_previous.is("=") ||
        m_beforePrevious.kind != Kind::Name)
        return;
    report("CW0101", m_previous.line,
           fmt::format("A {{ is missing behind `{} =`.", m_beforePrevious.text),
           fmt::format("Write {} = {{ {} = ... }}", m_beforePrevious.text, shortToken(token.text)));
    m_broken.insert(token.line);
    if (token.line != m_previous.line || lineCloses(tokens, at))
        m_open.push_back(
            {"{", m_previous.line, m_previous.indent, false, {}, {}, m_beforePrevious.text});
}

/// An entry that can only stand in the braces which have just ended: `say` behind a scene.
void Scanner::closedEarly(const Token& token, const Token& next) {
    const bool behind = m_previous.is("}") || (m_previous.is(",") && m_beforePrevious.is("}"));
    if (!behind || token.kind != Kind::Name) return;
    const bool answer = token.is("option") || token.is("silence");
    const bool ofScene = next.is("=") ? token.is("debrief") || token.is("at")
                                      : answer || among(token.text, words::kSteps);
    const bool scene = m_open.back().word == "chat" && m_closed.open.word == "scene" && ofScene;
    const bool reply = holds(words::kStepHolders) && m_closed.open.word == "reply" && answer;
    if (scene || reply) reopen(token);
}

/// Opens the braces again that were closed last, where it looks as if that came too early.
bool Scanner::reopen(const Token& token) {
    // Where the brace stands just as its partner does, it was meant.
    if (m_closed.inPair || m_closed.line == 0 || brokenBefore(token.line)) return false;
    // The indentation may have shown before that it is another one.
    if (m_surplus.line > m_closed.open.line) {
        tooMany();
        return true;
    }
    report(
        "CW0103", m_closed.line,
        fmt::format("The last }} on this line ends the `{}` of line {}, but `{}` on line {} still "
                    "belongs into it.",
                    m_closed.open.word, m_closed.open.line, shortToken(token.text), token.line),
        "Take that } out, or write the { that is missing before it.");
    m_open.push_back(m_closed.open);
    m_closed = {};
    return true;
}

} // namespace script
