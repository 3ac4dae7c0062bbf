// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.h"
#include "guide/guide.h"
#include "story/session.h"
#include "story/transcript.h"

#include <span>

namespace ui {

/// What a view may read of the play at hand; never changed by a view, valid for the frame.
/// `scenario` and the rest of the first group are null or empty where no story is open.
struct Model {
    const guide::Guide* guide = nullptr;
    const story::Scenario* scenario = nullptr;
    const story::State* state = nullptr;
    std::span<const story::Event> events;   ///< the whole log
    std::span<const story::Choice> choices; ///< on offer, once everything has been shown
    /// The messages of the log's first `shown` events (see Presentation), by chat.
    std::span<const story::ChatLog> chats;
    /// Who is writing now, and where; kNobody for no one.
    story::ContactIndex typing = story::kNobody;
    story::ChatIndex typingChat = 0;
    int day = 1;    ///< as far as shown
    int minute = 0; ///< after midnight
    int days = 0;   ///< how many days the story has, 0 where that is not known
    base::Date today;
};

} // namespace ui
