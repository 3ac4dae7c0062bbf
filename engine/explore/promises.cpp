// SPDX-License-Identifier: MIT
#include "explore/inquiry.h"

#include <fmt/format.h>

#include <utility>

namespace explore {

using story::Session;
using story::Trace;

std::vector<std::uint8_t> checkPromises(const Inquiry& inquiry) {
    const auto& promises = inquiry.scenario.promises;
    std::vector<std::uint8_t> kept(promises.size(), 0);
    for (std::uint32_t i = 0; i < promises.size(); ++i) {
        const story::Promise& promise = promises[i];
        const auto shows = [&](const Session& session, const Trace&) {
            return session.holds(promise.condition) != promise.always;
        };
        bool suspected = false;
        std::optional<Route> route;
        for (const Exploration::Part& part : inquiry.exploration.parts()) {
            if (!part.space || route) continue;
            const auto found = part.space->broken().find(i);
            if (found == part.space->broken().end()) continue;
            suspected = true;
            route = findRoute(inquiry.scenario, inquiry.hintTo(part, found->second), shows,
                              inquiry.tries);
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
