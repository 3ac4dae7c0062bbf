// SPDX-License-Identifier: MIT
// A saved play meets an edited scenario.
#include "base/strings.h"
#include "record_fixture.h"
#include "story/input_text.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

using namespace test;
using record::ChangeKind;
using testing::HasSubstr;

namespace {

/// Plays the unedited story along these replies, and keeps it.
record::SavedPlay played(std::initializer_list<const char*> replies, const Edits& edits = {}) {
    const auto scenario = shortStory(edits);
    TemporaryFolder folder;
    auto store = must(record::Store::open(folder.path()));
    story::Session session(scenario, 3);
    const auto id = must(store.begin(scenario, 3));
    session.advanceAll();
    session.perform({.kind = story::ActionKind::Flag,
                     .message = messageSaying(session, "you play well"),
                     .item = theGuide().require("appearance_comments")});
    for (const auto* words : replies)
        EXPECT_TRUE(say(session, words)) << words;
    must(store.save(id, session, theGuide()));
    return must(store.load(id));
}

/// The session's inputs as they would be kept, but for their places.
record::SavedPlay keptLines(const story::Session& session) {
    record::SavedPlay play{.scenario = "short", .seed = session.seed(), .inputs = {}};
    const auto route =
        story::toRoute(session.scenario(), theGuide(), session.seed(), session.inputs());
    for (const auto& line : base::split(route, '\n')) {
        if (!line.empty()) play.inputs.push_back({line, {}});
    }
    return play;
}

/// Where every chat stands, by names.
std::vector<std::string> standing(const story::Session& session) {
    std::vector<std::string> places;
    for (const auto& flow : session.state().flows) {
        if (flow.state == story::FlowState::Replying)
            places.push_back(session.scenario().prompts[flow.prompt].id);
    }
    return places;
}

struct Resuming : testing::Test {
    const record::SavedPlay play = played({"who are you", "later", "no", "see you"});

    record::Resumed resumeWith(const Edits& edits) {
        edited = shortStory(edits);
        return record::resume(play, edited, theGuide());
    }
    story::Scenario edited;
};

const std::vector<std::string> kWherePlayStood{"ayaan.again/reply", "hira.maths/reply-2"};

} // namespace

TEST_F(Resuming, TheSameStory) {
    const auto resumed = resumeWith({});
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_TRUE(resumed.fit.changes.empty());
    EXPECT_EQ(resumed.fit.fitted, 5U);
    EXPECT_EQ(standing(resumed.session), kWherePlayStood);
}

TEST_F(Resuming, ALineAddedChangesNothing) {
    const auto resumed = resumeWith({.lineAdded = true});
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_TRUE(resumed.fit.changes.empty());
    EXPECT_EQ(standing(resumed.session), kWherePlayStood);
    const auto flags = resumed.session.state().flags;
    ASSERT_EQ(flags.size(), 1U);
    EXPECT_EQ(flags[0].message, messageSaying(resumed.session, "you play well"))
        << "the flag is still on the message it was on";
}

TEST_F(Resuming, AChoiceInsertedFirstChangesNothing) {
    const auto resumed = resumeWith({.choiceFirst = true});
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_TRUE(resumed.fit.changes.empty());
    EXPECT_EQ(standing(resumed.session), kWherePlayStood);
    const auto& option = edited.options[resumed.session.inputs()[1].option];
    EXPECT_EQ(option.id, "ayaan.lobby/who-are-you");
}

TEST_F(Resuming, AVariableAddedChangesNothing) {
    const auto resumed = resumeWith({.variableAdded = true});
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_TRUE(resumed.fit.changes.empty());
    EXPECT_EQ(standing(resumed.session), kWherePlayStood);
    EXPECT_EQ(resumed.session.state().variables, (std::vector<std::int32_t>{0, 0}));
}

TEST_F(Resuming, AChoiceRemovedStopsBeforeItAndSaysSo) {
    const auto resumed = resumeWith({.choiceRemoved = true});
    EXPECT_FALSE(resumed.fit.complete);
    EXPECT_EQ(resumed.fit.fitted, 1U);
    ASSERT_EQ(resumed.fit.changes.size(), 1U);
    EXPECT_EQ(resumed.fit.changes[0].kind, ChangeKind::ReplyGone);
    EXPECT_EQ(resumed.fit.changes[0].line, "choose ayaan.lobby/who-are-you");
    ASSERT_TRUE(resumed.fit.nearest);
    EXPECT_EQ(edited.scenes[*resumed.fit.nearest].id, "ayaan.lobby");
    EXPECT_EQ(resumed.fit.saved, 5U);
    auto session = resumed.session;
    EXPECT_THAT(offered(session), testing::Contains("thanks")) << "the player can go on";
}

TEST_F(Resuming, ARenamedSceneIsFound) {
    const auto resumed = resumeWith({.sceneRenamed = true});
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_EQ(resumed.fit.fitted, 5U);
    EXPECT_EQ(standing(resumed.session), kWherePlayStood);
    ASSERT_FALSE(resumed.fit.changes.empty());
    EXPECT_TRUE(std::ranges::any_of(resumed.fit.changes, [](const record::Change& change) {
        return change.kind == ChangeKind::Renamed && change.line == "choose ayaan.same/no" &&
               change.now == "choose ayaan.alike/no";
    }));
}

TEST_F(Resuming, AFlagOnAMessageThatIsGoneIsPassedOver) {
    const auto resumed = resumeWith({.messageRemoved = true});
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_EQ(resumed.fit.fitted, 4U);
    ASSERT_EQ(resumed.fit.changes.size(), 2U);
    EXPECT_EQ(resumed.fit.changes[0].kind, ChangeKind::StepGone);
    EXPECT_EQ(resumed.fit.changes[1].kind, ChangeKind::Elsewhere) << "the reply answered it";
    EXPECT_EQ(standing(resumed.session), kWherePlayStood);
}

TEST_F(Resuming, APictureIsKnownByWhatItShows) {
    const auto scenario = shortStory();
    story::Session session(scenario, 3);
    session.advanceAll();
    const auto ayaan = *scenario.findContact("ayaan");
    ASSERT_TRUE(session.perform({.kind = story::ActionKind::Screenshot,
                                 .contact = ayaan,
                                 .message = messageSaying(session, "you play well")}));
    for (const auto* who : {"ayaan", "hira", "ammi"})
        ASSERT_TRUE(act(session, story::ActionKind::ProfileShot, who));
    ASSERT_TRUE(session.perform(
        {.kind = story::ActionKind::Discard, .message = session.state().screenshots[2]}));
    const auto shots = keptLines(session);
    edited = shortStory({.messageRemoved = true});
    const auto resumed = record::resume(shots, edited, theGuide());
    std::vector<std::string> kept;
    for (const auto shot : resumed.session.state().screenshots)
        kept.push_back(story::shotName(resumed.session, shot));
    EXPECT_THAT(kept, testing::ElementsAre("profile-shot ayaan", "profile-shot ammi"))
        << "the picture thrown away is still Hira's, though the first picture is gone";
}

TEST_F(Resuming, ARenamedSceneKeepsWhichTimeAMessageWasShown) {
    const auto scenario = shortStory();
    story::Session session(scenario, 3);
    for (const auto* words : {"thanks", "later", "no", "see you", "yes"})
        ASSERT_TRUE(say(session, words)) << words;
    session.advanceAll();
    auto flagged = keptLines(session);
    flagged.inputs.push_back({"flag ayaan.again/again#2 many_channels", {}});
    edited = shortStory({.loopRenamed = true});
    const auto resumed = record::resume(flagged, edited, theGuide());
    ASSERT_FALSE(resumed.fit.changes.empty());
    EXPECT_EQ(resumed.fit.changes.back().now, "flag ayaan.anew/again#2 many_channels");
}

TEST(ResumeQuiz, ASceneThatIsStillThereHasNotBeenRenamed) {
    const auto story = [](bool asks) {
        Steps lobby{say("hello")};
        if (asks) lobby.push_back(reply({option("ok"), option("no")}));
        lobby.push_back(go("same"));
        return ScenarioBuilder("asks")
            .contact("ayaan")
            .contact("ammi", {.trustedAdult = true})
            .chat("ayaan",
                  {scene("lobby", lobby),
                   scene("same", {say("whats your number"), reply({option("ok"), option("no")})})})
            .ending("calm", true)
            .build();
    };
    const auto before = story(true), after = story(false);
    story::Session session(before, 1);
    ASSERT_TRUE(say(session, "ok"));
    const auto resumed = record::resume(keptLines(session), after, theGuide());
    EXPECT_FALSE(resumed.fit.complete);
    EXPECT_EQ(resumed.fit.fitted, 0U) << "\"ok\" was no answer to the question for a number";
}

TEST_F(Resuming, APictureKeepsItsBytesWhenItsSceneIsRenamed) {
    const auto scenario = shortStory();
    TemporaryFolder folder;
    auto store = must(record::Store::open(folder.path()));
    const auto id = must(store.begin(scenario, 3));
    story::Session session(scenario, 3);
    for (const auto* words : {"thanks", "later"})
        ASSERT_TRUE(say(session, words));
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = story::ActionKind::Screenshot,
                                 .contact = *scenario.findContact("ayaan"),
                                 .message = messageSaying(session, "whats your number")}));
    must(store.save(id, session, theGuide()));
    const auto shot = session.state().screenshots[0];
    must(store.addPicture(
        {.attempt = id, .shot = story::shotName(session, shot), .contact = "ayaan"},
        "the picture"));
    edited = shortStory({.sceneRenamed = true});
    const auto resumed = must(store.resume(id, edited, theGuide()));
    must(store.save(id, resumed.session, theGuide()));
    const auto now = story::shotName(resumed.session, resumed.session.state().screenshots[0]);
    EXPECT_EQ(now, "screenshot ayaan ayaan.alike/whats-your-number");
    EXPECT_EQ(must(store.png(id, now)), "the picture");
}

TEST_F(Resuming, AChatAddedIsToldOf) {
    const auto resumed = resumeWith({.chatAdded = true});
    // The new chat waits for a reply of its own on day 1, so the second day has not come.
    EXPECT_FALSE(resumed.fit.complete);
    EXPECT_EQ(resumed.fit.fitted, 3U);
    ASSERT_TRUE(resumed.fit.nearest);
    EXPECT_EQ(edited.scenes[*resumed.fit.nearest].name, "lobby");
}

namespace {

/// A reply, and what comes behind it.
story::Scenario road(const std::string& to, int trust = 1, bool holdsAnother = false) {
    ScenarioBuilder builder("road");
    builder.contact("ayaan").contact("ammi", {.trustedAdult = true}).number("trust", 0, 9);
    std::vector<SceneDecl> scenes{
        scene("lobby", {say("hello"), reply({option("hi", {add("trust", trust)})}), go(to)}),
        scene("left", {say("left"), reply({option("ok")})}),
        scene("right", {say("right"), reply({option("ok")})})};
    if (holdsAnother) scenes.erase(scenes.begin() + 1);
    return builder.chat("ayaan", std::move(scenes)).ending("calm", true).build();
}

/// A save of road("left") behind its first reply, or its second, taken up in another road.
record::Fit resumeRoad(const story::Scenario& edited, std::initializer_list<const char*> replies) {
    const auto scenario = road("left");
    story::Session session(scenario, 1);
    for (const auto* words : replies)
        EXPECT_TRUE(say(session, words));
    return record::resume(record::keep(session, theGuide()), edited, theGuide()).fit;
}

} // namespace

TEST(ResumeRoad, TheSameStoryIsTheSame) {
    const auto fit = resumeRoad(road("left"), {"hi"});
    EXPECT_TRUE(fit.complete);
    EXPECT_FALSE(fit.moved);
    EXPECT_TRUE(fit.changes.empty());
}

TEST(ResumeRoad, WhatLeadsElsewhereBehindTheLastReplyIsToldOf) {
    const auto fit = resumeRoad(road("right"), {"hi"});
    EXPECT_TRUE(fit.complete);
    EXPECT_TRUE(fit.moved);
    ASSERT_EQ(fit.changes.size(), 1U);
    EXPECT_EQ(fit.changes[0].kind, ChangeKind::Elsewhere);
    EXPECT_EQ(fit.changes[0].input, 1U) << "behind the last input";
}

TEST(ResumeRoad, AVariableOfAnotherValueIsToldOf) {
    const auto fit = resumeRoad(road("left", 2), {"hi"});
    EXPECT_TRUE(fit.complete);
    EXPECT_FALSE(fit.moved);
    EXPECT_EQ(fit.changes.size(), 1U);
}

TEST(ResumeRoad, AnotherSceneIsNotTakenForOneThatIsGone) {
    const auto fit = resumeRoad(road("right", 1, true), {"hi", "ok"});
    EXPECT_FALSE(fit.complete) << "\"ok\" was said to \"left\", and is no answer to \"right\"";
    EXPECT_EQ(fit.fitted, 1U);
}

TEST_F(Resuming, WhatIsSavedAfterResumingIsWhatStands) {
    const auto resumed = resumeWith({.choiceRemoved = true});
    TemporaryFolder folder;
    auto store = must(record::Store::open(folder.path()));
    const auto scenario = shortStory();
    const auto id = must(store.begin(scenario, 3));
    story::Session first(scenario, 3);
    ASSERT_TRUE(say(first, "who are you"));
    must(store.save(id, first, theGuide()));
    must(store.save(id, resumed.session, theGuide()));
    EXPECT_EQ(must(store.load(id)).inputs.size(), 1U);
}

TEST(Resume, ReadsAnythingWithoutHarm) {
    const auto scenario = shortStory();
    record::SavedPlay play{.scenario = "short", .seed = 1};
    for (const auto* line :
         {"", "choose", "choose /", "flag", "flag / /", "nonsense \xff\xfe",
          "screenshot ayaan x.y/z#0", "discard screenshot -1", "privacy account"}) {
        play.inputs = {{line, {}}};
        const auto resumed = record::resume(play, scenario, theGuide());
        EXPECT_EQ(resumed.fit.fitted, 0U) << line;
        EXPECT_FALSE(resumed.fit.changes.empty()) << line;
    }
}

RC_GTEST_PROP(Resume, EveryPlayComesBackAsItWas, ()) {
    static const auto scenario = shortStory();
    static TemporaryFolder folder;
    static auto store = must(record::Store::open(folder.path()));
    base::Random random(*rc::gen::arbitrary<std::uint64_t>());
    story::Session session(scenario, random.below(1000));
    const auto id = must(store.begin(scenario, session.seed()));
    const int steps = *rc::gen::inRange(0, 30);
    for (int i = 0; i < steps && !session.ended(); ++i) {
        scriptedStep(session, random);
        if (random.below(3) == 0) must(store.save(id, session, theGuide()));
        if (random.below(8) == 0)
            session.rewind(random.below(static_cast<std::uint32_t>(session.inputs().size() + 1)));
    }
    must(store.save(id, session, theGuide()));
    session.advanceAll();
    const auto resumed = must(store.resume(id, scenario, theGuide()));
    RC_ASSERT(resumed.fit.changes.empty());
    RC_ASSERT(resumed.session.snapshot() == session.snapshot());
    must(store.forget(id));
}
