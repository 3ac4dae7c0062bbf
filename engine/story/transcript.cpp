// SPDX-License-Identifier: MIT
#include "story/transcript.h"

#include <algorithm>
#include <cassert>

namespace story {

namespace {

constexpr int kFirstMinute = 16 * 60;
constexpr int kLastMinute = 24 * 60 - 1;

template<class Messages>
auto findMessage(Messages& messages, EventIndex event) {
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
    m_seen.clear();
    m_day = 1;
    m_minute = kFirstMinute;
}

void Transcript::update(const Session& session, std::size_t count) {
    const std::span<const Event> events = session.events();
    assert(count <= events.size());
    if (m_seen.size() > count || !std::equal(m_seen.begin(), m_seen.end(), events.begin()))
        startOver();
    while (m_seen.size() < count) {
        const auto index = static_cast<EventIndex>(m_seen.size());
        m_seen.push_back(events[index]);
        take(events[index], index);
    }
}

const Message* Transcript::find(EventIndex event) const {
    if (event >= m_seen.size()) return nullptr;
    const EventKind kind = m_seen[event].kind;
    if (kind != EventKind::Line && kind != EventKind::Choice) return nullptr;
    return findMessage(m_chats[m_seen[event].chat].messages, event);
}

Message* Transcript::message(EventIndex event) {
    return findMessage(m_chats[m_seen[event].chat].messages, event);
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
