// SPDX-License-Identifier: MIT
#include "score_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace test;
using score::ItemKind;
using score::Part;

namespace {

/// One scene each of a manipulator with two signs (one of them twice) and of a friend with one
/// lookalike and two ordinary messages. The story waits at the end.
story::Scenario twoChats() {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator}).contact("hira");
    builder.chat("ayaan", {scene("a", {say("hello"), say("number").sign(item("many_channels")),
                                       say("secret").sign(item("keep_it_secret")),
                                       say("secret again").sign(item("keep_it_secret")),
                                       reply({option("ok")})})});
    builder.chat("hira",
                 {scene("h", {say("hi"), say("send number").lookalike(item("many_channels")),
                              say("bye"), reply({option("ok")})})});
    return builder.build();
}

struct Spot : testing::Test {
    const story::Scenario scenario = twoChats();
    story::Session session{scenario};
    void SetUp() override { session.advanceAll(); }
};

} // namespace

TEST_F(Spot, CountsEachSignOnceASceneAndEveryFriendlyMessage) {
    const auto score = scoreOf(session);
    EXPECT_EQ(score.signals, 2);
    EXPECT_EQ(score.noise, 3);
    EXPECT_EQ(score.lookalikes, 1);
    EXPECT_EQ(itemsOf(score, ItemKind::Miss).size(), 2U);
    const auto rejected = itemsOf(score, ItemKind::CorrectRejection);
    ASSERT_EQ(rejected.size(), 1U);
    EXPECT_EQ(rejected[0].item, item("many_channels"));
    EXPECT_EQ(rejected[0].event, messageSaying(session, "send number"));
    EXPECT_EQ(score.spot, 0);
    EXPECT_DOUBLE_EQ(score.discernment->dPrime, 0);
}

TEST_F(Spot, TheRightNameEarnsTheWholeHit) {
    flag(session, "number", "many_channels");
    flag(session, "secret", "keep_it_secret");
    const auto score = scoreOf(session);
    EXPECT_EQ(score.spot, 100);
    EXPECT_EQ(score.caught, 2);
    const auto hits = itemsOf(score, ItemKind::Hit);
    ASSERT_EQ(hits.size(), 2U);
    EXPECT_EQ(hits[0].event, messageSaying(session, "number"));
    EXPECT_EQ(hits[0].item, item("many_channels"));
    EXPECT_DOUBLE_EQ(hits[0].points, 50);
    // H = (1 + 1/5) / (1 + 2/5) = 6/7 and F = (1/5) / (7/5) = 1/7: d' = 2 z(6/7).
    EXPECT_NEAR(score.discernment->dPrime, 2 * 1.0675705238781414, 1e-9);
    EXPECT_NEAR(score.discernment->criterion, 0, 1e-12);
}

TEST_F(Spot, AnotherNameEarnsHalfButTellsApartAllTheSame) {
    flag(session, "number", "trust_instincts");
    flag(session, "secret", "asks_favours");
    const auto score = scoreOf(session);
    EXPECT_EQ(score.spot, 50);
    EXPECT_EQ(score.namedOtherwise, 2);
    const auto halves = itemsOf(score, ItemKind::HalfHit);
    ASSERT_EQ(halves.size(), 2U);
    EXPECT_EQ(halves[1].item, item("keep_it_secret"));
    EXPECT_EQ(halves[1].other, item("asks_favours"));
    EXPECT_NEAR(score.discernment->dPrime, 2 * 1.0675705238781414, 1e-9);
}

TEST_F(Spot, ARepeatedSignFlaggedLaterIsCaught) {
    flag(session, "secret again", "keep_it_secret");
    const auto score = scoreOf(session);
    EXPECT_EQ(score.caught, 1);
    EXPECT_EQ(itemsOf(score, ItemKind::Hit)[0].event, messageSaying(session, "secret again"));
    flag(session, "secret", "asks_favours");
    EXPECT_EQ(scoreOf(session).caught, 1) << "the best flag counts";
}

TEST_F(Spot, LookalikesTogetherWeighAsMuchAsAllTheOthers) {
    flag(session, "number", "many_channels");
    flag(session, "secret", "keep_it_secret");
    flag(session, "send number", "many_channels");
    auto score = scoreOf(session);
    EXPECT_DOUBLE_EQ(score.falseAlarmRate, 0.5);
    EXPECT_DOUBLE_EQ(score.spot, 50);
    EXPECT_EQ(score.lookalikesFlagged, 1);
    const auto alarms = itemsOf(score, ItemKind::FalseAlarm);
    ASSERT_EQ(alarms.size(), 1U);
    EXPECT_DOUBLE_EQ(alarms[0].points, -50);
    EXPECT_EQ(alarms[0].item, item("many_channels"));
    EXPECT_EQ(*session.scenario().findContact("hira"), alarms[0].contact);
    flag(session, "hi", "trust_instincts");
    EXPECT_DOUBLE_EQ(scoreOf(session).falseAlarmRate, 0.75);
}

TEST_F(Spot, FlaggingEverythingEarnsNothing) {
    for (const auto* words :
         {"hello", "number", "secret", "secret again", "hi", "send number", "bye"})
        ASSERT_TRUE(flag(session, words, "many_channels"));
    const auto score = scoreOf(session);
    EXPECT_EQ(score.spot, 0);
    EXPECT_EQ(score.falseAlarmRate, 1);
    EXPECT_EQ(score.discernment->dPrime, 0);
}

TEST_F(Spot, AManipulatorsOrdinaryMessageIsNeitherSignalNorNoise) {
    flag(session, "hello", "trust_instincts");
    const auto score = scoreOf(session);
    EXPECT_EQ(score.falseAlarms, 0);
    EXPECT_EQ(score.caught + score.namedOtherwise, 0);
}

TEST_F(Spot, AFlagTakenAwayNoLongerCounts) {
    flag(session, "hi", "many_channels");
    session.perform({.kind = story::ActionKind::Unflag, .message = messageSaying(session, "hi")});
    EXPECT_EQ(scoreOf(session).falseAlarms, 0);
}

TEST_F(Spot, ItemsAddUpToThePart) {
    flag(session, "number", "many_channels");
    flag(session, "secret", "asks_favours");
    flag(session, "bye", "asks_favours");
    const auto score = scoreOf(session);
    EXPECT_NEAR(sumOf(score, Part::Spot), score.spot, 1e-9);
    EXPECT_DOUBLE_EQ(score.spot, 50);
}

TEST_F(Spot, GutChecksGiveTheAreaUnderTheCurve) {
    EXPECT_FALSE(scoreOf(session).gutCheckArea);
    const auto feel = [&](const char* who, std::uint8_t value) {
        session.perform({.kind = story::ActionKind::GutCheck,
                         .contact = contact(session, who),
                         .value = value});
    };
    feel("ayaan", 2);
    EXPECT_FALSE(scoreOf(session).gutCheckArea);
    feel("hira", 2);
    EXPECT_EQ(*scoreOf(session).gutCheckArea, 0.5);
    feel("ayaan", 4);
    EXPECT_EQ(*scoreOf(session).gutCheckArea, 1.0);
}

TEST(SpotItems, AMessageWithTwoSignsIsOneItemThatEitherNameCatches) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator});
    builder.chat("ayaan",
                 {scene("a", {say("both").sign(item("many_channels")).sign(item("keep_it_secret")),
                              reply({option("ok")})})});
    const auto scenario = builder.build();
    story::Session session(scenario);
    flag(session, "both", "keep_it_secret");
    const auto score = scoreOf(session);
    EXPECT_EQ(score.signals, 1);
    EXPECT_EQ(score.caught, 1);
    EXPECT_EQ(itemsOf(score, ItemKind::Hit)[0].item, item("keep_it_secret"));
}

TEST(SpotItems, OnlyWhatThePlayerCouldStillAnswerCounts) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator}).contact("hira");
    builder.chat("ayaan",
                 {scene("a", {say("one").sign(item("many_channels")), reply({option("ok")}),
                              say("two").sign(item("keep_it_secret"))})});
    builder.chat("hira", {scene("h", {say("hi")})});
    builder.ending("calm", true);
    const auto scenario = builder.build();
    story::Session session(scenario);
    ASSERT_TRUE(say(session, "ok"));
    session.advanceAll();
    ASSERT_TRUE(session.ended());
    EXPECT_EQ(scoreOf(session).signals, 1) << "nobody can flag what the ending follows at once";
}

TEST(SpotItems, AnEditMayBringASign) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator});
    builder.chat("ayaan", {scene("a", {say("hello"), edited("number").sign(item("many_channels")),
                                       reply({option("ok")})})});
    const auto scenario = builder.build();
    story::Session session(scenario);
    session.advanceAll();
    EXPECT_EQ(scoreOf(session).signals, 1);
    flag(session, "hello", "many_channels");
    EXPECT_EQ(scoreOf(session).caught, 1);
}

TEST(SpotItems, WithoutAnySignSpotAsksOnlyThatFriendsAreLeftAlone) {
    ScenarioBuilder builder;
    builder.contact("hira");
    builder.chat("hira", {scene("h", {say("hi"), say("bye"), reply({option("ok")})})});
    const auto scenario = builder.build();
    story::Session session(scenario);
    session.advanceAll();
    auto score = scoreOf(session);
    EXPECT_EQ(score.spot, 100);
    EXPECT_FALSE(score.discernment);
    flag(session, "hi", "trust_instincts");
    EXPECT_EQ(scoreOf(session).spot, 50);
}

TEST(SpotItems, WhoStopsBeforeAnySignHasNothingToMeasure) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator}).contact("hira");
    builder.privacy(story::Setting::Account, story::Audience::Everyone);
    builder.chat("hira", {scene("h", {say("hi"), reply({option("ok")}), say("bye")})});
    builder.chat("ayaan", {scene("a", {reply({option("hello?")}),
                                       say("number").sign(item("many_channels"))})});
    const auto scenario = builder.build();
    story::Session session(scenario);
    EXPECT_TRUE(say(session, "ok"));
    session.advanceAll();
    story::Session careful = session;
    EXPECT_TRUE(session.perform({.kind = story::ActionKind::Stop}));
    EXPECT_FALSE(scoreOf(session).anyMeasured());
    EXPECT_TRUE(scoreOf(session).items.empty());

    EXPECT_TRUE(careful.perform({.kind = story::ActionKind::SetPrivacy,
                                 .setting = story::Setting::Account,
                                 .audience = story::Audience::Contacts}));
    careful.advanceAll();
    EXPECT_TRUE(careful.perform({.kind = story::ActionKind::Stop}));
    EXPECT_TRUE(scoreOf(careful).protectMeasured) << "what was done counts";
    EXPECT_GT(scoreOf(careful).protect, 0);
}

TEST(SpotItems, ASecondAccountCountsAsTheManipulator) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator})
        .contact("new_kid", {.sameAs = "ayaan"});
    builder.chat("new_kid", {scene("n", {say("hello"), reply({option("ok")})})});
    const auto scenario = builder.build();
    story::Session session(scenario);
    flag(session, "hello", "trust_instincts");
    EXPECT_EQ(scoreOf(session).noise, 0);
    EXPECT_EQ(scoreOf(session).falseAlarms, 0);
}
