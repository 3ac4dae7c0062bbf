// SPDX-License-Identifier: MIT
#include "score/debrief.h"
#include "score_fixture.h"

#include <gtest/gtest.h>

using namespace test;
using score::Mark;

namespace {

struct Debriefing : testing::Test {
    const story::Scenario scenario = squad();
    story::Session session{scenario};

    score::Debrief debrief() { return score::debrief(session, theGuide()); }
    score::MessageMark markOf(const std::string& words) {
        const auto event = messageSaying(session, words);
        for (const auto& mark : debrief().messages) {
            if (mark.event == event) return mark;
        }
        ADD_FAILURE() << words;
        return {};
    }
    std::string reasonFor(const std::string& words) {
        const auto reason = markOf(words).reason;
        return reason == story::kNoText ? "" : scenario.text(reason);
    }
    /// Into the third day, without a flag.
    void play() {
        for (const auto* words :
             {"haha thanks", "yes how", "sure", "no", "ok its 0300", "ok", "see you"})
            ASSERT_TRUE(say(session, words)) << words;
        session.advanceAll();
    }
};

} // namespace

TEST_F(Debriefing, MarksEveryMessage) {
    play();
    flag(session, "whats your number", "many_channels");
    flag(session, "you go to City School right", "trust_instincts");
    flag(session, "send me your number again", "many_channels");
    flag(session, "unreal round", "asks_favours");
    EXPECT_EQ(markOf("whats your number").mark, Mark::Caught);
    EXPECT_EQ(reasonFor("whats your number"), "Met in one place, then asks for another.");
    EXPECT_EQ(markOf("you go to City School right").mark, Mark::NamedOtherwise);
    EXPECT_EQ(markOf("you go to City School right").sign, item("boundary_testing"));
    EXPECT_EQ(markOf("dont tell your sister").mark, Mark::SlippedBy);
    EXPECT_EQ(reasonFor("dont tell your sister"), "A real friend does not need to be hidden.");
    EXPECT_EQ(markOf("write when ur alone").mark, Mark::None) << "the same sign in the same scene";
    EXPECT_EQ(markOf("send me your number again").mark, Mark::RealFriend);
    EXPECT_EQ(reasonFor("send me your number again"), "Her phone was reset.");
    EXPECT_EQ(markOf("unreal round").mark, Mark::None) << "flagged, but no sign and no friend";
    EXPECT_EQ(markOf("nice photo").mark, Mark::LeftAlone);
    EXPECT_EQ(debrief().count(Mark::Caught), 1);
    EXPECT_EQ(debrief().count(Mark::SlippedBy), 1);
}

TEST_F(Debriefing, ACaughtRepeatLeavesNothingToSlipBy) {
    play();
    flag(session, "its our thing", "keep_it_secret");
    EXPECT_EQ(markOf("its our thing").mark, Mark::Caught);
    EXPECT_EQ(markOf("dont tell your sister").mark, Mark::None);
}

TEST_F(Debriefing, ARealFriendWithoutATextOfTheirOwnHasTheScenesText) {
    play();
    flag(session, "see you tomorrow", "asks_favours");
    EXPECT_EQ(markOf("see you tomorrow").mark, Mark::RealFriend);
    EXPECT_EQ(markOf("see you tomorrow").reason, story::kNoText);
}

TEST_F(Debriefing, EveryReplyCanBeLivedAgain) {
    play();
    flag(session, "whats your number", "many_channels");
    const auto replies = debrief().replies;
    ASSERT_EQ(replies.size(), 7U);
    for (const auto& moment : replies) {
        story::Session again = session;
        again.rewind(moment.input);
        const auto choices = again.choices();
        EXPECT_TRUE(std::ranges::any_of(choices, [&](const story::Choice& choice) {
            return choice.option == moment.option;
        })) << scenario.options[moment.option].id;
        EXPECT_EQ(again.inputs().size(), moment.input);
    }
    EXPECT_EQ(replies[0].mark, score::ReplyMark::None);
    EXPECT_EQ(replies[4].mark, score::ReplyMark::Ignored);
}

TEST_F(Debriefing, KeptAndRepairedRepliesAreMarked) {
    for (const auto* words : {"haha thanks", "yes how", "if ammi says yes", "is that you"})
        ASSERT_TRUE(say(session, words));
    EXPECT_EQ(debrief().replies[1].mark, score::ReplyMark::Ignored) << "what is said to a friend "
                                                                       "repairs nothing here";
    act(session, story::ActionKind::Block, "ayaan");
    ASSERT_TRUE(say(session, "no")); // to the second account
    const auto replies = debrief().replies;
    ASSERT_EQ(replies.size(), 5U);
    EXPECT_EQ(replies[1].mark, score::ReplyMark::Repaired);
    EXPECT_EQ(replies[1].repairedBy, replies[4].event);
    EXPECT_EQ(replies[4].mark, score::ReplyMark::Kept);
}

TEST_F(Debriefing, SumsUpTheSevenSigns) {
    play();
    flag(session, "whats your number", "many_channels");
    flag(session, "you go to City School right", "trust_instincts");
    const auto signs = debrief().signs;
    ASSERT_EQ(signs.size(), 7U);
    const auto summary = [&](std::string_view id) {
        return *std::ranges::find(signs, item(id), &score::SignSummary::sign);
    };
    EXPECT_EQ(summary("many_channels").met, 1);
    EXPECT_EQ(summary("many_channels").caught, 1);
    EXPECT_EQ(summary("boundary_testing").namedOtherwise, 1);
    EXPECT_EQ(summary("keep_it_secret").slippedBy(), 1);
    EXPECT_TRUE(summary("keep_it_secret").inStory);
    EXPECT_FALSE(summary("asks_favours").inStory);
    EXPECT_EQ(summary("asks_favours").met, 0);
}

TEST_F(Debriefing, GivesTheFacts) {
    auto facts = debrief().facts;
    EXPECT_FALSE(facts.metManipulator);
    play();
    act(session, story::ActionKind::Screenshot, "ayaan");
    act(session, story::ActionKind::Report, "ayaan");
    act(session, story::ActionKind::Tell, "ammi");
    act(session, story::ActionKind::Report, "hira");
    session.perform(
        {.kind = story::ActionKind::GutCheck, .contact = contact(session, "ayaan"), .value = 4});
    flag(session, "unreal round", "trust_instincts");
    facts = debrief().facts;
    EXPECT_TRUE(facts.metManipulator);
    EXPECT_TRUE(facts.saved);
    EXPECT_TRUE(facts.reported);
    EXPECT_FALSE(facts.blocked);
    EXPECT_FALSE(facts.inOrder);
    EXPECT_TRUE(facts.told);
    EXPECT_FALSE(facts.accountPrivate);
    EXPECT_FALSE(facts.police);
    EXPECT_EQ(facts.friendsReportedOrBlocked, 1);
    EXPECT_EQ(facts.feelings, 2);
    act(session, story::ActionKind::Block, "ayaan");
    EXPECT_TRUE(debrief().facts.inOrder);
}
