// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/program.h"

#include <cstdint>

namespace story {

/// Position of an event in Session::events(); a message is named by it.
using EventIndex = std::uint32_t;
inline constexpr EventIndex kNoEvent = 0xffffffffU;

enum class EventKind : std::uint8_t {
    // What the story does.
    Line,     ///< index: line; chat
    Typing,   ///< contact, chat; index: milliseconds (a hint)
    Edited,   ///< index: line with the new text; other: the event of the message it replaces
    Deleted,  ///< other: the event of the message withdrawn
    Prompt,   ///< index: prompt; chat: replies are on offer there
    GutCheck, ///< contact: the story asks how their chat feels
    Scene,    ///< index: scene entered; chat
    Day,      ///< index: the new day
    Ending,   ///< index: ending, or kStoppedEnding
    // What the player does.
    Choice,   ///< index: option; chat
    Action,   ///< action, and its fields below
};

enum class ActionKind : std::uint8_t {
    Flag,       ///< message, item: a sign, or trust_instincts for "not sure yet". Replaces an earlier flag
    Unflag,     ///< message that is flagged
    Screenshot, ///< contact: their chat as it stands; message: the one it is about, or kNoEvent
    ProfileShot, ///< contact: their profile page
    Discard,    ///< message: the Screenshot or ProfileShot event that is thrown away
    SetPrivacy, ///< setting, audience
    Remove,     ///< contact taken from the list
    Restore,    ///< contact put back in the list
    Report,     ///< contact, once each; item: the sign given as the reason, or kNoReason
    Block,      ///< contact
    Unblock,    ///< contact
    Police,     ///< the cyber-crime authority is told; once
    Tell,       ///< contact: a trusted adult, or kNobody for somebody outside the story
    GutCheck,   ///< contact, value 1 (at ease) to 5 (uneasy)
    Stop,       ///< ends the story calmly, at any moment
};
inline constexpr guide::ItemId kNoReason = 0xff;

/// Something a player can do at any time. Refused: a message that is no message of a contact, a
/// contact that is unknown, an item that is neither a sign nor the habit, what is done already
/// (blocked, reported, set so), and anything after the ending.
struct Action {
    ActionKind kind = ActionKind::Stop;
    ContactIndex contact = kNobody;
    EventIndex message = kNoEvent;
    guide::ItemId item = kNoReason;
    Setting setting = Setting::Account;
    Audience audience = Audience::Everyone;
    std::uint8_t value = 0;
    bool operator==(const Action&) const = default;
};

/// One entry of the log. Small and plain: text is looked up in the scenario.
struct Event {
    EventKind kind = EventKind::Line;
    ChatIndex chat = 0;
    ContactIndex contact = kNobody;
    std::uint32_t index = 0;
    EventIndex other = kNoEvent;
    Action action; ///< when kind is Action
    bool operator==(const Event&) const = default;
};

/// What a player did: a reply or an action.
struct Input {
    bool isChoice = true;
    OptionIndex option = 0;
    Action action;
    bool operator==(const Input&) const = default;
};

} // namespace story
