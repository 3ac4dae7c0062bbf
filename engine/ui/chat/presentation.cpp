// SPDX-License-Identifier: MIT
#include "ui/chat/presentation.h"

#include "base/strings.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using story::EventKind;

bool isSpoken(const story::Event& event, const story::Scenario& scenario) {
    if (event.kind != EventKind::Line || event.contact >= scenario.contacts.size()) return false;
    const story::LineKind kind = scenario.lines[event.index].kind;
    return kind != story::LineKind::Note && kind != story::LineKind::Think;
}

// Milliseconds before the event appears.
float pauseBefore(const story::Event& event, const story::Scenario& scenario,
                  story::ChatIndex open) {
    switch (event.kind) {
    case EventKind::Line: {
        if (event.chat != open) return 250;
        const story::Line& line = scenario.lines[event.index];
        if (!isSpoken(event, scenario)) return 300;
        if (line.delay > 0) return line.delay;
        // About how fast a practised thumb writes, held within what is pleasant to wait for.
        const auto letters = static_cast<float>(base::codePoints(scenario.text(line.text)));
        return std::clamp(450 + 26 * letters, 600.0F, 2400.0F);
    }
    case EventKind::Edited:
    case EventKind::Deleted: return event.chat == open ? 900.0F : 0.0F;
    case EventKind::Day: return 700;
    case EventKind::Ending: return 900;
    default: return 0;
    }
}

} // namespace

void Presentation::showAll(std::size_t events) {
    m_shown = events;
    m_due = -1;
    m_waitsFor = SIZE_MAX;
    m_typing = story::kNobody;
}

void Presentation::update(std::span<const story::Event> events, const story::Scenario& scenario,
                          story::ChatIndex open, double seconds, TypingSpeed speed) {
    // The log became shorter: the player has gone back, and has seen all of this.
    if (m_shown > events.size()) showAll(events.size());
    if (speed == TypingSpeed::Instant) showAll(events.size());
    const float pace = speed == TypingSpeed::Quick ? 0.35F : 1.0F;
    while (m_shown < events.size()) {
        const story::Event& event = events[m_shown];
        if (m_waitsFor != m_shown) {
            float pause = pauseBefore(event, scenario, open);
            if (event.kind == EventKind::Typing)
                pause = event.chat == open ? static_cast<float>(std::min(event.index, 4000U)) : 0;
            m_due = seconds + static_cast<double>(pause * pace) / 1000;
            m_waitsFor = m_shown;
            m_typing = story::kNobody;
            if (pause > 0 && (event.kind == EventKind::Typing || isSpoken(event, scenario))) {
                m_typing = event.contact;
                m_typingChat = event.chat;
            }
        }
        if (seconds < m_due) return;
        ++m_shown;
    }
    m_typing = story::kNobody;
    m_due = -1;
}

int Presentation::waitMs(double seconds) const {
    if (m_due < 0) return -1;
    return std::max(static_cast<int>(std::ceil((m_due - seconds) * 1000)), 0);
}

} // namespace ui
