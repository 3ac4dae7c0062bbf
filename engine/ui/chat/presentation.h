// SPDX-License-Identifier: MIT
#pragma once

#include "story/event.h"
#include "story/scenario.h"
#include "ui/settings.h"

#include <cstddef>
#include <span>

namespace ui {

/// Plays a session's log at the pace of a conversation: the story is told at once, and this shows
/// it message after message, with somebody typing in between. Only the log's delays are hints;
/// nothing else depends on how fast this goes. Owned by app, which folds the transcript up to
/// shown() and draws a frame again after waitMs().
class Presentation {
public:
    /// Moves on to `seconds`. `open`: the chat on the screen; the others are told of quickly.
    void update(std::span<const story::Event> events, const story::Scenario& scenario,
                story::ChatIndex open, double seconds, TypingSpeed speed);
    /// Shows everything that is logged, without a pause.
    void showAll(std::size_t events);

    /// How many of the log's events are on the screen.
    std::size_t shown() const { return m_shown; }
    bool complete(std::size_t events) const { return m_shown >= events; }
    /// Milliseconds until something changes; negative when nothing will by itself.
    int waitMs(double seconds) const;

    /// Who is writing, and in which chat; kNobody for no one.
    story::ContactIndex typing() const { return m_typing; }
    story::ChatIndex typingChat() const { return m_typingChat; }

private:
    std::size_t m_shown = 0;
    std::size_t m_waitsFor = SIZE_MAX; ///< the event that m_due belongs to
    double m_due = -1;                 ///< seconds
    story::ContactIndex m_typing = story::kNobody;
    story::ChatIndex m_typingChat = 0;
};

} // namespace ui
