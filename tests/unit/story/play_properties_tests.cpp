// SPDX-License-Identifier: MIT
// What holds of every scenario and every play of it.
#include "story/input_text.h"
#include "story/session.h"
#include "story/transcript.h"
#include "support/random_scenario.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using story::Event;
using story::EventKind;
using story::Input;
using story::Session;

namespace {

constexpr int kInputs = 12;

std::vector<Input> inputsOf(const Session& session) {
    return {session.inputs().begin(), session.inputs().end()};
}

/// Puts in the inputs from `from` on, which must all be taken.
void repeat(Session& session, const std::vector<Input>& inputs, std::size_t from = 0) {
    for (std::size_t i = from; i < inputs.size(); ++i) {
        session.advanceAll();
        RC_ASSERT(session.apply(inputs[i]));
    }
    session.advanceAll();
}

/// A random scenario and a random play of it.
struct Play {
    explicit Play(std::uint64_t seed)
        : scenario(test::randomScenario(seed)), random(seed + 1), session(scenario, seed) {}
    void playOn(int count = kInputs) { test::playRandomly(session, random, count); }

    story::Scenario scenario;
    base::Random random;
    Session session;
};

} // namespace

RC_GTEST_PROP(PlayProperty, TheSameInputsGiveTheSamePlay, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn();
    Session again(play.scenario, seed);
    repeat(again, inputsOf(play.session));
    RC_ASSERT(again.snapshot() == play.session.snapshot());
    RC_ASSERT(again.transcriptHash() == play.session.transcriptHash());
}

RC_GTEST_PROP(PlayProperty, ResetIsAFreshSession, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn();
    play.session.reset(seed + 5);
    Session fresh(play.scenario, seed + 5);
    RC_ASSERT(play.session.snapshot() == fresh.snapshot());
    play.session.advanceAll();
    fresh.advanceAll();
    RC_ASSERT(play.session.snapshot() == fresh.snapshot());
}

RC_GTEST_PROP(PlayProperty, RestoreGoesOnLikeThePlayItWasTakenFrom, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn(static_cast<int>(play.random.below(kInputs)));
    const Session::Snapshot snapshot = play.session.snapshot();
    const std::size_t inputsThen = play.session.inputs().size();
    play.playOn();
    const Session::Snapshot end = play.session.snapshot();

    play.session.restore(snapshot);
    RC_ASSERT(play.session.snapshot() == snapshot);
    repeat(play.session, end.inputs, inputsThen);
    RC_ASSERT(play.session.snapshot() == end);

    Session other(play.scenario, seed + 99);
    other.advanceAll();
    other.restore(snapshot);
    repeat(other, end.inputs, inputsThen);
    RC_ASSERT(other.snapshot() == end);
}

RC_GTEST_PROP(PlayProperty, ASnapshotMayBeTakenBetweenAnyTwoEvents, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn(3);
    if (!play.session.choices().empty())
        RC_ASSERT(play.session.choose(play.session.choices()[0].option));
    for (std::uint32_t steps = play.random.below(6); steps > 0; --steps)
        play.session.advance();
    const Session::Snapshot snapshot = play.session.snapshot();
    play.session.advanceAll();
    const Session::Snapshot end = play.session.snapshot();
    play.session.restore(snapshot);
    play.session.advanceAll();
    RC_ASSERT(play.session.snapshot() == end);
}

RC_GTEST_PROP(PlayProperty, RewindAndTheSameInputsGiveTheFirstPlay, (std::uint64_t seed)) {
    Play play(seed);
    play.session.advanceAll();
    std::vector<Session::Snapshot> stands{play.session.snapshot()};
    for (int i = 0; i < kInputs; ++i) {
        play.playOn(1);
        if (play.session.inputs().size() == stands.size())
            stands.push_back(play.session.snapshot());
    }
    const Session::Snapshot end = play.session.snapshot();
    const std::uint32_t hash = play.session.transcriptHash();
    const std::size_t to = play.random.below(static_cast<std::uint32_t>(end.inputs.size() + 1));
    play.session.rewind(to);
    RC_ASSERT(play.session.snapshot() == stands[to]);
    repeat(play.session, end.inputs, to);
    RC_ASSERT(play.session.snapshot() == end);
    RC_ASSERT(play.session.transcriptHash() == hash);
}

RC_GTEST_PROP(PlayProperty, StepByStepIsTheSameAsAllAtOnce, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn();
    Session stepped(play.scenario, seed);
    for (const Input& input : inputsOf(play.session)) {
        while (!stepped.waiting()) {
            const std::size_t before = stepped.events().size();
            const Event* event = stepped.advance();
            RC_ASSERT(event != nullptr);
            RC_ASSERT(stepped.events().size() == before + 1);
            RC_ASSERT(event == &stepped.events().back());
        }
        RC_ASSERT(stepped.advance() == nullptr);
        RC_ASSERT(stepped.apply(input));
    }
    stepped.advanceAll();
    RC_ASSERT(stepped.snapshot() == play.session.snapshot());
}

RC_GTEST_PROP(PlayProperty, WhatIsOnOfferIsTakenAndNothingElse, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn(static_cast<int>(play.random.below(kInputs)));
    std::vector<bool> isOffered(play.scenario.options.size());
    for (const story::Choice& choice : play.session.choices())
        isOffered[choice.option] = true;
    const Session::Snapshot stand = play.session.snapshot();
    for (std::size_t i = 0; i < isOffered.size(); ++i) {
        const bool taken = play.session.choose(static_cast<story::OptionIndex>(i));
        RC_ASSERT(taken == isOffered[i]);
        if (taken) play.session.restore(stand);
        RC_ASSERT(play.session.snapshot() == stand);
    }
    for (int tries = 0; tries < 20; ++tries) {
        const story::Action action = test::randomAction(play.session, play.random);
        const bool isAllowed = play.session.allows(action);
        RC_ASSERT(play.session.perform(action) == isAllowed);
        RC_ASSERT((play.session.snapshot() == stand) == !isAllowed);
        play.session.restore(stand);
    }
}

RC_GTEST_PROP(PlayProperty, VariablesStayInBoundsAndWaitingMeansAnswering, (std::uint64_t seed)) {
    Play play(seed);
    for (int i = 0; i < kInputs; ++i) {
        play.playOn(1);
        for (std::size_t v = 0; v < play.scenario.variables.size(); ++v) {
            RC_ASSERT(play.session.state().variables[v] >= play.scenario.variables[v].low);
            RC_ASSERT(play.session.state().variables[v] <= play.scenario.variables[v].high);
        }
        RC_ASSERT(play.session.waiting());
        RC_ASSERT(play.session.ended() == play.session.choices().empty());
    }
}

RC_GTEST_PROP(PlayProperty, NothingComesFromABlockedContact, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn();
    std::vector<bool> isBlocked(play.scenario.contacts.size());
    for (const Event& event : play.session.events()) {
        if (event.kind == EventKind::Action) {
            if (event.action.kind == story::ActionKind::Block) isBlocked[event.contact] = true;
            if (event.action.kind == story::ActionKind::Unblock) isBlocked[event.contact] = false;
        }
        const bool isSpoken = event.kind == EventKind::Line || event.kind == EventKind::Typing ||
                              event.kind == EventKind::Edited || event.kind == EventKind::Deleted;
        if (isSpoken && event.contact < isBlocked.size()) RC_ASSERT(!isBlocked[event.contact]);
    }
}

RC_GTEST_PROP(PlayProperty, ATranscriptGrowsIntoWhatItIsFromScratch, (std::uint64_t seed)) {
    Play play(seed);
    story::Transcript growing(play.scenario);
    for (int i = 0; i < kInputs; ++i) {
        play.playOn(1);
        if (play.random.below(4) == 0) {
            const auto inputs = static_cast<std::uint32_t>(play.session.inputs().size());
            play.session.rewind(play.random.below(inputs + 1));
        }
        const auto events = static_cast<std::uint32_t>(play.session.events().size());
        growing.update(play.session, play.random.below(events + 1));
        growing.update(play.session);
        story::Transcript whole(play.scenario);
        whole.update(play.session);
        RC_ASSERT(growing.chats() == whole.chats());
        RC_ASSERT(growing.day() == whole.day());
        RC_ASSERT(growing.minute() == whole.minute());
        RC_ASSERT(growing.day() == play.session.state().day);
    }
}

RC_GTEST_PROP(PlayProperty, TimeNeverRunsBackInAChat, (std::uint64_t seed)) {
    Play play(seed);
    play.playOn();
    story::Transcript transcript(play.scenario);
    transcript.update(play.session);
    for (const story::ChatLog& chat : transcript.chats()) {
        int last = 0;
        for (const story::Message& message : chat.messages) {
            RC_ASSERT(transcript.find(message.event) == &message);
            RC_ASSERT(message.minute < 24 * 60);
            RC_ASSERT(message.day * 24 * 60 + message.minute >= last);
            last = message.day * 24 * 60 + message.minute;
        }
    }
}

RC_GTEST_PROP(PlayProperty, EveryInputReadsBackFromItsText, (std::uint64_t seed)) {
    static const guide::Guide guide = guide::Guide::load(CHATWISE_DATA_DIR).value();
    Play play(seed);
    // Random play flags with items 0 to 3; here they must be signs.
    const auto signs = guide.ofKind(guide::Kind::Sign);
    play.session.advanceAll();
    for (int i = 0; i < 60 && !play.session.ended(); ++i) {
        Input input{.isChoice = false,
                    .option = 0,
                    .action = test::randomAction(play.session, play.random)};
        if (input.action.item != story::kNoReason) input.action.item = signs[input.action.item];
        const auto choices = play.session.choices();
        if (!choices.empty() && play.random.below(4) == 0)
            input = {.isChoice = true, .option = choices[0].option, .action = {}};
        if (!input.isChoice && !play.session.allows(input.action)) continue;
        const std::string text = story::toText(play.session, guide, input);
        const auto read = story::parseInput(play.session, guide, text);
        RC_ASSERT(read == input);
        RC_ASSERT(play.session.apply(*read));
        play.session.advanceAll();
    }
    const std::string route = story::toRoute(play.scenario, guide, seed, play.session.inputs());
    Session again(play.scenario, seed);
    const auto played = story::playRoute(again, guide, route);
    RC_ASSERT(played.has_value());
    RC_ASSERT(again.snapshot() == play.session.snapshot());
}
