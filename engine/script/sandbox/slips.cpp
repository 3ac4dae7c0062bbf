// SPDX-License-Identifier: MIT
// What people write who know another notation, or none yet.
#include "base/strings.h"
#include "script/sandbox/scanner.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

using Kind = Token::Kind;
using words::among;

} // namespace

std::string wordsFrom(const std::vector<Token>& tokens, std::size_t at, bool withCommas) {
    const Token& token = tokens[at];
    std::size_t last = at;
    while (tokens[last + 1].kind != Kind::End && tokens[last + 1].line == token.line &&
           !tokens[last + 1].is("{") && !tokens[last + 1].is("}") &&
           (withCommas || !tokens[last + 1].is(",")))
        ++last;
    const Token& end = tokens[last];
    const std::string_view text(
        token.text.data(),
        static_cast<std::size_t>(end.text.data() + end.text.size() - token.text.data()));
    return shortToken(base::trim(text));
}

void Scanner::slips(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Token& next = tokens[at + 1];
    foreignSigns(token);
    otherBrackets(tokens, at);
    if (m_stopped) return;
    commaBeforeBraces(tokens, at);
    whenWithoutBraces(token);
    if (inBraces()) values(tokens, at);
    if (!inBraces() || m_valueEnds) return;
    closedEarly(token, next);
    if (m_stopped) return;
    foreignWords(token, next);
    bracesLeftOut(tokens, at);
    fieldWithoutEquals(token, next);
    givenOddly(token, next);
    givenTwice(token, next);
}

/// Signs of other languages.
void Scanner::foreignSigns(const Token& token) {
    if (token.is("!="))
        report("CW0105", token.line, "!= means nothing here.", "Not equal is written ~=");
    if (token.is("&&")) report("CW0105", token.line, "&& means nothing here.", "Write: and");
    if (token.is("||")) report("CW0105", token.line, "|| means nothing here.", "Write: or");
    if (token.is("+="))
        report("CW0105", token.line, "+= means nothing here.", "Write it out: count = count + 1");
    if (token.is("//") && token.first)
        report("CW0106", token.line, "This looks like a comment of another language.",
               "A comment begins with two hyphens: --");
}

/// Words of other languages, where an entry begins.
void Scanner::foreignWords(const Token& token, const Token& next) {
    if (token.is("else") || token.is("elseif"))
        report("CW0106", token.line, fmt::format("`{}` is no word for a story.", token.text),
               "Write `otherwise { ... }` behind the `when \"...\" { ... },`.");
    if (token.is("if"))
        report("CW0106", token.line, "`if` is no word for a story.",
               "Write `when \"...\" { ... }`, with the condition in quotes.");
    const bool inSteps = holds(words::kStepHolders) || m_open.back().word == "option";
    if (inSteps && token.is("ending") && next.kind == Kind::Text)
        report("CW0106", token.line,
               "`ending` stands outside of every chat; it tells what an ending is.",
               fmt::format("To come to it from here, write finish {}", shortToken(next.text)));
    if (token.is("goto"))
        report("CW0106", token.line, "`goto` is no word for a story.",
               next.is("=") ? "Write `go = \"...\"`." : "Write `go \"...\"`.");
}

/// A property with another sign than =, or its name in quotes.
void Scanner::givenOddly(const Token& token, const Token& next) {
    const bool named = token.kind == Kind::Name && !takesNoSign(token);
    if (named && next.is("=="))
        report("CW0105", token.line,
               fmt::format("{} == compares; it does not give a value.", token.text),
               fmt::format("Write one =: {} = ...", token.text));
    if (named && next.is(":"))
        report("CW0105", token.line, fmt::format("There is a colon behind {}.", token.text),
               fmt::format("A value is given with =: {} = ...", token.text));
    if (token.kind == Kind::Text && token.whole && next.is("="))
        report("CW0105", token.line,
               fmt::format("The name {} stands in quotes.", shortToken(token.text)),
               "Before = write the name without quotes.");
}

/// Lua would quietly keep the last of them.
void Scanner::givenTwice(const Token& token, const Token& next) {
    if (token.kind != Kind::Name || !next.is("=") || m_broken.contains(token.line) ||
        takesNoSign(token))
        return;
    if (m_open.back().word == "vars") m_variables.insert(token.text);
    if (m_open.back().given.insert(token.text).second) return;
    report("CW0132", token.line, fmt::format("`{}` is given twice in these braces.", token.text),
           "Keep one of them.");
}

/// `reply (` and `scene "found" [`.
void Scanner::otherBrackets(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Token& next = tokens[at + 1];
    const bool square = token.is("[");
    if (!square && !token.is("(")) return;
    const bool titled = m_previous.kind == Kind::Text && m_beforePrevious.kind == Kind::Name &&
                        among(m_beforePrevious.text, words::kWithText);
    const bool word = m_previous.kind == Kind::Name;
    const bool known = word && (among(m_previous.text, words::kWithText) ||
                                among(m_previous.text, words::kBraces));
    const bool block = word && (among(m_previous.text, words::kBraces) || m_previous.is("silence"));
    if ((titled || block) && !square && next.is(")"))
        return stop("CW0103", token.line,
                    fmt::format("The () behind {} means nothing.", shortToken(m_previous.text)),
                    "Take it out. What belongs to an entry stands in braces: { ... }");
    // Round ones call: reply({ ... }) and scene "found" (steps()) are sound.
    const bool field =
        next.kind == Kind::Name && tokens[std::min(at + 2, tokens.size() - 1)].is("=");
    const bool step = next.kind == Kind::Name &&
                      (among(next.text, words::kSteps) || among(next.text, words::kParts));
    if (square ? titled || known : (titled || block) && (step || field))
        stop("CW0103", token.line,
             fmt::format("{} is the wrong bracket behind {}.", token.text,
                         shortToken(m_previous.text)),
             block || titled ? "Write { there, and } where it ends."
                             : fmt::format("Write {} \"...\"", m_previous.text));
}

/// `say "hello", { signs = ... }`, `scene "found", {`, `reply, {`: the comma parts a word from what
/// belongs to it.
void Scanner::commaBeforeBraces(const std::vector<Token>& tokens, std::size_t at) {
    if (at < 2 || at + 2 >= tokens.size() || !tokens[at].is("{") || !m_previous.is(",")) return;
    const Token& before = tokens[at - 2];
    const Token& word = tokens[at - std::min<std::size_t>(at, 3)];
    const bool titled = before.kind == Kind::Text && word.kind == Kind::Name && !word.is("when");
    const bool fields = tokens[at + 1].kind == Kind::Name && tokens[at + 2].is("=");
    const bool ofText = titled && (among(word.text, words::kTextAndBraces) || word.is("option") ||
                                   (among(word.text, words::kTextAndMore) && fields));
    const bool ofWord =
        before.kind == Kind::Name && inBraces() &&
        (among(before.text, words::kBraces) || before.is("silence") || before.is("one_of"));
    if (!ofText && !ofWord) return;
    const std::string head = ofText ? fmt::format("{} {}", word.text, shortToken(before.text))
                                    : std::string(before.text);
    report("CW0106", m_previous.line,
           fmt::format("The comma behind {} parts it from its braces.", shortToken(before.text)),
           fmt::format("Take it out: {} {{ ... }}", head));
}

/// `debrief "..."` among fields.
void Scanner::fieldWithoutEquals(const Token& token, const Token& next) {
    if (token.kind != Kind::Name) return;
    const bool follows = next.line == token.line && (next.kind == Kind::Text || next.is("{"));
    const bool field = among(token.text, words::kFields) ||
                       (holds(words::kFieldHolders) && (token.is("note") || token.is("when")));
    if (follows && field)
        report("CW0105", token.line, fmt::format("A = is missing behind `{}`.", token.text),
               fmt::format("Write {} = {}", token.text,
                           next.is("{") ? std::string("{ ... }") : shortToken(next.text)));
}

/// `finish done`, `when gave_number {`: a text without any quote.
void Scanner::missingQuotes(const Token& token, const std::vector<Token>& tokens, std::size_t at) {
    const bool word = m_previous.kind == Kind::Name && among(m_previous.text, words::kWithText);
    // `scene end {`: the name of a scene may be a word of Lua.
    const bool keyword = token.kind == Kind::Keyword && !m_previous.is("finish");
    const bool bare = token.kind == Kind::Name || keyword || token.kind == Kind::Number;
    if (!word || !bare || token.line != m_previous.line || !m_valueEnds ||
        m_broken.contains(token.line))
        return;
    const bool condition = m_previous.is("when");
    const std::string text = wordsFrom(tokens, at, condition);
    report("CW0104", token.line,
           condition ? std::string("The condition needs quotes.")
                     : fmt::format("What stands behind `{}` needs quotes.", m_previous.text),
           fmt::format("Write {} \"{}\"", m_previous.text, text));
    m_broken.insert(token.line);
}

void Scanner::missingComma(const Token& token) {
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
           here ? fmt::format("A comma is missing between {} and {}.", shortToken(m_previous.text),
                              shortToken(token.text))
                : fmt::format("A comma is missing at the end of this line, behind {}.",
                              shortToken(m_previous.text)),
           "Entries between braces are separated by commas.");
    m_valueEnds = false;
}

} // namespace script
