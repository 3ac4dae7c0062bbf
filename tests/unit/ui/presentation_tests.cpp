// SPDX-License-Identifier: MIT
#include "ui/chat/presentation.h"

#include <gtest/gtest.h>

namespace {

struct PresentationTest : testing::Test {
    story::Scenario scenario;
    std::vector<story::Event> events;
    ui::Presentation presentation;

    void SetUp() override {
        scenario.texts = {{"hello there", "", 0}};
        scenario.contacts.resize(2);
        story::Line line;
        line.text = 0;
        line.speaker = 0;
        scenario.lines = {line};
        for (const story::ChatIndex chat : std::initializer_list<story::ChatIndex>{0, 1, 0})
            events.push_back({story::EventKind::Line, chat, chat, 0, story::kNoEvent, {}});
    }
    void at(double seconds, ui::TypingSpeed speed = ui::TypingSpeed::Natural) {
        presentation.update(events, scenario, 0, seconds, speed);
    }
};

TEST_F(PresentationTest, SomebodyTypesBeforeAMessageAppears) {
    at(0);
    EXPECT_EQ(presentation.shown(), 0U);
    EXPECT_EQ(presentation.typing(), 0);
    EXPECT_GT(presentation.waitMs(0), 0);
    at(presentation.waitMs(0) / 1000.0 + 0.001);
    EXPECT_EQ(presentation.shown(), 1U);
    EXPECT_EQ(presentation.typingChat(), 1);
}

TEST_F(PresentationTest, EndsWithNothingLeftToWaitFor) {
    for (double now = 0; now < 20; now += 0.05)
        at(now);
    EXPECT_TRUE(presentation.complete(events.size()));
    EXPECT_LT(presentation.waitMs(20), 0);
    EXPECT_EQ(presentation.typing(), story::kNobody);
}

TEST_F(PresentationTest, AWaitIsFinishedOnTheSpotWhenAskedTo) {
    at(0);
    presentation.showAll(events.size());
    EXPECT_TRUE(presentation.complete(events.size()));
    EXPECT_EQ(presentation.typing(), story::kNobody);
}

TEST_F(PresentationTest, InstantShowsEverythingAndQuickIsSooner) {
    at(0);
    const int natural = presentation.waitMs(0);
    ui::Presentation quick;
    quick.update(events, scenario, 0, 0, ui::TypingSpeed::Quick);
    EXPECT_LT(quick.waitMs(0), natural);
    at(0, ui::TypingSpeed::Instant);
    EXPECT_TRUE(presentation.complete(events.size()));
}

TEST_F(PresentationTest, FollowsALogThatWasRewound) {
    presentation.showAll(3);
    events.resize(1);
    at(1);
    EXPECT_EQ(presentation.shown(), 1U);
    events.push_back(events[0]);
    at(2);
    EXPECT_EQ(presentation.shown(), 1U) << "what is new is told at its own pace";
}

} // namespace
