// SPDX-License-Identifier: MIT
#include "score/debrief.h"

#include "score/deeds.h"
#include "score/items.h"
#include "score/people.h"

#include <algorithm>
#include <map>

namespace score {

namespace {

story::TextIndex reasonFor(const story::Scene& scene, guide::ItemId sign) {
    const auto own = std::ranges::find(scene.signDebriefs, sign,
                                       &std::pair<guide::ItemId, story::TextIndex>::first);
    return own != scene.signDebriefs.end() ? own->second : scene.debrief;
}

MessageMark markOf(const story::Scenario& scenario, const std::vector<Met>& messages,
                   std::size_t index) {
    const auto& met = messages[index];
    MessageMark mark{.event = met.event, .flag = met.flag};
    if (met.signs != 0) {
        const bool namesIt = met.flag && (met.signs & bit(*met.flag)) != 0;
        mark.sign = namesIt ? *met.flag : firstOf(met.newSigns != 0 ? met.newSigns : met.signs);
        if (namesIt)
            mark.mark = Mark::Caught;
        else if (met.flag)
            mark.mark = Mark::NamedOtherwise;
        else if (met.isSignal() && noticed(messages, index).credit == 0)
            mark.mark = Mark::SlippedBy;
    } else {
        mark.sign = met.lookalike.value_or(story::kNoReason);
        if (isNoise(scenario, met) && met.flag)
            mark.mark = Mark::RealFriend;
        else if (isNoise(scenario, met) && met.lookalike)
            mark.mark = Mark::LeftAlone;
    }
    if (mark.mark != Mark::None) mark.reason = reasonFor(scenario.scenes[met.scene], mark.sign);
    return mark;
}

std::vector<ReplyMoment> repliesOf(const story::Session& session, const Score& score) {
    std::map<story::EventIndex, ReplyMoment> moments;
    std::size_t input = 0;
    const auto events = session.events();
    for (story::EventIndex index = 0; index < events.size(); ++index) {
        const auto& event = events[index];
        if (event.kind == story::EventKind::Choice) {
            const auto option = static_cast<story::OptionIndex>(event.index);
            moments[index] = {.event = index,
                              .input = input,
                              .option = option,
                              .why = session.scenario().options[option].why};
        }
        if (event.kind == story::EventKind::Choice || event.kind == story::EventKind::Action)
            ++input;
    }
    for (const auto& item : score.items) {
        if (item.part != Part::Respond) continue;
        auto& moment = moments[item.event];
        const auto mark = item.kind == ItemKind::Heeded     ? ReplyMark::Kept
                          : item.kind == ItemKind::Repaired ? ReplyMark::Repaired
                                                            : ReplyMark::Ignored;
        // The kinds stand in the order of what most needs a word.
        moment.mark = std::max(moment.mark, mark);
        if (item.kind == ItemKind::Repaired) moment.repairedBy = item.otherEvent;
    }
    std::vector<ReplyMoment> list;
    for (const auto& [event, moment] : moments)
        list.push_back(moment);
    return list;
}

std::vector<SignSummary> signsOf(const story::Scenario& scenario, const guide::Guide& guide,
                                 const std::vector<Met>& messages) {
    ItemSet inStory = 0;
    for (const auto& line : scenario.lines)
        inStory |= setOf(line.signs);
    std::vector<SignSummary> list;
    for (const auto sign : guide.ofKind(guide::Kind::Sign)) {
        SignSummary summary{.sign = sign, .inStory = (inStory & bit(sign)) != 0};
        for (std::size_t index = 0; index < messages.size(); ++index) {
            if (!messages[index].answerable || (messages[index].newSigns & bit(sign)) == 0)
                continue;
            ++summary.met;
            const auto seen = noticed(messages, index);
            if (seen.credit == 1.0)
                ++summary.caught;
            else if (seen.credit > 0)
                ++summary.namedOtherwise;
        }
        list.push_back(summary);
    }
    return list;
}

Facts factsOf(const story::Session& session, const guide::Guide& guide,
              const std::vector<Met>& messages) {
    const auto& scenario = session.scenario();
    const auto log = deedsOf(session, guide);
    Facts facts;
    facts.metManipulator = std::ranges::any_of(messages, [&](const Met& met) {
        return met.answerable && met.signs != 0 && isManipulator(scenario, met.speaker);
    });
    for (story::ContactIndex who = 0; who < log.contacts.size(); ++who) {
        const auto& deeds = log.contacts[who];
        if (isManipulator(scenario, who)) {
            facts.saved = facts.saved || deeds.saved != story::kNoEvent;
            facts.reported = facts.reported || deeds.isReported();
            facts.blocked = facts.blocked || deeds.isBlocked();
            facts.inOrder = facts.inOrder || (deeds.isBlocked() && deeds.saved < deeds.reported &&
                                              deeds.reported < deeds.blocked);
        } else if (isGenuinePerson(scenario, who)) {
            if (deeds.isReported() || (deeds.isBlocked() && !scenario.contacts[who].unknown))
                ++facts.friendsReportedOrBlocked;
        }
    }
    facts.accountPrivate =
        session.state().privacy[story::Setting::Account] != story::Audience::Everyone;
    facts.told = log.told != story::kNoEvent;
    facts.police = session.state().policeTold;
    const auto habit = guide.require(guide::id::kTrustInstincts);
    for (const auto& input : session.inputs()) {
        if (!input.isChoice && input.action.kind == story::ActionKind::GutCheck) ++facts.feelings;
    }
    for (const auto& flag : session.state().flags) {
        if (flag.sign == habit) ++facts.feelings;
    }
    return facts;
}

} // namespace

int Debrief::count(Mark mark) const {
    return static_cast<int>(std::ranges::count(messages, mark, &MessageMark::mark));
}

Debrief debrief(const story::Session& session, const guide::Guide& guide) {
    const auto& scenario = session.scenario();
    const auto messages = metMessages(session);
    Debrief result;
    result.score = evaluate(session, guide);
    for (std::size_t index = 0; index < messages.size(); ++index)
        result.messages.push_back(markOf(scenario, messages, index));
    result.replies = repliesOf(session, result.score);
    result.signs = signsOf(scenario, guide, messages);
    result.facts = factsOf(session, guide, messages);
    return result;
}

} // namespace score
