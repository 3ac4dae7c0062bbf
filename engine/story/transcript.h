// SPDX-License-Identifier: MIT
#pragma once

#include "story/session.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace story {

/// A message as a reader sees it, folded out of the log: what the window, the plain player, the
/// screenshots and the debrief all show.
struct Message {
    EventIndex event = 0; ///< the Line or Choice event
    LineKind kind = LineKind::Say;
    ContactIndex speaker = kPlayer; ///< kPlayer for the player's own
    TextIndex text = kNoText;       ///< after edits
    LineIndex line = 0;             ///< for a Line; the edit's line after an edit
    bool isChoice = false;
    OptionIndex option = 0; ///< for a Choice
    bool silent = false;    ///< "left on read": shown as a quiet mark, not a bubble
    bool edited = false;
    bool deleted = false;
    int day = 1;
    int minute = 0; ///< after midnight, story time
    std::optional<guide::ItemId> flag;
    bool operator==(const Message&) const = default;
};

/// One chat's messages in order, with the days they came on.
struct ChatLog {
    ChatIndex chat = 0;
    std::vector<Message> messages;
    bool operator==(const ChatLog&) const = default;
};

/// Folds a session's log into chats; grows with it.
class Transcript {
public:
    explicit Transcript(const Scenario& scenario);

    /// Takes in what the session has logged up to event `count` since the last call; starts over
    /// by itself after a rewind.
    void update(const Session& session, std::size_t count);
    void update(const Session& session) { update(session, session.events().size()); }
    /// The same for the events of these places in the log, one after the other. What belongs to one
    /// chat must stay in order, and so must everything before and after a change of day; chats may
    /// overtake each other in between.
    void update(const Session& session, std::span<const EventIndex> order);

    const ChatLog& chat(ChatIndex chat) const { return m_chats[chat]; }
    const std::vector<ChatLog>& chats() const { return m_chats; }
    const Message* find(EventIndex event) const;
    int day() const { return m_day; }
    /// The latest time of day that any chat has come to, in minutes after midnight, and at least
    /// 16:00. Each chat has
    /// its own clock, because chats are told one after the other and happen side by side: its day
    /// begins at 16:00 or at the minute its first message names; each message is a minute after
    /// the chat's last, or later where it says so; clocks stop at 23:59.
    int minute() const { return m_minute; }

private:
    template<class Place>
    void fold(std::span<const Event> events, std::size_t count, Place place);
    void startOver();
    void take(const Event& event, EventIndex index);
    void show(Message shown, ChatIndex chat, int minute);
    Message* message(EventIndex event);

    const Scenario* m_scenario;
    std::vector<ChatLog> m_chats;
    struct Taken {
        EventIndex place;
        Event event;
    };
    std::vector<Taken> m_taken; ///< what was folded in, to notice a rewind
    int m_day = 1;
    int m_minute = 0;
};

} // namespace story
