// SPDX-License-Identifier: MIT
#include "score/parts.h"
#include "score/people.h"

namespace score {

namespace {

/// A reply that counts, in the order they were given.
struct Reply {
    story::EventIndex event = 0;
    story::ContactIndex contact = 0;
    story::ContactIndex person = 0; ///< whoever is behind the contact
    const story::Option* option = nullptr;
};

std::vector<Reply> repliesThatCount(const story::Session& session) {
    const auto& scenario = session.scenario();
    const auto events = session.events();
    std::vector<Reply> replies;
    for (story::EventIndex index = 0; index < events.size(); ++index) {
        if (events[index].kind != story::EventKind::Choice) continue;
        const auto& option = scenario.options[events[index].index];
        if (option.heeds.empty() && option.ignores.empty()) continue;
        const auto contact = scenario.chats[events[index].chat].contact;
        replies.push_back({index, contact, person(scenario, contact), &option});
    }
    return replies;
}

/// The first later reply to the same person that heeds what reply `index` ignored.
story::EventIndex repairOf(const std::vector<Reply>& replies, std::size_t index,
                           guide::ItemId ignored) {
    for (std::size_t later = index + 1; later < replies.size(); ++later) {
        if (replies[later].person != replies[index].person) continue;
        for (const auto heeded : replies[later].option->heeds) {
            if (heeded == ignored) return replies[later].event;
        }
    }
    return story::kNoEvent;
}

} // namespace

void evaluateRespond(const story::Session& session, Score& score) {
    const auto replies = repliesThatCount(session);
    score.repliesCounted = static_cast<int>(replies.size());
    score.respondMeasured = !replies.empty();
    for (std::size_t index = 0; index < replies.size(); ++index) {
        const auto& reply = replies[index];
        const auto marks = reply.option->heeds.size() + reply.option->ignores.size();
        const double worth = 100.0 / static_cast<double>(replies.size() * marks);
        bool kept = true;
        const auto add = [&](ItemKind kind, guide::ItemId item, story::EventIndex repair) {
            const double points = kind == ItemKind::Ignored ? 0.0 : worth;
            score.respond += points;
            kept = kept && kind != ItemKind::Ignored;
            score.items.push_back({.part = Part::Respond,
                                   .kind = kind,
                                   .item = item,
                                   .event = reply.event,
                                   .otherEvent = repair,
                                   .contact = reply.contact,
                                   .points = points,
                                   .worth = worth});
        };
        for (const auto item : reply.option->heeds)
            add(ItemKind::Heeded, item, story::kNoEvent);
        for (const auto item : reply.option->ignores) {
            const auto repair = repairOf(replies, index, item);
            add(repair == story::kNoEvent ? ItemKind::Ignored : ItemKind::Repaired, item, repair);
        }
        if (kept) ++score.repliesKept;
    }
    if (score.repliesKept == score.repliesCounted && score.respondMeasured) score.respond = 100;
}

} // namespace score
