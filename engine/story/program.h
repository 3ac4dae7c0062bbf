// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <limits>

/// The small machine that a compiled scenario runs on: one flat list of operations, each chat with
/// its own position in it.
namespace story {

using TextIndex = std::uint32_t;
using ContactIndex = std::uint16_t;
using ChatIndex = std::uint16_t;
using SceneIndex = std::uint16_t;
using LineIndex = std::uint32_t;
using PromptIndex = std::uint16_t;
using OptionIndex = std::uint16_t;
using EndingIndex = std::uint16_t;
using ExprIndex = std::uint32_t; ///< first ExprOp in Scenario::expressions

inline constexpr TextIndex kNoText = std::numeric_limits<TextIndex>::max();
inline constexpr SceneIndex kNoScene = std::numeric_limits<SceneIndex>::max();
inline constexpr ExprIndex kNoExpr = std::numeric_limits<ExprIndex>::max();
inline constexpr ContactIndex kPlayer = std::numeric_limits<ContactIndex>::max();
inline constexpr ContactIndex kNobody = kPlayer - 1;
inline constexpr EndingIndex kPickEnding = std::numeric_limits<EndingIndex>::max();
inline constexpr EndingIndex kStoppedEnding = kPickEnding - 1;

enum class Setting : std::uint8_t { Account, Messages, Groups, Phone, School, Photos, Online };
inline constexpr int kSettingCount = 7;

/// Who may see or reach: for Account, Everyone is "public" and Contacts is "private".
enum class Audience : std::uint8_t { Everyone, Contacts, Nobody };

/// The player's privacy settings, by Setting.
struct Privacy {
    std::array<Audience, kSettingCount> audience{};
    Audience& operator[](Setting setting) { return audience[static_cast<std::size_t>(setting)]; }
    Audience operator[](Setting setting) const {
        return audience[static_cast<std::size_t>(setting)];
    }
    bool operator==(const Privacy&) const = default;
};

enum class OpCode : std::uint8_t {
    Enter,      ///< a: scene. Marks it seen
    Line,       ///< b: line index. A message, photo, voice message, note or thought
    Typing,     ///< a: contact, b: milliseconds (a hint)
    Edited,     ///< b: line index that replaces the speaker's last message of this chat
    Deleted,    ///< a: contact whose last message of this chat is withdrawn
    Effects,    ///< a: count, b: first effect
    Jump,       ///< b: code index
    JumpUnless, ///< b: code index; c: expression
    Once,       ///< a: once bit; b: code index to go to when it was taken before
    Random,     ///< a: site, c: count; the `count` ops that follow are Jumps to the branches
    Reply,      ///< a: prompt. Waits; goes on behind itself where no option can be offered
    Go,         ///< a: scene of this chat
    Call,       ///< a: scene of this chat; comes back behind itself
    Back,       ///< to the last caller; ends the chat's flow where there is none
    Start,      ///< a: scene of another chat, begun there from its top
    Tomorrow,   ///< waits until every chat has come to its own Tomorrow or its end
    GutCheck,   ///< a: contact. Asks, without waiting, how the chat feels
    Finish,     ///< a: ending, or kPickEnding: the first that applies (kStoppedEnding if none does)
    Rest,       ///< the end of a flow
};

struct Op {
    OpCode code = OpCode::Rest;
    std::uint16_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t c = 0;
};

/// What a step or a reply does to a variable: `set` or `add`. Results outside the variable's
/// bounds are held at the bound.
struct Effect {
    std::uint16_t variable = 0;
    bool add = false;
    std::int32_t value = 0;
};

/// A condition in postfix form, ended by End; the stack is at most kExprStack deep (checked when
/// it is compiled). Booleans are 0 and 1.
enum class ExprCode : std::uint8_t {
    End,
    Number,      ///< push value
    Variable,    ///< push variable[value]
    Setting,     ///< push the audience of Setting value
    Seen,        ///< scene value was entered
    Blocked,     ///< contact value is blocked
    Reported,    ///< contact value was reported
    Removed,     ///< contact value was removed from the list
    Saved,       ///< a screenshot of contact value's chat is kept
    Told,        ///< contact value was told; kPlayer for anybody, inside the story or outside
    Flagged,     ///< some message is flagged with guide item value
    FlaggedFrom, ///< some message that contact value wrote is flagged
    Day,         ///< push the day, from 1
    Not,
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo, ///< Lua's // and %; by zero gives 0
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    And,
    Or,
};
inline constexpr int kExprStack = 32;

struct ExprOp {
    ExprCode code = ExprCode::End;
    std::int32_t value = 0;
};

} // namespace story
