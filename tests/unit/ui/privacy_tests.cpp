// SPDX-License-Identifier: MIT
#include "ui/evidence/evidence_view.h"
#include "ui/me/me_view.h"

#include <gtest/gtest.h>

namespace {

using story::Audience;
using story::Setting;
using Viewer = ui::MeView::Viewer;

TEST(Privacy, AStrangerSeesOnlyWhatEveryoneMaySee) {
    story::Privacy privacy;
    privacy[Setting::School] = Audience::Contacts;
    privacy[Setting::Phone] = Audience::Nobody;
    EXPECT_TRUE(ui::MeView::sees(Viewer::Stranger, Setting::Photos, privacy));
    EXPECT_FALSE(ui::MeView::sees(Viewer::Stranger, Setting::School, privacy));
    EXPECT_TRUE(ui::MeView::sees(Viewer::Contact, Setting::School, privacy));
    EXPECT_FALSE(ui::MeView::sees(Viewer::Contact, Setting::Phone, privacy));
    EXPECT_TRUE(ui::MeView::sees(Viewer::Me, Setting::Phone, privacy));
}

TEST(Privacy, TheCounterGoesDownWithEachThingHidden) {
    story::Privacy privacy;
    int left = ui::MeView::kLearnable;
    EXPECT_EQ(ui::MeView::strangerLearns(privacy), left);
    for (const Setting setting :
         {Setting::Account, Setting::Phone, Setting::School, Setting::Photos, Setting::Online}) {
        privacy[setting] = Audience::Contacts;
        EXPECT_EQ(ui::MeView::strangerLearns(privacy), --left);
    }
    // Who may write is no thing to learn.
    privacy[Setting::Messages] = Audience::Nobody;
    EXPECT_EQ(ui::MeView::strangerLearns(privacy), 0);
}

TEST(Evidence, FiltersByContactAndBySign) {
    const ui::EvidenceCard card{.shot = 9, .contact = 2, .sign = 4};
    ui::EvidenceView::Filter filter;
    EXPECT_TRUE(filter.shows(card));
    filter.contact = story::ContactIndex{2};
    EXPECT_TRUE(filter.shows(card));
    filter.sign = guide::ItemId{5};
    EXPECT_FALSE(filter.shows(card));
    filter.sign = guide::ItemId{4};
    EXPECT_TRUE(filter.shows(card));
    filter.contact = story::ContactIndex{3};
    EXPECT_FALSE(filter.shows(card));
}

TEST(Evidence, CardsTellOfTheShotsThatAreKept) {
    story::State state;
    std::vector<story::Event> events(3);
    events[1].kind = events[2].kind = story::EventKind::Action;
    events[1].action.kind = story::ActionKind::Screenshot;
    events[1].action.message = 0;
    events[2].action.kind = story::ActionKind::ProfileShot;
    state.screenshots = {1, 2};
    story::Message message;
    message.event = 0;
    message.day = 2;
    message.minute = 975;
    message.flag = guide::ItemId{7};
    const std::vector<story::ChatLog> chats{{0, {message}}};
    ui::Model model;
    model.state = &state;
    model.events = events;
    model.chats = chats;
    const auto cards = ui::evidenceOf(model);
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].sign, 7);
    EXPECT_EQ(cards[0].day, 2);
    EXPECT_EQ(cards[0].minute, 975);
    EXPECT_FALSE(cards[0].isProfile);
    EXPECT_TRUE(cards[1].isProfile);
    EXPECT_EQ(cards[1].number, 2);
    EXPECT_EQ(cards[1].sign, story::kNoReason);

    EXPECT_TRUE(cards[0].isOfMessage);
    EXPECT_FALSE(cards[1].isOfMessage);

    state.screenshots = {2};
    EXPECT_EQ(ui::evidenceOf(model).size(), 1U);
}

// Chats have clocks of their own, and what another one said last may have been earlier in the day.
TEST(Evidence, APictureIsNotOlderThanWhatItShows) {
    story::State state;
    std::vector<story::Event> events(4);
    events[2].kind = story::EventKind::Action;
    events[2].action.kind = story::ActionKind::Screenshot;
    state.screenshots = {2};
    const auto message = [](story::EventIndex event, int day, int minute) {
        story::Message said;
        said.event = event;
        said.day = day;
        said.minute = minute;
        return said;
    };
    const std::vector<story::ChatLog> chats{{0, {message(0, 2, 20 * 60 + 33)}},
                                            {1, {message(1, 2, 17 * 60 + 35), message(3, 3, 960)}}};
    ui::Model model;
    model.state = &state;
    model.events = events;
    model.chats = chats;
    const auto cards = ui::evidenceOf(model);
    ASSERT_EQ(cards.size(), 1U);
    EXPECT_EQ(cards[0].day, 2);
    EXPECT_EQ(cards[0].minute, 20 * 60 + 33);
}

} // namespace
