// SPDX-License-Identifier: MIT
#include "script/sandbox/scanner.h"

#include "base/strings.h"
#include "script/sandbox/source.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

using Kind = Token::Kind;
using words::among;

/// What Lua's parser does in time that grows with the square of the count, or worse.
constexpr int kMostJoins = 2000; ///< and, or
constexpr int kMostElseifs = 500;
constexpr int kMostLabels = 200; ///< goto, ::
constexpr int kMostTokens = 40'000;
constexpr int kDeepestFunctions = 8;
constexpr std::size_t kDeepestBrackets = 100; ///< brackets and blocks

} // namespace

bool isTop(const Token& token) {
    return token.kind == Kind::Name && among(token.text, words::kTop);
}

std::string shortToken(std::string_view text) {
    if (base::codePoints(text) <= 30) return std::string(text);
    std::size_t end = 24;
    while ((text[end] & 0xc0) == 0x80)
        --end;
    return std::string(text.substr(0, end)) + "...";
}

Scanner::Scanner(const std::string& file, std::vector<base::Diagnostic> found)
    : m_file(file), m_found(std::move(found)) {
    for (const base::Diagnostic& trouble : m_found)
        m_broken.insert(trouble.line);
}

std::vector<base::Diagnostic> Scanner::run(const std::vector<Token>& tokens) {
    for (std::size_t i = 0; i < tokens.size() && !m_stopped; ++i) {
        const Token& token = tokens[i];
        if (token.kind == Kind::End) {
            if (!m_open.empty()) neverClosed(token.line);
            break;
        }
        const Token& next = tokens[i + 1];
        count(token);
        if (m_stopped) break;
        if (const std::size_t words = noteWithAnotherSign(tokens, i)) {
            i += words;
            continue;
        }
        endsEarly(token, next);
        // The rest is read as if it were not there: one slip is one message.
        if (strayedSign(tokens, i)) continue;
        slips(tokens, i);
        if (m_stopped) break;
        missingQuotes(token, tokens, i);
        missingBrace(tokens, i);
        strays(token, next);
        missingComma(token);
        // What a value is decides what may follow it.
        const bool argument = m_valueEnds && m_callable;
        follow(token, argument);
        m_beforePrevious = m_previous;
        m_previous = token;
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    return std::move(m_found);
}

void Scanner::report(const char* code, int line, std::string message, std::string hint) {
    m_found.push_back(
        {code, base::Severity::Error, m_file, line, std::move(message), std::move(hint)});
}

void Scanner::stop(const char* code, int line, std::string message, std::string hint) {
    if (!brokenBefore(line)) report(code, line, std::move(message), std::move(hint));
    m_stopped = true;
}

void Scanner::count(const Token& token) {
    const bool tooMany = (token.is("and") || token.is("or"))    ? ++m_joins > kMostJoins
                         : token.is("elseif")                   ? ++m_elseifs > kMostElseifs
                         : (token.is("goto") || token.is("::")) ? ++m_labels > kMostLabels
                                                                : false;
    if (tooMany || ++m_tokens > kMostTokens || m_open.size() > kDeepestBrackets ||
        m_functions > kDeepestFunctions)
        stop("CW0118", token.line, "There is too much inside one another, or at once, to be read.",
             "Split this into smaller parts: functions, or files with use.");
}

/// What stands outside all braces and is part of no chat: it would vanish without a word.
void Scanner::strays(const Token& token, const Token& next) {
    const bool begins = m_valueEnds || m_previous.kind == Kind::End;
    if (!m_open.empty() || !begins || !token.first || token.kind != Kind::Name) return;
    if (next.is("=")) {
        if (among(token.text, words::kFields))
            report(
                "CW0131", token.line,
                fmt::format("`{} = ...` stands outside the braces that it belongs to.", token.text),
                "Move it inside. A } above may close too early.");
    } else if (among(token.text, words::kSteps) || among(token.text, words::kParts)) {
        report("CW0131", token.line,
               fmt::format("`{}` stands outside every chat, so nobody would see it.", token.text),
               "Move it inside: chat \"...\" { scene \"...\" { ... } }. A } above may close too "
               "early.");
    }
}

/// A scene cannot stand in a scene: a brace was not closed before.
void Scanner::sceneInScene(const Token& token, const Token& next) {
    if (!inBraces() || !token.is("scene") || next.kind != Kind::Text) return;
    const auto isScene = [](const Open& open) { return open.word == "scene"; };
    const auto outer = std::find_if(m_open.begin(), m_open.end(), isScene);
    if (outer == m_open.end()) return;
    neverClosed(token.line);
    m_open.erase(outer, m_open.end());
    m_valueEnds = false;
    m_misfit = {};
}

/// A word that cannot stand inside braces: one of them was not closed before.
void Scanner::endsEarly(const Token& token, const Token& next) {
    sceneInScene(token, next);
    if (m_open.empty()) return;
    const bool top = token.first && isTop(token) && (next.kind == Kind::Text || next.is("{")) &&
                     token.indent <= m_open.front().indent;
    const bool statement = inBraces() && token.is("local");
    if (!top && !statement) return;
    // A function that makes declarations may hold them.
    if (std::any_of(m_open.begin(), m_open.end(), [](const Open& o) {
            return o.what == "function" || o.what == "do" || o.what == "if";
        }))
        return;
    neverClosed(token.line);
    m_open.clear();
    m_valueEnds = false;
    m_misfit = {};
}

void Scanner::neverClosed(int before) {
    // The first bracket that was closed at another depth of indentation is the likely culprit.
    const Open& open = m_misfit.line > 0 ? m_misfit : m_open.back();
    if (brokenBefore(before)) return;
    const bool block = open.what.size() > 1;
    report(
        "CW0102", open.line,
        fmt::format("The {} opened on this line is not closed before line {}.", open.what, before),
        block ? "Write end behind its last line."
              : fmt::format("Write {} behind its last entry.", open.what == "{"   ? "}"
                                                               : open.what == "(" ? ")"
                                                                                  : "]"));
}

void Scanner::follow(const Token& token, bool argument) {
    const std::string_view text = token.text;
    const bool opens = token.is("{") || token.is("(") || token.is("[") || token.is("function") ||
                       token.is("if") || token.is("do") || token.is("repeat");
    if (opens) {
        const std::string_view word = m_previous.kind == Kind::Name ? m_previous.text
                                      : argument                    ? m_beforePrevious.text
                                                                    : std::string_view();
        if (m_open.empty()) allClosed(); // what stood before was complete
        const bool given = m_previous.is("=") && m_beforePrevious.kind == Kind::Name;
        m_open.push_back({text,
                          token.line,
                          token.indent,
                          argument,
                          word,
                          {},
                          given ? m_beforePrevious.text : std::string_view()});
        if (token.is("function")) ++m_functions;
        m_valueEnds = false;
    } else if (token.is("}") || token.is(")") || token.is("]") || token.is("end") ||
               token.is("until")) {
        close(token);
    } else {
        m_valueEnds = token.kind == Kind::Name || token.kind == Kind::Number ||
                      token.kind == Kind::Text || token.is("true") || token.is("false") ||
                      token.is("nil") || token.is("...");
        m_callable = token.kind == Kind::Name || (token.kind == Kind::Text && argument);
    }
}

/// Nothing that closes further down has its partner, or should have it, above this.
void Scanner::allClosed() {
    m_misfit = {};
    m_trailing = {};
    m_surplus = {};
}

/// Where the indentation shows which of the closing braces it is.
void Scanner::tooMany() {
    stop("CW0103", m_surplus.line,
         fmt::format("The last }} on this line ends too early what line {} opened.",
                     m_surplus.open.line),
         "Take that } out, or write the { that is missing before it.");
}

void Scanner::close(const Token& token) {
    const std::string_view text = token.text;
    const bool block = token.is("end") || token.is("until");
    if (m_open.empty() && brokenBefore(token.line)) return;
    if (m_open.empty() && m_surplus.line > 0) return tooMany();
    if (m_open.empty())
        return stop("CW0103", token.line, fmt::format("This {} closes nothing.", text),
                    text == "}" ? "Take it out. If it looks right, a { is missing above it, or a } "
                                  "too many stands there."
                                : "Take it out, or look for what it was to close.");
    const Open open = m_open.back();
    const std::string_view partner = text == "}" ? "{" : text == ")" ? "(" : "[";
    const bool fits = block ? open.what.size() > 1 : open.what == partner;
    if (!fits && brokenBefore(token.line)) return;
    if (!fits)
        return stop(
            "CW0103", token.line,
            fmt::format("This {} cannot close the {} of line {}.", text, open.what, open.line),
            "Close what was opened last first.");
    if (token.first && token.indent != open.indent && m_misfit.line == 0 &&
        token.indent < open.indent)
        m_misfit = open;
    m_closed = {open, token.line,
                token.line == open.line || (token.first && token.indent == open.indent)};
    if (!token.first && token.line != open.line) m_trailing = m_closed;
    if (token.first && token.indent > open.indent && m_surplus.line == 0 &&
        m_trailing.line > open.line)
        m_surplus = m_trailing;
    if (open.what == "function") --m_functions;
    m_open.pop_back();
    if (m_open.empty() && m_closed.inPair) allClosed();
    m_valueEnds = !token.is("until");
    m_callable = text == ")" || text == "]" || (text == "}" && open.argument);
}

std::vector<base::Diagnostic> scanSource(std::string_view text, const std::string& name) {
    std::vector<base::Diagnostic> found;
    const std::vector<Token> tokens = tokenize(text, name, found);
    return Scanner(name, std::move(found)).run(tokens);
}

} // namespace script
