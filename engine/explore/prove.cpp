// SPDX-License-Identifier: MIT
#include "explore/prove.h"

#include "explore/inquiry.h"
#include "explore/unreached.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

namespace explore {
namespace {

std::vector<std::uint8_t> possibleEndings(const Inquiry& inquiry) {
    const story::Scenario& scenario = inquiry.scenario;
    std::vector<std::uint8_t> possible(scenario.endings.size(), inquiry.whole ? 0 : 1);
    for (const Exploration::Part& part : inquiry.exploration.parts()) {
        if (!part.space) continue;
        for (const auto& [ending, sighting] : part.space->named())
            possible[ending] = 1;
        for (const auto& [ending, sighting] : part.space->picked())
            if (ending < possible.size()) possible[ending] = 1;
    }
    for (story::EndingIndex i = 0; !inquiry.isExact() && i < possible.size(); ++i)
        if (canBePicked(scenario, inquiry.facts, inquiry.domains, i, inquiry.stop)) possible[i] = 1;
    return possible;
}

void tellEndings(const Inquiry& inquiry, const Proof& proof) {
    for (std::size_t i = 0; i < proof.possible.size(); ++i) {
        if (proof.possible[i] != 0) continue;
        const story::Ending& ending = inquiry.scenario.endings[i];
        inquiry.findings.add(Code::NeverEnds, {ending.file, ending.line},
                             fmt::format("No play ever comes to the ending `{}`.", ending.id),
                             "Its `when` never holds, or an ending above it always comes first: "
                             "change the condition, or the order.");
    }
}

/// Bots bound the score (docs/scoring.md): trusting or suspecting everybody must not pay.
void tellBlindness(const Inquiry& inquiry, const PlaysOf& plays) {
    constexpr double kMost = 40;          // of 100
    constexpr double kLeastPractice = 20; // below the guide, where there is nobody to suspect
    if (!plays.most) return;
    const auto scoreOf = [&](std::string_view bot) {
        const auto found = std::ranges::find(score::kBotNames, bot);
        return plays.bots[static_cast<std::size_t>(found - score::kBotNames.begin())];
    };
    const double guided = scoreOf("guide_follower");
    const auto tell = [&](std::string_view bot, const char* doing, double most) {
        if (scoreOf(bot) < most) return;
        inquiry.findings.add(
            Code::BlindnessPays, {},
            fmt::format("Whoever {} everybody comes to {:.0f} of 100 here, and whoever follows the "
                        "guide to {:.0f}: looking closely hardly pays.",
                        doing, scoreOf(bot), guided),
            "Add warning signs from the one who manipulates, and innocent messages of friends that "
            "look like one.");
    };
    tell("trust_everyone", "trusts", inquiry.scenario.practice ? guided - kLeastPractice : kMost);
    tell("suspect_everyone", "suspects", kMost);
}

std::vector<std::uint16_t> heldVariables(const story::Scenario& scenario,
                                         const Exploration& exploration) {
    std::vector<std::uint16_t> held;
    for (std::size_t i = 0; i < scenario.effects.size(); ++i) {
        const std::uint16_t variable = scenario.effects[i].variable;
        if (exploration.held()[i] != 0 && std::ranges::find(held, variable) == held.end())
            held.push_back(variable);
    }
    return held;
}

std::vector<Proof::Chat> chatsOf(const story::Scenario& scenario, const Exploration& exploration) {
    std::vector<Proof::Chat> chats(scenario.chats.size());
    for (std::size_t i = 0; i < chats.size(); ++i)
        chats[i].chat = static_cast<story::ChatIndex>(i);
    for (const Exploration::Part& part : exploration.parts()) {
        Proof::Chat& chat = chats[part.slice.chat];
        chat.whole &= part.isWhole && part.space;
        if (!part.space) continue;
        chat.states += part.space->size();
        if (!part.slice.aside && part.isWhole)
            chat.farthest = part.space->homes(Space::Home::Anywhere).farthest;
    }
    return chats;
}

} // namespace

Proof prove(const story::Scenario& scenario, const guide::Guide& guide, const Effort& effort) {
    Exploration exploration(scenario, effort.stop);
    Proof proof;
    proof.whole = exploration.run(effort.most, effort.watch);
    proof.states = exploration.states();
    proof.bytes = exploration.bytes();
    proof.steps = exploration.steps();
    proof.reached = exploration.reached();
    proof.chosen = exploration.chosen();
    proof.held = heldVariables(scenario, exploration);
    proof.chats = chatsOf(scenario, exploration);
    if (effort.stop.isAsked()) {
        proof.whole = false;
        return proof;
    }

    const Facts facts(scenario);
    const Domains domains = domainsOf(scenario, facts, exploration);
    Findings findings(scenario);
    const Inquiry inquiry{scenario, exploration,  facts,       domains,
                          findings, effort.tries, proof.whole, effort.stop};
    proof.possible = possibleEndings(inquiry);
    if (proof.whole) {
        findUnreached(inquiry);
        tellEndings(inquiry, proof);
    } else if (exploration.leavesOut()) {
        findings.add(
            Code::Partial, {},
            "The story goes round and round by chance, without a question to the player, "
            "so not all that can come of it was walked. What was found is there; what was "
            "not found may be.",
            "Put a `reply` on the round that begins with `random`, or let it end otherwise.");
    } else {
        findings.add(
            Code::Partial, {},
            fmt::format("The story is larger than the budget: after {} states the proof "
                        "ended. What was found is there; what was not found may be.",
                        proof.states),
            "Give the explorer a larger `--budget`, or ask for fewer things in conditions.");
    }
    findDeadEnds(inquiry);
    proof.kept = checkPromises(inquiry);
    proof.safety = checkSafety(inquiry);
    constexpr int kMoreWhenPartial = 10;
    proof.plays = samplePlays(scenario, guide, effort.plays * (proof.whole ? 1 : kMoreWhenPartial),
                              effort.tries, proof.possible, effort.stop);
    if (effort.stop.isAsked()) {
        proof.whole = false;
        return proof;
    }
    tellBlindness(inquiry, proof.plays);
    proof.findings = findings.take();
    return proof;
}

} // namespace explore
