// SPDX-License-Identifier: MIT
#include "score_fixture.h"

#include <gtest/gtest.h>

using namespace test;
using score::ItemKind;
using score::Part;

namespace {

story::Scenario threeReplies() {
    ScenarioBuilder builder;
    const auto number = item("many_channels");
    const auto secret = item("keep_it_secret");
    builder.contact("ayaan", {.truth = story::Truth::Manipulator});
    builder.chat(
        "ayaan",
        {scene("a", {say("hey"), reply({option("hi")}), say("number"),
                     reply({option("give").ignores(number),
                            option("give in secret").ignores(number).ignores(secret),
                            option("no").heeds(number)}),
                     say("sure"), reply({option("hm"), option("please delete it").heeds(number)}),
                     reply({option("done")})})});
    return builder.build();
}

score::Score afterSaying(std::initializer_list<const char*> replies) {
    static const auto scenario = threeReplies();
    story::Session session(scenario);
    for (const auto* words : replies)
        EXPECT_TRUE(say(session, words)) << words;
    return scoreOf(session);
}

} // namespace

TEST(Respond, OnlyMarkedRepliesCount) {
    EXPECT_FALSE(afterSaying({"hi"}).respondMeasured);
    const auto score = afterSaying({"hi", "no"});
    EXPECT_TRUE(score.respondMeasured);
    EXPECT_EQ(score.respond, 100);
    EXPECT_EQ(score.repliesCounted, 1);
    EXPECT_EQ(score.repliesKept, 1);
    ASSERT_EQ(itemsOf(score, ItemKind::Heeded).size(), 1U);
    EXPECT_EQ(itemsOf(score, ItemKind::Heeded)[0].item, item("many_channels"));
}

TEST(Respond, AnIgnoredLimitCosts) {
    const auto score = afterSaying({"hi", "give", "hm"});
    EXPECT_EQ(score.respond, 0);
    EXPECT_EQ(score.repliesKept, 0);
    ASSERT_EQ(itemsOf(score, ItemKind::Ignored).size(), 1U);
    EXPECT_DOUBLE_EQ(itemsOf(score, ItemKind::Ignored)[0].worth, 100);
}

TEST(Respond, ALaterReplyRepairsAnEarlierOne) {
    const auto score = afterSaying({"hi", "give", "please delete it"});
    EXPECT_EQ(score.respond, 100);
    EXPECT_EQ(score.repliesKept, 2);
    const auto repaired = itemsOf(score, ItemKind::Repaired);
    ASSERT_EQ(repaired.size(), 1U);
    EXPECT_GT(repaired[0].otherEvent, repaired[0].event);
}

TEST(Respond, ARepairRestoresWhatItIsAboutAndNoMore) {
    const auto score = afterSaying({"hi", "give in secret", "please delete it"});
    EXPECT_DOUBLE_EQ(score.respond, 75);
    EXPECT_EQ(score.repliesKept, 1);
    EXPECT_NEAR(sumOf(score, Part::Respond), score.respond, 1e-9);
}

TEST(Respond, AnEarlierReplyRepairsNothing) {
    ScenarioBuilder builder;
    const auto number = item("many_channels");
    builder.contact("ayaan", {.truth = story::Truth::Manipulator});
    builder.chat("ayaan",
                 {scene("a", {reply({option("no").heeds(number)}),
                              reply({option("ok then").ignores(number)}), reply({option("hm")})})});
    const auto scenario = builder.build();
    story::Session session(scenario);
    say(session, "no");
    say(session, "ok then");
    EXPECT_DOUBLE_EQ(scoreOf(session).respond, 50);
}

TEST(Whole, WeighsThePartsFortyThirtyThirty) {
    const auto scenario = squad();
    story::Session session(scenario);
    say(session, "do i know you");
    flag(session, "you go to City School right", "boundary_testing");
    const auto score = scoreOf(session);
    EXPECT_EQ(score.spot, 100);
    EXPECT_EQ(score.protect, 0);
    EXPECT_EQ(score.respond, 100);
    EXPECT_DOUBLE_EQ(score.whole, 70);
}

TEST(Whole, LeavesOutWhatCouldNotBeMeasured) {
    const auto scenario = squad();
    story::Session session(scenario);
    session.advanceAll();
    const auto score = scoreOf(session);
    EXPECT_FALSE(score.respondMeasured);
    EXPECT_EQ(score.spot, 100) << "no sign yet, and no friend flagged";
    EXPECT_DOUBLE_EQ(score.whole, 100 * 40.0 / 70);
}
