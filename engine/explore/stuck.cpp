// SPDX-License-Identifier: MIT
#include "explore/stuck.h"

#include <deque>
#include <set>
#include <vector>

namespace explore {

using story::Session;

namespace {

constexpr std::size_t kMostStates = 2'000;

/// What decides how a story goes on by replies alone.
struct Where {
    std::vector<std::int32_t> variables;
    std::vector<std::uint64_t> once, seen;
    std::vector<std::uint32_t> places;
    auto operator<=>(const Where&) const = default;
};

Where whereOf(const story::State& state) {
    Where where{state.variables, state.onceTaken, state.scenesSeen, {}};
    for (const story::Flow& flow : state.flows) {
        where.places.push_back(flow.at);
        where.places.insert(where.places.end(), flow.callers.begin(),
                            flow.callers.begin() + flow.depth);
    }
    return where;
}

} // namespace

std::optional<bool> isStuck(const Session& session, story::ChatIndex chat, bool safely, Stop stop) {
    std::set<Where> met{whereOf(session.state())};
    std::deque<Session> open{session};
    open.front().trace(nullptr);
    for (; !open.empty(); open.pop_front()) {
        if (stop.isAsked()) return std::nullopt;
        Session& from = open.front();
        from.advanceAll();
        from.waiting();
        const std::vector<story::Choice> choices(from.choices().begin(), from.choices().end());
        for (const story::Choice& choice : choices) {
            if (choice.chat != chat) continue;
            Session next = from;
            next.choose(choice.option);
            next.advanceAll();
            next.waiting();
            const story::State& state = next.state();
            if (state.ended) {
                const bool known = state.ending < next.scenario().endings.size();
                if (!safely || (known && next.scenario().endings[state.ending].safe)) return false;
                continue;
            }
            if (next.isLost()) continue;
            if (state.flows[chat].state != story::FlowState::Replying) return false;
            if (!met.insert(whereOf(state)).second) continue;
            if (met.size() > kMostStates) return std::nullopt;
            open.push_back(std::move(next));
        }
    }
    return true;
}

} // namespace explore
