// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/session.h"

#include <vector>

namespace score {

/// What was done about one contact and still stands, as the events that did it. kNoEvent: not done.
struct Deeds {
    story::EventIndex saved = story::kNoEvent; ///< the first picture still kept
    story::EventIndex reported = story::kNoEvent;
    story::EventIndex blocked = story::kNoEvent;
    story::EventIndex unblocked = story::kNoEvent; ///< undone, and so
    story::EventIndex removed = story::kNoEvent;
    story::EventIndex restored = story::kNoEvent; ///< undone, and so

    bool isReported() const { return reported != story::kNoEvent; }
    bool isBlocked() const { return blocked != story::kNoEvent; }
    bool isRemoved() const { return removed != story::kNoEvent; }
};

/// What a session did to protect the player.
struct DeedLog {
    std::vector<Deeds> contacts; ///< by contact
    /// The first time somebody was told who does not manipulate: by the action, or by a reply to
    /// a trusted adult that heeds the guide's telling.
    story::EventIndex told = story::kNoEvent;
    story::ContactIndex toldTo = story::kNobody;
    story::EventIndex police = story::kNoEvent;
    story::EventIndex closed = story::kNoEvent; ///< the last setting narrowed
    story::EventIndex opened = story::kNoEvent; ///< the last setting opened to everyone
};
DeedLog deedsOf(const story::Session& session, const guide::Guide& guide);

} // namespace score
