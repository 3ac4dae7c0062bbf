// SPDX-License-Identifier: MIT
// A proof in the background is the same as any other, and is gone when nobody wants it any more.
#include "author/prover.h"
#include "story_folder.h"
#include "support/scenario_builder.h"

#include <gtest/gtest.h>

#include <atomic>

using namespace test;
using author::Prover;

namespace {

using StoryPtr = std::shared_ptr<const story::Scenario>;

/// A story with two to the power of `flags` ways to its end, and a line that nobody sees.
StoryPtr storyOf(int flags) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator})
        .contact("ammi", {.trustedAdult = true})
        .flag("never");
    Steps steps;
    for (int i = 0; i < flags; ++i) {
        const std::string name = "f" + std::to_string(i);
        builder.flag(name);
        steps.push_back(reply({option("yes", {set(name, 1)}), option("no")}));
    }
    for (int i = 0; i < flags; ++i)
        steps.push_back(when(var("f" + std::to_string(i)), {say("so it is")}));
    steps.push_back(when(var("never"), {say("not shown")}));
    return std::make_shared<const story::Scenario>(
        builder.chat("ayaan", {scene("top", std::move(steps))}).ending("calm", true).build());
}

explore::Effort lightEffort() {
    explore::Effort effort;
    effort.plays = 20;
    effort.tries = 50;
    return effort;
}

bool waitForProof(Prover& prover) {
    return waitUntil([&] { return prover.update(); });
}

} // namespace

TEST(Prover, ProvesWhatAProofInTheForegroundProves) {
    const StoryPtr story = storyOf(6);
    Prover prover(realGuide());
    EXPECT_EQ(prover.proved(), nullptr);
    EXPECT_FALSE(prover.update());
    prover.start(story, lightEffort());
    ASSERT_TRUE(waitForProof(prover));
    EXPECT_FALSE(prover.update()) << "told once";
    const explore::Proof expected = explore::prove(*story, realGuide(), lightEffort());
    ASSERT_NE(prover.proved(), nullptr);
    const explore::Proof& proof = prover.proved()->proof;
    EXPECT_EQ(prover.proved()->story, story);
    EXPECT_TRUE(proof.whole);
    EXPECT_EQ(proof.states, expected.states);
    EXPECT_EQ(proof.reached, expected.reached);
    EXPECT_EQ(proof.plays.plays, expected.plays.plays);
    ASSERT_EQ(proof.findings.size(), expected.findings.size());
    ASSERT_FALSE(proof.findings.empty());
    for (std::size_t i = 0; i < proof.findings.size(); ++i)
        EXPECT_EQ(proof.findings[i].diagnostic, expected.findings[i].diagnostic);
}

TEST(Prover, TellsHowFarItIs) {
    Prover prover(realGuide());
    std::atomic<bool> mayGoOn = false;
    explore::Effort effort = lightEffort();
    effort.watch = [&](std::size_t states) {
        return states == 0 || waitUntil([&] { return mayGoOn.load(); });
    };
    prover.start(storyOf(6), effort);
    EXPECT_TRUE(prover.progress().isRunning);
    EXPECT_TRUE(waitUntil([&] { return prover.progress().states > 0; }));
    EXPECT_FALSE(prover.update());
    mayGoOn = true;
    ASSERT_TRUE(waitForProof(prover));
    EXPECT_FALSE(prover.progress().isRunning);
    EXPECT_EQ(prover.progress().states, prover.proved()->proof.states);
}

TEST(Prover, StopsAndKeepsWhatItHad) {
    const StoryPtr small = storyOf(3);
    Prover prover(realGuide());
    prover.start(small, lightEffort());
    ASSERT_TRUE(waitForProof(prover));
    const StoryPtr large = storyOf(40); // more than anybody lives to see
    prover.start(large, lightEffort());
    EXPECT_TRUE(waitUntil([&] { return prover.progress().states > 1000; }));
    prover.stop();
    EXPECT_FALSE(prover.progress().isRunning);
    EXPECT_FALSE(prover.update());
    ASSERT_NE(prover.proved(), nullptr);
    EXPECT_EQ(prover.proved()->story, small);
    EXPECT_EQ(large.use_count(), 1) << "nobody holds the other story";
}

TEST(Prover, BeginsAnewWhileItRuns) {
    Prover prover(realGuide());
    prover.start(storyOf(40), lightEffort());
    EXPECT_TRUE(waitUntil([&] { return prover.progress().states > 0; }));
    StoryPtr story = storyOf(3);
    prover.start(story, lightEffort());
    ASSERT_TRUE(waitForProof(prover));
    EXPECT_EQ(prover.proved()->story, story);
    const story::Scenario* const held = story.get();
    story.reset();
    EXPECT_EQ(prover.proved()->story.get(), held);
    EXPECT_EQ(prover.proved()->story.use_count(), 1) << "the proof keeps its story";
}

TEST(Prover, CanEndWhileItRuns) {
    Prover prover(realGuide());
    prover.start(storyOf(40), lightEffort());
    EXPECT_TRUE(waitUntil([&] { return prover.progress().states > 0; }));
}
