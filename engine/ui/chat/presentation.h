// SPDX-License-Identifier: MIT
#pragma once

#include "story/event.h"
#include "story/scenario.h"
#include "ui/settings.h"

#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace ui {

/// Plays a session's log at the pace of a conversation: the story is told at once, and this shows
/// it message after message, with somebody typing in between. The chat in front and the others are
/// told side by side, each in the log's order, so that a chat is ready for an answer as soon as its
/// own news is out; a new day and the ending wait for all of them, and then for the player (goOn).
/// Only the log's delays are hints; nothing else depends on how fast this goes. Owned by app, which
/// folds the transcript along order() and draws a frame again after waitMs().
class Presentation {
public:
    /// Moves on to `seconds`. `open`: the chat in front; the others are told of quickly.
    void update(std::span<const story::Event> events, const story::Scenario& scenario,
                story::ChatIndex open, double seconds, TypingSpeed speed);
    /// Shows all of a log that long, without a pause.
    void showAll(std::size_t events);
    /// The log is cut to that length. What was on its way still comes.
    void goBackTo(std::size_t events);

    /// Shows the next message of the chat in front without a pause.
    void hurry() { m_lanes[kHere].due = 0; }

    /// The new day or the ending that waits for the player, once all before it is out; kNoEvent
    /// while there is none.
    story::EventIndex gate() const { return m_gate; }
    /// The player goes on, past the gate.
    void goOn() { m_passed = m_gate; }

    /// What is on the screen: places in the log, in the order in which they came.
    std::span<const story::EventIndex> order() const { return m_order; }
    bool complete(std::size_t events) const { return m_order.size() >= events; }
    /// Whether the chat has nothing more to tell of a log that has been taken in by update().
    bool complete(std::span<const story::Event> events, story::ChatIndex chat) const;
    /// Milliseconds until something changes; negative when nothing will by itself.
    int waitMs(double seconds) const;

    /// Who is writing, and in which chat; kNobody for no one.
    story::ContactIndex typing() const;
    story::ChatIndex typingChat() const;

private:
    enum Side { kHere, kElsewhere };
    struct Lane {
        story::EventIndex next = story::kNoEvent; ///< the event that `due` belongs to
        double due = 0;                           ///< seconds
        story::ContactIndex typing = story::kNobody;
        story::ChatIndex chat = 0;
    };
    bool isGate(const story::Event& event, story::EventIndex at) const;
    void takeIn(std::span<const story::Event> events, const story::Scenario& scenario);
    story::EventIndex nextOf(std::span<const story::Event> events, story::ChatIndex open,
                             Side side) const;
    void show(story::EventIndex event);
    const Lane& writing() const;

    std::vector<story::EventIndex> m_order;
    std::vector<story::EventIndex> m_pending; ///< not shown yet, in the log's order
    std::array<Lane, 2> m_lanes;
    story::EventIndex m_gate = story::kNoEvent, m_passed = story::kNoEvent;
};

} // namespace ui
