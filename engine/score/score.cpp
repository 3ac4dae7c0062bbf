// SPDX-License-Identifier: MIT
#include "score/score.h"

#include "score/parts.h"

#include <array>

namespace score {

std::string_view toText(ItemKind kind) {
    constexpr std::array<std::string_view, 13> kNames{
        "hit",          "half_hit",      "miss",          "false_alarm",     "correct_rejection",
        "step_done",    "step_partly",   "step_not_done", "step_taken_back", "told",
        "reply_heeded", "reply_ignored", "reply_repaired"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string_view toText(Part part) {
    constexpr std::array<std::string_view, 3> kNames{"spot", "protect", "respond"};
    return kNames[static_cast<std::size_t>(part)];
}

bool stopped(const story::Session& session) {
    return session.ended() && session.state().ending == story::kStoppedEnding;
}

Score evaluate(const story::Session& session, const guide::Guide& guide) {
    Score score;
    const auto messages = metMessages(session);
    evaluateSpot(session, messages, score);
    evaluateProtect(session, guide, messages, score);
    evaluateRespond(session, score);

    double sum = 0;
    double weights = 0;
    const auto add = [&](double part, bool measured, double weight) {
        if (!measured) return;
        sum += part * weight;
        weights += weight;
    };
    add(score.spot, score.spotMeasured, 40);
    add(score.protect, score.protectMeasured, 30);
    add(score.respond, score.respondMeasured, 30);
    if (weights > 0) score.whole = sum / weights;
    return score;
}

} // namespace score
