// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "script/sandbox/source.h"
#include "script/sandbox/token.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>

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
    std::string_view word; ///< before it: `scene "x" {`, `reply {`; empty behind `=`
};

using Words = std::span<const std::string_view>;

constexpr std::string_view kStepHolders[] = {"scene", "when", "otherwise", "once", "random"};
constexpr std::string_view kFieldHolders[] = {"scenario", "player", "contact", "ending"};
/// Steps, which take no =.
constexpr std::string_view kSteps[] = {
    "say",  "photo", "voice", "note",  "think",    "edited",    "deleted", "typing", "reply",
    "when", "go",    "call",  "start", "tomorrow", "gut_check", "finish",  "back"};
/// What stands in a chat or in a reply.
constexpr std::string_view kParts[] = {"scene", "option", "silence", "otherwise", "random"};
/// Words with one text behind them.
constexpr std::string_view kWithText[] = {
    "say", "option", "photo", "voice", "note", "think",   "edited", "when",    "finish",
    "go",  "call",   "start", "scene", "chat", "contact", "ending", "scenario"};
/// Words whose text is followed by braces, and words that are followed by braces alone.
constexpr std::string_view kTextAndBraces[] = {"scene",  "chat",     "contact",
                                               "ending", "scenario", "when"};
constexpr std::string_view kBraces[] = {"reply", "otherwise", "random", "player"};
/// Fields, which take =.
constexpr std::string_view kFields[] = {
    "title",   "blurb",   "place",   "ages",    "minutes", "name",    "age",  "met",
    "about",   "handle",  "avatar",  "truth",   "trusted", "profile", "text", "safe",
    "debrief", "at",      "heeds",   "ignores", "why",     "signs",   "alt",  "lookalike",
    "caption", "tactics", "on_tell", "waits",   "on_block"};

bool among(std::string_view word, Words words) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

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
            m_broken.insert(trouble.line);
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
            endsEarly(token, next);
            slips(token, next, tokens[std::min(i + 2, tokens.size() - 1)]);
            strays(token, next);
            missingQuotes(token, tokens, i);
            missingBrace(token);
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

private:
    void report(const char* code, int line, std::string message, std::string hint) {
        m_found.push_back(
            {code, base::Severity::Error, m_file, line, std::move(message), std::move(hint)});
    }
    void stop(const char* code, int line, std::string message, std::string hint) {
        if (!brokenBefore(line)) report(code, line, std::move(message), std::move(hint));
        m_stopped = true;
    }
    /// A line with a broken quote may have swallowed brackets: nothing is said of them behind it.
    bool brokenBefore(int line) const { return !m_broken.empty() && *m_broken.begin() <= line; }
    bool holds(Words words) const { return inBraces() && among(m_open.back().word, words); }
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

    /// What stands outside all braces and is part of no chat: it would vanish without a word.
    void strays(const Token& token, const Token& next) {
        const bool begins = m_valueEnds || m_previous.kind == Kind::End;
        if (!m_open.empty() || !begins || !token.first || token.kind != Kind::Name) return;
        if (next.is("=")) {
            if (among(token.text, kFields))
                report("CW0131", token.line,
                       fmt::format("`{} = ...` stands outside the braces that it belongs to.",
                                   token.text),
                       "Move it inside. A } above may close too early.");
        } else if (among(token.text, kSteps) || among(token.text, kParts)) {
            report(
                "CW0131", token.line,
                fmt::format("`{}` stands outside every chat, so nobody would see it.", token.text),
                "Move it inside: chat \"...\" { scene \"...\" { ... } }. A } above may close too "
                "early.");
        }
    }

    /// Signs of other languages, and = where == is meant or the other way round.
    void slips(const Token& token, const Token& next, const Token& afterNext) {
        const bool entry = inBraces() && !m_valueEnds;
        if (token.is("!="))
            report("CW0105", token.line, "!= means nothing here.", "Not equal is written ~=");
        if (token.is("&&")) report("CW0105", token.line, "&& means nothing here.", "Write: and");
        if (token.is("||")) report("CW0105", token.line, "|| means nothing here.", "Write: or");
        if (token.is("+="))
            report("CW0105", token.line, "+= means nothing here.",
                   "Write it out: count = count + 1");
        if (token.is("//") && token.first)
            report("CW0106", token.line, "This looks like a comment of another language.",
                   "A comment begins with two hyphens: --");
        if (!entry) return;
        if (token.is("else") || token.is("elseif"))
            report("CW0106", token.line, fmt::format("`{}` is no word for a story.", token.text),
                   "Write `otherwise { ... }` behind the `when \"...\" { ... },`.");
        if (token.is("if"))
            report("CW0106", token.line, "`if` is no word for a story.",
                   "Write `when \"...\" { ... }`, with the condition in quotes.");
        if (token.is("goto"))
            report("CW0106", token.line, "`goto` is no word for a story.",
                   next.is("=") ? "Write `go = \"...\"`." : "Write `go \"...\"`.");
        stepOrField(token, next, afterNext);
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

    /// `finish = "done"` among steps, `debrief "..."` among fields.
    void stepOrField(const Token& token, const Token& next, const Token& given) {
        if (token.kind != Kind::Name) return;
        if (next.is("=") && holds(kStepHolders) && among(token.text, kSteps)) {
            const std::string what = given.kind == Kind::Text ? shown(given.text)
                                     : given.is("{")          ? "{ ... }"
                                                              : "\"...\"";
            report("CW0105", token.line, fmt::format("`{}` is a step: it takes no =.", token.text),
                   fmt::format("Write {} {} without =.", token.text, what));
        }
        const bool follows = next.line == token.line && (next.kind == Kind::Text || next.is("{"));
        const bool field = among(token.text, kFields) ||
                           (holds(kFieldHolders) && (token.is("note") || token.is("when")));
        if (follows && field)
            report("CW0105", token.line, fmt::format("A = is missing behind `{}`.", token.text),
                   fmt::format("Write {} = {}", token.text,
                               next.is("{") ? std::string("{ ... }") : shown(next.text)));
    }

    /// `finish done`, `when gave_number {`: a text without any quote.
    void missingQuotes(const Token& token, const std::vector<Token>& tokens, std::size_t at) {
        const bool word = m_previous.kind == Kind::Name && among(m_previous.text, kWithText);
        const bool bare = token.kind == Kind::Name || token.is("not") || token.kind == Kind::Number;
        if (!word || !bare || token.line != m_previous.line || !m_valueEnds ||
            m_broken.contains(token.line))
            return;
        const bool condition = m_previous.is("when");
        std::size_t last = at;
        while (tokens[last + 1].kind != Kind::End && tokens[last + 1].line == token.line &&
               !tokens[last + 1].is("{") && (condition || !tokens[last + 1].is(",")))
            ++last;
        const Token& end = tokens[last];
        const std::string_view bareText(
            token.text.data(),
            static_cast<std::size_t>(end.text.data() + end.text.size() - token.text.data()));
        const std::string text = shown(base::trim(bareText));
        report("CW0104", token.line,
               condition ? std::string("The condition needs quotes.")
                         : fmt::format("What stands behind `{}` needs quotes.", m_previous.text),
               fmt::format("Write {} \"{}\"", m_previous.text, text));
        m_broken.insert(token.line);
    }

    /// `scene "end"` or `reply`, and then the steps without the brace that holds them.
    void missingBrace(const Token& token) {
        if (token.line == m_previous.endLine || token.is("{") || token.is("}") || token.is(",") ||
            token.is(")") || token.is("=") || token.is(".") || m_broken.contains(m_previous.line))
            return;
        const bool titled = m_previous.kind == Kind::Text && m_previous.whole &&
                            among(m_beforePrevious.text, kTextAndBraces) &&
                            m_beforePrevious.kind == Kind::Name;
        const bool block = m_previous.kind == Kind::Name && inBraces() && m_valueEnds &&
                           among(m_previous.text, kBraces);
        if ((!titled && !block) || (titled && isTop(token) && token.first && m_open.empty()))
            return;
        report("CW0101", m_previous.endLine,
               fmt::format("A {{ is missing behind {}.", shown(m_previous.text)),
               "Write { there, and } behind the last entry that belongs to it.");
        const std::string_view word = titled ? m_beforePrevious.text : m_previous.text;
        m_open.push_back({"{", m_previous.line, m_previous.indent, true, word});
        m_valueEnds = false;
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
        if (brokenBefore(before)) return;
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
        if (!inBraces() || !m_valueEnds || !m_previous.whole || m_broken.contains(token.line) ||
            m_broken.contains(m_previous.endLine))
            return;
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
            const std::string_view word = m_previous.kind == Kind::Name ? m_previous.text
                                          : argument                    ? m_beforePrevious.text
                                                                        : std::string_view();
            m_open.push_back({text, token.line, token.indent, argument, word});
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
        if (m_open.empty() && brokenBefore(token.line)) return;
        if (m_open.empty())
            return stop("CW0103", token.line, fmt::format("This {} closes nothing.", text),
                        "Take it out, or look for what it was to close.");
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
    std::set<int> m_broken; ///< lines with a broken quote
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

} // namespace

std::vector<base::Diagnostic> scanSource(std::string_view text, const std::string& name) {
    std::vector<base::Diagnostic> found;
    const std::vector<Token> tokens = tokenize(text, name, found);
    return Scanner(name, std::move(found)).run(tokens);
}

} // namespace script
