// SPDX-License-Identifier: MIT
#pragma once

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

/// A session's protective actions.
struct DeedLog {
    std::vector<Deeds> contacts;              ///< by contact
    story::EventIndex told = story::kNoEvent; ///< the first time; not to a manipulator
    story::EventIndex police = story::kNoEvent;
    story::EventIndex closed = story::kNoEvent; ///< the last setting narrowed
    story::EventIndex opened = story::kNoEvent; ///< the last setting opened to everyone
};
DeedLog deedsOf(const story::Session& session);

} // namespace score
