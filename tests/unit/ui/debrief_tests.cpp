// SPDX-License-Identifier: MIT
#include "support/scenario_builder.h"
#include "ui/debrief/moments.h"
#include "ui/guide/meetings.h"
#include "ui/help/channels.h"

#include <gmock/gmock.h>

namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using ui::debrief::Filter;

/// A friend first, then somebody with two signs; both wait for an answer.
struct LookBack : testing::Test {
    guide::Guide guide = *guide::Guide::load(CHATWISE_DATA_DIR);
    guide::ItemId secret = guide.require("keep_it_secret");
    guide::ItemId channels = guide.require("many_channels");
    story::Scenario scenario =
        ScenarioBuilder("look")
            .contact("hira")
            .contact("ayaan", {.truth = story::Truth::Manipulator})
            .chat("hira", {scene("hello", {say("number?").lookalike(channels),
                                           reply({option("sure"), silence()})})})
            .chat("ayaan",
                  {scene("lobby",
                         {say("hi"), say("tell nobody").sign(secret),
                          say("your number?").sign(channels),
                          reply({option("no").heeds(channels), option("yes").ignores(channels)})})})
            .ending("calm", true)
            .build();
    story::Session session{scenario};
    score::Debrief debrief;
    story::Transcript transcript{scenario};

    story::EventIndex said(std::string_view words) const {
        const auto events = session.events();
        for (story::EventIndex i = 0; i < events.size(); ++i)
            if (events[i].kind == story::EventKind::Line &&
                scenario.text(scenario.lines[events[i].index].text) == words)
                return i;
        return story::kNoEvent;
    }
    void flag(std::string_view words, guide::ItemId item) {
        session.advanceAll();
        ASSERT_TRUE(session.perform(
            {.kind = story::ActionKind::Flag, .message = said(words), .item = item}));
        session.advanceAll();
    }
    void answer(std::string_view words) {
        session.advanceAll();
        for (const story::Choice& choice : session.choices()) {
            const story::Option& option = scenario.options[choice.option];
            if (option.silent || scenario.text(option.text) != words) continue;
            ASSERT_TRUE(session.choose(choice.option));
            session.advanceAll();
            return;
        }
        FAIL() << words << " is not on offer";
    }
    void playThrough() {
        flag("number?", channels);
        flag("tell nobody", secret);
        answer("yes");
        answer("sure");
        debrief = score::debrief(session, guide);
        transcript.update(session);
    }
    std::vector<std::string> shown(Filter filter) const {
        std::vector<std::string> rows;
        for (const auto& row : ui::debrief::momentsOf(transcript.chats(), debrief, filter))
            rows.push_back(row.isHeading() ? "# " + scenario.contacts[row.chat].id
                                           : scenario.text(row.message->text));
        return rows;
    }
};

TEST_F(LookBack, TheTalkWithTheMostSignsComesFirst) {
    playThrough();
    EXPECT_THAT(shown(Filter::Moments), ElementsAre("# ayaan", "tell nobody", "your number?", "yes",
                                                    "# hira", "number?", "sure"));
}

TEST_F(LookBack, FiltersShowWhatTheirCountsSay) {
    playThrough();
    EXPECT_THAT(shown(Filter::Caught), ElementsAre("# ayaan", "tell nobody"));
    EXPECT_THAT(shown(Filter::SlippedBy), ElementsAre("# ayaan", "your number?"));
    EXPECT_THAT(shown(Filter::RealFriends), ElementsAre("# hira", "number?"));
    EXPECT_THAT(shown(Filter::Everything), SizeIs(8));
    for (const Filter filter : {Filter::Caught, Filter::SlippedBy, Filter::RealFriends})
        EXPECT_EQ(ui::debrief::countOf(debrief, filter), 1);
}

TEST_F(LookBack, WhatIfOffersWhatWasOnOfferThen) {
    playThrough();
    story::Session before = session;
    before.rewind(debrief.replies.front().input);
    const auto list = ui::debrief::alternativesAt(before, debrief.replies.front());
    ASSERT_THAT(list, SizeIs(2));
    EXPECT_EQ(scenario.text(scenario.options[list[0].option].text), "no");
    EXPECT_FALSE(list[0].taken);
    EXPECT_TRUE(list[1].taken);
    EXPECT_TRUE(session.ended()) << "the play at hand stays as it is";
}

TEST_F(LookBack, TheGuideTellsOnlyWhatWasNotedWhileTheStoryRuns) {
    flag("tell nobody", channels);
    transcript.update(session);
    ui::Model model;
    model.guide = &guide;
    model.scenario = &scenario;
    model.state = &session.state();
    model.chats = transcript.chats();
    EXPECT_THAT(ui::guide_page::meetingsOf(model, secret), IsEmpty());
    EXPECT_THAT(ui::guide_page::meetingsOf(model, channels), SizeIs(1));
    answer("yes");
    answer("sure");
    transcript.update(session);
    model.chats = transcript.chats();
    ASSERT_TRUE(session.ended());
    ASSERT_THAT(ui::guide_page::meetingsOf(model, secret), SizeIs(1));
    EXPECT_EQ(ui::guide_page::meetingsOf(model, secret)[0].message->event, said("tell nobody"));
}

TEST(HelpShortList, AlwaysEndsWithTakeItDown) {
    const guide::Guide guide = *guide::Guide::load(CHATWISE_DATA_DIR);
    const auto pakistan = ui::help::shortList(guide, "PK", 3);
    ASSERT_THAT(pakistan, SizeIs(3));
    EXPECT_EQ(pakistan[0].country, "PK");
    EXPECT_EQ(pakistan[2].id, "any_takeitdown");
    EXPECT_THAT(ui::help::shortList(guide, "PK", 9), SizeIs(5));
}

} // namespace
