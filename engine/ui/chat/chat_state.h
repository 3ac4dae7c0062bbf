// SPDX-License-Identifier: MIT
#pragma once

#include "ui/model.h"
#include "ui/page/done_toast.h"
#include "ui/widgets/scroll.h"

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// What the messenger's window remembers of how it is being looked at.
struct ChatState {
    story::ChatIndex open = 0;
    /// How many messages of the open chat were drawn last; what comes after them has just come.
    std::optional<std::size_t> drawn;
    bool listOpen = false; ///< narrow and phone: the list is in front, not the conversation
    bool kitOpen = false;  ///< narrower than wide: the kit lies over the conversation
    std::optional<story::OptionIndex> chosen;              ///< the reply that is about to be sent
    std::map<story::ChatIndex, story::OptionIndex> drafts; ///< what was chosen in other chats
    story::EventIndex active = story::kNoEvent; ///< the message whose actions are in sight
    /// The message whose actions Esc has closed: they stay away until it is left.
    story::EventIndex sentAway = story::kNoEvent;
    /// How many messages of the open chat there were when its end was last in sight.
    std::size_t reached = 0;
    ScrollState list, talk, replies, kit;
    DoneToast toast;
    std::vector<std::size_t> seen; ///< messages looked at, by chat

    // The flag sheet.
    story::EventIndex flagging = story::kNoEvent;
    guide::ItemId sign = story::kNoReason;
    bool alsoScreenshot = true;
    ScrollState answers;
    float sheetTop = 0; ///< where its upper edge lies
    float talkTop = 0;  ///< and where the conversation begins, below its header

    /// Lets go of places in the log.
    void forgetEvents() {
        active = sentAway = flagging = story::kNoEvent;
        toast = {};
        chosen.reset();
        drafts.clear();
    }

    void setRead(story::ChatIndex chat, std::size_t messages) {
        if (seen.size() <= chat) seen.resize(chat + 1, 0);
        seen[chat] = messages;
    }

    /// Brings a chat to the front.
    void turnTo(story::ChatIndex chat) {
        listOpen = false;
        if (chat == open && drawn) return;
        if (chosen) drafts[open] = *chosen;
        open = chat;
        drawn.reset();
        chosen.reset();
        if (const auto draft = drafts.extract(chat)) chosen = draft.mapped();
        talk = {};
        active = sentAway = flagging = story::kNoEvent; // what is flagged is in sight
    }
};

} // namespace ui
