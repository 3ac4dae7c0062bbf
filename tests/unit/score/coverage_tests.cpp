// SPDX-License-Identifier: MIT
#include "score/coverage.h"
#include "unit/score/score_fixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace test;
using testing::ElementsAre;
using testing::Pair;

namespace {

/// A manipulator with two accounts, a friend, and an adult in a group with her; one reply parts the
/// ways.
story::Scenario twoFaces() {
    const guide::ItemId secret = item("keep_it_secret"), favour = item("asks_favours");
    return ScenarioBuilder()
        .contact("rex", {.truth = story::Truth::Manipulator})
        .contact("rex_again", {.truth = story::Truth::Manipulator, .sameAs = "rex"})
        .contact("hira")
        .contact("ammi", {.trustedAdult = true})
        .contact("family", {.members = {"hira", "ammi"}})
        .chat("rex", {scene("top", {say("hello"), say("tell nobody").sign(secret),
                                    reply({option("ok", {say("good")}).ignores(secret),
                                           option("why", {say("because")}).heeds(secret)})})})
        .chat("rex_again", {scene("top", {say("lend me 100").sign(favour).tactic(item("gifts"))})})
        .chat("family", {scene("top", {say("lend me 5").from("hira").lookalike(favour),
                                       note("She laughs."), say("supper!").from("ammi")})})
        .ending("calm", true)
        .build();
}

} // namespace

TEST(Coverage, CountsPeopleOnceAndMessagesByWhatTheyShow) {
    const score::Coverage found = score::coverageOf(twoFaces(), theGuide());
    EXPECT_EQ(found.manipulators, 1) << "two accounts, one person";
    EXPECT_EQ(found.genuine, 2) << "those who write in the group, not the group";
    EXPECT_EQ(found.messages, 7) << "a note is nobody's message";
    EXPECT_EQ(found.replies, 1);
    EXPECT_EQ(found.endings, 1);
    EXPECT_EQ(found.signs.size(), 2U);
    EXPECT_EQ(found.signs.at(item("keep_it_secret")), 1);
    EXPECT_THAT(found.lookalikes, ElementsAre(Pair(item("asks_favours"), 1)));
    EXPECT_EQ(found.tactics, score::bit(item("gifts")));
    EXPECT_EQ(found.steps & score::bit(item("screenshot_evidence")),
              score::bit(item("screenshot_evidence")));
    EXPECT_EQ(found.steps & score::bit(item("report_to_police")), 0U)
        << "the story does not call for it";
}

TEST(Coverage, ShowsWhatEveryPlayShowsAndWhatNot) {
    const score::Plays plays = score::playBots(twoFaces(), theGuide());
    EXPECT_NEAR(plays.varied, 2.0 / 7, 1e-9) << "the two answers to the reply";
    EXPECT_GT(plays.messagesInAPlay, 5) << "one of the two answers";
    EXPECT_LE(plays.messagesInAPlay, 6) << "none from whoever is blocked before";
    EXPECT_THAT(plays.endings, ElementsAre(0));
    EXPECT_EQ(plays.of("guide_follower").least, plays.of("guide_follower").most);
    EXPECT_GT(plays.of("guide_follower").least, plays.of("trust_everyone").most);
    EXPECT_EQ(plays.of("trust_everyone").dPrime, 0);
    EXPECT_LT(plays.of("random").least, plays.of("random").most);
}

TEST(Coverage, HasNoDiscernmentWhereNobodyManipulates) {
    const story::Scenario calm = ScenarioBuilder()
                                     .contact("hira")
                                     .chat("hira", {scene("top", {say("hello"), say("bye")})})
                                     .ending("calm", true)
                                     .build();
    const score::Plays plays = score::playBots(calm, theGuide());
    EXPECT_EQ(plays.of("guide_follower").dPrime, std::nullopt);
    EXPECT_EQ(plays.varied, 0);
}

TEST(ReadingGrades, KeepTheChatFromHidingAHardLesson) {
    const std::string hard = "Considering everything that happened previously, hesitating "
                             "immediately indicates extraordinary responsibility.";
    story::Scenario story =
        ScenarioBuilder()
            .contact("hira")
            .chat("hira", {scene("top", {say("hi. how are you?"), say("see you at four.")})
                               .debrief(item("asks_favours"), hard)})
            .ending("calm", true)
            .build();
    const score::ReadingGrades grades = score::readingGradesOf(story);
    EXPECT_LT(grades.chat, 3);
    EXPECT_GT(grades.lessons, 12);
    EXPECT_GT(grades.all, grades.chat);
    EXPECT_LT(grades.all, grades.lessons);
}
