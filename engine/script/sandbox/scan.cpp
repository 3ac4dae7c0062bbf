// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "script/sandbox/source.h"
#include "script/sandbox/token.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

namespace script {
namespace {

using Kind = Token::Kind;

/// What Lua's parser does in time that grows with the square of the count, or worse.
constexpr int kMostJoins = 2000; ///< and, or
constexpr int kMostElseifs = 500;
constexpr int kMostLabels = 200; ///< goto, ::
constexpr int kMostTokens = 40'000;
constexpr int kDeepestFunctions = 8;
constexpr std::size_t kDeepest = 100; ///< brackets and blocks

/// Words that stand at the beginning of a line outside all braces.
constexpr std::array<std::string_view, 6> kTopWords{"scenario", "player", "contact",
                                                    "vars",     "chat",   "ending"};

/// An open bracket or block.
struct Open {
    std::string_view what; ///< "{", "(", "[", "function", "if", "do", "repeat"
    int line = 0;
    int indent = 0;
    bool argument = false; ///< of a call: `say "x" {`
};

bool isTop(const Token& token) {
    return token.kind == Kind::Name &&
           std::find(kTopWords.begin(), kTopWords.end(), token.text) != kTopWords.end();
}

std::string shown(std::string_view text) {
    if (base::codePoints(text) <= 30) return std::string(text);
    std::size_t end = 24;
    while ((text[end] & 0xc0) == 0x80)
        --end;
    return std::string(text.substr(0, end)) + "...";
}

class Scanner {
public:
    Scanner(const std::string& file, std::vector<base::Diagnostic> found)
        : m_file(file), m_found(std::move(found)) {
        for (const base::Diagnostic& trouble : m_found)
            m_brokenFrom = std::min(m_brokenFrom, trouble.line);
    }

    std::vector<base::Diagnostic> run(const std::vector<Token>& tokens) {
        for (std::size_t i = 0; i < tokens.size() && !m_stopped; ++i) {
            const Token& token = tokens[i];
            if (token.kind == Kind::End) {
                atEnd(token);
                break;
            }
            const Token& next = tokens[i + 1];
            count(token);
            if (m_stopped) break;
            slips(token, next);
            endsEarly(token, next);
            missingComma(token);
            // What a value is decides what may follow it.
            const bool argument = m_valueEnds && m_callable;
            follow(token, argument);
            m_previous = token;
        }
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const auto& a, const auto& b) { return a.line < b.line; });
        return std::move(m_found);
    }

private:
    void report(const char* code, int line, std::string message, std::string hint) {
        m_found.push_back(
            {code, base::Severity::Error, m_file, line, std::move(message), std::move(hint)});
    }
    void stop(const char* code, int line, std::string message, std::string hint) {
        if (line < m_brokenFrom) report(code, line, std::move(message), std::move(hint));
        m_stopped = true;
    }
    bool inBraces() const { return !m_open.empty() && m_open.back().what == "{"; }

    void count(const Token& token) {
        const bool tooMany = (token.is("and") || token.is("or"))    ? ++m_joins > kMostJoins
                             : token.is("elseif")                   ? ++m_elseifs > kMostElseifs
                             : (token.is("goto") || token.is("::")) ? ++m_labels > kMostLabels
                                                                    : false;
        if (tooMany || ++m_tokens > kMostTokens || m_open.size() > kDeepest ||
            m_functions > kDeepestFunctions)
            stop("CW0118", token.line,
                 "There is too much inside one another, or at once, to be read.",
                 "Split this into smaller parts: functions, or files with use.");
    }

    /// Signs of other languages, and = where == is meant or the other way round.
    void slips(const Token& token, const Token& next) {
        const bool entry = inBraces() && !m_valueEnds;
        if (token.is("!="))
            report("CW0105", token.line, "!= means nothing in Lua.", "Not equal is written ~=");
        if (token.is("&&")) report("CW0105", token.line, "&& means nothing in Lua.", "Write: and");
        if (token.is("||")) report("CW0105", token.line, "|| means nothing in Lua.", "Write: or");
        if (token.is("+="))
            report("CW0105", token.line, "+= means nothing in Lua.",
                   "Write it out: count = count + 1");
        if (token.is("//") && token.first)
            report("CW0106", token.line, "This looks like a comment of another language.",
                   "In Lua a comment begins with two hyphens: --");
        if (!entry) return;
        const bool named = token.kind == Kind::Name;
        if (named && next.is("=="))
            report("CW0105", token.line,
                   fmt::format("{} == compares; it does not give a value.", token.text),
                   fmt::format("Write one =: {} = ...", token.text));
        if (named && next.is(":"))
            report("CW0105", token.line, fmt::format("There is a colon behind {}.", token.text),
                   fmt::format("A value is given with =: {} = ...", token.text));
        if (token.kind == Kind::Text && token.whole && next.is("="))
            report("CW0105", token.line,
                   fmt::format("The name {} stands in quotes.", shown(token.text)),
                   "Before = write the name without quotes.");
    }

    /// A word that cannot stand inside braces: one of them was not closed before.
    void endsEarly(const Token& token, const Token& next) {
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

    void neverClosed(int before) {
        // The first bracket that was closed at another depth of indentation is the likely culprit.
        const Open& open = m_misfit.line > 0 ? m_misfit : m_open.back();
        if (before >= m_brokenFrom) return;
        const bool block = open.what.size() > 1;
        report("CW0102", open.line,
               fmt::format("The {} opened on this line is not closed before line {}.", open.what,
                           before),
               block ? "Write end behind its last line."
                     : fmt::format("Write {} behind its last entry.", open.what == "{"   ? "}"
                                                                      : open.what == "(" ? ")"
                                                                                         : "]"));
    }

    void missingComma(const Token& token) {
        if (!inBraces() || !m_valueEnds || token.line >= m_brokenFrom) return;
        const bool starts = token.kind == Kind::Name || token.kind == Kind::Number ||
                            token.is("true") || token.is("false") || token.is("nil") ||
                            token.is("not") || token.is("function");
        const bool another = !m_callable && (token.kind == Kind::Text || token.is("{"));
        if (!starts && !another) return;
        const bool here = m_previous.endLine == token.line;
        report("CW0101", m_previous.endLine,
               here ? fmt::format("A comma is missing between {} and {}.", shown(m_previous.text),
                                  shown(token.text))
                    : fmt::format("A comma is missing at the end of this line, behind {}.",
                                  shown(m_previous.text)),
               "Entries between braces are separated by commas.");
        m_valueEnds = false;
    }

    void follow(const Token& token, bool argument) {
        const std::string_view text = token.text;
        const bool opens = token.is("{") || token.is("(") || token.is("[") ||
                           token.is("function") || token.is("if") || token.is("do") ||
                           token.is("repeat");
        if (opens) {
            m_open.push_back({text, token.line, token.indent, argument});
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

    void close(const Token& token) {
        const std::string_view text = token.text;
        const bool block = token.is("end") || token.is("until");
        if (m_open.empty())
            return stop("CW0103", token.line, fmt::format("This {} closes nothing.", text),
                        "Take it out, or look for what it was to close.");
        const Open open = m_open.back();
        const std::string_view partner = text == "}" ? "{" : text == ")" ? "(" : "[";
        const bool fits = block ? open.what.size() > 1 : open.what == partner;
        if (!fits)
            return stop(
                "CW0103", token.line,
                fmt::format("This {} cannot close the {} of line {}.", text, open.what, open.line),
                "Close what was opened last first.");
        if (token.first && token.indent != open.indent && m_misfit.line == 0 &&
            token.indent < open.indent)
            m_misfit = open;
        if (open.what == "function") --m_functions;
        m_open.pop_back();
        m_valueEnds = !token.is("until");
        m_callable = text == ")" || text == "]" || (text == "}" && open.argument);
    }

    void atEnd(const Token& token) {
        if (!m_open.empty()) neverClosed(token.line);
    }

    const std::string& m_file;
    std::vector<base::Diagnostic> m_found;
    /// From the first broken quote on, brackets may stand in what looks like text: nothing is said
    /// of them.
    int m_brokenFrom = std::numeric_limits<int>::max();
    bool m_stopped = false;
    std::vector<Open> m_open;
    Open m_misfit;
    Token m_previous;
    bool m_valueEnds = false; ///< the token before can end a value
    bool m_callable = false;  ///< and that value can be called with a text or a table
    int m_joins = 0;
    int m_elseifs = 0;
    int m_labels = 0;
    int m_tokens = 0;
    int m_functions = 0;
};

} // namespace

std::vector<base::Diagnostic> scanSource(std::string_view text, const std::string& name) {
    std::vector<base::Diagnostic> found;
    const std::vector<Token> tokens = tokenize(text, name, found);
    return Scanner(name, std::move(found)).run(tokens);
}

} // namespace script
