// SPDX-License-Identifier: MIT
#include "story/transcript.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace story {

namespace {

constexpr int kFirstMinute = 16 * 60;
constexpr int kLastMinute = 24 * 60 - 1;

const Message* findMessage(const std::vector<Message>& messages, EventIndex event) {
    const auto found = std::lower_bound(
        messages.begin(), messages.end(), event,
        [](const Message& message, EventIndex wanted) { return message.event < wanted; });
    return found != messages.end() && found->event == event ? &*found : nullptr;
}

} // namespace

Transcript::Transcript(const Scenario& scenario) : m_scenario(&scenario) {
    startOver();
}

void Transcript::startOver() {
    m_chats.assign(m_scenario->chats.size(), ChatLog{});
    for (std::size_t i = 0; i < m_chats.size(); ++i)
        m_chats[i].chat = static_cast<ChatIndex>(i);
    m_taken.clear();
    m_day = 1;
    m_minute = kFirstMinute;
}

template<class Place>
void Transcript::fold(std::span<const Event> events, std::size_t count, Place place) {
    const auto stands = [&](const Taken& taken) {
        const auto at = static_cast<std::size_t>(&taken - m_taken.data());
        return place(at) == taken.place && taken.place < events.size() &&
               events[taken.place] == taken.event;
    };
    if (m_taken.size() > count || !std::ranges::all_of(m_taken, stands)) startOver();
    while (m_taken.size() < count) {
        const EventIndex index = place(m_taken.size());
        m_taken.push_back({index, events[index]});
        take(events[index], index);
    }
}

void Transcript::update(const Session& session, std::size_t count) {
    assert(count <= session.events().size());
    fold(session.events(), count, [](std::size_t i) { return static_cast<EventIndex>(i); });
}

void Transcript::update(const Session& session, std::span<const EventIndex> order) {
    fold(session.events(), order.size(), [&](std::size_t i) { return order[i]; });
}

const Message* Transcript::find(EventIndex event) const {
    for (const ChatLog& log : m_chats)
        if (const Message* found = findMessage(log.messages, event)) return found;
    return nullptr;
}

Message* Transcript::message(EventIndex event) {
    return const_cast<Message*>(std::as_const(*this).find(event));
}

void Transcript::take(const Event& event, EventIndex index) {
    switch (event.kind) {
    case EventKind::Line: {
        const Line& line = m_scenario->lines[event.index];
        Message shown;
        shown.event = index;
        shown.kind = line.kind;
        shown.speaker = line.speaker;
        shown.text = line.text;
        shown.line = event.index;
        return show(shown, event.chat, line.minute);
    }
    case EventKind::Choice: {
        const Option& option = m_scenario->options[event.index];
        Message shown;
        shown.event = index;
        shown.text = option.text;
        shown.isChoice = true;
        shown.option = static_cast<OptionIndex>(event.index);
        shown.silent = option.silent;
        return show(shown, event.chat, -1);
    }
    case EventKind::Edited: {
        Message& target = *message(event.other);
        target.text = m_scenario->lines[event.index].text;
        target.line = event.index;
        target.edited = true;
        return;
    }
    case EventKind::Deleted: message(event.other)->deleted = true; return;
    case EventKind::Day:
        m_day = static_cast<int>(event.index);
        m_minute = kFirstMinute;
        return;
    case EventKind::Action:
        if (event.action.kind == ActionKind::Flag)
            message(event.action.message)->flag = event.action.item;
        else if (event.action.kind == ActionKind::Unflag)
            message(event.action.message)->flag.reset();
        return;
    case EventKind::Typing:
    case EventKind::Prompt:
    case EventKind::GutCheck:
    case EventKind::Scene:
    case EventKind::Ending: return;
    }
}

void Transcript::show(Message shown, ChatIndex chat, int minute) {
    std::vector<Message>& messages = m_chats[chat].messages;
    const bool firstOfDay = messages.empty() || messages.back().day != m_day;
    if (!firstOfDay)
        minute = std::max(messages.back().minute + 1, minute);
    else if (minute < 0)
        minute = kFirstMinute;
    shown.day = m_day;
    shown.minute = std::min(minute, kLastMinute);
    m_minute = std::max(m_minute, shown.minute);
    messages.push_back(shown);
}

} // namespace story
