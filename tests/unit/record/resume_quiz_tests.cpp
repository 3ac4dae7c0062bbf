// SPDX-License-Identifier: MIT
// A saved play meets a story in which short answers are told apart by their order alone.
#include "record_fixture.h"

#include <gtest/gtest.h>

using namespace test;
using record::ChangeKind;

namespace {

/// Short replies that are told apart by their order alone.
story::Scenario quiz(const std::string& second = "do you like cake", bool newFirst = false,
                     bool lineAdded = false) {
    const auto answer = [] { return reply({option("ok"), option("no")}); };
    Steps steps;
    if (newFirst) {
        steps.push_back(say("are you awake"));
        steps.push_back(answer());
    }
    steps.push_back(say("are you well"));
    steps.push_back(answer());
    steps.push_back(say(second));
    if (lineAdded) steps.push_back(say("chocolate cake"));
    steps.push_back(answer());
    steps.push_back(say("bye"));
    steps.push_back(reply({option("bye")}));
    return ScenarioBuilder("quiz")
        .contact("hira")
        .contact("ammi", {.trustedAdult = true})
        .chat("hira", {scene("quiz", steps)})
        .ending("calm", true)
        .build();
}

/// A quiz answered "ok" and "no", kept and taken up in the edited story.
record::Resumed resumeQuiz(const story::Scenario& edited) {
    const auto scenario = quiz();
    TemporaryFolder folder;
    auto store = must(record::Store::open(folder.path()));
    story::Session session(scenario, 1);
    const auto id = must(store.begin(scenario, 1));
    for (const auto* option : {"hira.quiz/ok", "hira.quiz/no-2"}) {
        session.advanceAll();
        EXPECT_TRUE(session.choose(*scenario.findOption(option)));
    }
    must(store.save(id, session, theGuide()));
    return record::resume(must(store.load(id)), edited, theGuide());
}

} // namespace

TEST(ResumeQuiz, AnAnswerIsNotGivenToAnotherQuestionOfTheSameName) {
    const auto edited = quiz("do you like cake", true);
    const auto resumed = resumeQuiz(edited);
    EXPECT_FALSE(resumed.fit.complete);
    EXPECT_EQ(resumed.fit.fitted, 0U) << "nobody has answered the new question";
}

TEST(ResumeQuiz, ARewordedQuestionIsToldOf) {
    const auto edited = quiz("do you like cakes");
    const auto resumed = resumeQuiz(edited);
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_EQ(resumed.fit.fitted, 2U);
    ASSERT_EQ(resumed.fit.changes.size(), 1U);
    EXPECT_EQ(resumed.fit.changes[0].kind, ChangeKind::Elsewhere);
    EXPECT_EQ(resumed.fit.changes[0].input, 1U);
}

TEST(ResumeQuiz, ALineBehindTheQuestionChangesNothing) {
    const auto edited = quiz("do you like cake", false, true);
    const auto resumed = resumeQuiz(edited);
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_TRUE(resumed.fit.changes.empty());
}
