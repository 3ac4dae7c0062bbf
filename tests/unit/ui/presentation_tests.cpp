// SPDX-License-Identifier: MIT
#include "ui/chat/presentation.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using story::EventKind;
using testing::ElementsAre;

// Two contacts with a chat each: three lines, of which the second is said elsewhere.
struct PresentationTest : testing::Test {
    story::Scenario scenario;
    std::vector<story::Event> events;
    ui::Presentation presentation;

    void SetUp() override {
        scenario.texts = {{"hello there", "", 0}};
        scenario.contacts.resize(2);
        scenario.chats.resize(2);
        scenario.chats[1].contact = 1;
        story::Line line;
        line.text = 0;
        line.speaker = 0;
        scenario.lines = {line};
        for (const story::ChatIndex chat : std::initializer_list<story::ChatIndex>{0, 1, 0})
            say(chat);
    }
    void say(story::ChatIndex chat) {
        events.push_back({EventKind::Line, chat, chat, 0, story::kNoEvent, {}});
    }
    void log(EventKind kind) {
        events.push_back({kind, 0, story::kNobody, 0, story::kNoEvent, {}});
    }
    void perform(story::ActionKind kind, story::ContactIndex contact) {
        log(EventKind::Action);
        events.back().action = {.kind = kind, .contact = contact};
    }
    void at(double seconds, ui::TypingSpeed speed = ui::TypingSpeed::Natural) {
        presentation.update(events, scenario, 0, seconds, speed);
    }
    void until(double seconds) {
        for (double now = 0; now < seconds; now += 0.05)
            at(now);
    }
    std::vector<story::EventIndex> order() const {
        return {presentation.order().begin(), presentation.order().end()};
    }
};

TEST_F(PresentationTest, SomebodyTypesBeforeAMessageAppears) {
    at(0);
    EXPECT_TRUE(presentation.order().empty());
    EXPECT_EQ(presentation.typing(), 0);
    EXPECT_EQ(presentation.typingChat(), 0);
    EXPECT_GT(presentation.waitMs(0), 0);
}

TEST_F(PresentationTest, InstantDoesNotWaitOutAPauseThatHasBegun) {
    at(0);
    ASSERT_TRUE(presentation.order().empty());
    at(0.01, ui::TypingSpeed::Instant);
    EXPECT_TRUE(presentation.complete(events.size()));
}

TEST_F(PresentationTest, WhatIsDeletedCanBeReadFirstHoweverFastMessagesCome) {
    for (const ui::TypingSpeed speed :
         {ui::TypingSpeed::Natural, ui::TypingSpeed::Quick, ui::TypingSpeed::Instant}) {
        events.clear();
        presentation = {};
        say(0);
        log(EventKind::Deleted);
        say(0);
        double shown = 0;
        for (double now = 0; now < 20 && presentation.order().size() < 2; now += 0.05) {
            at(now, speed);
            if (order() == std::vector<story::EventIndex>{0} && shown == 0) shown = now + 1e-6;
            if (order().size() > 1) {
                EXPECT_GE(now - shown, 2.4);
            }
        }
        EXPECT_GE(order().size(), 2U) << "and then it goes";
        EXPECT_GT(shown, 0);
    }
    events.clear();
    presentation = {};
    say(1);
    events.push_back({EventKind::Deleted, 1, 1, 0, 0, {}});
    at(0, ui::TypingSpeed::Instant);
    EXPECT_TRUE(presentation.complete(events.size())) << "elsewhere nobody looks at it";
}

TEST_F(PresentationTest, OtherChatsTellTheirNewsBesideTheOneInFront) {
    until(0.7);
    EXPECT_THAT(order(), ElementsAre(1));
    until(1.0);
    EXPECT_THAT(order(), ElementsAre(1, 0));
}

TEST_F(PresentationTest, AChatIsReadyAsSoonAsItsOwnNewsIsOut) {
    for (int i = 0; i < 40; ++i)
        say(1);
    until(2);
    EXPECT_TRUE(presentation.complete(events, 0));
    EXPECT_FALSE(presentation.complete(events, 1));
    EXPECT_FALSE(presentation.complete(events.size()));
}

TEST_F(PresentationTest, ANewDayWaitsForEveryChatAndIsWaitedFor) {
    for (int i = 0; i < 40; ++i)
        say(1);
    log(EventKind::Day);
    say(0);
    until(2);
    EXPECT_FALSE(presentation.complete(events, 0));
    until(20);
    ASSERT_TRUE(presentation.complete(events.size()));
    EXPECT_EQ(order()[events.size() - 2], events.size() - 2);
    EXPECT_EQ(order().back(), events.size() - 1);
}

TEST_F(PresentationTest, EndsWithNothingLeftToWaitFor) {
    until(20);
    EXPECT_TRUE(presentation.complete(events.size()));
    EXPECT_LT(presentation.waitMs(20), 0);
    EXPECT_EQ(presentation.typing(), story::kNobody);
}

TEST_F(PresentationTest, HurryShowsTheNextMessageOnTheSpot) {
    at(0);
    presentation.hurry();
    EXPECT_EQ(presentation.waitMs(0), 0);
    at(0);
    EXPECT_THAT(order(), ElementsAre(0));
    EXPECT_EQ(presentation.typing(), 0) << "the next one is being written";
}

TEST_F(PresentationTest, InstantShowsEverythingAndQuickIsSooner) {
    at(0);
    const int natural = presentation.waitMs(0);
    ui::Presentation quick;
    quick.update(events, scenario, 0, 0, ui::TypingSpeed::Quick);
    EXPECT_LT(quick.waitMs(0), natural);
    ui::Presentation instant;
    instant.update(events, scenario, 0, 0, ui::TypingSpeed::Instant);
    EXPECT_TRUE(instant.complete(events.size()));
}

TEST_F(PresentationTest, WhatThePlayerDoesIsSeenAtOnce) {
    at(0);
    perform(story::ActionKind::Flag, 0);
    at(0);
    EXPECT_THAT(order(), ElementsAre(3));
}

TEST_F(PresentationTest, AContactSaysNothingMoreOnceBlocked) {
    at(0);
    perform(story::ActionKind::Block, 0);
    at(0);
    EXPECT_THAT(order(), ElementsAre(0, 2, 3)) << "what was said before comes before";
}

TEST_F(PresentationTest, BlockingAtTheEndOfADayTellsNothingOfTheNext) {
    presentation.showAll(3);
    log(EventKind::Day);
    events.back().index = 2;
    say(0);
    at(0);
    perform(story::ActionKind::Block, 0);
    at(0);
    EXPECT_THAT(order(), ElementsAre(0, 1, 2, 5)) << "3 is the new day, 4 what is said on it";
}

TEST_F(PresentationTest, StoppingShowsAllThatWasTold) {
    at(0);
    perform(story::ActionKind::Stop, story::kNobody);
    log(EventKind::Ending);
    at(0);
    EXPECT_THAT(order(), ElementsAre(0, 1, 2, 3));
    presentation.goOn();
    until(2);
    EXPECT_THAT(order(), ElementsAre(0, 1, 2, 3, 4));
}

TEST_F(PresentationTest, FollowsALogThatWasRewound) {
    presentation.showAll(3);
    events.resize(1);
    at(1);
    EXPECT_THAT(order(), ElementsAre(0));
    events.push_back(events[0]);
    at(2);
    EXPECT_THAT(order(), ElementsAre(0)) << "what is new is told at its own pace";
}

TEST_F(PresentationTest, WhatWasOnItsWayStillComesWhenSomethingLaterIsTakenBack) {
    at(0);
    perform(story::ActionKind::Flag, 0);
    at(0);
    ASSERT_THAT(order(), ElementsAre(3));
    events.pop_back();
    presentation.goBackTo(events.size());
    at(0);
    EXPECT_THAT(order(), ElementsAre());
    until(30);
    EXPECT_THAT(order(), testing::UnorderedElementsAre(0, 1, 2));
}

} // namespace
