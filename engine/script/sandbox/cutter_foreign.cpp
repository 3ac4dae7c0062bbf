// SPDX-License-Identifier: MIT
// Letters, digits and signs of other keyboards outside of a text.
#include "base/strings.h"
#include "script/sandbox/cutter.h"
#include "script/sandbox/story_words.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {

void Cutter::passForeign() {
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
void Cutter::cutDigits(std::size_t length) {
    const std::size_t start = m_at;
    const std::string_view digits = m_source.substr(start, length);
    if (m_textTrouble != m_line)
        report("CW0128", m_line,
               fmt::format("The number {} is written in Urdu digits.", base::shortened(digits, 40)),
               fmt::format("Outside of a text write it with those of the English keyboard: {}",
                           base::shortened(latinDigits(digits), 40)));
    step(length);
    push(Token::Kind::Number, start, m_line, false);
}

/// Words of another alphabet: those of a text, where one is due.
void Cutter::cutBareWords() {
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
    const std::string text = base::shortened(base::trim(m_source.substr(start, end - start)), 60);
    const std::string before = given ? fmt::format("{} =", m_tokens[count - 2].text)
                                     : std::string(m_tokens[count - 1].text);
    report("CW0104", m_line, fmt::format("What stands behind `{}` needs quotes.", before),
           fmt::format("Write {} \"{}\"", before, text));
    m_textTrouble = m_line;
    step(end - m_at);
    push(Token::Kind::Text, start, m_line, false);
}

} // namespace script
