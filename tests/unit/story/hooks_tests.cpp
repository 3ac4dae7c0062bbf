// SPDX-License-Identifier: MIT
// What a chat does when the player acts.
#include "story/session.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace test;
using story::ActionKind;
using story::Hook;
using testing::Contains;
using testing::ElementsAre;

namespace {

/// Ayaan's chat with hooks, in the middle of a call; Ammi and Khala can be told.
story::Scenario withHooks(std::map<Hook, std::string> hooks, Steps hookSteps, ChatDecl ammi = {}) {
    return ScenarioBuilder()
        .contact("ayaan")
        .contact("ammi", {.trustedAdult = true})
        .contact("khala", {.trustedAdult = true})
        .chat("ayaan",
              {scene("top", {call("sub"), say("came back")}),
               scene("sub", {say("hello"), reply({option("hi")})}), scene("hook", hookSteps)},
              {.hooks = std::move(hooks)})
        .chat("ammi", {scene("home", {say("beta?")}), scene("listen", {say("thank you")})},
              std::move(ammi))
        .ending("calm", true)
        .build();
}

} // namespace

TEST(Hooks, BlockRedirectsTheChatAndDropsItsCallers) {
    const auto scenario = withHooks({{Hook::Block, "hook"}}, {say("hey!"), note("Silence")});
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("note: Silence", "ending calm"));
}

TEST(Hooks, RemoveRedirectsTheChatAndMessagesStillCome) {
    const auto scenario =
        withHooks({{Hook::Remove, "hook"}}, {say("why?"), reply({option("because")})});
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Remove, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("say ayaan: why?", "prompt ayaan.hook/reply"));
    EXPECT_FALSE(session.state().standings[0].listed) << "writing again does not undo it";
    ASSERT_TRUE(say(session, "because"));
    EXPECT_FALSE(session.state().standings[0].listed);
    EXPECT_THAT(playOn(session), ElementsAre("ending calm"));
}

TEST(Hooks, AChatWithoutAHookGoesOnWhereItWasOnceTheStepIsTakenBack) {
    const std::pair<ActionKind, ActionKind> steps[]{{ActionKind::Block, ActionKind::Unblock},
                                                    {ActionKind::Remove, ActionKind::Restore}};
    for (const auto& [step, back] : steps) {
        const auto scenario =
            ScenarioBuilder()
                .contact("hira")
                .contact("ammi", {.trustedAdult = true})
                .chat("hira", {scene("top", {say("well?"), reply({option("hi")}), tomorrow(),
                                             say("morning")})})
                .chat("ammi", {scene("home", {tomorrow(), reply({option("ok")})})})
                .ending("calm", true)
                .build();
        story::Session session(scenario);
        session.advanceAll();
        ASSERT_TRUE(act(session, step, "hira"));
        session.advanceAll();
        EXPECT_THAT(offered(session), ElementsAre("ok")) << "her chat holds no day back";
        ASSERT_TRUE(act(session, back, "hira"));
        session.advanceAll();
        EXPECT_THAT(offered(session), ElementsAre("hi", "ok"));
        ASSERT_TRUE(say(session, "hi"));
        ASSERT_TRUE(act(session, step, "hira"));
        ASSERT_TRUE(act(session, back, "hira"));
        ASSERT_TRUE(say(session, "ok"));
        EXPECT_THAT(playOn(session), ElementsAre("day 3", "say hira: morning", "ending calm"));
    }
}

TEST(Hooks, APausedChatHearsOfNothingAndGoesOnAllTheSame) {
    const auto scenario = ScenarioBuilder()
                              .contact("hira")
                              .contact("ammi", {.trustedAdult = true})
                              .chat("hira",
                                    {scene("top", {reply({option("hi")}), say("well")}),
                                     scene("hook", {note("heard")})},
                                    {.hooks = {{Hook::Privacy, "hook"}, {Hook::Report, "hook"}}})
                              .chat("ammi", {scene("home", {reply({option("ok")})})})
                              .ending("calm", true)
                              .build();
    story::Session session(scenario);
    session.advanceAll();
    ASSERT_TRUE(act(session, ActionKind::Remove, "hira"));
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = ActionKind::SetPrivacy,
                                 .setting = story::Setting::Online,
                                 .audience = story::Audience::Nobody}));
    session.advanceAll();
    ASSERT_TRUE(act(session, ActionKind::Report, "hira"));
    ASSERT_TRUE(act(session, ActionKind::Restore, "hira"));
    session.advanceAll();
    EXPECT_THAT(offered(session), ElementsAre("hi", "ok"));
    ASSERT_TRUE(say(session, "hi"));
    EXPECT_THAT(playOn(session), ElementsAre("say hira: well"));
    ASSERT_TRUE(say(session, "ok"));
    EXPECT_THAT(playOn(session), ElementsAre("ending calm"));
}

TEST(Hooks, WithoutAHookTheChatRests) {
    for (const ActionKind kind : {ActionKind::Block, ActionKind::Remove}) {
        const auto scenario = withHooks({}, {});
        story::Session session(scenario);
        ASSERT_TRUE(act(session, kind, "ayaan"));
        EXPECT_THAT(playOn(session), ElementsAre("ending calm"));
    }
}

TEST(Hooks, WhoIsBlockedIsNotSentOnAnewByARemovalOrASecondBlock) {
    const auto scenario =
        ScenarioBuilder()
            .contact("ayaan")
            .contact("ammi")
            .chat("ayaan",
                  {scene("top", {say("hello"), reply({option("hi")})}),
                   scene("hook", {note("Silence"), tomorrow(), note("Still quiet")})},
                  {.hooks = {{Hook::Block, "hook"}, {Hook::Remove, "top"}}})
            .chat("ammi", {scene("home", {reply({option("good night")}), tomorrow()})})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    ASSERT_TRUE(act(session, ActionKind::Remove, "ayaan"));
    ASSERT_TRUE(act(session, ActionKind::Unblock, "ayaan"));
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    session.advanceAll();
    ASSERT_EQ(session.choices().size(), 1U) << "no reply is on offer to somebody blocked";
    ASSERT_TRUE(say(session, "good night"));
    session.advanceAll();
    const auto notes = std::ranges::count_if(session.events(), [&](const story::Event& event) {
        return event.kind == story::EventKind::Line &&
               scenario.lines[event.index].kind == story::LineKind::Note;
    });
    EXPECT_EQ(notes, 2) << "the scene of the first block goes on";
    EXPECT_TRUE(session.ended());
}

TEST(Hooks, ReportComesBackToTheOpenReply) {
    const auto scenario = withHooks({{Hook::Report, "hook"}}, {note("Thanks for telling us")});
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Report, "ayaan"));
    EXPECT_THAT(playOn(session),
                ElementsAre("note: Thanks for telling us", "prompt ayaan.sub/reply"));
    ASSERT_TRUE(say(session, "hi"));
    EXPECT_THAT(playOn(session), ElementsAre("say ayaan: came back", "ending calm"));
}

TEST(Hooks, AnActionWaitsForTheHookOfTheOneBefore) {
    const auto scenario = withHooks({{Hook::Report, "hook"}}, {note("Thanks")});
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Report, "ayaan"));
    EXPECT_FALSE(session.perform({.kind = ActionKind::Block, .contact = 0}));
    session.advanceAll();
    EXPECT_TRUE(session.perform({.kind = ActionKind::Block, .contact = 0}));
}

TEST(Hooks, AFlagIsHeardInEveryChatThatListens) {
    auto scenario = withHooks({{Hook::Flag, "hook"}}, {think("that was odd")},
                              {.hooks = {{Hook::Flag, "listen"}}});
    story::Session session(scenario);
    session.advanceAll();
    ASSERT_TRUE(session.perform(
        {.kind = ActionKind::Flag, .message = messageSaying(session, "hello"), .item = 7}));
    EXPECT_THAT(playOn(session), ElementsAre("say ammi: thank you", "think: that was odd",
                                             "prompt ayaan.sub/reply"));
}

TEST(Hooks, ScreenshotCallsItsScene) {
    const auto scenario = withHooks({{Hook::Screenshot, "hook"}}, {say("did you save that?")});
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Screenshot, "ayaan"));
    EXPECT_THAT(playOn(session),
                ElementsAre("say ayaan: did you save that?", "prompt ayaan.sub/reply"));
    ASSERT_TRUE(act(session, ActionKind::ProfileShot, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre()) << "a picture of the profile does not";
}

TEST(Hooks, PrivacyIsHeardInEveryChat) {
    auto scenario = withHooks({{Hook::Privacy, "hook"}}, {say("why private?")},
                              {.hooks = {{Hook::Privacy, "listen"}}});
    story::Session session(scenario);
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = ActionKind::SetPrivacy,
                                 .setting = story::Setting::Account,
                                 .audience = story::Audience::Contacts}));
    EXPECT_THAT(playOn(session), ElementsAre("say ammi: thank you", "say ayaan: why private?",
                                             "prompt ayaan.sub/reply"))
        << "Ammi's chat ran last";
}

TEST(Hooks, TellIsHeardByTheAdultToldAndByWhoeverIsNoAdultToTell) {
    const auto scenario = withHooks({{Hook::Tell, "hook"}}, {think("I told someone")},
                                    {.hooks = {{Hook::Tell, "listen"}}});
    story::Session ammi(scenario);
    ASSERT_TRUE(act(ammi, ActionKind::Tell, "ammi"));
    const auto heard = playOn(ammi);
    EXPECT_THAT(heard, Contains("say ammi: thank you"));
    EXPECT_THAT(heard, Contains("think: I told someone"));

    for (const std::string other : {"khala", "nobody in the story"}) {
        story::Session session(scenario);
        ASSERT_TRUE(act(session, ActionKind::Tell, other));
        EXPECT_THAT(playOn(session),
                    ElementsAre("think: I told someone", "prompt ayaan.sub/reply"));
    }
}

TEST(Hooks, AChatThatWaitsForTomorrowComesBackToItsWait) {
    const auto scenario =
        ScenarioBuilder()
            .contact("ayaan")
            .contact("hira")
            .chat("ayaan",
                  {scene("top", {tomorrow(), say("next day")}), scene("hook", {note("Thanks")})},
                  {.hooks = {{Hook::Report, "hook"}}})
            .chat("hira", {scene("top", {reply({option("bye")})})})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Report, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("note: Thanks"));
    EXPECT_EQ(session.state().flows[0].state, story::FlowState::Tomorrow);
    ASSERT_TRUE(say(session, "bye"));
    EXPECT_THAT(playOn(session), ElementsAre("day 2", "say ayaan: next day", "ending calm"));
}

TEST(Hooks, AChatThatRestsComesBackToRest) {
    const auto scenario =
        ScenarioBuilder()
            .contact("ayaan")
            .contact("hira")
            .chat("ayaan", {scene("top", {say("bye")}), scene("hook", {note("Thanks")})},
                  {.hooks = {{Hook::Report, "hook"}, {Hook::Screenshot, "hook"}}})
            .chat("hira", {scene("top", {reply({option("ok")})})})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Report, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("note: Thanks"));
    EXPECT_EQ(session.state().flows[0].state, story::FlowState::Resting);
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    ASSERT_TRUE(act(session, ActionKind::Screenshot, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("note: Thanks")) << "blocked, and heard once more";
}

TEST(Hooks, AChatThatHasNotBegunIsCalledAndRests) {
    const auto scenario = ScenarioBuilder()
                              .contact("ammi", {.trustedAdult = true})
                              .contact("hira")
                              .chat("ammi", {scene("listen", {say("thank you")})},
                                    {.waits = true, .hooks = {{Hook::Tell, "listen"}}})
                              .chat("hira", {scene("top", {reply({option("ok")})})})
                              .ending("calm", true)
                              .build();
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Tell, "ammi"));
    EXPECT_THAT(playOn(session), ElementsAre("say ammi: thank you"));
    EXPECT_EQ(session.state().flows[0].state, story::FlowState::Resting);
}

TEST(Hooks, AHookThatNamesAnotherChatStartsItThere) {
    const auto scenario =
        withHooks({{Hook::Report, "ammi.listen"}, {Hook::Block, "ammi.home"}}, {}, {.waits = true});
    story::Session session(scenario);
    ASSERT_TRUE(act(session, ActionKind::Report, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("say ammi: thank you"));
    EXPECT_THAT(offered(session), ElementsAre("hi")) << "the own chat stands where it stood";
    ASSERT_TRUE(act(session, ActionKind::Block, "ayaan"));
    EXPECT_THAT(playOn(session), ElementsAre("say ammi: beta?", "ending calm"))
        << "blocking puts the own chat to rest";
}
