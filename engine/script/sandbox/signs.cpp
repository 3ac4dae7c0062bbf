// SPDX-License-Identifier: MIT
// A sign that must go: `scene = "x" {`, `say: "x"`, `say "x".`, `contact "x" { ... },`.
#include "script/sandbox/scanner.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

using Kind = Token::Kind;
using words::among;

/// Steps with braces alone, besides those of words::kSteps.
constexpr std::string_view kBlocks[] = {"otherwise", "random", "once", "set", "add"};

/// `sign.name`, `sign:name()`: what Lua itself means by these signs.
bool isGlued(const Token& sign, const Token& next) {
    return next.kind == Kind::Name && next.text.data() == sign.text.data() + sign.text.size();
}

/// What `word` takes, with what was given to it behind a sign: `say "b"`, `reply { ... }`; empty
/// for a word that should stand alone.
std::string asMeant(const Token& word, const std::vector<Token>& tokens, std::size_t given) {
    const Token& value = tokens[given];
    const bool bare = among(word.text, words::kBare);
    const bool named = value.kind == Kind::Name && !value.first;
    if (among(word.text, words::kAlone)) return {};
    if (word.is("typing") && value.kind == Kind::Number)
        return fmt::format("typing({})", shortToken(value.text));
    if (!among(word.text, words::kWithText))
        return bare && !value.is("{") ? std::string() : fmt::format("{} {{ ... }}", word.text);
    if (value.kind == Kind::Text) return fmt::format("{} {}", word.text, shortToken(value.text));
    if (named) {
        const std::string text = wordsFrom(tokens, given);
        const bool plain = text.find('"') == std::string::npos;
        return fmt::format("{} \"{}\"", word.text, plain ? text : "...");
    }
    if (bare && !value.is("{")) return {};
    const bool braces = value.is("{") && (among(word.text, words::kTextAndBraces) ||
                                          among(word.text, words::kTextAndMore));
    return fmt::format("{} \"...\"{}", word.text, braces ? " { ... }" : "");
}

} // namespace

/// Whether the sign there must go. It is reported then, and what stands behind it can be read as if
/// it had been left out.
bool Scanner::strayedSign(const std::vector<Token>& tokens, std::size_t at) {
    const Token& sign = tokens[at];
    if (sign.kind != Kind::Sign) return false;
    return signOfAWord(tokens, at) || signBeforeBraces(sign, tokens[at + 1]) ||
           stopForComma(sign, tokens[at + 1]) || commaOutside(tokens, at);
}

/// Whether this word, here, is one that takes its text or braces without any sign.
bool Scanner::takesNoSign(const Token& word) const {
    if (word.kind != Kind::Name) return false;
    if (m_open.empty()) return word.first && isTop(word);
    if (!inBraces()) return false;
    const std::string_view holder = m_open.back().word;
    if (holder == "chat") return word.is("scene");
    if (holder == "reply") return word.is("option") || word.is("silence");
    if (holder == "option" || holder == "silence")
        return among(word.text, words::kSteps) && !among(word.text, words::kStepsAsFields);
    return holds(words::kStepHolders) &&
           (among(word.text, words::kSteps) || among(word.text, kBlocks));
}

/// `finish = "done"`, `say: "hello"`, `vars = { ... }`
bool Scanner::signOfAWord(const std::vector<Token>& tokens, std::size_t at) {
    const Token& sign = tokens[at];
    const Token& given = tokens[at + 1];
    const bool colon = sign.is(":");
    if ((!colon && !sign.is("=") && !sign.is("==")) || !takesNoSign(m_previous)) return false;
    const Token word = m_previous;
    // Outside the steps a name with another value may well be the author's own.
    if (!holds(words::kStepHolders) && given.kind != Kind::Text && !given.is("{") &&
        !given.is("true"))
        return false;
    if (colon && given.first) return false; // it stands for a comma
    const std::string meant = asMeant(word, tokens, at + 1);
    const bool step = among(word.text, words::kSteps) || among(word.text, kBlocks);
    report("CW0105", word.line,
           fmt::format("`{}` {} no {}.", word.text, step ? "is a step: it takes" : "takes",
                       colon ? "colon" : "="),
           meant.empty() ? fmt::format("Write {} alone, with a comma behind it.", word.text)
                         : fmt::format("Write {} without {}.", meant, colon ? "the colon" : "="));
    // What stands behind it is no entry without a comma, nor one more text without quotes.
    if (meant.empty() || (given.kind != Kind::Text && !given.is("{"))) m_valueEnds = false;
    if (given.kind == Kind::Name && !given.first) m_broken.insert(given.line);
    return true;
}

/// `contact "x" = { ... }`, `chat "x": { ... }`
bool Scanner::signBeforeBraces(const Token& sign, const Token& next) {
    const bool titled = m_previous.kind == Kind::Text && m_previous.whole &&
                        m_beforePrevious.kind == Kind::Name &&
                        (among(m_beforePrevious.text, words::kTextAndBraces) ||
                         among(m_beforePrevious.text, words::kTextAndMore));
    if (!titled || !next.is("{") || (!sign.is("=") && !sign.is(":") && !sign.is("."))) return false;
    report("CW0105", sign.line,
           fmt::format("There is a {} between {} and its braces.",
                       sign.is(":")   ? "colon"
                       : sign.is(".") ? "full stop"
                                      : "=",
                       shortToken(m_previous.text)),
           fmt::format("Take it out: {} {} {{ ... }}", m_beforePrevious.text,
                       shortToken(m_previous.text)));
    return true;
}

/// `say "hello".` where a comma belongs, and `player { ... }.` where nothing does.
bool Scanner::stopForComma(const Token& sign, const Token& next) {
    const char* const what = sign.is(".") ? "full stop" : sign.is(":") ? "colon" : nullptr;
    if (!what || isGlued(sign, next) || m_broken.contains(sign.line)) return false;
    const bool behindEntry = (m_previous.kind == Kind::Text && m_previous.whole) ||
                             m_previous.is("}") || m_previous.is(")") ||
                             (among(m_previous.text, words::kAlone) && next.first);
    if (!behindEntry || !(inBraces() || m_open.empty())) return false;
    if (m_open.empty())
        report("CW0106", sign.line,
               fmt::format("There is a {} behind {}.", what, shortToken(m_previous.text)),
               "Take it out: nothing stands between the parts of a story.");
    else
        report("CW0101", sign.line,
               fmt::format("There is a {} behind {}, where a comma belongs.", what,
                           shortToken(m_previous.text)),
               "Write a comma in its place: ,");
    m_valueEnds = m_open.empty();
    return true;
}

/// `contact "x" { ... },` and `contact "x", name = ...`, outside of all braces.
bool Scanner::commaOutside(const std::vector<Token>& tokens, std::size_t at) {
    const Token& comma = tokens[at];
    const Token& next = tokens[at + 1];
    if (!comma.is(",") || !m_open.empty()) return false;
    const bool titled = m_previous.kind == Kind::Text && m_beforePrevious.kind == Kind::Name &&
                        m_beforePrevious.first && isTop(m_beforePrevious);
    const bool promise = titled && (m_beforePrevious.is("always") || m_beforePrevious.is("never"));
    if (titled && !promise) {
        report("CW0106", comma.line,
               fmt::format("The comma behind {} parts it from its braces.",
                           shortToken(m_previous.text)),
               fmt::format("Take it out: {} {} {{ ... }}", m_beforePrevious.text,
                           shortToken(m_previous.text)));
        m_broken.insert(comma.line); // its braces may be missing, too
        return true;
    }
    const bool ended =
        m_previous.is("}") && m_closed.line > 0 && among(m_closed.open.word, words::kTop);
    // `local a, b = contact "a" { ... }, contact "b" { ... }` is sound.
    const bool outside = next.first || next.kind == Kind::End;
    if (!ended && !promise) return false;
    if (ended && next.is("}") && m_surplus.line > 0) {
        tooMany();
        return true;
    }
    const bool more =
        next.is("}") || (next.kind == Kind::Name && !isTop(next) &&
                         (tokens[std::min(at + 2, tokens.size() - 1)].is("=") ||
                          among(next.text, words::kSteps) || among(next.text, words::kParts)));
    if (ended && more && reopen(next)) return false;
    if (!outside && !more) return false;
    report("CW0106", comma.line,
           fmt::format("There is a comma behind {}.",
                       ended ? fmt::format("the }} of `{}`", m_closed.open.word)
                             : shortToken(m_previous.text)),
           "Take it out: commas stand within braces, and nothing between the parts of a story.");
    return true;
}

} // namespace script
