// SPDX-License-Identifier: MIT
// What a player can do at any time, and the hooks that answer it.
#include "story/session.h"

#include <algorithm>
#include <utility>

namespace story {

Action normalised(const Action& action) {
    Action bare;
    bare.kind = action.kind;
    switch (action.kind) {
    case ActionKind::Flag:
        bare.message = action.message;
        bare.item = action.item;
        break;
    case ActionKind::Unflag:
    case ActionKind::Discard: bare.message = action.message; break;
    case ActionKind::Screenshot:
        bare.contact = action.contact;
        bare.message = action.message;
        break;
    case ActionKind::SetPrivacy:
        bare.setting = action.setting;
        bare.audience = action.audience;
        break;
    case ActionKind::Report:
        bare.contact = action.contact;
        bare.item = action.item;
        break;
    case ActionKind::GutCheck:
        bare.contact = action.contact;
        bare.value = action.value;
        break;
    case ActionKind::ProfileShot:
    case ActionKind::Remove:
    case ActionKind::Restore:
    case ActionKind::Block:
    case ActionKind::Unblock:
    case ActionKind::Tell: bare.contact = action.contact; break;
    case ActionKind::Police:
    case ActionKind::Stop: break;
    }
    return bare;
}

bool Session::perform(const Action& wanted) {
    if (ready() || !allows(wanted)) return false;
    const Action action = normalised(wanted);
    const auto index = static_cast<EventIndex>(m_events.size());
    m_inputs.push_back({.isChoice = false, .option = 0, .action = action});
    Event& event = append(EventKind::Action);
    event.contact = action.contact;
    event.action = action;
    m_settled = false;
    carryOut(action, index);
    return true;
}

bool Session::allows(const Action& action) const {
    if (m_state.ended) return false;
    if (m_inputs.size() >= kMostInputs && action.kind != ActionKind::Stop) return false;
    const bool isKnown = action.contact < m_scenario->contacts.size();
    const Standing standing = isKnown ? m_state.standings[action.contact] : Standing{};
    const auto flag = std::find_if(m_state.flags.begin(), m_state.flags.end(),
                                   [&](const Flag& f) { return f.message == action.message; });
    const bool isFlagged = flag != m_state.flags.end();
    switch (action.kind) {
    case ActionKind::Flag:
        return action.item < kItemLimit && isContactsMessage(action.message) &&
               !(isFlagged && flag->sign == action.item);
    case ActionKind::Unflag: return isFlagged;
    case ActionKind::Screenshot: {
        if (!isKnown) return false;
        const std::optional<ChatIndex> chat = m_scenario->chatOf(action.contact);
        if (!chat) return false;
        if (action.message == kNoEvent) return hasMessages(*chat);
        return action.message < m_events.size() &&
               m_events[action.message].kind == EventKind::Line &&
               m_events[action.message].chat == *chat;
    }
    case ActionKind::ProfileShot: return isKnown;
    case ActionKind::Discard:
        return std::find(m_state.screenshots.begin(), m_state.screenshots.end(), action.message) !=
               m_state.screenshots.end();
    case ActionKind::SetPrivacy: {
        if (static_cast<int>(action.setting) >= kSettingCount) return false;
        const Audience widest =
            action.setting == Setting::Account ? Audience::Contacts : Audience::Nobody;
        return action.audience <= widest && action.audience != m_state.privacy[action.setting];
    }
    case ActionKind::Remove: return isKnown && standing.listed;
    case ActionKind::Restore: return isKnown && standing.removed;
    case ActionKind::Report:
        return isKnown && !standing.reported &&
               (action.item == kNoReason || action.item < kItemLimit);
    case ActionKind::Block: return isKnown && !standing.blocked;
    case ActionKind::Unblock: return isKnown && standing.blocked;
    case ActionKind::Police: return !m_state.policeTold;
    case ActionKind::Tell:
        if (action.contact == kNobody) return !m_state.outsiderTold;
        return isKnown && m_scenario->contacts[action.contact].trustedAdult && !standing.told;
    case ActionKind::GutCheck: return isKnown && action.value >= 1 && action.value <= 5;
    case ActionKind::Stop: return true;
    }
    return false;
}

void Session::carryOut(const Action& action, EventIndex event) {
    const auto isOfMessage = [&](const Flag& flag) { return flag.message == action.message; };
    Standing nobody;
    Standing& standing =
        action.contact < m_state.standings.size() ? m_state.standings[action.contact] : nobody;
    const auto chats = static_cast<ChatIndex>(m_scenario->chats.size());
    switch (action.kind) {
    case ActionKind::Flag:
        std::erase_if(m_state.flags, isOfMessage);
        m_state.flags.push_back({action.message, action.item});
        callHookOfAll(Hook::Flag);
        break;
    case ActionKind::Unflag: std::erase_if(m_state.flags, isOfMessage); break;
    case ActionKind::Screenshot:
        m_state.screenshots.push_back(event);
        callHook(*m_scenario->chatOf(action.contact), Hook::Screenshot);
        break;
    case ActionKind::ProfileShot: m_state.screenshots.push_back(event); break;
    case ActionKind::Discard: std::erase(m_state.screenshots, action.message); break;
    case ActionKind::SetPrivacy:
        m_state.privacy[action.setting] = action.audience;
        callHookOfAll(Hook::Privacy);
        break;
    case ActionKind::Remove:
        standing.listed = false;
        standing.removed = true;
        // Whoever is blocked has left the story already.
        if (!standing.blocked) redirect(action.contact, Hook::Remove);
        break;
    case ActionKind::Restore:
        standing.listed = true;
        standing.removed = false;
        goOnWith(action.contact);
        break;
    case ActionKind::Report:
        standing.reported = true;
        if (const auto chat = m_scenario->chatOf(action.contact)) callHook(*chat, Hook::Report);
        break;
    case ActionKind::Block:
        standing.blocked = true;
        // Blocked anew, they find the story where the first time has led it.
        if (!std::exchange(standing.wasBlocked, true)) redirect(action.contact, Hook::Block);
        break;
    case ActionKind::Unblock:
        standing.blocked = false;
        goOnWith(action.contact);
        break;
    case ActionKind::Police: m_state.policeTold = true; break;
    case ActionKind::Tell:
        (action.contact == kNobody ? m_state.outsiderTold : standing.told) = true;
        for (ChatIndex chat = 0; chat < chats; ++chat) {
            const ContactIndex contact = m_scenario->chats[chat].contact;
            if (contact == action.contact || !m_scenario->contacts[contact].trustedAdult)
                callHook(chat, Hook::Tell);
        }
        break;
    case ActionKind::GutCheck: standing.feeling = action.value; break;
    case ActionKind::Stop: finish(kStoppedEnding); break;
    }
}

/// Whether the event is a message that somebody sent to the player.
bool Session::isContactsMessage(EventIndex index) const {
    if (index >= m_events.size() || m_events[index].kind != EventKind::Line) return false;
    const Line& line = m_scenario->lines[m_events[index].index];
    return line.speaker < m_scenario->contacts.size() && line.isMessage();
}

bool Session::hasMessages(ChatIndex chat) const {
    return std::any_of(m_events.begin(), m_events.end(), [&](const Event& event) {
        if (event.chat != chat) return false;
        return event.kind == EventKind::Line
                   ? m_scenario->lines[event.index].isMessage()
                   : event.kind == EventKind::Choice && !m_scenario->options[event.index].silent;
    });
}

void Session::redirect(ContactIndex contact, Hook hook) {
    const std::optional<ChatIndex> chat = m_scenario->chatOf(contact);
    if (!chat) return;
    Flow& flow = m_state.flows[*chat];
    const SceneIndex scene = m_scenario->chats[*chat].hooks[static_cast<int>(hook)];
    if (scene == kNoScene) return flow.pause();
    flow.rest();
    m_state.flows[m_scenario->scenes[scene].chat].start(m_scenario->scenes[scene].entry);
}

/// A chat that paused for want of a hook goes on once its contact is neither removed nor blocked.
void Session::goOnWith(ContactIndex contact) {
    const Standing& standing = m_state.standings[contact];
    const std::optional<ChatIndex> chat = m_scenario->chatOf(contact);
    if (chat && !standing.removed && !standing.blocked) m_state.flows[*chat].resume();
}

void Session::callHookOfAll(Hook hook) {
    for (ChatIndex chat = 0; chat < m_scenario->chats.size(); ++chat)
        callHook(chat, hook);
}

void Session::callHook(ChatIndex chat, Hook hook) {
    const SceneIndex index = m_scenario->chats[chat].hooks[static_cast<int>(hook)];
    if (index == kNoScene) return;
    const Scene& scene = m_scenario->scenes[index];
    Flow& flow = m_state.flows[scene.chat];
    // A chat that has paused hears of nothing until its contact is back.
    if (flow.paused != FlowState::Idle) return;
    if (scene.chat == chat)
        flow.call(scene.entry, flow.at);
    else
        flow.start(scene.entry);
}

} // namespace story
