// SPDX-License-Identifier: MIT
// What the scanner knows of the scenario language before any Lua runs: which words there are, and
// what each takes. scripts/language.lua defines them.
#pragma once

#include <algorithm>
#include <span>
#include <string_view>

namespace script::words {

using Words = std::span<const std::string_view>;

/// Words that stand at the beginning of a line outside all braces.
inline constexpr std::string_view kTop[] = {"scenario", "player", "contact", "vars",
                                            "chat",     "ending", "always",  "never"};
inline constexpr std::string_view kStepHolders[] = {"scene", "when", "otherwise", "once", "random"};
inline constexpr std::string_view kFieldHolders[] = {"scenario", "player", "contact", "ending"};
/// Steps, which take no =.
inline constexpr std::string_view kSteps[] = {
    "say",  "photo", "voice", "note",  "think",    "edited",    "deleted", "typing", "reply",
    "when", "go",    "call",  "start", "tomorrow", "gut_check", "finish",  "back"};
/// What stands in a chat or in a reply.
inline constexpr std::string_view kParts[] = {"scene", "option", "silence", "otherwise", "random"};
/// Words with one text behind them.
inline constexpr std::string_view kWithText[] = {
    "say",  "option", "photo", "voice", "note",    "think",  "edited",   "when",   "finish", "go",
    "call", "start",  "scene", "chat",  "contact", "ending", "scenario", "always", "never"};
/// Words whose text may be followed by braces with what belongs to it.
inline constexpr std::string_view kTextAndMore[] = {"say", "option", "photo", "voice", "edited"};
/// Words whose text is followed by braces, and words that are followed by braces alone.
inline constexpr std::string_view kTextAndBraces[] = {"scene",  "chat",     "contact",
                                                      "ending", "scenario", "when"};
inline constexpr std::string_view kBraces[] = {"reply", "otherwise", "random", "player", "vars"};
/// Steps with nothing behind them.
inline constexpr std::string_view kAlone[] = {"tomorrow", "gut_check", "back"};
/// Steps that stand alone as a rule, and may have something behind them.
inline constexpr std::string_view kBare[] = {"finish", "deleted", "typing", "silence"};
/// What stands in the braces behind an answer as a field, although it is a step elsewhere.
inline constexpr std::string_view kStepsAsFields[] = {"go", "call", "when"};
inline constexpr std::string_view kOptionFields[] = {"heeds", "ignores", "why",  "set",  "add",
                                                     "go",    "call",    "when", "once", "id"};
inline constexpr std::string_view kMessageFields[] = {"signs", "tactics", "lookalike", "from",
                                                      "delay", "alt",     "caption"};
inline constexpr std::string_view kVariableKinds[] = {"flag", "int", "one_of"};
/// Fields, which take =.
inline constexpr std::string_view kFields[] = {
    "title",   "blurb",   "place",   "ages",    "minutes",  "name",       "age",  "met",
    "about",   "handle",  "avatar",  "truth",   "trusted",  "profile",    "text", "safe",
    "debrief", "at",      "heeds",   "ignores", "why",      "signs",      "alt",  "lookalike",
    "caption", "tactics", "on_tell", "waits",   "on_block", "safe_within"};

inline bool among(std::string_view word, Words words) {
    return std::ranges::find(words, word) != words.end();
}

} // namespace script::words
