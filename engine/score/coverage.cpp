// SPDX-License-Identifier: MIT
#include "score/coverage.h"

#include "base/readability.h"
#include "score/bot.h"
#include "score/people.h"
#include "score/score.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

namespace score {
namespace {

/// Who writes in the story, each person once.
std::set<story::ContactIndex> writersOf(const story::Scenario& scenario) {
    std::set<story::ContactIndex> people;
    for (const story::Line& line : scenario.lines) {
        if (line.isMessage() && line.speaker < scenario.contacts.size())
            people.insert(person(scenario, line.speaker));
    }
    return people;
}

void countMessages(const story::Scenario& scenario, Coverage& coverage) {
    for (const story::Line& line : scenario.lines) {
        coverage.messages += line.isMessage() ? 1 : 0;
        for (const guide::ItemId sign : line.signs)
            ++coverage.signs[sign];
        if (line.lookalike) ++coverage.lookalikes[*line.lookalike];
        coverage.tactics |= setOf(line.tactics);
    }
}

ItemSet stepsRewarded(const story::Scenario& scenario, const guide::Guide& guide) {
    story::Session session(scenario, 1);
    makeBot("guide_follower", guide)->play(session);
    ItemSet steps = 0;
    for (const Item& item : evaluate(session, guide).items) {
        const bool done = item.kind == ItemKind::StepDone || item.kind == ItemKind::StepPartly ||
                          item.kind == ItemKind::Told || item.kind == ItemKind::Heeded;
        if (done && guide.item(item.item).kind == guide::Kind::Step) steps |= bit(item.item);
    }
    return steps;
}

/// By line: in how many of the plays it was shown.
double shareVaried(const story::Scenario& scenario, const guide::Guide& guide) {
    std::vector<int> shown(scenario.lines.size(), 0);
    int plays = 0;
    for (const std::string_view name : kBotNames) {
        for (int seed = 1; seed <= kPlays; ++seed) {
            story::Session session(scenario, static_cast<std::uint64_t>(seed));
            makeBot(name, guide, static_cast<std::uint64_t>(seed))->play(session);
            std::set<std::uint32_t> met;
            for (const story::Event& event : session.events()) {
                if (event.kind == story::EventKind::Line) met.insert(event.index);
            }
            for (const std::uint32_t line : met)
                ++shown[line];
            ++plays;
        }
    }
    int messages = 0, varied = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (!scenario.lines[i].isMessage()) continue;
        ++messages;
        varied += shown[i] < plays ? 1 : 0;
    }
    return messages == 0 ? 0 : static_cast<double>(varied) / messages;
}

} // namespace

Coverage coverageOf(const story::Scenario& scenario, const guide::Guide& guide) {
    Coverage coverage;
    coverage.replies = static_cast<int>(scenario.prompts.size());
    coverage.endings = static_cast<int>(scenario.endings.size());
    countMessages(scenario, coverage);
    for (const story::ContactIndex who : writersOf(scenario))
        ++(isManipulator(scenario, who) ? coverage.manipulators : coverage.genuine);
    coverage.steps = stepsRewarded(scenario, guide);
    coverage.varied = shareVaried(scenario, guide);
    std::vector<std::string> texts;
    for (const story::Text& text : scenario.texts)
        texts.push_back(text.text);
    coverage.readingGrade = base::readingGrade(texts);
    return coverage;
}

BotRow playsOf(std::string_view bot, const story::Scenario& scenario, const guide::Guide& guide) {
    BotRow row;
    for (int seed = 1; seed <= kPlays; ++seed) {
        story::Session session(scenario, static_cast<std::uint64_t>(seed));
        makeBot(bot, guide, static_cast<std::uint64_t>(seed))->play(session);
        const Score score = evaluate(session, guide);
        row.whole += score.whole / kPlays;
        row.least = std::min(row.least, score.whole);
        row.most = std::max(row.most, score.whole);
        const double d = score.discernment ? score.discernment->dPrime : 0;
        if (std::abs(d) > std::abs(row.discernment)) row.discernment = d;
    }
    return row;
}

} // namespace score
