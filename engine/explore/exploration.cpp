// SPDX-License-Identifier: MIT
#include "explore/exploration.h"

#include "explore/asides.h"
#include "explore/nights.h"

#include <algorithm>
#include <utility>

namespace explore {

using story::OpCode;

Exploration::Exploration(const story::Scenario& scenario, Stop stop)
    : m_scenario(scenario), m_stop(stop), m_chatOf(chatsOfOps(scenario)),
      m_reached(scenario.code.size(), 0), m_chosen(scenario.options.size(), 0),
      m_held(scenario.effects.size(), 0) {
    const int lastDay = lastDayOf(scenario);
    const auto add = [&](Slice slice) {
        Notice notice(slice);
        Part part{.slice = std::move(slice), .notice = std::move(notice)};
        part.influence.writes.resize(scenario.variables.size());
        part.influence.lastDay = lastDay;
        m_parts.push_back(std::move(part));
    };
    for (story::ChatIndex chat = 0; chat < scenario.chats.size() && !stop.isAsked(); ++chat) {
        add(sliceOf(scenario, chat));
        for (const story::Hook hook : asidesOf(scenario, chat))
            add(sliceOf(scenario, chat, hook));
    }
}

bool Exploration::run(std::size_t most, const Watch& watch) {
    // A first look at each chat finds most of what they do to each other, so that the large ones
    // are walked through but once or twice.
    constexpr std::size_t kFirstLook = 4'000;
    bool goesOn = settle(std::min(most, kFirstLook), watch);
    for (Part& part : m_parts)
        part.isDue |= !part.isWhole;
    if (goesOn && most > kFirstLook) settle(most, watch);
    const auto unite = [](std::vector<std::uint8_t>& all, const std::vector<std::uint8_t>& some) {
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] |= some[i];
    };
    for (const Part& part : m_parts) {
        if (!part.space) continue;
        unite(m_reached, part.space->reached());
        unite(m_chosen, part.space->chosen());
        unite(m_held, part.space->held());
    }
    return !m_stop.isAsked() && std::ranges::all_of(m_parts, [](const Part& part) {
        return part.isWhole && !part.isDue;
    });
}

/// Walks until nobody finds anything new. False when `watch` had enough, or nobody waits.
bool Exploration::settle(std::size_t most, const Watch& watch) {
    bool goesOn = true;
    const auto due = [&] { return std::ranges::find(m_parts, true, &Part::isDue); };
    for (auto part = due(); part != m_parts.end() && goesOn; part = due()) {
        part->isDue = false;
        part->space = nullptr; // what it knew is known anew, or does not hold any more
        const std::size_t others = states();
        part->space = std::make_unique<Space>(part->slice, part->influence, m_stop);
        part->isWhole = part->space->explore(most, [&](std::size_t states) {
            goesOn = !watch || watch(others + states);
            return goesOn;
        });
        goesOn &= !m_stop.isAsked();
        tellOthers(*part);
    }
    return goesOn;
}

/// What a part has been found to do is what others may meet.
void Exploration::tellOthers(const Part& from) {
    const auto& reached = from.space->reached();
    const auto isOwn = [&](std::size_t at) { return m_chatOf[at] == from.slice.chat; };
    for (Part& to : m_parts) {
        if (to.slice.chat == from.slice.chat) continue;
        Influence more = to.influence;
        const auto starts = [&](story::SceneIndex scene) {
            if (m_scenario.scenes[scene].chat == to.slice.chat && !to.slice.aside)
                more.starts.insert(scene);
        };
        for (std::size_t at = 0; at < m_chatOf.size(); ++at) {
            if (reached[at] == 0 || !isOwn(at)) continue;
            const story::Op& op = m_scenario.code[at];
            if (op.code == OpCode::Start) starts(op.a);
            if (op.code == OpCode::Enter && to.notice.scenesSeen.contains(op.a))
                more.scenesSeen.insert(op.a);
            for (std::size_t i = 0; op.code == OpCode::Effects && i < op.a; ++i) {
                const story::Effect& effect = m_scenario.effects[op.b + i];
                if (to.notice.writes[effect.variable] != 0)
                    more.writes[effect.variable].insert({effect.add, effect.value});
            }
        }
        for (const story::SceneIndex hook : m_scenario.chats[from.slice.chat].hooks)
            if (hook != story::kNoScene) starts(hook);
        if (more == to.influence) continue;
        to.influence = std::move(more);
        to.isDue = true;
    }
}

bool Exploration::leavesOut() const {
    return std::ranges::any_of(
        m_parts, [](const Part& part) { return part.space && part.space->leavesOut(); });
}

std::size_t Exploration::states() const {
    std::size_t all = 0;
    for (const Part& part : m_parts)
        all += part.space ? part.space->size() : 0;
    return all;
}

std::uint64_t Exploration::steps() const {
    std::uint64_t all = 0;
    for (const Part& part : m_parts)
        all += part.space ? part.space->steps() : 0;
    return all;
}

std::size_t Exploration::bytes() const {
    std::size_t all = 0;
    for (const Part& part : m_parts)
        all += part.space ? part.space->bytes() : 0;
    return all;
}

} // namespace explore
