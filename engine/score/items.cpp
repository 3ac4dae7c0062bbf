// SPDX-License-Identifier: MIT
#include "score/items.h"

#include "score/people.h"

#include <algorithm>
#include <bit>
#include <map>

namespace score {

namespace {

/// The first event that the player could not answer any more: what follows the last input of a
/// story that has ended. A stop by the player leaves nothing behind it.
story::EventIndex beyondReach(const story::Session& session) {
    const auto events = session.events();
    if (!session.ended()) return story::kNoEvent;
    for (std::size_t index = events.size(); index > 0; --index) {
        const auto kind = events[index - 1].kind;
        if (kind == story::EventKind::Choice || kind == story::EventKind::Action)
            return static_cast<story::EventIndex>(index);
    }
    return 0;
}

} // namespace

ItemSet setOf(std::span<const guide::ItemId> items) {
    ItemSet set = 0;
    for (const auto item : items)
        set |= bit(item);
    return set;
}

guide::ItemId firstOf(ItemSet set) {
    if (set == 0) return story::kNoReason;
    return static_cast<guide::ItemId>(std::countr_zero(set));
}

std::vector<Met> metMessages(const story::Session& session) {
    const auto& scenario = session.scenario();
    const auto events = session.events();
    const auto end = beyondReach(session);
    std::vector<Met> messages;
    std::map<story::EventIndex, std::size_t> byEvent;
    for (story::EventIndex index = 0; index < events.size(); ++index) {
        const auto& event = events[index];
        if (event.kind == story::EventKind::Edited) {
            const auto found = byEvent.find(event.other);
            if (found != byEvent.end())
                messages[found->second].signs |= setOf(scenario.lines[event.index].signs);
            continue;
        }
        if (event.kind != story::EventKind::Line) continue;
        const auto& line = scenario.lines[event.index];
        if (!line.isMessage() || line.speaker >= scenario.contacts.size()) continue;
        byEvent[index] = messages.size();
        messages.push_back({.event = index,
                            .line = event.index,
                            .speaker = line.speaker,
                            .chat = event.chat,
                            .scene = line.scene,
                            .signs = setOf(line.signs),
                            .lookalike = line.lookalike,
                            .answerable = index < end});
    }
    std::vector<ItemSet> metInScene(scenario.scenes.size(), 0);
    for (auto& message : messages) {
        message.newSigns = message.signs & ~metInScene[message.scene];
        metInScene[message.scene] |= message.signs;
    }
    for (const auto& flag : session.state().flags) {
        const auto found = byEvent.find(flag.message);
        if (found != byEvent.end()) messages[found->second].flag = flag.sign;
    }
    return messages;
}

Noticed noticed(const std::vector<Met>& messages, std::size_t index) {
    const auto& item = messages[index];
    Noticed best;
    for (std::size_t later = index; later < messages.size(); ++later) {
        const auto& message = messages[later];
        const bool repeats = message.scene == item.scene && (message.signs & item.newSigns) != 0;
        if (!repeats || !message.flag) continue;
        const double credit = (message.signs & bit(*message.flag)) != 0 ? 1.0 : 0.5;
        if (credit > best.credit) best = {message.event, *message.flag, credit};
    }
    return best;
}

bool isNoise(const story::Scenario& scenario, const Met& message) {
    return message.answerable && message.signs == 0 && isGenuinePerson(scenario, message.speaker);
}

} // namespace score
