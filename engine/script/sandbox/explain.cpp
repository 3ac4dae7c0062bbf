// SPDX-License-Identifier: MIT
#include "script/sandbox/source.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace script {
namespace {

/// Lua's message in parts: "…: 'end' expected (to close 'if' at line 3) near '<eof>'".
struct Said {
    int line = 0;
    std::string_view what; ///< without place and `near`
    std::string_view near;
};

Said takeApart(std::string_view message, const std::string& name, int line) {
    Said said{line, message, {}};
    const std::string place = name + ":";
    std::string_view rest = message;
    // Lua cuts long file names and calls the language by another name: the number is what counts.
    if (rest.starts_with(place))
        rest.remove_prefix(place.size());
    else if (const std::size_t end = rest.find("]:"); rest.starts_with('[') && end != rest.npos)
        rest.remove_prefix(end + 2);
    const std::size_t colon = rest.find(": ");
    if (colon != std::string_view::npos && colon < 8 && rest.size() != message.size()) {
        said.line = std::atoi(std::string(rest.substr(0, colon)).c_str());
        rest.remove_prefix(colon + 2);
    }
    const std::size_t near = rest.rfind(" near ");
    said.what = rest.substr(0, near);
    if (near != std::string_view::npos) said.near = rest.substr(near + 6);
    if (said.near.size() > 1 && said.near.front() == '\'')
        said.near = said.near.substr(1, said.near.size() - 2);
    return said;
}

bool has(std::string_view text, std::string_view part) {
    return text.find(part) != text.npos;
}

/// "…(to close '{' at line 12)" -> 12, else 0.
int closes(std::string_view what) {
    const std::size_t at = what.find(" at line ");
    return at == what.npos ? 0 : std::atoi(std::string(what.substr(at + 9)).c_str());
}

std::string quoted(std::string_view near) {
    constexpr std::size_t kMost = 40;
    if (near == "<eof>" || near.empty()) return "the end of the file";
    std::string text(near.substr(0, kMost));
    // Not in the middle of a letter.
    while (near.size() > kMost && !text.empty() && (text.back() & 0xc0) == 0x80)
        text.pop_back();
    if (near.size() > kMost && !text.empty() && (text.back() & 0x80) != 0) text.pop_back();
    return text.size() < near.size() ? text + "..." : text;
}

} // namespace

base::Diagnostic explainSyntax(std::string_view message, const std::string& name, int line) {
    const Said said = takeApart(message, name, line);
    const auto& [at, what, near] = said;
    const auto make = [&, at = at](const char* code, std::string text, std::string hint) {
        return base::Diagnostic{code, base::Severity::Error, name,
                                at,   std::move(text),       std::move(hint)};
    };
    const std::string seen = quoted(near);
    const bool over = near == "<eof>";
    if (has(what, "C stack overflow") || has(what, "too many") || has(what, "too long") ||
        has(what, "too complex") || has(what, "overflow"))
        return make("CW0118", "There is too much inside one another, or at once, to be read.",
                    "Split this into smaller parts: functions, or files with use.");
    if (has(what, "unfinished"))
        return make("CW0104", "A text begins here and does not end.",
                    "Put a closing quote behind it.");
    if (has(what, "escape") || has(what, "hexadecimal digit expected") || has(what, "UTF-8 value"))
        return make("CW0104", fmt::format("There is a backslash that means nothing: {}", seen),
                    "For a real backslash write two of them: \\\\");
    if (has(what, "malformed number"))
        return make("CW0106", fmt::format("{} is not a number that can be read.", seen),
                    "If it is meant as text, put quotes around it.");
    if (has(what, "(to close") && over)
        return make("CW0102",
                    fmt::format("What was opened on line {} is never closed.", closes(what)),
                    what.starts_with("'end'") ? "Write end behind its last line."
                                              : "Write the closing bracket behind its last entry.");
    if (what.starts_with("'}' expected") && near == "=")
        return make("CW0105", "This = stands where no name can take a value.",
                    "Write name = value, each with a comma behind it; the name without quotes.");
    if (what.starts_with("'}' expected")) {
        const int opened = closes(what);
        return make(
            "CW0101", fmt::format("Something is missing before {}.", seen),
            opened > 0
                ? fmt::format("Most likely a comma, at the end of the entry before it, in the "
                              "list that begins on line {}.",
                              opened)
                : "Most likely a comma, at the end of the entry before it.");
    }
    if ((has(what, "'then' expected") || has(what, "'do' expected") || has(what, "')' expected")) &&
        near == "=")
        return make("CW0105", "One = gives a value; it does not compare.",
                    "To compare two values write ==");
    if (what.starts_with("'=' expected") && near == "==")
        return make("CW0105", "Two == compare; they do not give a value.",
                    "To give a value write one =");
    if (has(what, "'then' expected"))
        return make("CW0106", fmt::format("then is missing before {}.", seen),
                    "Write: if condition then");
    if (what.starts_with("<name> expected"))
        return make("CW0106", fmt::format("A name belongs here, and {} is none.", seen),
                    "Names have letters, digits and _; words such as end, if and for are taken.");
    if (what.starts_with("syntax error") || what.starts_with("'=' expected"))
        return make("CW0106", fmt::format("What stands before {} cannot be understood.", seen),
                    "A line begins with a word of the language and its text in quotes, such as "
                    "chat \"ayaan\" {");
    if (what.starts_with("unexpected symbol"))
        return make("CW0106", fmt::format("{} was not expected here.", seen),
                    "Look just before it: an entry or a value may be missing, or there is a comma "
                    "too many.");
    if (has(what, "expected"))
        return make("CW0106", fmt::format("{} stands here, but: {}.", seen, what),
                    "Look for a bracket or a word that is missing on this line or the one before.");
    return make("CW0106",
                fmt::format("This line cannot be read: {}.", what.empty() ? message : what), "");
}

base::Diagnostic explainFailure(std::string_view message, const std::string& name, int line) {
    const auto make = [&](std::string text, std::string hint) {
        return base::Diagnostic{"CW0110", base::Severity::Error, name,
                                line,     std::move(text),       std::move(hint)};
    };
    // Lua may find its own stack full before the guard, which looks now and then, finds it too
    // deep.
    if (has(message, "stack overflow"))
        return {"CW0116", base::Severity::Error, name, line, kEndlessCalls, kEndlessCallsRemedy};
    // "(field 'gsub')", "(local 'x')": what Lua knows about the value.
    const std::size_t open = message.rfind(" (");
    std::string_view which = open == message.npos ? std::string_view() : message.substr(open + 2);
    const std::size_t first = which.find('\'');
    which = first == which.npos ? std::string_view()
                                : which.substr(first + 1, which.rfind('\'') - first - 1);
    const std::string subject = which.empty() ? "This value" : std::string(which);
    if (has(message, "attempt to call a nil"))
        return make(fmt::format("{} is not a function here.", subject),
                    "Check its spelling. Patterns, files and the clock are left out of the "
                    "scenario language.");
    if (has(message, "attempt to call"))
        return make(fmt::format("{} cannot be called: it is no function.", subject),
                    "Perhaps a comma is missing at the end of the line before.");
    if (has(message, "attempt to index"))
        return make(fmt::format("{} is no table, so nothing can be taken out of it.", subject),
                    "Check what it holds at this line.");
    if (has(message, "attempt to perform arithmetic") || has(message, "attempt to compare"))
        return make(fmt::format("This cannot be reckoned with: {}.", message),
                    "Both sides must be numbers.");
    if (has(message, "attempt to concatenate"))
        return make(fmt::format("{} cannot be joined to a text with ..", subject),
                    "Only texts and numbers can be joined.");
    return make(fmt::format("The script stopped: {}.", quoted(message.substr(0, 400)) == message
                                                           ? std::string(message)
                                                           : std::string(message.substr(0, 400))),
                "");
}

} // namespace script
