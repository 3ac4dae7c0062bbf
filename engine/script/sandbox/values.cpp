// SPDX-License-Identifier: MIT
// What people write by mistake for a name and its value.
#include "script/sandbox/scanner.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

using Kind = Token::Kind;
using words::among;

bool isValue(const Token& token) {
    return token.kind == Kind::Number || token.is("true") || token.is("false");
}

} // namespace

void Scanner::values(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Token& next = tokens[at + 1];
    if (m_broken.contains(token.line)) return;
    agesWithoutBraces(tokens, at);
    stopBehindNumber(token, next);
    if (m_valueEnds || token.kind != Kind::Name) return;
    setWithoutBraces(tokens, at);
    setWithoutValue(token, next);
    wordsWithoutQuotes(tokens, at);
    nameOfSeveralWords(tokens, at);
    missingEquals(token, next);
}

/// In the braces of `set` and `add`.
bool Scanner::inEffects() const {
    const Open& open = m_open.back();
    return open.word == "set" || open.word == "add" || open.field == "set" || open.field == "add";
}

/// `set = gave_number`, where `vars` names that.
void Scanner::setWithoutBraces(const std::vector<Token>& tokens, std::size_t at) {
    if (!tokens[at].is("set") || !tokens[at + 1].is("=")) return;
    const Token& given = tokens[std::min(at + 2, tokens.size() - 1)];
    const bool valued = tokens[std::min(at + 3, tokens.size() - 1)].is("=");
    if (valued || !m_variables.contains(given.text)) return;
    report("CW0105", tokens[at].line,
           fmt::format("`set` must say what {} becomes.", shortToken(given.text)),
           fmt::format("Write set = {{ {} = true }}, or the value that it is to have.",
                       shortToken(given.text)));
}

/// `set = { sent_card }`, `set = { sent_card, true }`
void Scanner::setWithoutValue(const Token& token, const Token& next) {
    if (!inEffects() || !entryBegins() || !(next.is(",") || next.is("}"))) return;
    report(
        "CW0105", token.line,
        fmt::format("Here must stand what {} becomes.", shortToken(token.text)),
        fmt::format("Write {} = true, or the value that it is to have.", shortToken(token.text)));
    m_broken.insert(token.line);
}

/// `name = Rafay Bhai`: two words side by side are no value, so they are a text.
void Scanner::wordsWithoutQuotes(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    const Token& next = tokens[at + 1];
    if (!m_previous.is("=") || m_beforePrevious.kind != Kind::Name || next.line != token.line)
        return;
    const bool word = next.kind == Kind::Name || next.kind == Kind::Number ||
                      (next.kind == Kind::Keyword && !next.is("and") && !next.is("or"));
    const Token& third = tokens[std::min(at + 2, tokens.size() - 1)];
    const bool entry = next.kind == Kind::Name && // a comma is missing before it
                       (third.is("=") || third.kind == Kind::Text || third.is("{"));
    if (!word || entry) return;
    report("CW0104", token.line,
           fmt::format("What stands behind `{} =` needs quotes.", m_beforePrevious.text),
           fmt::format("Write {} = \"{}\"", m_beforePrevious.text, wordsFrom(tokens, at)));
    m_broken.insert(token.line);
}

/// `sent-card = flag()`, and `sent card = flag()` among the variables.
void Scanner::nameOfSeveralWords(const std::vector<Token>& tokens, std::size_t at) {
    if (!entryBegins()) return;
    const Token& token = tokens[at];
    const bool vars = m_open.back().word == "vars";
    std::string name(token.text);
    std::size_t last = at;
    while (last + 2 < tokens.size()) {
        const bool joined = tokens[last + 1].is("-") || tokens[last + 1].is(".");
        const std::size_t step = joined ? 2 : 1;
        if (tokens[last + step].kind != Kind::Name || (!joined && !vars)) break;
        last += step;
        name += "_" + std::string(tokens[last].text);
    }
    if (last == at || !tokens[last + 1].is("=") || tokens[last].line != token.line) return;
    const Token& joint = tokens[at + 1];
    report("CW0105", token.line,
           fmt::format("There is a {} in the name {}.",
                       joint.is("-")   ? "hyphen"
                       : joint.is(".") ? "full stop"
                                       : "blank",
                       shortToken(std::string_view(
                           token.text.data(), static_cast<std::size_t>(tokens[last].text.data() +
                                                                       tokens[last].text.size() -
                                                                       token.text.data())))),
           fmt::format("Write {}, here and wherever it is used.", shortToken(name)));
    m_broken.insert(token.line);
}

/// `set = { sent_card true }`, `minutes 5`, `vars { trust int(0, 3) }`
void Scanner::missingEquals(const Token& token, const Token& next) {
    if (!entryBegins() || next.line != token.line || m_broken.contains(token.line) ||
        among(token.text, words::kSteps) || among(token.text, words::kParts))
        return;
    const bool variable = m_open.back().word == "vars" && next.kind == Kind::Name &&
                          among(next.text, words::kVariableKinds);
    const bool effect = inEffects() && next.kind == Kind::Text;
    if (!isValue(next) && !variable && !effect) return;
    report("CW0105", token.line, fmt::format("A = is missing behind `{}`.", shortToken(token.text)),
           fmt::format("Write {} = {}", shortToken(token.text),
                       next.is("flag") ? "flag()"
                       : variable      ? fmt::format("{} ...", next.text)
                                       : shortToken(next.text)));
    m_broken.insert(token.line);
}

/// `minutes = 3.` and `ages = { 11. 14 }`: for Lua this is a number all the same.
void Scanner::stopBehindNumber(const Token& token, const Token& next) {
    if (token.kind != Kind::Number || !token.text.ends_with('.')) return;
    const std::string_view number = token.text.substr(0, token.text.size() - 1);
    const bool comma = !next.is(",") && !next.is("}");
    report("CW0101", token.line,
           comma ? fmt::format("There is a full stop behind {}, where a comma belongs.", number)
                 : fmt::format("There is a full stop behind {}.", number),
           comma ? fmt::format("Write {},", number) : "Take it out.");
    m_broken.insert(token.line);
}

/// `ages = 11, 14`, `ages = 11-14`, `ages = 11 to 14`
void Scanner::agesWithoutBraces(const std::vector<Token>& tokens, std::size_t at) {
    const Token& between = tokens[at];
    if (at < 3 || !tokens[at - 3].is("ages") || !tokens[at - 2].is("=") ||
        m_previous.kind != Kind::Number || tokens[at + 1].kind != Kind::Number)
        return;
    if (!between.is(",") && !between.is("-") && !between.is("to")) return;
    report("CW0101", m_previous.line, "The two numbers of `ages` stand in braces.",
           fmt::format("Write ages = {{ {}, {} }}", shortToken(m_previous.text),
                       shortToken(tokens[at + 1].text)));
    m_broken.insert(between.line);
}

} // namespace script
