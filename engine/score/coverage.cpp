// SPDX-License-Identifier: MIT
#include "score/coverage.h"

#include "base/readability.h"
#include "score/people.h"
#include "score/score.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>
#include <vector>

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

void addTo(BotRow& row, const Score& score) {
    row.whole += score.whole / kPlays;
    row.least = std::min(row.least, score.whole);
    row.most = std::max(row.most, score.whole);
    if (!score.discernment) return;
    const double d = score.discernment->dPrime;
    if (!row.dPrime || std::abs(d) > std::abs(*row.dPrime)) row.dPrime = d;
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
    return coverage;
}

ReadingGrades readingGradesOf(const story::Scenario& scenario) {
    std::vector<std::string> chat, lessons, frame, all;
    const auto add = [&](std::vector<std::string>& texts, story::TextIndex text) {
        if (text == story::kNoText) return;
        texts.push_back(scenario.text(text));
        all.push_back(scenario.text(text));
    };
    for (const story::Line& line : scenario.lines)
        add(line.isMessage() ? chat : frame, line.text);
    for (const story::Option& option : scenario.options) {
        add(chat, option.text);
        add(lessons, option.why);
    }
    for (const story::Scene& scene : scenario.scenes) {
        add(lessons, scene.debrief);
        for (const auto& [sign, text] : scene.signDebriefs)
            add(lessons, text);
    }
    for (const story::TextIndex text : {scenario.blurb, scenario.contentNote})
        add(frame, text);
    for (const story::Ending& ending : scenario.endings)
        add(frame, ending.text);
    ReadingGrades grades{.chat = base::readingGrade(chat),
                         .lessons = base::readingGrade(lessons),
                         .frame = base::readingGrade(frame),
                         .all = base::readingGrade(all)};
    for (const auto* texts : {&lessons, &frame}) {
        for (const std::string& text : *texts) {
            // Of a few words the formula says nothing.
            if (std::ranges::count(text, ' ') < 11) continue;
            const double grade = base::readingGrade(std::span(&text, 1));
            if (grade <= grades.hardest) continue;
            grades.hardest = grade;
            grades.hardestText = text;
        }
    }
    return grades;
}

const BotRow& Plays::of(std::string_view bot) const {
    const auto found = std::ranges::find(kBotNames, bot);
    assert(found != kBotNames.end());
    return rows[static_cast<std::size_t>(found - kBotNames.begin())];
}

Plays playBots(const story::Scenario& scenario, const guide::Guide& guide) {
    constexpr int kAll = kPlays * static_cast<int>(kBotNames.size());
    Plays plays;
    std::vector<int> shown(scenario.lines.size(), 0); // by line: in how many of the plays
    for (std::size_t bot = 0; bot < kBotNames.size(); ++bot) {
        for (std::uint64_t seed = 1; seed <= kPlays; ++seed) {
            story::Session session(scenario, seed);
            makeBot(kBotNames[bot], guide, seed)->play(session);
            addTo(plays.rows[bot], evaluate(session, guide));
            if (session.ended()) plays.endings.insert(session.state().ending);
            std::set<std::uint32_t> met;
            for (const story::Event& event : session.events()) {
                if (event.kind == story::EventKind::Line) met.insert(event.index);
            }
            for (const std::uint32_t line : met)
                ++shown[line];
        }
    }
    int messages = 0, varied = 0, met = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        if (!scenario.lines[i].isMessage()) continue;
        ++messages;
        varied += shown[i] < kAll ? 1 : 0;
        met += shown[i];
    }
    if (messages > 0) plays.varied = static_cast<double>(varied) / messages;
    plays.messagesInAPlay = static_cast<double>(met) / kAll;
    return plays;
}

} // namespace score
