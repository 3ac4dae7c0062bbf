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
    Line,     ///< index: line; chat; contact: the speaker; other: their message before it there
    Typing,   ///< contact, chat; index: milliseconds (a hint)
    Edited,   ///< index: line with the new text; other: the event of the message it replaces
    Deleted,  ///< other: the event of the message withdrawn
    Prompt,   ///< index: prompt; chat: replies are on offer there
    GutCheck, ///< contact: the story asks how their chat feels
    Scene,    ///< index: scene entered; chat
    Day,      ///< index: the new day
    Ending,   ///< index: ending, or kStoppedEnding
    // What the player does.
    Choice, ///< index: option; chat; contact: kPlayer; other: like Line, kNoEvent when silent
    Action, ///< action, and its fields below; contact: the action's
};

enum class ActionKind : std::uint8_t {
    Flag,   ///< message, item: a sign, or trust_instincts for "not sure yet". Replaces an earlier
            ///< flag
    Unflag, ///< message that is flagged
    Screenshot,  ///< contact: their chat as it stands; message: the Line it is about, or kNoEvent
    ProfileShot, ///< contact: their profile page
    Discard,     ///< message: the Screenshot or ProfileShot event that is thrown away
    SetPrivacy,  ///< setting, audience
    Remove,      ///< contact taken from the list
    Restore,     ///< contact put back in the list
    Report,      ///< contact, once each; item: the sign given as the reason, or kNoReason
    Block,       ///< contact
    Unblock,     ///< contact
    Police,      ///< the cyber-crime authority is told; once
    Tell,        ///< contact: a trusted adult, or kNobody for somebody outside the story
    GutCheck,    ///< contact, value 1 (at ease) to 5 (uneasy); as often as the player likes
    Stop,        ///< ends the story calmly, at any moment; the Ending event follows at once
};
inline constexpr guide::ItemId kNoReason = 0xff;
inline constexpr guide::ItemId kItemLimit = 64; ///< see guide::ItemId

/// Something a player can do at any time. Refused: a message that is no message of a contact, a
/// contact that is unknown, a screenshot of a chat without a message, telling somebody who is no
/// trusted adult, what is done already (blocked, reported, told, set so), and anything after the
/// ending. An item must be below kItemLimit; that it is a sign or the habit is for those to see to
/// who know the guide (parseInput, the window's menu).
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

/// The action with every field that its kind does not use at rest, as perform() logs it.
Action normalised(const Action& action);

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

/// Whether the event is a picture that the player took, of a chat or of a profile.
inline bool isShot(const Event& event) {
    return event.kind == EventKind::Action && (event.action.kind == ActionKind::Screenshot ||
                                               event.action.kind == ActionKind::ProfileShot);
}

/// What a player did: a reply or an action.
struct Input {
    bool isChoice = true;
    OptionIndex option = 0;
    Action action;
    bool operator==(const Input&) const = default;
};

} // namespace story
