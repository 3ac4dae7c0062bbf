// SPDX-License-Identifier: MIT
#include "score/deeds.h"

#include "score/people.h"

#include <algorithm>

namespace score {

namespace {

void takeShot(const story::Session& session, story::EventIndex index, DeedLog& log) {
    const auto& scenario = session.scenario();
    const auto& action = session.events()[index].action;
    const auto save = [&](story::ContactIndex contact) {
        if (contact < log.contacts.size() && log.contacts[contact].saved == story::kNoEvent)
            log.contacts[contact].saved = index;
    };
    save(action.contact);
    // A picture of a group's chat shows the one whose message it is about, or else everybody.
    if (action.contact >= scenario.contacts.size()) return;
    const auto& members = scenario.contacts[action.contact].members;
    if (members.empty()) return;
    if (action.message < session.events().size()) {
        save(scenario.lines[session.events()[action.message].index].speaker);
    } else {
        std::ranges::for_each(members, save);
    }
}

void tell(const story::Session& session, story::EventIndex index, story::ContactIndex contact,
          DeedLog& log) {
    if (log.told != story::kNoEvent || isManipulator(session.scenario(), contact)) return;
    log.told = index;
    log.toldTo = contact;
}

/// A reply in a trusted adult's chat may tell as well as the button does.
void answer(const story::Session& session, story::EventIndex index, guide::ItemId telling,
            DeedLog& log) {
    const auto& scenario = session.scenario();
    const auto& event = session.events()[index];
    const auto contact = scenario.chats[event.chat].contact;
    if (!scenario.contacts[contact].trustedAdult) return;
    const auto& heeds = scenario.options[event.index].heeds;
    if (std::ranges::count(heeds, telling) > 0) tell(session, index, contact, log);
}

void take(const story::Session& session, story::EventIndex index, DeedLog& log) {
    using story::ActionKind;
    const auto& action = session.events()[index].action;
    Deeds nobody;
    auto& deeds = action.contact < log.contacts.size() ? log.contacts[action.contact] : nobody;
    switch (action.kind) {
    case ActionKind::Report: deeds.reported = std::min(deeds.reported, index); break;
    case ActionKind::Block: deeds.blocked = index; break;
    case ActionKind::Unblock:
        deeds.blocked = story::kNoEvent;
        deeds.unblocked = index;
        break;
    case ActionKind::Remove: deeds.removed = index; break;
    case ActionKind::Restore:
        deeds.removed = story::kNoEvent;
        deeds.restored = index;
        break;
    case ActionKind::SetPrivacy:
        (action.audience == story::Audience::Everyone ? log.opened : log.closed) = index;
        break;
    case ActionKind::Police: log.police = std::min(log.police, index); break;
    case ActionKind::Tell: tell(session, index, action.contact, log); break;
    default: break;
    }
}

} // namespace

DeedLog deedsOf(const story::Session& session, const guide::Guide& guide) {
    const guide::ItemId telling = guide.require(guide::id::kTellTrustedAdult);
    DeedLog log;
    log.contacts.resize(session.scenario().contacts.size());
    const auto events = session.events();
    for (story::EventIndex index = 0; index < events.size(); ++index) {
        if (events[index].kind == story::EventKind::Action) take(session, index, log);
        if (events[index].kind == story::EventKind::Choice) answer(session, index, telling, log);
    }
    for (const auto shot : session.state().screenshots)
        takeShot(session, shot, log);
    return log;
}

} // namespace score
