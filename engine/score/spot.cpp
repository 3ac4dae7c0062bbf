// SPDX-License-Identifier: MIT
#include "score/parts.h"
#include "score/people.h"

#include <algorithm>

namespace score {

namespace {

double share(int part, int whole) {
    return whole == 0 ? 0.0 : static_cast<double>(part) / whole;
}

/// What one flag on a lookalike, or on any other genuine message, adds to F.
struct NoiseWeights {
    double lookalike = 0;
    double other = 0;
};

NoiseWeights weigh(int lookalikes, int others) {
    const double group = lookalikes > 0 && others > 0 ? 0.5 : 1.0;
    return {group * share(1, lookalikes), group * share(1, others)};
}

void addSignal(const std::vector<Met>& messages, std::size_t index, Score& score) {
    const auto& met = messages[index];
    const auto seen = noticed(messages, index);
    const double worth = 100.0 / score.signals;
    Item item{.kind = ItemKind::Miss,
              .item = firstOf(met.newSigns),
              .event = met.event,
              .contact = met.speaker,
              .points = worth * seen.credit,
              .worth = worth};
    if (seen.credit > 0) item.event = seen.message;
    if (seen.credit == 1.0) {
        item.kind = ItemKind::Hit;
        if ((met.newSigns & bit(seen.named)) != 0) item.item = seen.named;
        ++score.caught;
    } else if (seen.credit > 0) {
        item.kind = ItemKind::HalfHit;
        item.other = seen.named;
        ++score.namedOtherwise;
    }
    score.items.push_back(item);
}

void addNoise(const Met& met, const NoiseWeights& weights, Score& score) {
    Item item{.kind = ItemKind::FalseAlarm, .event = met.event, .contact = met.speaker};
    if (met.flag) {
        const double rate = met.lookalike ? weights.lookalike : weights.other;
        item.item = *met.flag;
        item.points = -100 * rate;
        score.falseAlarmRate += rate;
        ++score.falseAlarms;
        if (met.lookalike) ++score.lookalikesFlagged;
    } else if (met.lookalike) {
        item.kind = ItemKind::CorrectRejection;
        item.item = *met.lookalike;
    } else {
        return; // an ordinary message left alone needs no word
    }
    score.items.push_back(item);
}

std::optional<double> gutCheckArea(const story::Session& session) {
    std::vector<int> manipulators;
    std::vector<int> genuine;
    const auto& scenario = session.scenario();
    const auto& standings = session.state().standings;
    for (story::ContactIndex contact = 0; contact < standings.size(); ++contact) {
        const int feeling = standings[contact].feeling;
        if (feeling == 0) continue;
        if (isManipulator(scenario, contact)) manipulators.push_back(feeling);
        if (isGenuinePerson(scenario, contact)) genuine.push_back(feeling);
    }
    return areaUnderCurve(manipulators, genuine);
}

} // namespace

void evaluateSpot(const story::Session& session, const std::vector<Met>& messages, Score& score) {
    const auto& scenario = session.scenario();
    for (const auto& met : messages) {
        if (met.isSignal()) ++score.signals;
        if (!isNoise(scenario, met)) continue;
        ++score.noise;
        if (met.lookalike) ++score.lookalikes;
    }
    const auto weights = weigh(score.lookalikes, score.noise - score.lookalikes);
    for (std::size_t index = 0; index < messages.size(); ++index) {
        if (messages[index].isSignal()) addSignal(messages, index, score);
        if (isNoise(scenario, messages[index])) addNoise(messages[index], weights, score);
    }
    // Sums of thirds and sevenths miss 1 by an ulp; all is all.
    score.falseAlarmRate = score.falseAlarms == score.noise && score.noise > 0
                               ? 1.0
                               : std::min(score.falseAlarmRate, 1.0);

    const bool any = score.signals > 0;
    score.hitRate = any ? (score.caught + 0.5 * score.namedOtherwise) / score.signals : 1.0;
    // Who stops before a sign was shown has had nothing to tell apart.
    score.spotMeasured = any || (score.noise > 0 && !stopped(session));
    if (score.spotMeasured) score.spot = 100 * std::max(0.0, score.hitRate - score.falseAlarmRate);
    // Telling apart is noticing at all; the name is Spot's matter.
    score.discernment = discernment(share(score.caught + score.namedOtherwise, score.signals),
                                    score.falseAlarmRate, score.signals, score.noise);
    score.gutCheckArea = gutCheckArea(session);
}

} // namespace score
