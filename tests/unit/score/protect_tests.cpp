// SPDX-License-Identifier: MIT
#include "score_fixture.h"

#include <gtest/gtest.h>

using namespace test;
using score::ItemKind;
using score::Part;
using story::ActionKind;

namespace {

/// A manipulator who has shown a sign, a friend, a mother, and a private account: evidence, report
/// and block are all there is to do, unless `change` says otherwise.
template<class Change>
story::Scenario storyWith(Change change) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator, .listed = false, .request = true})
        .contact("hira")
        .contact("ammi", {.trustedAdult = true});
    for (int setting = 0; setting < story::kSettingCount; ++setting)
        builder.privacy(static_cast<story::Setting>(setting), story::Audience::Contacts);
    change(builder);
    builder.chat("ayaan",
                 {scene("a", {say("number").sign(item("many_channels")), reply({option("ok")})})});
    builder.chat("hira", {scene("h", {say("hi"), reply({option("ok")})})});
    builder.chat("ammi", {scene("m", {say("dinner"), reply({option("ok")})})});
    builder.ending("calm", true);
    return builder.build();
}
story::Scenario plainStory() {
    return storyWith([](ScenarioBuilder&) {});
}
double protectOf(const story::Session& session) {
    return scoreOf(session).protect;
}
bool set(story::Session& session, story::Setting setting, story::Audience audience) {
    session.advanceAll();
    return session.perform(
        {.kind = ActionKind::SetPrivacy, .setting = setting, .audience = audience});
}

} // namespace

TEST(Protect, SavedThenReportedThenBlockedIsWhole) {
    const auto scenario = plainStory();
    story::Session session(scenario);
    session.advanceAll();
    EXPECT_EQ(protectOf(session), 0);
    EXPECT_EQ(itemsOf(scoreOf(session), ItemKind::StepNotDone).size(), 2U);
    act(session, ActionKind::Screenshot, "ayaan");
    EXPECT_DOUBLE_EQ(protectOf(session), 50);
    act(session, ActionKind::Report, "ayaan");
    EXPECT_DOUBLE_EQ(protectOf(session), 75);
    act(session, ActionKind::Block, "ayaan");
    const auto score = scoreOf(session);
    EXPECT_DOUBLE_EQ(score.protect, 100);
    const auto done = itemsOf(score, ItemKind::StepDone);
    ASSERT_EQ(done.size(), 2U);
    EXPECT_EQ(done[0].item, item("screenshot_evidence"));
    EXPECT_EQ(session.events()[done[0].event].action.kind, ActionKind::Screenshot);
    EXPECT_EQ(done[1].item, item("report_and_block"));
    EXPECT_EQ(session.events()[done[1].event].action.kind, ActionKind::Block);
}

TEST(Protect, BlockingAloneEarnsPart) {
    const auto scenario = plainStory();
    story::Session session(scenario);
    act(session, ActionKind::Block, "ayaan");
    const auto score = scoreOf(session);
    EXPECT_DOUBLE_EQ(score.protect, 25);
    EXPECT_EQ(itemsOf(score, ItemKind::StepPartly).size(), 1U);
}

TEST(Protect, TheOrderCounts) {
    const auto scenario = plainStory();
    story::Session late(scenario);
    act(late, ActionKind::Report, "ayaan");
    act(late, ActionKind::Screenshot, "ayaan");
    act(late, ActionKind::Block, "ayaan");
    EXPECT_DOUBLE_EQ(pointsOf(scoreOf(late), "screenshot_evidence"), 25) << "after the report";
    EXPECT_DOUBLE_EQ(pointsOf(scoreOf(late), "report_and_block"), 50);

    story::Session blockFirst(scenario);
    act(blockFirst, ActionKind::ProfileShot, "ayaan");
    act(blockFirst, ActionKind::Block, "ayaan");
    act(blockFirst, ActionKind::Report, "ayaan");
    EXPECT_DOUBLE_EQ(pointsOf(scoreOf(blockFirst), "screenshot_evidence"), 50);
    EXPECT_DOUBLE_EQ(pointsOf(scoreOf(blockFirst), "report_and_block"), 37.5);
    act(blockFirst, ActionKind::Unblock, "ayaan");
    act(blockFirst, ActionKind::Block, "ayaan");
    EXPECT_DOUBLE_EQ(protectOf(blockFirst), 100) << "blocked again after the report";
}

TEST(Protect, WhatIsUndoneNoLongerEarns) {
    const auto scenario = plainStory();
    story::Session session(scenario);
    act(session, ActionKind::Screenshot, "ayaan");
    const auto shot = static_cast<story::EventIndex>(session.events().size() - 1);
    act(session, ActionKind::Block, "ayaan");
    EXPECT_DOUBLE_EQ(protectOf(session), 75);
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = ActionKind::Discard, .message = shot}));
    ASSERT_TRUE(act(session, ActionKind::Unblock, "ayaan"));
    const auto score = scoreOf(session);
    EXPECT_DOUBLE_EQ(score.protect, 0);
    const auto undone = itemsOf(score, ItemKind::StepNotDone);
    ASSERT_EQ(undone.size(), 2U);
    EXPECT_EQ(session.events()[undone[1].event].action.kind, ActionKind::Unblock);
}

TEST(Protect, AStepUsedAgainstAFriendTakesBackWhatItWouldHaveEarned) {
    const auto scenario = plainStory();
    story::Session session(scenario);
    for (const auto kind : {ActionKind::Screenshot, ActionKind::Report, ActionKind::Block})
        act(session, kind, "ayaan");
    act(session, ActionKind::Report, "hira");
    EXPECT_DOUBLE_EQ(pointsOf(scoreOf(session), "report_and_block"), 25);
    const auto taken = itemsOf(scoreOf(session), ItemKind::StepTakenBack);
    ASSERT_EQ(taken.size(), 1U);
    EXPECT_DOUBLE_EQ(taken[0].points, -25);
    EXPECT_EQ(taken[0].contact, contact(session, "hira"));
    act(session, ActionKind::Block, "hira");
    const auto score = scoreOf(session);
    EXPECT_NEAR(pointsOf(score, "report_and_block"), 0, 1e-9);
    EXPECT_NEAR(sumOf(score, Part::Protect), score.protect, 1e-9);
    act(session, ActionKind::Unblock, "hira");
    EXPECT_DOUBLE_EQ(pointsOf(scoreOf(session), "report_and_block"), 25) << "put right again";
}

TEST(Protect, EverybodyReportedAndBlockedEarnsNothing) {
    const auto scenario = plainStory();
    story::Session session(scenario);
    for (const auto* who : {"ayaan", "hira", "ammi"}) {
        act(session, ActionKind::Report, who);
        act(session, ActionKind::Block, who);
    }
    EXPECT_NEAR(protectOf(session), 0, 1e-9);
}

TEST(Protect, TellingAlwaysEarnsAndNeverLowers) {
    const auto scenario = plainStory();
    story::Session session(scenario);
    act(session, ActionKind::Tell, "ammi");
    auto score = scoreOf(session);
    EXPECT_NEAR(score.protect, 100.0 / 3, 1e-9);
    EXPECT_EQ(itemsOf(score, ItemKind::Told).size(), 1U);
    act(session, ActionKind::Screenshot, "ayaan");
    EXPECT_NEAR(protectOf(session), 200.0 / 3, 1e-9);
    act(session, ActionKind::Report, "ayaan");
    act(session, ActionKind::Block, "ayaan");
    EXPECT_DOUBLE_EQ(protectOf(session), 100);

    story::Session outside(scenario);
    act(outside, ActionKind::Tell);
    EXPECT_NEAR(protectOf(outside), 100.0 / 3, 1e-9) << "somebody outside the story";
}

TEST(Protect, AReplyToATrustedAdultTellsToo) {
    const guide::ItemId telling = item("tell_trusted_adult");
    for (const bool adult : {true, false}) {
        ScenarioBuilder builder;
        builder.contact("ayaan", {.truth = story::Truth::Manipulator})
            .contact("sana", {.trustedAdult = adult})
            .chat("ayaan", {scene("a", {say("number").sign(item("many_channels"))})})
            .chat("sana", {scene("s", {reply({option("he is a bit much").heeds(telling)}),
                                       reply({option("ok")})})});
        const auto scenario = builder.build();
        story::Session session(scenario);
        session.advanceAll();
        ASSERT_TRUE(say(session, "he is a bit much"));
        session.advanceAll();
        const auto told = itemsOf(scoreOf(session), ItemKind::Told);
        ASSERT_EQ(told.size(), adult ? 1U : 0U) << "only who can help is told";
        for (const auto& one : told)
            EXPECT_EQ(scenario.contacts[one.contact].id, "sana");
    }
}

TEST(Protect, AnOpenAccountIsAStep) {
    const auto scenario = storyWith([](ScenarioBuilder& builder) {
        builder.privacy(story::Setting::Account, story::Audience::Everyone)
            .privacy(story::Setting::Phone, story::Audience::Everyone)
            .privacy(story::Setting::School, story::Audience::Everyone);
    });
    story::Session session(scenario);
    set(session, story::Setting::Account, story::Audience::Contacts);
    const double step = 100.0 / 3;
    EXPECT_NEAR(pointsOf(scoreOf(session), "private_account"), step / 2, 1e-9);
    set(session, story::Setting::Phone, story::Audience::Nobody);
    EXPECT_NEAR(pointsOf(scoreOf(session), "private_account"), step * 0.75, 1e-9);
    set(session, story::Setting::School, story::Audience::Contacts);
    EXPECT_NEAR(pointsOf(scoreOf(session), "private_account"), step, 1e-9);
    set(session, story::Setting::Account, story::Audience::Everyone);
    EXPECT_NEAR(pointsOf(scoreOf(session), "private_account"), step / 2, 1e-9);
}

TEST(Protect, ASettingOpenedInPlayIsOneToClose) {
    const auto scenario = plainStory();
    story::Session session(scenario);
    set(session, story::Setting::Phone, story::Audience::Everyone);
    const auto score = scoreOf(session);
    const auto items = itemsOf(score, ItemKind::StepNotDone);
    EXPECT_EQ(items[0].item, item("private_account"));
    EXPECT_EQ(session.events()[items[0].event].action.kind, ActionKind::SetPrivacy);
}

TEST(Protect, PruningIsForPeopleNobodyKnowsAndForManipulators) {
    const auto scenario = storyWith([](ScenarioBuilder& builder) {
        builder.contact("rally_gifts", {.unknown = true}).contact("old_bot", {.unknown = true});
    });
    story::Session session(scenario);
    const double step = 100.0 / 3;
    act(session, ActionKind::Remove, "rally_gifts");
    EXPECT_NEAR(pointsOf(scoreOf(session), "prune_contacts"), step / 2, 1e-9);
    act(session, ActionKind::Block, "old_bot");
    EXPECT_NEAR(pointsOf(scoreOf(session), "prune_contacts"), step, 1e-9);
    EXPECT_TRUE(itemsOf(scoreOf(session), ItemKind::StepTakenBack).empty());
    act(session, ActionKind::Remove, "hira");
    EXPECT_NEAR(pointsOf(scoreOf(session), "prune_contacts"), step / 2, 1e-9);
    act(session, ActionKind::Restore, "hira");
    act(session, ActionKind::Restore, "rally_gifts");
    EXPECT_NEAR(pointsOf(scoreOf(session), "prune_contacts"), step / 2, 1e-9);
    // A request that was answered puts its sender in the list.
    ASSERT_TRUE(say(session, "ok"));
    EXPECT_NEAR(pointsOf(scoreOf(session), "prune_contacts"), step / 3, 1e-9);
}

TEST(Protect, PoliceOnlyWhereTheStoryCallsForIt) {
    const auto calls =
        storyWith([](ScenarioBuilder& builder) { builder.scenario().callsForPolice = true; });
    story::Session session(calls);
    act(session, ActionKind::Police);
    EXPECT_NEAR(pointsOf(scoreOf(session), "report_to_police"), 100.0 / 3, 1e-9);
    const auto quiet = plainStory();
    story::Session other(quiet);
    act(other, ActionKind::Police);
    EXPECT_EQ(pointsOf(scoreOf(other), "report_to_police"), 0);
    EXPECT_EQ(protectOf(other), 0);
}

TEST(Protect, NothingToDoIsNotMeasured) {
    const auto scenario = plainStory();
    story::Session session(scenario); // nobody has written yet
    EXPECT_FALSE(scoreOf(session).protectMeasured);
    EXPECT_EQ(scoreOf(session).whole, 0);
}

TEST(Protect, ASecondAccountHalvesTheStepUntilItIsBlockedToo) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator, .listed = false, .request = true})
        .contact("two", {.listed = false, .request = true, .sameAs = "ayaan"});
    for (int setting = 0; setting < story::kSettingCount; ++setting)
        builder.privacy(static_cast<story::Setting>(setting), story::Audience::Contacts);
    builder.chat("ayaan",
                 {scene("a", {say("number").sign(item("many_channels")), reply({option("ok")})}),
                  scene("gone", {start("two.back")})},
                 {.hooks = {{story::Hook::Block, "gone"}}});
    builder.chat(
        "two",
        {scene("back", {say("me again").sign(item("boundary_testing")), reply({option("ok")})})},
        {.waits = true});
    const auto scenario = builder.build();
    story::Session session(scenario);
    for (const auto kind : {ActionKind::Screenshot, ActionKind::Report, ActionKind::Block})
        act(session, kind, "ayaan");
    EXPECT_DOUBLE_EQ(protectOf(session), 100);
    session.advanceAll();
    EXPECT_DOUBLE_EQ(protectOf(session), 75) << "the evidence is of the same person";
    act(session, ActionKind::Report, "two");
    act(session, ActionKind::Block, "two");
    EXPECT_DOUBLE_EQ(protectOf(session), 100);
}

TEST(Protect, APictureOfAGroupShowsWhoseMessageItIsAbout) {
    ScenarioBuilder builder;
    builder.contact("ayaan", {.truth = story::Truth::Manipulator, .listed = false})
        .contact("hira")
        .contact("squad", {.members = {"ayaan", "hira"}});
    for (int setting = 0; setting < story::kSettingCount; ++setting)
        builder.privacy(static_cast<story::Setting>(setting), story::Audience::Contacts);
    builder.chat("squad", {scene("s", {say("number").from("ayaan").sign(item("many_channels")),
                                       say("hi").from("hira"), reply({option("ok")})})});
    const auto scenario = builder.build();
    const auto savedAbout = [&](const char* words) {
        story::Session session(scenario);
        session.advanceAll();
        session.perform({.kind = ActionKind::Screenshot,
                         .contact = contact(session, "squad"),
                         .message = messageSaying(session, words)});
        return pointsOf(scoreOf(session), "screenshot_evidence");
    };
    EXPECT_GT(savedAbout("number"), 0);
    EXPECT_EQ(savedAbout("hi"), 0);
    EXPECT_GT(savedAbout("no such message"), 0) << "the whole chat";
}
