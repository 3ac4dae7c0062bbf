// SPDX-License-Identifier: MIT
#include "score/bot.h"
#include "score_fixture.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace test;
using story::ActionKind;

namespace {

score::Score playedBy(std::string_view name, const story::Scenario& scenario,
                      std::uint64_t seed = 1) {
    story::Session session(scenario, seed);
    score::makeBot(name, theGuide(), seed)->play(session);
    EXPECT_TRUE(session.ended()) << name;
    return scoreOf(session);
}

} // namespace

TEST(Bots, HaveNames) {
    for (const auto name : score::kBotNames)
        EXPECT_NE(score::makeBot(name, theGuide()), nullptr) << name;
    EXPECT_EQ(score::makeBot("nobody", theGuide()), nullptr);
}

TEST(Bots, GuideFollowerMeetsTheWholeStoryAndScoresFull) {
    const auto scenario = squad();
    story::Session session(scenario);
    score::makeBot("guide_follower", theGuide())->play(session);
    ASSERT_TRUE(session.ended());
    EXPECT_NE(session.state().ending, story::kStoppedEnding);
    const auto score = scoreOf(session);
    EXPECT_GE(score.whole, 95);
    EXPECT_EQ(score.protect, 100);
    EXPECT_EQ(score.gutCheckArea, std::nullopt) << "only one contact was asked about";
    EXPECT_NE(messageSaying(session, "write when ur alone"), story::kNoEvent);
    EXPECT_NE(messageSaying(session, "its me why did you block me"), story::kNoEvent);
    EXPECT_TRUE(session.state().standings[contact(session, "ayaan_two")].blocked);
    EXPECT_TRUE(session.state().standings[contact(session, "ammi")].told);
    EXPECT_TRUE(session.state().standings[contact(session, "rally_gifts")].removed);
}

TEST(Bots, NeitherTrustNorSuspicionPays) {
    const auto scenario = squad();
    for (const auto* name : {"trust_everyone", "suspect_everyone"}) {
        const auto score = playedBy(name, scenario);
        EXPECT_LT(score.whole, 40) << name;
        ASSERT_TRUE(score.discernment) << name;
        EXPECT_LT(std::abs(score.discernment->dPrime), 0.3) << name;
        EXPECT_GE(score.signals, 3) << name << " meets the story";
    }
    EXPECT_GT(playedBy("trust_everyone", scenario).discernment->criterion, 0);
    EXPECT_LT(playedBy("suspect_everyone", scenario).discernment->criterion, 0);
}

TEST(Bots, TrustAndSuspicionAreTheSameForFriendAndStranger) {
    ScenarioBuilder builder;
    const auto habit = item("trust_instincts");
    builder.contact("ayaan", {.truth = story::Truth::Manipulator}).contact("hira").contact("bilal");
    for (const auto* who : {"ayaan", "hira"})
        builder.chat(who, {scene("s", {say("hello"), reply({option("hm"), option("a").heeds(habit),
                                                            option("b").ignores(habit)})})});
    builder.chat("bilal", {scene("s", {say("bye"), reply({option("z")})})});
    builder.ending("calm", true);
    const auto scenario = builder.build();
    const auto replies = [&](std::string_view bot) {
        story::Session session(scenario);
        score::makeBot(bot, theGuide())->play(session);
        std::string said;
        for (const auto& input : session.inputs()) {
            if (input.isChoice) said += scenario.text(scenario.options[input.option].text);
        }
        return said;
    };
    EXPECT_EQ(replies("guide_follower"), "aaz");
    EXPECT_EQ(replies("trust_everyone"), "baz") << "agrees with both";
    EXPECT_EQ(replies("suspect_everyone"), "ab") << "is wary of both, and then blocks everybody";
}

TEST(Bots, RandomLiesInBetween) {
    const auto scenario = squad();
    double sum = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const auto score = playedBy("random", scenario, seed);
        EXPECT_LT(score.whole, 95);
        sum += score.whole;
    }
    EXPECT_GT(sum / 40, playedBy("trust_everyone", scenario).whole);
    EXPECT_LT(sum / 40, 70);
}

TEST(Bots, PlayTheSameStoryTheSameWay) {
    const auto scenario = squad();
    for (const auto name : score::kBotNames) {
        story::Session first(scenario, 7);
        story::Session second(scenario, 7);
        const auto bot = score::makeBot(name, theGuide(), 7);
        bot->play(first);
        bot->play(second);
        EXPECT_EQ(first.snapshot(), second.snapshot()) << name;
    }
}

TEST(Bots, EndAStoryThatGoesRoundForEver) {
    ScenarioBuilder builder;
    builder.contact("hira");
    builder.chat("hira",
                 {scene("again", {say("hm"), reply({option("hm"), option("what")}), go("again")})});
    const auto scenario = builder.build();
    for (const auto name : score::kBotNames) {
        story::Session session(scenario);
        score::makeBot(name, theGuide())->play(session);
        EXPECT_TRUE(session.ended()) << name;
        EXPECT_EQ(session.state().ending, story::kStoppedEnding) << name;
    }
}

TEST(Bots, StopWhenNobodyWaits) {
    const auto scenario = squad();
    for (const auto name : score::kBotNames) {
        story::Session session(scenario);
        int asked = 0;
        score::makeBot(name, theGuide())->play(session, [&] { return ++asked <= 3; });
        EXPECT_EQ(asked, 4) << name;
        EXPECT_EQ(session.state().ending, story::kStoppedEnding) << name;
    }
}

TEST(Bots, GuideFollowerTellsBeforeABlockThatEndsTheStory) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator})
        .contact("hira")
        .contact("ammi", {.trustedAdult = true});
    builder.chat("hira", {scene("h", {say("hi")})});
    builder.chat("ayaan",
                 {scene("a", {say("number").sign(item("many_channels")), reply({option("ok")})}),
                  scene("end", {finish("calm")})},
                 {.hooks = {{story::Hook::Block, "end"}}});
    builder.ending("calm", true);
    const auto scenario = builder.build();
    const auto score = playedBy("guide_follower", scenario);
    EXPECT_EQ(score.protect, 100);
    EXPECT_EQ(itemsOf(score, score::ItemKind::Told).size(), 1U);
}

RC_GTEST_PROP(Bots, ItemsOfAnyPlayAddUpToTheParts, ()) {
    static const auto scenario = squad();
    const auto score = playedBy("random", scenario, *rc::gen::inRange<std::uint64_t>(1, 1000000));
    const auto held = [&](score::Part part) { return std::clamp(sumOf(score, part), 0.0, 100.0); };
    RC_ASSERT(std::abs(held(score::Part::Spot) - score.spot) < 1e-6 || score.signals == 0);
    RC_ASSERT(std::abs(held(score::Part::Protect) - score.protect) < 1e-6);
    RC_ASSERT(std::abs(held(score::Part::Respond) - score.respond) < 1e-6);
    RC_ASSERT(score.whole >= 0 && score.whole <= 100);
}
