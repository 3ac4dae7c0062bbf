// SPDX-License-Identifier: MIT
// Ops of one chat: what each step of a scene does.
#include "story/session.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <string>

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// A scenario of one chat with one scene; more scenes may follow.
story::Scenario oneChat(Steps steps, std::vector<SceneDecl> more = {}) {
    more.insert(more.begin(), scene("top", std::move(steps)));
    return ScenarioBuilder()
        .contact("ayaan")
        .number("trust", 0, 3)
        .flag("gave")
        .chat("ayaan", std::move(more))
        .ending("calm", true)
        .build();
}

std::vector<std::string> wholePlay(const story::Scenario& scenario, std::uint64_t seed = 1) {
    story::Session session(scenario, seed);
    return playOn(session);
}

} // namespace

TEST(Flow, ShowsEveryKindOfLine) {
    const auto scenario = oneChat({say("hello"), say("hi there").from("me"), photo("cat", "my cat"),
                                   voice("listen"), note("Later"), think("Hmm"), typing(500)});
    EXPECT_THAT(wholePlay(scenario),
                ElementsAre("say ayaan: hello", "say me: hi there", "photo ayaan: my cat",
                            "voice ayaan: listen", "note: Later", "think: Hmm", "typing ayaan",
                            "ending calm"));
}

TEST(Flow, GivesOneEventAtATime) {
    const auto scenario = oneChat({say("one"), reply({option("ok")})});
    story::Session session(scenario);
    ASSERT_NE(session.advance(), nullptr);
    EXPECT_EQ(session.events().size(), 1U);
    EXPECT_EQ(session.events()[0].kind, story::EventKind::Scene);
    EXPECT_FALSE(session.waiting());
    EXPECT_EQ(session.events().size(), 1U) << "looking ahead leaves no event";
    EXPECT_THAT(session.choices(), IsEmpty()) << "nothing is on offer while the story tells";
    EXPECT_FALSE(session.choose(0));
    const story::Event* line = session.advance();
    ASSERT_NE(line, nullptr);
    EXPECT_EQ(line->kind, story::EventKind::Line);
    ASSERT_NE(session.advance(), nullptr);
    EXPECT_TRUE(session.waiting());
    EXPECT_EQ(session.advance(), nullptr);
    EXPECT_TRUE(session.choose(0));
    EXPECT_FALSE(session.waiting());
}

TEST(Flow, GoesOnBehindAReply) {
    const auto scenario =
        oneChat({reply({option("a", {say("you said a")}), option("b")}), say("after")});
    story::Session session(scenario);
    EXPECT_THAT(playOn(session), ElementsAre("prompt ayaan.top/reply"));
    EXPECT_THAT(offered(session), ElementsAre("a", "b"));
    ASSERT_TRUE(say(session, "a"));
    EXPECT_THAT(playOn(session),
                ElementsAre("say ayaan: you said a", "say ayaan: after", "ending calm"));
    EXPECT_TRUE(session.ended());
    EXPECT_FALSE(session.choose(1)) << "nothing is taken after the ending";
}

TEST(Flow, RefusesRepliesThatAreNotOnOffer) {
    const auto scenario =
        oneChat({reply({option("a"), option("never").when(num(0))}), reply({option("later")})});
    story::Session session(scenario);
    session.advanceAll();
    const auto before = session.snapshot();
    EXPECT_FALSE(session.choose(1));
    EXPECT_FALSE(session.choose(2));
    EXPECT_FALSE(session.choose(999));
    EXPECT_EQ(session.snapshot(), before);
}

TEST(Flow, OffersAnOnceOptionUntilItIsTaken) {
    const auto scenario =
        oneChat({reply({option("ask", {go("top")}).once(), option("bye"), silence()})});
    story::Session session(scenario);
    session.advanceAll();
    EXPECT_THAT(offered(session), ElementsAre("ask", "bye", "(silence)"));
    ASSERT_TRUE(say(session, "ask"));
    session.advanceAll();
    EXPECT_THAT(offered(session), ElementsAre("bye", "(silence)"));
}

TEST(Flow, FallsThroughAReplyWithoutAnOption) {
    const auto scenario = oneChat({reply({option("a", {say("never")}).when(num(0))}), say("on")});
    EXPECT_THAT(wholePlay(scenario), ElementsAre("say ayaan: on", "ending calm"));
}

TEST(Flow, FallsThroughAReplyThatLosesItsLastOption) {
    const auto scenario = oneChat({reply({option("hm").when(setting(story::Setting::Account) ==
                                                            audience(story::Audience::Everyone))}),
                                   say("moving on")});
    story::Session session(scenario);
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = story::ActionKind::SetPrivacy,
                                 .setting = story::Setting::Account,
                                 .audience = story::Audience::Contacts}));
    EXPECT_THAT(playOn(session), ElementsAre("say ayaan: moving on", "ending calm"));
}

TEST(Flow, HoldsVariablesWithinTheirBounds) {
    const auto scenario = oneChat({add("trust", 5), when(var("trust") == num(3), {say("three")}),
                                   add("trust", -9), when(var("trust") == num(0), {say("none")}),
                                   set("trust", 2), when(var("trust") == num(2), {say("two")})});
    EXPECT_THAT(wholePlay(scenario), ElementsAre("say ayaan: three", "say ayaan: none",
                                                 "say ayaan: two", "ending calm"));
}

TEST(Flow, TakesOtherwiseWhenTheConditionFails) {
    const auto scenario = oneChat({when(var("gave"), {say("yes")}, {say("no")}), set("gave", 1),
                                   when(var("gave"), {say("yes")}, {say("no")})});
    EXPECT_THAT(wholePlay(scenario), ElementsAre("say ayaan: no", "say ayaan: yes", "ending calm"));
}

TEST(Flow, RunsOnceOnce) {
    const auto scenario = oneChat({add("trust", 1), once({say("first")}), say("each"),
                                   when(var("trust") < num(3), {go("top")})});
    EXPECT_THAT(wholePlay(scenario),
                ElementsAre("say ayaan: first", "say ayaan: each", "say ayaan: each",
                            "say ayaan: each", "ending calm"));
}

TEST(Flow, CallsAndComesBack) {
    const auto scenario =
        oneChat({call("sub"), say("home")}, {scene("sub", {say("away"), back(), say("never")}),
                                             scene("end", {say("unreached")})});
    EXPECT_THAT(wholePlay(scenario),
                ElementsAre("say ayaan: away", "say ayaan: home", "ending calm"));
}

TEST(Flow, GoKeepsTheCallers) {
    const auto scenario = oneChat({call("one"), say("home")},
                                  {scene("one", {go("two")}), scene("two", {say("two")})});
    EXPECT_THAT(wholePlay(scenario),
                ElementsAre("say ayaan: two", "say ayaan: home", "ending calm"));
}

TEST(Flow, ADeeperCallReplacesTheInnermostFrame) {
    std::vector<SceneDecl> scenes;
    for (int i = 1; i <= 10; ++i) {
        const std::string name = std::to_string(i);
        scenes.push_back(
            i < 10 ? scene("s" + name, {call("s" + std::to_string(i + 1)), say("back in " + name)})
                   : scene("s10", {say("deepest")}));
    }
    const auto scenario = oneChat({call("s1"), say("home")}, scenes);
    // Ten calls, eight frames: the seventh and eighth callers are lost to the ninth.
    EXPECT_THAT(wholePlay(scenario),
                ElementsAre("say ayaan: deepest", "say ayaan: back in 9", "say ayaan: back in 6",
                            "say ayaan: back in 5", "say ayaan: back in 4", "say ayaan: back in 3",
                            "say ayaan: back in 2", "say ayaan: back in 1", "say ayaan: home",
                            "ending calm"));
}

TEST(Flow, RandomDependsOnTheSeedAndTheVisit) {
    const auto scenario = oneChat({add("trust", 1), random({{say("a")}, {say("b")}, {say("c")}}),
                                   when(var("trust") < num(3), {go("top")})});
    EXPECT_EQ(wholePlay(scenario, 5), wholePlay(scenario, 5));
    std::set<std::string> first;
    bool differsWithin = false;
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        const auto play = wholePlay(scenario, seed);
        ASSERT_EQ(play.size(), 4U);
        first.insert(play[0]);
        differsWithin |= play[0] != play[1];
    }
    EXPECT_THAT(first, ElementsAre("say ayaan: a", "say ayaan: b", "say ayaan: c"));
    EXPECT_TRUE(differsWithin);
}

TEST(Flow, AsksForAGutFeelingWithoutWaiting) {
    EXPECT_THAT(wholePlay(oneChat({gutCheck(), say("go on")})),
                ElementsAre("gut check ayaan", "say ayaan: go on", "ending calm"));
}

TEST(Flow, RestEndsAFlowEvenInACall) {
    EXPECT_THAT(wholePlay(oneChat({call("sub"), say("never")}, {scene("sub", {rest()})})),
                ElementsAre("ending calm"));
}

TEST(Flow, EditsTheLastMessageOfTheSpeaker) {
    const auto scenario =
        oneChat({say("one"), say("mine").from("me"), note("n"), edited("two"), edited("three")});
    EXPECT_THAT(wholePlay(scenario),
                ElementsAre("say ayaan: one", "say me: mine", "note: n", "edited: one -> two",
                            "edited: one -> three", "ending calm"));
}

TEST(Flow, WithdrawsMessagesLastFirst) {
    const auto scenario = oneChat({say("one"), say("two"), deleted(), say("three"), deleted(),
                                   deleted(), deleted(), edited("nothing left")});
    EXPECT_THAT(wholePlay(scenario),
                ElementsAre("say ayaan: one", "say ayaan: two", "deleted: two", "say ayaan: three",
                            "deleted: three", "deleted: one", "ending calm"));
}

TEST(Flow, WithdrawsThePlayersOwnReplyButNotASilence) {
    const auto scenario =
        oneChat({reply({option("oops"), silence()}), deleted("me"), say("saw it")});
    story::Session spoken(scenario);
    ASSERT_TRUE(say(spoken, "oops"));
    EXPECT_THAT(playOn(spoken), ElementsAre("deleted: oops", "say ayaan: saw it", "ending calm"));
    story::Session silent(scenario);
    ASSERT_TRUE(say(silent, "(silence)"));
    EXPECT_THAT(playOn(silent), ElementsAre("say ayaan: saw it", "ending calm"));
}

TEST(Flow, AStoryLostInALoopIsPutToRest) {
    const auto scenario = oneChat({go("other")}, {scene("other", {go("top")})});
    story::Session session(scenario);
    session.advanceAll();
    EXPECT_TRUE(session.ended());
    EXPECT_LE(session.events().size(), story::Session::kOpsPerInput);

    const auto silent = oneChat({raw(story::OpCode::Jump, 0, 1)});
    EXPECT_THAT(wholePlay(silent), ElementsAre("ending calm"));
    EXPECT_TRUE(wholePlay(oneChat({tomorrow(), go("top")})).back() == "ending calm");
}

TEST(Flow, ALoopEndsWhatRunsButNotWhatWaits) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .contact("b")
            .chat("a", {scene("top", {reply({option("ok", {say("fine")})}), say("bye")})})
            .chat("b", {scene("top", {go("top")})})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    EXPECT_THAT(playOn(session), ElementsAre("prompt a.top/reply"));
    ASSERT_TRUE(say(session, "ok"));
    EXPECT_THAT(playOn(session), ElementsAre("say a: fine", "say a: bye", "ending calm"));
}

/// Each answer lets the chat write thousands of messages: no log may grow so without end.
TEST(Flow, PutsAStoryToRestThatTellsForEver) {
    Steps steps;
    for (int i = 0; i < 2000; ++i)
        steps.push_back(say("x"));
    steps.push_back(reply({option("on", {go("top")})}));
    const auto scenario = oneChat(std::move(steps));
    story::Session session(scenario);
    int replies = 0;
    for (session.advanceAll(); !session.ended(); session.advanceAll()) {
        ASSERT_FALSE(session.choices().empty());
        ASSERT_TRUE(session.choose(session.choices().front().option));
        ASSERT_LT(++replies, 1000);
    }
    EXPECT_LE(session.events().size(), story::Session::kOpsPerPlay + 1000U);
    EXPECT_EQ(session.state().ending, 0) << "the first ending that applies";

    story::Session again(scenario);
    again.restore(session.snapshot());
    EXPECT_EQ(again.snapshot(), session.snapshot());
    session.rewind(static_cast<std::size_t>(replies) - 1);
    EXPECT_FALSE(session.ended());
}
