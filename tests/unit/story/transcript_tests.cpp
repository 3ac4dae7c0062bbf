// SPDX-License-Identifier: MIT
#include "story/transcript.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace test;
using story::ActionKind;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// "1 16:05 hello" for each message of a chat.
std::vector<std::string> times(const story::Transcript& transcript, const story::Scenario& scenario,
                               story::ChatIndex chat) {
    std::vector<std::string> lines;
    for (const story::Message& message : transcript.chat(chat).messages) {
        lines.push_back(fmt::format("{} {:02}:{:02} {}", message.day, message.minute / 60,
                                    message.minute % 60, scenario.text(message.text)));
    }
    return lines;
}

story::Transcript whole(const story::Session& session) {
    story::Transcript transcript(session.scenario());
    transcript.update(session);
    return transcript;
}

} // namespace

TEST(Transcript, CountsTheMinutesOfEachChat) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .contact("b")
            .chat("a", {scene("top", {say("one"), say("two"), say("later").at(16, 14), tomorrow(),
                                      say("early").at(7, 30), say("next")})})
            .chat("b",
                  {scene("top", {say("three"), say("past").at(9, 0), tomorrow(), say("school")})})
            .ending("calm", true)
            .build();
    story::Session session(scenario);
    session.advanceAll();
    const auto transcript = whole(session);
    EXPECT_THAT(times(transcript, scenario, 0),
                ElementsAre("1 16:00 one", "1 16:01 two", "1 16:14 later", "2 07:30 early",
                            "2 07:31 next"));
    EXPECT_THAT(times(transcript, scenario, 1),
                ElementsAre("1 16:00 three", "1 16:01 past", "2 16:00 school"));
    EXPECT_EQ(transcript.day(), 2);
    EXPECT_EQ(transcript.minute(), 16 * 60);
}

TEST(Transcript, ADayMayBeginEarly) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .chat("a",
                  {scene("top", {say("up").at(7, 5), say("and").at(7, 5), tomorrow(), note("x")})})
            .build();
    story::Session session(scenario);
    EXPECT_EQ(whole(session).minute(), 16 * 60);
    session.advanceAll();
    EXPECT_THAT(times(whole(session), scenario, 0),
                ElementsAre("1 07:05 up", "1 07:06 and", "2 16:00 x"));
}

TEST(Transcript, TheClockStopsBeforeMidnight) {
    const auto scenario = ScenarioBuilder()
                              .contact("a")
                              .chat("a", {scene("top", {say("late").at(23, 59), say("later")})})
                              .build();
    story::Session session(scenario);
    session.advanceAll();
    EXPECT_THAT(times(whole(session), scenario, 0), ElementsAre("1 23:59 late", "1 23:59 later"));
}

TEST(Transcript, ShowsWhoSaidWhat) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .chat("a", {scene("top", {say("hello"), say("mine").from("me"), photo("cat", "my cat"),
                                      reply({option("nice"), silence()}),
                                      reply({option("bye"), silence()})})})
            .build();
    story::Session session(scenario);
    ASSERT_TRUE(say(session, "nice"));
    ASSERT_TRUE(say(session, "(silence)"));
    const auto transcript = whole(session);
    const auto& messages = transcript.chat(0).messages;
    ASSERT_THAT(messages, SizeIs(5));
    EXPECT_EQ(messages[0].speaker, 0);
    EXPECT_EQ(messages[1].speaker, story::kPlayer);
    EXPECT_EQ(messages[2].kind, story::LineKind::Photo);
    EXPECT_TRUE(messages[3].isChoice);
    EXPECT_FALSE(messages[3].silent);
    EXPECT_EQ(messages[3].speaker, story::kPlayer);
    EXPECT_EQ(messages[3].option, 0);
    EXPECT_TRUE(messages[4].silent);
    EXPECT_EQ(messages[4].text, story::kNoText);
    EXPECT_EQ(transcript.find(messages[2].event), &messages[2]);
    EXPECT_EQ(transcript.find(0), nullptr) << "a scene is no message";
    EXPECT_EQ(transcript.find(999), nullptr);
}

TEST(Transcript, FoldsEditsDeletionsAndFlags) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .chat("a", {scene("top", {say("send it"), edited("please send it"), say("hey"),
                                      deleted(), reply({option("no")})})})
            .build();
    story::Session session(scenario);
    session.advanceAll();
    const story::EventIndex first = messageSaying(session, "send it");
    ASSERT_TRUE(session.perform({.kind = ActionKind::Flag, .message = first, .item = 3}));
    story::Transcript transcript(scenario);
    transcript.update(session);
    EXPECT_THAT(times(transcript, scenario, 0),
                ElementsAre("1 16:00 please send it", "1 16:01 hey"));
    const auto& messages = transcript.chat(0).messages;
    EXPECT_TRUE(messages[0].edited);
    EXPECT_EQ(messages[0].line, 1U);
    EXPECT_FALSE(messages[0].deleted);
    EXPECT_EQ(messages[0].flag, guide::ItemId{3});
    EXPECT_TRUE(messages[1].deleted);
    EXPECT_FALSE(messages[1].edited);
    EXPECT_EQ(messages[1].flag, std::nullopt);

    ASSERT_TRUE(session.perform({.kind = ActionKind::Unflag, .message = first}));
    transcript.update(session);
    EXPECT_EQ(transcript.find(first)->flag, std::nullopt);
}

TEST(Transcript, CanStandBackAndGoOn) {
    const auto scenario = ScenarioBuilder()
                              .contact("a")
                              .chat("a", {scene("top", {say("one"), say("two"), say("three")})})
                              .build();
    story::Session session(scenario);
    session.advanceAll();
    story::Transcript transcript(scenario);
    transcript.update(session, 2);
    EXPECT_THAT(times(transcript, scenario, 0), ElementsAre("1 16:00 one"));
    transcript.update(session);
    EXPECT_THAT(transcript.chat(0).messages, SizeIs(3));
    transcript.update(session, 3);
    EXPECT_THAT(times(transcript, scenario, 0), ElementsAre("1 16:00 one", "1 16:01 two"));
    transcript.update(session, 0);
    EXPECT_THAT(transcript.chat(0).messages, IsEmpty());
}

TEST(Transcript, StartsOverAfterARewind) {
    const auto scenario = ScenarioBuilder()
                              .contact("a")
                              .chat("a", {scene("top", {reply({option("x", {say("after x")}),
                                                               option("y", {say("after y")})})})})
                              .build();
    story::Session session(scenario);
    story::Transcript transcript(scenario);
    ASSERT_TRUE(say(session, "x"));
    session.advanceAll();
    transcript.update(session);
    session.rewind(0);
    ASSERT_TRUE(say(session, "y"));
    session.advanceAll();
    transcript.update(session); // as many events as before, and none the wiser by their number
    EXPECT_THAT(times(transcript, scenario, 0), ElementsAre("1 16:00 y", "1 16:01 after y"));
}
