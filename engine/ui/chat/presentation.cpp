// SPDX-License-Identifier: MIT
#include "ui/chat/presentation.h"

#include "base/strings.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace ui {
namespace {

using story::EventKind;

bool isSpoken(const story::Event& event, const story::Scenario& scenario) {
    return event.kind == EventKind::Line && event.contact < scenario.contacts.size() &&
           scenario.lines[event.index].isMessage();
}

// What concerns every chat: it comes after all that was logged before it.
bool isForAll(const story::Event& event) {
    return event.kind == EventKind::Day || event.kind == EventKind::Ending;
}

// What the player did is seen at once.
bool isOwn(const story::Event& event) {
    return event.kind == EventKind::Choice || event.kind == EventKind::Action;
}

// Whether something pending must be out before what the player did: what a chat had said before it
// was answered or left, and everything before the story was stopped.
bool comesFirst(const story::Event& pending, const story::Event& own,
                const story::Scenario& scenario) {
    if (own.kind == EventKind::Choice) return isForAll(pending) || pending.chat == own.chat;
    switch (own.action.kind) {
    case story::ActionKind::Stop: return true;
    case story::ActionKind::Block:
    case story::ActionKind::Remove:
        return !isForAll(pending) && scenario.chatOf(own.action.contact) == pending.chat;
    default: return false;
    }
}

/// Milliseconds that a message stays before it is changed or deleted, however fast others come: who
/// looks at it can read it, and keep it.
constexpr float kReadable = 2500;

bool isChange(const story::Event& event) {
    return event.kind == EventKind::Edited || event.kind == EventKind::Deleted;
}

// Milliseconds before the event appears.
float pauseBefore(const story::Event& event, const story::Scenario& scenario, bool inFront) {
    switch (event.kind) {
    case EventKind::Line: {
        if (!inFront) return 250;
        const story::Line& line = scenario.lines[event.index];
        if (!isSpoken(event, scenario)) return 300;
        if (line.delay > 0) return line.delay;
        // About how fast a practised thumb writes, held within what is pleasant to wait for.
        const auto letters = static_cast<float>(base::codePoints(scenario.text(line.text)));
        return std::clamp(450 + 26 * letters, 600.0F, 2400.0F);
    }
    case EventKind::Typing: return inFront ? static_cast<float>(std::min(event.index, 4000U)) : 0;
    case EventKind::Edited:
    case EventKind::Deleted: return inFront ? kReadable : 0.0F;
    case EventKind::Day: return 700;
    case EventKind::Ending: return 900;
    default: return 0;
    }
}

} // namespace

void Presentation::showAll(std::size_t events) {
    m_order.resize(events);
    std::iota(m_order.begin(), m_order.end(), story::EventIndex{0});
    m_pending.clear();
    m_lanes = {};
    m_gate = m_passed = story::kNoEvent;
}

void Presentation::goBackTo(std::size_t events) {
    const auto isGone = [&](story::EventIndex at) { return at >= events; };
    std::erase_if(m_order, isGone);
    std::erase_if(m_pending, isGone);
    for (Lane& lane : m_lanes)
        if (isGone(lane.next)) lane = {};
    for (story::EventIndex* at : {&m_gate, &m_passed})
        if (isGone(*at)) *at = story::kNoEvent;
}

void Presentation::show(story::EventIndex event) {
    m_order.push_back(event);
    std::erase(m_pending, event);
}

void Presentation::takeIn(std::span<const story::Event> events, const story::Scenario& scenario) {
    for (std::size_t at = m_order.size() + m_pending.size(); at < events.size(); ++at) {
        const story::Event& event = events[at];
        const auto place = static_cast<story::EventIndex>(at);
        if (!isOwn(event)) {
            m_pending.push_back(place);
            continue;
        }
        for (const story::EventIndex earlier : std::vector(m_pending)) {
            if (comesFirst(events[earlier], event, scenario))
                show(earlier);
            else if (isForAll(events[earlier]))
                break; // what comes after a new day is not told before it
        }
        show(place);
    }
}

bool Presentation::isGate(const story::Event& event, story::EventIndex at) const {
    const bool first = event.kind == EventKind::Day && event.index <= 1;
    return isForAll(event) && !first && at != m_passed;
}

story::EventIndex Presentation::nextOf(std::span<const story::Event> events, story::ChatIndex open,
                                       Side side) const {
    for (const story::EventIndex at : m_pending) {
        if (isForAll(events[at])) {
            const bool due = at == m_pending.front() && !isGate(events[at], at);
            return side == kHere && due ? at : story::kNoEvent;
        }
        if ((events[at].chat == open) == (side == kHere)) return at;
    }
    return story::kNoEvent;
}

void Presentation::update(std::span<const story::Event> events, const story::Scenario& scenario,
                          story::ChatIndex open, double seconds, TypingSpeed speed) {
    if (m_order.size() + m_pending.size() > events.size()) goBackTo(events.size());
    takeIn(events, scenario);
    const float pace = speed == TypingSpeed::Natural ? 1.0F
                       : speed == TypingSpeed::Quick ? 0.35F
                                                     : 0.0F;
    for (bool moved = true; moved;) {
        moved = false;
        for (const Side side : {kHere, kElsewhere}) {
            Lane& lane = m_lanes.at(side);
            const story::EventIndex next = nextOf(events, open, side);
            if (next == story::kNoEvent) {
                lane = {};
                continue;
            }
            const story::Event& event = events[next];
            if (lane.next != next) {
                const float pause = pauseBefore(event, scenario, side == kHere);
                const float wait = isChange(event) ? pause : pause * pace;
                lane = {next, seconds + static_cast<double>(wait) / 1000};
                const bool typed = event.kind == EventKind::Typing || isSpoken(event, scenario);
                if (pause > 0 && typed) lane.typing = event.contact;
                lane.chat = event.chat;
            }
            if (seconds < lane.due && (pace > 0 || isChange(event))) continue;
            show(next);
            moved = true;
        }
    }
    const bool waits = !m_pending.empty() && isGate(events[m_pending.front()], m_pending.front());
    m_gate = waits ? m_pending.front() : story::kNoEvent;
}

bool Presentation::complete(std::span<const story::Event> events, story::ChatIndex chat) const {
    return std::ranges::none_of(m_pending, [&](story::EventIndex at) {
        return isForAll(events[at]) || events[at].chat == chat;
    });
}

int Presentation::waitMs(double seconds) const {
    double due = std::numeric_limits<double>::infinity();
    for (const Lane& lane : m_lanes)
        if (lane.next != story::kNoEvent) due = std::min(due, lane.due);
    if (std::isinf(due)) return -1;
    return std::max(static_cast<int>(std::ceil((due - seconds) * 1000)), 0);
}

const Presentation::Lane& Presentation::writing() const {
    return m_lanes[m_lanes[kHere].typing != story::kNobody ? kHere : kElsewhere];
}

story::ContactIndex Presentation::typing() const {
    return writing().typing;
}

story::ChatIndex Presentation::typingChat() const {
    return writing().chat;
}

} // namespace ui
