// SPDX-License-Identifier: MIT
// A play that its author steers, in a story that stays as it is.
#include "rehearsal_fixture.h"
#include "story/transcript.h"
#include "support/random_scenario.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace test;
using story::ActionKind;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<story::ChatLog> transcriptOf(const story::Session& session) {
    story::Transcript transcript(session.scenario());
    transcript.update(session);
    return transcript.chats();
}

} // namespace

TEST_F(RehearsalTest, BeginsWithAPlayThatWaits) {
    EXPECT_EQ(play.done(), 0U);
    EXPECT_THAT(play.steps(), IsEmpty());
    EXPECT_EQ(play.done(), 0U);
    EXPECT_EQ(play.done(), play.steps().size());
    EXPECT_THAT(offered(play.session()),
                ElementsAre("thanks", "who are you", "bye", "later", "sure"));
}

TEST_F(RehearsalTest, StepsAreKeptByName) {
    playSome();
    EXPECT_THAT(steps(play), ElementsAre("choose ayaan.lobby/thanks", "choose hira.maths/later",
                                         "stage ayaan.again", "choose ayaan.again/yes",
                                         "choose ayaan.again/no-thanks"));
    EXPECT_EQ(play.done(), 5U);
}

TEST_F(RehearsalTest, AStepKnowsWhereInTheLogItBegins) {
    playSome();
    const auto first = [&](std::size_t step) {
        return describe(play.session(), play.session().events()[play.steps()[step].event]);
    };
    EXPECT_EQ(first(0), "me: thanks");
    EXPECT_EQ(first(2), "day 3");
    EXPECT_EQ(first(3), "me: yes");
}

TEST_F(RehearsalTest, BackAndForthGivesTheSameSessions) {
    std::vector<story::Session::Snapshot> stood{play.session().snapshot()};
    const auto keep = [&] { stood.push_back(play.session().snapshot()); };
    playSome();
    const auto chats = transcriptOf(play.session());
    const auto before = steps(play);
    stood.clear();
    for (std::size_t count = 0; count <= 5; ++count) {
        play.goTo(count);
        EXPECT_EQ(play.done(), count);
        keep();
    }
    for (std::size_t count = 5; count-- > 0;) {
        EXPECT_GT(play.done(), 0U);
        play.goTo(count);
        EXPECT_EQ(play.session().snapshot(), stood[count]) << count;
        EXPECT_LT(play.done(), play.steps().size());
    }
    play.goTo(99);
    EXPECT_EQ(play.session().snapshot(), stood[5]);
    EXPECT_EQ(transcriptOf(play.session()), chats);
    EXPECT_EQ(steps(play), before);
}

TEST_F(RehearsalTest, WhatIsNewDropsWhatWasTakenBack) {
    playSome();
    play.goTo(1);
    ASSERT_TRUE(answer(play, "sure"));
    EXPECT_THAT(steps(play), ElementsAre("choose ayaan.lobby/thanks", "choose hira.maths/sure"));
    EXPECT_EQ(play.done(), play.steps().size());
    play.goTo(1);
    ASSERT_TRUE(play.stage({.scene = "ayaan.same"}));
    EXPECT_THAT(steps(play), ElementsAre("choose ayaan.lobby/thanks", "stage ayaan.same"));
}

TEST_F(RehearsalTest, WhatIsRefusedDropsNothing) {
    playSome();
    play.goTo(2);
    const auto before = play.session().snapshot();
    EXPECT_FALSE(play.apply({.isChoice = true, .option = 60'000, .action = {}}));
    EXPECT_FALSE(act(play, {.kind = ActionKind::Unblock, .contact = 0}));
    EXPECT_FALSE(play.stage({.scene = "ayaan.nowhere"}));
    EXPECT_FALSE(play.stage({}));
    EXPECT_EQ(play.session().snapshot(), before);
    EXPECT_EQ(play.steps().size(), 5U);
    EXPECT_EQ(play.done(), 2U);
}

TEST_F(RehearsalTest, AStepCanBeDoneOnceMore) {
    playSome();
    play.goTo(2);
    ASSERT_TRUE(play.stage(std::get<Staging>(play.steps()[2].what)));
    EXPECT_EQ(play.steps().size(), 3U);
    ASSERT_TRUE(answer(play, "yes"));
    play.goTo(3);
    ASSERT_TRUE(play.apply(*play.steps()[3].input));
    EXPECT_EQ(steps(play).back(), "choose ayaan.again/yes");
}

TEST_F(RehearsalTest, GoesOnBehindTheEnding) {
    ASSERT_TRUE(act(play, {.kind = ActionKind::Stop}));
    ASSERT_TRUE(play.session().ended());
    EXPECT_FALSE(answer(play, "thanks"));
    ASSERT_TRUE(play.stage({.scene = "ayaan.lobby"}));
    ASSERT_TRUE(answer(play, "thanks"));
    EXPECT_FALSE(play.session().ended());
    play.goTo(1);
    EXPECT_TRUE(play.session().ended());
    play.goTo(3);
    EXPECT_FALSE(play.session().ended());
    EXPECT_EQ(play.done(), 3U);
}

TEST_F(RehearsalTest, BeginsAnew) {
    playSome();
    play.restart(9);
    EXPECT_THAT(play.steps(), IsEmpty());
    EXPECT_EQ(play.done(), 0U);
    story::Session fresh(play.scenario(), 9);
    fresh.advanceAll();
    EXPECT_EQ(play.session().snapshot(), fresh.snapshot());
}

TEST_F(RehearsalTest, FollowsARouteAndPassesOverWhatIsRefused) {
    story::Session session(play.scenario(), 5);
    for (const auto* words : {"thanks", "later", "no"})
        ASSERT_TRUE(say(session, words));
    session.advanceAll();
    std::vector<story::Input> route(session.inputs().begin(), session.inputs().end());
    route.insert(route.begin() + 1, route[0]); // no longer on offer
    ASSERT_TRUE(answer(play, "bye"));
    EXPECT_EQ(play.follow(5, route), 3U);
    EXPECT_EQ(play.done(), 3U);
    EXPECT_EQ(play.session().snapshot(), session.snapshot());
    play.goTo(0);
    play.goTo(3);
    EXPECT_EQ(play.session().snapshot(), session.snapshot());
    EXPECT_EQ(play.follow(5, play.session().inputs()), 3U) << "its own";
    EXPECT_EQ(play.session().snapshot(), session.snapshot());
}

TEST(Rehearsal, OutlivesTheOneItIsCopiedFrom) {
    auto first = std::make_unique<Rehearsal>(shared(shortStory()), theGuide(), 3);
    ASSERT_TRUE(answer(*first, "thanks"));
    Rehearsal second = *first;
    first.reset();
    EXPECT_TRUE(answer(second, "later"));
    second.goTo(1);
    EXPECT_EQ(second.done(), 1U);
}

TEST(Rehearsal, TakesNoMoreInputsThanASession) {
    Rehearsal play(shared(shortStory()), theGuide(), 3);
    const auto feel = [&] {
        return act(play, {.kind = ActionKind::GutCheck, .contact = 0, .value = 3});
    };
    for (std::size_t count = 0; count < story::Session::kMostInputs; ++count)
        ASSERT_TRUE(feel());
    EXPECT_FALSE(feel());
    EXPECT_TRUE(play.stage({.scene = "ayaan.again"}));
    EXPECT_FALSE(feel()) << "its limit is that of the whole play";
    play.goTo(story::Session::kMostInputs - 1);
    EXPECT_TRUE(feel());
}

namespace {

Staging randomStaging(const story::Scenario& scenario, base::Random& random) {
    const auto number = [&](std::size_t size) {
        return random.below(static_cast<std::uint32_t>(size));
    };
    Staging staging;
    if (random.below(4) != 0) staging.scene = scenario.scenes[number(scenario.scenes.size())].id;
    if (random.below(2) == 0)
        staging.values = {{scenario.variables[number(scenario.variables.size())].name,
                           static_cast<std::int32_t>(random.below(9)) - 4}};
    if (random.below(3) == 0) staging.day = static_cast<int>(random.below(6));
    if (random.below(4) == 0) {
        staging.privacy = scenario.player.privacy;
        (*staging.privacy)[story::Setting::Photos] = story::Audience::Nobody;
    }
    return staging;
}

/// Steps at random; flags and reports with what a menu would hold.
void step(Rehearsal& play, base::Random& random) {
    if (random.below(5) == 0) {
        play.stage(randomStaging(play.scenario(), random));
        return;
    }
    const auto choices = play.session().choices();
    if (!choices.empty() && random.below(2) == 0) {
        const auto number = random.below(static_cast<std::uint32_t>(choices.size()));
        play.apply({.isChoice = true, .option = choices[number].option, .action = {}});
        return;
    }
    story::Action action = randomAction(play.session(), random);
    if (action.kind == ActionKind::Flag) action.item = theGuide().ofKind(guide::Kind::Sign)[0];
    if (action.kind == ActionKind::Report) action.item = story::kNoReason;
    if (random.below(20) == 0) action = {.kind = ActionKind::Stop};
    act(play, action);
}

Rehearsal randomPlay(std::uint64_t seed) {
    base::Random random(seed + 1);
    Rehearsal play(shared(randomScenario(seed)), theGuide(), seed);
    for (int count = 0; count < 40; ++count)
        step(play, random);
    return play;
}

} // namespace

RC_GTEST_PROP(RehearsalProperty, BackAndForthGivesTheSamePlay, (std::uint64_t seed)) {
    Rehearsal play = randomPlay(seed);
    const auto count = play.done();
    const auto whole = play.session().snapshot();
    const auto chats = transcriptOf(play.session());
    const auto middle = *rc::gen::inRange<std::size_t>(0, count + 1);
    play.goTo(middle);
    RC_ASSERT(play.done() == middle);
    const auto stood = play.session().snapshot();
    play.goTo(count);
    RC_ASSERT(play.done() == count);
    RC_ASSERT(play.session().snapshot() == whole);
    RC_ASSERT(transcriptOf(play.session()) == chats);
    play.goTo(middle);
    RC_ASSERT(play.session().snapshot() == stood);
}

RC_GTEST_PROP(RehearsalProperty, AStagingKeepsWhatWasSaid, (std::uint64_t seed)) {
    Rehearsal play = randomPlay(seed);
    base::Random random(seed + 2);
    std::vector<story::Event> before(play.session().events().begin(),
                                     play.session().events().end());
    if (play.session().ended()) before.pop_back();
    const auto inputs = play.session().inputs().size();
    play.stage(randomStaging(play.scenario(), random));
    const auto events = play.session().events();
    RC_ASSERT(events.size() >= before.size());
    RC_ASSERT(std::ranges::equal(events.first(before.size()), before));
    RC_ASSERT(play.session().inputs().size() == inputs);
}

RC_GTEST_PROP(RehearsalProperty, ReloadingTheSameStoryChangesNothing, (std::uint64_t seed)) {
    Rehearsal play = randomPlay(seed);
    const auto count = play.done();
    const auto whole = play.session().snapshot();
    const auto all = steps(play);
    const auto middle = *rc::gen::inRange<std::size_t>(0, count + 1);
    play.goTo(middle);
    const auto stood = play.session().snapshot();
    const auto reloaded = play.reload(shared(randomScenario(seed)));
    RC_ASSERT(reloaded.fit.complete);
    RC_ASSERT(reloaded.fit.changes.empty());
    RC_ASSERT(reloaded.gone.empty());
    RC_ASSERT(play.session().snapshot() == stood);
    RC_ASSERT(steps(play) == all);
    play.goTo(count);
    RC_ASSERT(play.done() == count);
    RC_ASSERT(play.session().snapshot() == whole);
}
