// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/session.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// What a session met that a player could tell apart: the score's items.
namespace score {

/// A set of guide items, one bit each.
using ItemSet = std::uint64_t;
constexpr ItemSet bit(guide::ItemId item) {
    return ItemSet{1} << item;
}
ItemSet setOf(std::span<const guide::ItemId> items);
/// The item of a set that comes first in the guide; kNoReason of an empty set.
guide::ItemId firstOf(ItemSet set);

/// A message of a contact, as it was met.
struct Met {
    story::EventIndex event = 0;
    story::LineIndex line = 0; ///< as first shown
    story::ContactIndex speaker = 0;
    story::ChatIndex chat = 0;
    story::SceneIndex scene = 0;
    ItemSet signs = 0;    ///< with those an edit brought
    ItemSet newSigns = 0; ///< those not met in this scene before: a signal item where there are any
    std::optional<guide::ItemId> lookalike;
    std::optional<guide::ItemId> flag; ///< as it stands now
    bool answerable = true; ///< false for what came after the player's last chance to act

    bool isSignal() const { return newSigns != 0 && answerable; }
};

/// Every message of a contact in play so far, in order. What comes between the last reply and the
/// ending cannot be flagged by anybody any more, so it is no item.
std::vector<Met> metMessages(const story::Session& session);

/// How a signal item was noticed.
struct Noticed {
    story::EventIndex message = story::kNoEvent; ///< the message that was flagged
    guide::ItemId named = story::kNoReason;      ///< the flag on it
    double credit = 0; ///< 1 for a sign that is there, a half for another, 0 for no flag
};

/// Whether signal item `messages[index]` was noticed: by a flag on it, or on a later message that
/// repeats its sign in the same scene. The best flag counts.
Noticed noticed(const std::vector<Met>& messages, std::size_t index);

/// Whether a message is a noise item: a genuine contact's, without any sign.
bool isNoise(const story::Scenario& scenario, const Met& message);

} // namespace score
