// SPDX-License-Identifier: MIT
#pragma once

#include "score/debrief.h"
#include "story/transcript.h"

#include <cstdint>
#include <span>
#include <vector>

namespace ui::debrief {

/// What of the talk is shown.
enum class Filter : std::uint8_t {
    Moments,     ///< every marked message and every reply
    Caught,      ///< signs that were flagged, with their own name or another
    SlippedBy,   ///< signs that were not
    RealFriends, ///< messages of genuine people that were flagged, or that resemble a sign
    Everything,  ///< the whole talk
};

/// A row of the look back: a heading, or a message with what there is to say of it.
struct Moment {
    const story::Message* message = nullptr;   ///< null for a heading
    const score::MessageMark* mark = nullptr;  ///< of a message that bears one
    const score::ReplyMoment* reply = nullptr; ///< of the player's own
    story::ChatIndex chat = 0;
    int day = 1;

    bool isHeading() const { return message == nullptr; }
};

/// Rows in reading order: chat after chat, the one with the most signs first, a heading for each
/// day. They point into `chats` and `debrief`.
std::vector<Moment> momentsOf(std::span<const story::ChatLog> chats, const score::Debrief& debrief,
                              Filter filter);

/// How many messages a filter shows.
int countOf(const score::Debrief& debrief, Filter filter);

/// A reply that was on offer at a moment of the play.
struct Alternative {
    story::OptionIndex option = 0;
    bool taken = false; ///< what was said
};

/// What was on offer in the chat of a reply, in the author's order. `before`: the play as it stood
/// before it.
std::vector<Alternative> alternativesAt(story::Session before, const score::ReplyMoment& moment);

} // namespace ui::debrief
