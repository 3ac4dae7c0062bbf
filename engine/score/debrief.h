// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "score/score.h"
#include "story/session.h"

#include <cstdint>
#include <optional>
#include <vector>

/// A look back at a session, as data: whoever shows it finds the words.
namespace score {

enum class Mark : std::uint8_t {
    None,
    Caught,         ///< a sign, flagged with its name
    NamedOtherwise, ///< a sign, flagged with another name or "not sure yet"
    SlippedBy,      ///< a sign, not flagged
    RealFriend,     ///< a genuine contact's message, flagged
    LeftAlone,      ///< a genuine contact's message that resembles a sign, not flagged
};

/// Whether the message is a genuine contact's.
constexpr bool isFriendly(Mark mark) {
    return mark == Mark::RealFriend || mark == Mark::LeftAlone;
}

/// A contact's message, and what there is to say of it.
struct MessageMark {
    story::EventIndex event = 0; ///< the Line event
    Mark mark = Mark::None;
    guide::ItemId sign =
        story::kNoReason;              ///< the sign that is there, or that a lookalike resembles
    std::optional<guide::ItemId> flag; ///< what the player called it
    story::TextIndex reason = story::kNoText; ///< the scene's debrief text
};

enum class ReplyMark : std::uint8_t { None, Kept, Repaired, Ignored };

/// A reply, from which "what if I had…" can start.
struct ReplyMoment {
    story::EventIndex event = 0; ///< the Choice event
    std::size_t input = 0;       ///< Session::rewind(input) stands just before it
    story::OptionIndex option = 0;
    ReplyMark mark = ReplyMark::None;
    story::EventIndex repairedBy = story::kNoEvent;
    story::TextIndex why = story::kNoText;
};

/// One of the seven signs over the whole story.
struct SignSummary {
    guide::ItemId sign = 0;
    bool inStory = false; ///< whether the scenario has it anywhere, met or not
    int met = 0;          ///< m of "n of m", each once a scene
    int caught = 0;       ///< n: flagged with its own name
    int namedOtherwise = 0;
    int slippedBy() const { return met - caught - namedOtherwise; }
};

/// What the lines below the dials are made of, beside the numbers in Score.
struct Facts {
    bool metManipulator = false; ///< somebody who manipulates showed a sign: the steps applied
    bool saved = false;          ///< evidence is kept
    bool reported = false;
    bool blocked = false;
    bool inOrder = false; ///< saved, then reported, then blocked
    bool accountPrivate = false;
    bool told = false;
    bool police = false;
    int friendsReportedOrBlocked = 0;
    int feelings = 0; ///< gut checks given, and flags of "not sure yet"
};

struct Debrief {
    Score score;
    std::vector<MessageMark> messages; ///< every message of a contact, in order
    std::vector<ReplyMoment> replies;  ///< every reply, in order
    std::vector<SignSummary> signs;    ///< the guide's seven, in its order
    Facts facts;

    /// How many messages bear a mark: for the filters.
    int count(Mark mark) const;
};

Debrief debrief(const story::Session& session, const guide::Guide& guide);

} // namespace score
