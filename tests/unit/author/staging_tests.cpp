// SPDX-License-Identifier: MIT
// What an author sets by hand.
#include "author/play/staging.h"
#include "story/transcript.h"
#include "unit/record/record_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace test;
using author::carryOut;
using author::Staging;
using story::ActionKind;
using story::EventKind;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

story::Scenario twoChats() {
    return ScenarioBuilder("two")
        .contact("ayaan", {.truth = story::Truth::Manipulator})
        .contact("hira", {.listed = false})
        .contact("ammi", {.trustedAdult = true})
        .number("trust", -2, 3)
        .flag("gave")
        .chat("ayaan",
              {scene("lobby", {say("hello"), reply({option("hi"), option("bye")}), finish("calm")}),
               scene("trusting",
                     {when(var("trust") > num(2), {say("we are close")}, {say("who was that")}),
                      reply({option("ok")}), finish("calm")})})
        .chat("hira",
              {scene("maths", {say("maths?"), reply({option("sure")}), tomorrow(), say("done"),
                               reply({option("great")})})},
              {.waits = true})
        .ending("calm", true)
        .build();
}

struct StagingTest : testing::Test {
    const story::Scenario scenario = twoChats();
    story::Session session{scenario, 1};

    /// What it led to, one line an event.
    std::vector<std::string> staged(const Staging& staging) {
        const auto first = carryOut(staging, session);
        EXPECT_TRUE(first);
        return log(session, first.value_or(0));
    }
};

} // namespace

TEST_F(StagingTest, GoesOnFromASceneAndKeepsTheLog) {
    session.advanceAll();
    const auto before = log(session);
    EXPECT_THAT(staged({.scene = "ayaan.trusting"}),
                ElementsAre("say ayaan: who was that", "prompt ayaan.trusting/reply"));
    auto whole = log(session);
    whole.resize(before.size());
    EXPECT_EQ(whole, before);
    EXPECT_THAT(offered(session), ElementsAre("ok")) << "the chat has left its question";
}

TEST_F(StagingTest, HoldsValuesToTheirBounds) {
    staged({.values = {{"trust", 99}, {"gave", -5}}});
    EXPECT_EQ(session.state().variables, (std::vector<std::int32_t>{3, 0}));
    staged({.values = {{"trust", -99}, {"gave", 5}}});
    EXPECT_EQ(session.state().variables, (std::vector<std::int32_t>{-2, 1}));
    EXPECT_THAT(offered(session), ElementsAre("hi", "bye")) << "every chat stays where it is";
}

TEST_F(StagingTest, TheSceneIsPlayedWithTheValuesSet) {
    EXPECT_THAT(staged({.scene = "ayaan.trusting", .values = {{"trust", 3}}}),
                ElementsAre("say ayaan: we are close", "prompt ayaan.trusting/reply"));
}

TEST_F(StagingTest, BeginsAChatThatHasNotBegun) {
    session.advanceAll();
    EXPECT_THAT(staged({.scene = "hira.maths"}),
                ElementsAre("say hira: maths?", "prompt hira.maths/reply"));
    EXPECT_TRUE(session.state().standings[contact(session, "hira")].listed);
    EXPECT_THAT(offered(session), ElementsAre("hi", "bye", "sure"));
}

TEST_F(StagingTest, TakesTheStoryUpBehindItsEnding) {
    ASSERT_TRUE(say(session, "hi"));
    session.advanceAll();
    ASSERT_TRUE(session.ended());
    EXPECT_THAT(staged({.scene = "hira.maths"}),
                ElementsAre("say hira: maths?", "prompt hira.maths/reply"))
        << "Ayaan's chat, which came to the ending, does not come to it again";
    EXPECT_FALSE(session.ended());
    EXPECT_THAT(log(session), testing::Not(Contains("ending calm")));
    EXPECT_TRUE(say(session, "sure"));
    session.advanceAll();
    EXPECT_TRUE(say(session, "great"));
    session.advanceAll();
    EXPECT_TRUE(session.ended());
}

TEST_F(StagingTest, TakesTheStoryUpWhenThePlayerHasStopped) {
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = ActionKind::Stop}));
    ASSERT_TRUE(session.ended());
    staged({.scene = "ayaan.lobby"});
    EXPECT_FALSE(session.ended());
    EXPECT_TRUE(say(session, "hi"));
    session.advanceAll();
    EXPECT_EQ(session.state().ending, 0) << "it ends as the story ends";
    EXPECT_EQ(log(session).back(), "ending calm");
}

TEST_F(StagingTest, WithoutASceneAStoryStaysEnded) {
    ASSERT_TRUE(say(session, "hi"));
    session.advanceAll();
    const auto endings = [&] {
        return std::ranges::count(session.events(), EventKind::Ending, &story::Event::kind);
    };
    EXPECT_THAT(staged({.values = {{"trust", 2}}, .day = 4}), ElementsAre("day 4", "ending calm"));
    EXPECT_TRUE(session.ended());
    EXPECT_EQ(endings(), 1);
    EXPECT_EQ(session.state().variables[0], 2);
    staged({.scene = "ayaan.lobby"});
    EXPECT_EQ(endings(), 0) << "it can still be taken up";
}

TEST_F(StagingTest, TellsTheNewDay) {
    session.advanceAll();
    EXPECT_THAT(staged({.scene = "hira.maths", .day = 5}),
                ElementsAre("day 5", "say hira: maths?", "prompt hira.maths/reply"));
    EXPECT_EQ(session.state().day, 5);
    story::Transcript transcript(scenario);
    transcript.update(session);
    EXPECT_EQ(transcript.day(), 5);
    EXPECT_EQ(transcript.chat(0).messages.back().day, 1);
    EXPECT_EQ(transcript.chat(1).messages.back().day, 5);
    EXPECT_THAT(staged({.day = 5}), IsEmpty()) << "no day has changed";
}

TEST_F(StagingTest, ADayIsAtLeastTheFirst) {
    staged({.day = 3});
    staged({.day = -7});
    EXPECT_EQ(session.state().day, 1);
    staged({.day = 2'000'000'000});
    EXPECT_EQ(session.state().day, author::kLastDay);
}

TEST_F(StagingTest, AChatThatWaitsForTheNextDayStillDoes) {
    staged({.scene = "hira.maths"});
    ASSERT_TRUE(say(session, "sure"));
    session.advanceAll();
    staged({.scene = "ayaan.trusting", .day = 2});
    EXPECT_EQ(session.state().flows[1].state, story::FlowState::Tomorrow);
}

TEST_F(StagingTest, SetsPrivacyWithoutAWordFromTheStory) {
    story::Privacy closed = scenario.player.privacy;
    closed[story::Setting::Phone] = story::Audience::Nobody;
    session.advanceAll();
    EXPECT_THAT(staged({.privacy = closed}), IsEmpty());
    EXPECT_EQ(session.state().privacy, closed);
    EXPECT_THAT(session.inputs(), IsEmpty()) << "nobody has done it";
}

TEST_F(StagingTest, SomebodyBlockedIsStillNotHeard) {
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    EXPECT_THAT(staged({.scene = "ayaan.trusting"}), ElementsAre("prompt ayaan.trusting/reply"));
    EXPECT_TRUE(session.state().standings[contact(session, "ayaan")].blocked);
    ASSERT_TRUE(act(session, ActionKind::Unblock, "ayaan"));
    session.advanceAll();
    EXPECT_THAT(offered(session), ElementsAre("ok"))
        << "the chat does not fall back to where it paused";
}

TEST_F(StagingTest, AnotherChatThatPausedGoesOnWhereItPaused) {
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    staged({.scene = "hira.maths"});
    EXPECT_THAT(offered(session), ElementsAre("sure"));
    ASSERT_TRUE(act(session, ActionKind::Unblock, "ayaan"));
    session.advanceAll();
    EXPECT_THAT(offered(session), ElementsAre("hi", "bye", "sure"));
}

TEST_F(StagingTest, PassesOverWhatStandsForNothing) {
    session.advanceAll();
    const auto before = session.snapshot();
    for (const Staging& empty :
         {Staging{}, Staging{.scene = "ayaan.nowhere"}, Staging{.scene = "lobby"},
          Staging{.scene = "no.where", .values = {{"mood", 1}}}}) {
        EXPECT_FALSE(carryOut(empty, session));
        EXPECT_EQ(session.snapshot(), before);
    }
    const Staging half{.scene = "ayaan.nowhere", .values = {{"mood", 1}, {"trust", 1}}};
    EXPECT_THAT(unknownNames(half, scenario), ElementsAre("ayaan.nowhere", "mood"));
    EXPECT_TRUE(carryOut(half, session));
    EXPECT_EQ(session.state().variables[0], 1);
}

TEST(StagingInALoop, AStoryLostInALoopCanBeTakenUp) {
    const auto scenario =
        ScenarioBuilder("loop")
            .contact("ayaan")
            .number("trust", 0, 3)
            .chat("ayaan", {scene("lobby", {say("hello"), reply({option("hi")}), go("round")}),
                            scene("round", {add("trust", 1), go("round")}),
                            scene("after", {say("there you are"), reply({option("ok")}),
                                            say("fine"), reply({option("bye")})})})
            .ending("calm", true)
            .build();
    story::Session session(scenario, 1);
    // More often than the steps of a whole play would allow.
    for (int time = 0; time < 8; ++time) {
        ASSERT_TRUE(say(session, "hi")) << time;
        session.advanceAll();
        ASSERT_TRUE(session.isLost()) << time;
        ASSERT_TRUE(carryOut({.scene = "ayaan.lobby"}, session)) << time;
        ASSERT_FALSE(session.isLost());
    }
    ASSERT_TRUE(carryOut({.scene = "ayaan.after"}, session));
    EXPECT_TRUE(say(session, "ok"));
    EXPECT_TRUE(say(session, "bye"));
}

TEST(StagingInACall, TheChatDoesNotComeBackToWhereItWasCalled) {
    const auto scenario =
        ScenarioBuilder("call")
            .contact("ayaan")
            .chat("ayaan",
                  {scene("lobby", {call("aside"), say("back in the lobby"), reply({option("ok")})}),
                   scene("aside", {say("by the way"), reply({option("hm")})}),
                   scene("other", {say("something else"), reply({option("yes")}), back()})})
            .ending("calm", true)
            .build();
    story::Session session(scenario, 1);
    session.advanceAll();
    ASSERT_TRUE(carryOut({.scene = "ayaan.other"}, session));
    ASSERT_TRUE(say(session, "yes"));
    EXPECT_THAT(playOn(session), ElementsAre("ending calm"));
}

TEST(StagingOrder, TheSceneComesBeforeWhatOtherChatsStillHaveToTell) {
    const auto scenario =
        ScenarioBuilder("order")
            .contact("ayaan")
            .contact("hira")
            .contact("ammi", {.trustedAdult = true})
            .chat("ayaan", {scene("lobby", {start("hira.maths"), finish("calm")})})
            .chat("hira", {scene("maths", {say("maths?"), reply({option("sure")})})},
                  {.waits = true})
            .chat("ammi", {scene("dinner", {say("dinner"), reply({option("coming")})})},
                  {.waits = true})
            .ending("calm", true)
            .build();
    story::Session session(scenario, 1);
    session.advanceAll();
    ASSERT_TRUE(session.ended());
    const auto first = carryOut({.scene = "ammi.dinner"}, session);
    ASSERT_TRUE(first);
    EXPECT_THAT(log(session, *first), ElementsAre("say ammi: dinner", "prompt ammi.dinner/reply",
                                                  "say hira: maths?", "prompt hira.maths/reply"));
}

TEST_F(StagingTest, WhatThePlayerDidStays) {
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = ActionKind::Flag,
                                 .message = messageSaying(session, "hello"),
                                 .item = theGuide().require("many_channels")}));
    ASSERT_TRUE(act(session, ActionKind::ProfileShot, "ayaan"));
    const auto before = session.state();
    staged({.scene = "ayaan.trusting", .values = {{"trust", 1}}, .day = 2});
    EXPECT_EQ(session.state().flags, before.flags);
    EXPECT_EQ(session.state().screenshots, before.screenshots);
    EXPECT_EQ(session.state().standings, before.standings);
    EXPECT_EQ(session.inputs().size(), 2U);
}
