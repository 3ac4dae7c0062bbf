// SPDX-License-Identifier: MIT
// Several chats, days, groups, second accounts, endings: who runs when.
#include "story/session.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace test;
using story::ActionKind;
using story::FlowState;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

ScenarioBuilder twoPeople() {
    ScenarioBuilder builder;
    builder.contact("ayaan").contact("hira").ending("calm", true);
    return builder;
}

} // namespace

TEST(Schedule, ChatsRunInDeclarationOrder) {
    const auto scenario = twoPeople()
                              .chat("ayaan", {scene("a", {say("a1"), reply({option("ra")})})})
                              .chat("hira", {scene("h", {say("h1"), reply({option("rh")})})})
                              .build();
    story::Session session(scenario);
    EXPECT_THAT(playOn(session), ElementsAre("say ayaan: a1", "prompt ayaan.a/reply",
                                             "say hira: h1", "prompt hira.h/reply"));
    EXPECT_THAT(offered(session), ElementsAre("ra", "rh"));
}

TEST(Schedule, TheChatThatRanLastGoesOnFirst) {
    const auto scenario =
        twoPeople()
            .chat("ayaan", {scene("a", {tomorrow(), say("a2")})})
            .chat("hira",
                  {scene("h", {reply({option("rh")}), start("ayaan.a"), tomorrow(), say("h2")})})
            .build();
    story::Session session(scenario);
    ASSERT_TRUE(say(session, "rh"));
    EXPECT_THAT(playOn(session),
                ElementsAre("day 2", "say ayaan: a2", "say hira: h2", "ending calm"))
        << "Ayaan's chat came to its tomorrow last";

    const auto other = twoPeople()
                           .chat("ayaan", {scene("a", {tomorrow(), say("a2")})})
                           .chat("hira", {scene("h", {tomorrow(), say("h2")})})
                           .build();
    story::Session second(other);
    EXPECT_THAT(playOn(second),
                ElementsAre("day 2", "say hira: h2", "say ayaan: a2", "ending calm"));
}

TEST(Schedule, TheDayChangesWhenEveryChatHasComeToItsEnd) {
    const auto scenario = twoPeople()
                              .chat("ayaan", {scene("a", {tomorrow(), say("a2")})})
                              .chat("hira", {scene("h", {reply({option("bye")})})})
                              .build();
    story::Session session(scenario);
    EXPECT_THAT(playOn(session), ElementsAre("prompt hira.h/reply")) << "an open reply holds it";
    EXPECT_EQ(session.state().flows[0].state, FlowState::Tomorrow);
    ASSERT_TRUE(say(session, "bye"));
    EXPECT_THAT(playOn(session), ElementsAre("day 2", "say ayaan: a2", "ending calm"));
    EXPECT_EQ(session.state().day, 2);
}

TEST(Schedule, StartOpensAnotherChatAndGoesOn) {
    const auto scenario =
        twoPeople()
            .chat("ayaan", {scene("a", {start("hira.later"), say("a1")})})
            .chat("hira", {scene("h", {say("never")}), scene("later", {say("h1")})},
                  {.waits = true})
            .build();
    story::Session session(scenario);
    EXPECT_EQ(session.state().flows[1].state, FlowState::Idle);
    EXPECT_THAT(playOn(session), ElementsAre("say ayaan: a1", "say hira: h1", "ending calm"));
}

TEST(Schedule, StartTakesAChatFromWhereverItStood) {
    const auto scenario =
        twoPeople()
            .chat("ayaan", {scene("a", {reply({option("go", {start("hira.x")})})})})
            .chat("hira", {scene("h", {call("sub")}), scene("sub", {reply({option("old")})}),
                           scene("x", {say("x")})})
            .build();
    story::Session session(scenario);
    ASSERT_TRUE(say(session, "go"));
    EXPECT_THAT(playOn(session), ElementsAre("say hira: x", "ending calm"));
}

TEST(Schedule, StartOfTheOwnChatBeginsItAnew) {
    const auto scenario =
        twoPeople()
            .number("n", 0, 1)
            .chat("ayaan", {scene("a", {when(var("n") == num(0),
                                             {add("n", 1), start("ayaan.b"), say("never")})}),
                            scene("b", {say("b")})})
            .build();
    story::Session session(scenario);
    EXPECT_THAT(playOn(session), ElementsAre("say ayaan: b", "ending calm"));
}

TEST(Schedule, AChoiceInOneChatLeavesTheOtherOpen) {
    const auto scenario = twoPeople()
                              .chat("ayaan", {scene("a", {reply({option("ra")}), say("a2")})})
                              .chat("hira", {scene("h", {reply({option("rh")}), say("h2")})})
                              .build();
    story::Session session(scenario);
    ASSERT_TRUE(say(session, "rh"));
    EXPECT_THAT(playOn(session), ElementsAre("say hira: h2"));
    EXPECT_THAT(offered(session), ElementsAre("ra"));
    EXPECT_FALSE(session.ended());
}

TEST(Schedule, FinishEndsEverything) {
    const auto scenario = twoPeople()
                              .ending("told", true)
                              .chat("ayaan", {scene("a", {finish("told"), say("never")})})
                              .chat("hira", {scene("h", {say("never")})})
                              .build();
    story::Session session(scenario);
    EXPECT_THAT(playOn(session), ElementsAre("ending told"));
    EXPECT_EQ(session.state().ending, 1);
    EXPECT_THAT(session.choices(), IsEmpty());
    EXPECT_TRUE(session.waiting());
    EXPECT_EQ(session.advance(), nullptr);
}

TEST(Schedule, ABareFinishTakesTheFirstEndingThatApplies) {
    const auto endings = [](Cond first, Cond second, Step last) {
        const auto scenario = ScenarioBuilder()
                                  .contact("ayaan")
                                  .flag("gave")
                                  .ending("first", true, first)
                                  .ending("second", true, second)
                                  .chat("ayaan", {scene("a", {set("gave", 1), last})})
                                  .build();
        story::Session session(scenario);
        return playOn(session);
    };
    EXPECT_THAT(endings(!var("gave"), {}, finish()), ElementsAre("ending second"));
    EXPECT_THAT(endings(var("gave"), {}, finish()), ElementsAre("ending first"));
    EXPECT_THAT(endings(!var("gave"), {}, rest()), ElementsAre("ending second"));
    EXPECT_THAT(endings(!var("gave"), num(0), finish()), ElementsAre("ending stopped"));
}

TEST(Schedule, AStoryWithoutAChatEndsAtOnce) {
    const auto scenario = ScenarioBuilder().ending("calm", true).build();
    story::Session session(scenario);
    EXPECT_THAT(playOn(session), ElementsAre("ending calm"));
}

TEST(Schedule, AGroupHasManyVoices) {
    const auto scenario =
        ScenarioBuilder()
            .contact("hira")
            .contact("bilal")
            .contact("class", {.members = {"hira", "bilal"}})
            .chat("class", {scene("top", {say("hi").from("hira"), say("hey").from("bilal"),
                                          reply({option("hello all")}), say("more").from("hira"),
                                          edited("moore").from("hira"), deleted("bilal"),
                                          say("left").from("bilal")})})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = ActionKind::Block, .contact = 1}));
    ASSERT_TRUE(say(session, "hello all")) << "blocking a member leaves the group open";
    EXPECT_THAT(playOn(session),
                ElementsAre("say hira: more", "edited: more -> moore", "ending calm"))
        << "the blocked member's messages are not delivered";
}

TEST(Schedule, ABlockedGroupIsSilent) {
    const auto scenario =
        ScenarioBuilder()
            .contact("hira")
            .contact("class", {.members = {"hira"}})
            .chat("class",
                  {scene("top", {reply({option("x")})}),
                   scene("bye", {say("still").from("hira"), think("Quiet at last")})},
                  {.hooks = {{story::Hook::Block, "bye"}}})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Block, "class"));
    EXPECT_THAT(playOn(session), ElementsAre("think: Quiet at last", "ending calm"));
}

TEST(Schedule, ABlockedContactComesBackUnderANewAccount) {
    const auto scenario =
        ScenarioBuilder()
            .contact("ayaan", {.truth = story::Truth::Manipulator})
            .contact("a_new", {.listed = false, .sameAs = "ayaan"})
            .chat("ayaan", {scene("top", {say("hey"), reply({option("hm")}), say("never")})},
                  {.hooks = {{story::Hook::Block, "a_new.hello"}}})
            .chat("a_new", {scene("hello", {say("its me"), reply({option("leave me alone")})})},
                  {.waits = true})
            .ending("calm", true)
            .build();
    ASSERT_EQ(scenario.contacts[1].sameAs, story::ContactIndex{0});
    story::Session session(scenario);
    session.advanceAll();
    EXPECT_FALSE(session.state().standings[1].listed);
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("say a_new: its me", "prompt a_new.hello/reply"));
    EXPECT_THAT(offered(session), ElementsAre("leave me alone")) << "the old chat rests";
    EXPECT_TRUE(session.state().standings[1].listed) << "whoever writes is in the list";
    ASSERT_TRUE(act(session, ActionKind::Block, "a_new"));
    EXPECT_THAT(playOn(session), ElementsAre("ending calm"));
}

TEST(Schedule, ARequestIsAcceptedByAnAnswer) {
    const auto scenario =
        ScenarioBuilder()
            .contact("rally", {.request = true})
            .chat("rally", {scene("top", {say("prize!"), reply({silence(), option("who?")}),
                                          reply({option("what?")})})})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    session.advanceAll();
    EXPECT_FALSE(session.state().standings[0].listed);
    EXPECT_FALSE(act(session, ActionKind::Remove, "rally")) << "not in the list";
    ASSERT_TRUE(say(session, "(silence)"));
    session.advanceAll();
    EXPECT_FALSE(session.state().standings[0].listed) << "left on read";
    ASSERT_TRUE(say(session, "what?"));
    EXPECT_TRUE(session.state().standings[0].listed);
}
