// SPDX-License-Identifier: MIT
// Notes that do not begin with two hyphens.
#include "script/sandbox/scanner.h"

#include <fmt/format.h>

namespace script {

/// `- THE END comes when ...`, `# a note`, and `ages = { 11, 14 }, - from, to`: how many words of
/// it follow. They are read as the note that they are meant for.
std::size_t Scanner::noteWithAnotherSign(const std::vector<Token>& tokens, std::size_t at) {
    const Token& sign = tokens[at];
    const Token& next = tokens[at + 1];
    // Elsewhere it may well be a minus of Lua's.
    const bool begins = m_previous.is(",") || m_previous.is("{") || m_previous.is("}") ||
                        m_previous.kind == Token::Kind::End;
    const bool glued = next.text.data() == sign.text.data() + 1;
    const bool hyphen = sign.is("-") && next.kind != Token::Kind::Number && (sign.first || !glued);
    const bool hash = sign.is("#") && sign.first;
    if (!begins || !(hyphen || hash) || !(m_open.empty() || inBraces())) return 0;
    report("CW0106", sign.line, fmt::format("A note does not begin with {}", sign.text),
           "Write two hyphens: -- If this is no note, take the sign out.");
    m_broken.insert(sign.line);
    std::size_t length = 0;
    while (tokens[at + length + 1].line == sign.line &&
           tokens[at + length + 1].kind != Token::Kind::End)
        ++length;
    return length;
}

} // namespace script
