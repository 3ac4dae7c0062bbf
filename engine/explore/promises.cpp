// SPDX-License-Identifier: MIT
#include "explore/inquiry.h"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace explore {

using story::Session;
using story::Trace;

namespace {

/// The chats that can change what a condition asks for. What the player does by hand is none of
/// theirs, and is varied wherever it is asked.
std::set<story::ChatIndex> writersOf(const Inquiry& inquiry, story::ExprIndex condition) {
    const story::Scenario& scenario = inquiry.scenario;
    FactSet asked(inquiry.facts.count());
    addFacts(scenario, inquiry.facts, condition, asked);
    std::set<story::ChatIndex> writers;
    for (std::size_t at = 0; at < scenario.code.size(); ++at) {
        const story::Op& op = scenario.code[at];
        bool writes = op.code == story::OpCode::Enter && asked.has(inquiry.facts.seen(op.a));
        writes |= op.code == story::OpCode::Tomorrow && asked.has(inquiry.facts.day());
        for (std::size_t i = 0; op.code == story::OpCode::Effects && i < op.a; ++i)
            writes |= asked.has(inquiry.facts.variable(scenario.effects[op.b + i].variable));
        if (writes && inquiry.exploration.reached()[at] != 0)
            writers.insert(inquiry.exploration.chatOfOp()[at]);
    }
    return writers;
}

} // namespace

std::vector<std::uint8_t> checkPromises(const Inquiry& inquiry) {
    const auto& promises = inquiry.scenario.promises;
    std::vector<std::uint8_t> kept(promises.size(), 0);
    for (std::uint32_t i = 0; i < promises.size(); ++i) {
        const story::Promise& promise = promises[i];
        const auto shows = [&](const Session& session, const Trace&) {
            return session.holds(promise.condition) != promise.always;
        };
        // Where one chat alone has a say in it, only what happens there can break it.
        const std::set<story::ChatIndex> writers = writersOf(inquiry, promise.condition);
        bool suspected = false;
        std::optional<Route> route;
        for (const Exploration::Part& part : inquiry.exploration.parts()) {
            const bool hasSay = writers.size() != 1 || writers.contains(part.slice.chat);
            if (!part.space || part.slice.aside || route || !hasSay) continue;
            const auto found = part.space->broken().find(i);
            if (found == part.space->broken().end()) continue;
            suspected = true;
            route = inquiry.lookFor(inquiry.hintTo(part, found->second), shows);
        }
        const story::Source where{promise.file, promise.line};
        const char* word = promise.always ? "always" : "never";
        if (route) {
            inquiry.findings.add(
                Code::PromiseBroken, where,
                fmt::format("`{} \"{}\"` is not kept.", word, promise.text),
                "Play the route to see where, and change the story or the promise.",
                std::move(route));
        } else if (suspected || !inquiry.whole) {
            inquiry.findings.add(
                Code::PromiseOpen, where,
                fmt::format("Whether `{} \"{}\"` is kept could not be proved; {} plays did not "
                            "break it.",
                            word, promise.text, inquiry.tries),
                inquiry.whole
                    ? "It asks for things of several chats at once. Make several promises "
                      "of it, each about one chat."
                    : "Give the explorer a larger budget.");
        } else {
            kept[i] = 1;
        }
    }
    return kept;
}

} // namespace explore
