// SPDX-License-Identifier: MIT
// What a player can do at any time: what it changes, when it is refused.
#include "story/session.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace test;
using story::Action;
using story::ActionKind;
using story::Audience;
using story::Setting;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr guide::ItemId kSign = 4;
constexpr guide::ItemId kOther = 9;

/// Ayaan writes, Ammi can be told, Sara stands in the list without a chat.
class Actions : public testing::Test {
protected:
    Actions() {
        m_session.advanceAll();
        m_hello = messageSaying(m_session, "hello");
    }

    bool perform(Action action) { return m_session.perform(action); }
    /// A refusal must leave everything as it was.
    void expectRefused(Action action) {
        const auto before = m_session.snapshot();
        EXPECT_FALSE(m_session.allows(action));
        EXPECT_FALSE(m_session.perform(action));
        EXPECT_EQ(m_session.snapshot(), before);
    }
    const story::Standing& standing(const std::string& id) {
        return m_session.state().standings[contact(m_session, id)];
    }

    const story::Scenario m_scenario =
        ScenarioBuilder()
            .contact("ayaan", {.truth = story::Truth::Manipulator})
            .contact("ammi", {.trustedAdult = true})
            .contact("sara")
            .chat("ayaan", {scene("top", {say("hello"), say("mine").from("me"), note("Later"),
                                          reply({option("hi")}), say("more")})})
            .chat("ammi", {scene("top", {reply({option("ok")})})})
            .ending("calm", true)
            .build();
    story::Session m_session{m_scenario};
    story::EventIndex m_hello = story::kNoEvent;
};

} // namespace

TEST_F(Actions, AreLoggedAndRememberedAsInputs) {
    ASSERT_TRUE(perform({.kind = ActionKind::Block, .contact = 0, .value = 77}));
    const story::Event& event = m_session.events().back();
    const Action bare{.kind = ActionKind::Block, .contact = 0};
    EXPECT_EQ(event.kind, story::EventKind::Action);
    EXPECT_EQ(event.contact, 0);
    EXPECT_EQ(event.action, bare) << "fields that the kind does not use are put to rest";
    EXPECT_EQ(m_session.inputs().back(),
              (story::Input{.isChoice = false, .option = 0, .action = bare}));
}

TEST_F(Actions, WaitForTheStory) {
    story::Session fresh(m_scenario);
    EXPECT_FALSE(fresh.perform({.kind = ActionKind::Block, .contact = 0}));
    EXPECT_THAT(fresh.events(), IsEmpty());
    fresh.advanceAll();
    EXPECT_TRUE(fresh.perform({.kind = ActionKind::Block, .contact = 0}));
}

TEST_F(Actions, FlagAMessageAndThinkAgain) {
    EXPECT_TRUE(perform({.kind = ActionKind::Flag, .message = m_hello, .item = kSign}));
    EXPECT_THAT(m_session.state().flags, ElementsAre(story::Flag{m_hello, kSign}));
    expectRefused({.kind = ActionKind::Flag, .message = m_hello, .item = kSign});
    EXPECT_TRUE(perform({.kind = ActionKind::Flag, .message = m_hello, .item = kOther}));
    EXPECT_THAT(m_session.state().flags, ElementsAre(story::Flag{m_hello, kOther}));
    EXPECT_TRUE(perform({.kind = ActionKind::Unflag, .message = m_hello}));
    EXPECT_THAT(m_session.state().flags, IsEmpty());
    expectRefused({.kind = ActionKind::Unflag, .message = m_hello});
}

TEST_F(Actions, FlagOnlyWhatAContactWrote) {
    const auto events = m_session.events();
    for (std::size_t i = 0; i <= events.size(); ++i) {
        if (i != m_hello)
            expectRefused({.kind = ActionKind::Flag,
                           .message = static_cast<story::EventIndex>(i),
                           .item = kSign});
    }
    expectRefused({.kind = ActionKind::Flag, .message = story::kNoEvent, .item = kSign});
    expectRefused({.kind = ActionKind::Flag, .message = m_hello, .item = story::kItemLimit});
    expectRefused({.kind = ActionKind::Flag, .message = m_hello, .item = story::kNoReason});
}

TEST_F(Actions, SaveEvidenceAndThrowItAway) {
    EXPECT_TRUE(perform({.kind = ActionKind::Screenshot, .contact = 0}));
    const auto first = static_cast<story::EventIndex>(m_session.events().size() - 1);
    EXPECT_TRUE(perform({.kind = ActionKind::Screenshot, .contact = 0, .message = m_hello}));
    EXPECT_TRUE(perform({.kind = ActionKind::ProfileShot, .contact = 2}));
    EXPECT_THAT(m_session.state().screenshots, ElementsAre(first, first + 1, first + 2));
    EXPECT_TRUE(perform({.kind = ActionKind::Discard, .message = first + 1}));
    EXPECT_THAT(m_session.state().screenshots, ElementsAre(first, first + 2));
    expectRefused({.kind = ActionKind::Discard, .message = first + 1});
    expectRefused({.kind = ActionKind::Discard, .message = m_hello});
}

TEST_F(Actions, ScreenshotsNeedAMessageToShow) {
    expectRefused({.kind = ActionKind::Screenshot, .contact = 1}); // nothing written yet
    expectRefused({.kind = ActionKind::Screenshot, .contact = 2}); // no chat
    expectRefused({.kind = ActionKind::Screenshot, .contact = 9});
    expectRefused({.kind = ActionKind::Screenshot, .contact = 1, .message = m_hello});
    expectRefused({.kind = ActionKind::Screenshot, .contact = 0, .message = 0}); // a Scene event
    expectRefused({.kind = ActionKind::Screenshot, .contact = 0, .message = 999});
    expectRefused({.kind = ActionKind::ProfileShot, .contact = story::kPlayer});
}

TEST_F(Actions, ChangeThePrivacySettings) {
    const auto set = [](Setting setting, Audience audience) {
        return Action{.kind = ActionKind::SetPrivacy, .setting = setting, .audience = audience};
    };
    EXPECT_TRUE(perform(set(Setting::Account, Audience::Contacts)));
    EXPECT_EQ(m_session.state().privacy[Setting::Account], Audience::Contacts);
    expectRefused(set(Setting::Account, Audience::Contacts));
    expectRefused(set(Setting::Account, Audience::Nobody)); // public or private, no more
    EXPECT_TRUE(perform(set(Setting::Phone, Audience::Nobody)));
    EXPECT_TRUE(perform(set(Setting::Phone, Audience::Everyone)));
    expectRefused(set(Setting::Phone, static_cast<Audience>(3)));
    expectRefused(set(static_cast<Setting>(story::kSettingCount), Audience::Nobody));
}

TEST_F(Actions, RemoveAContactAndTakeThemBack) {
    EXPECT_TRUE(perform({.kind = ActionKind::Remove, .contact = 2}));
    EXPECT_TRUE(standing("sara").removed);
    EXPECT_FALSE(standing("sara").listed);
    expectRefused({.kind = ActionKind::Remove, .contact = 2});
    EXPECT_TRUE(perform({.kind = ActionKind::Restore, .contact = 2}));
    EXPECT_FALSE(standing("sara").removed);
    EXPECT_TRUE(standing("sara").listed);
    expectRefused({.kind = ActionKind::Restore, .contact = 2});
}

TEST_F(Actions, ReportOnceEach) {
    EXPECT_TRUE(perform({.kind = ActionKind::Report, .contact = 0, .item = kSign}));
    expectRefused({.kind = ActionKind::Report, .contact = 0});
    EXPECT_TRUE(perform({.kind = ActionKind::Report, .contact = 2}));
    expectRefused({.kind = ActionKind::Report, .contact = 1, .item = story::kItemLimit});
    EXPECT_TRUE(standing("ayaan").reported);
    EXPECT_FALSE(standing("ammi").reported);
}

TEST_F(Actions, BlockAndUnblock) {
    expectRefused({.kind = ActionKind::Unblock, .contact = 0});
    EXPECT_TRUE(perform({.kind = ActionKind::Block, .contact = 0}));
    EXPECT_TRUE(standing("ayaan").blocked);
    m_session.advanceAll();
    EXPECT_THAT(offered(m_session), ElementsAre("ok")) << "the blocked chat rests";
    expectRefused({.kind = ActionKind::Block, .contact = 0});
    EXPECT_TRUE(perform({.kind = ActionKind::Unblock, .contact = 0}));
    EXPECT_FALSE(standing("ayaan").blocked);
}

TEST_F(Actions, TellTheAuthorityOnce) {
    EXPECT_TRUE(perform({.kind = ActionKind::Police}));
    EXPECT_TRUE(m_session.state().policeTold);
    expectRefused({.kind = ActionKind::Police});
}

TEST_F(Actions, TellATrustedAdultOrSomebodyElse) {
    expectRefused({.kind = ActionKind::Tell, .contact = 0}); // no trusted adult
    expectRefused({.kind = ActionKind::Tell, .contact = story::kPlayer});
    EXPECT_TRUE(perform({.kind = ActionKind::Tell, .contact = 1}));
    EXPECT_TRUE(standing("ammi").told);
    expectRefused({.kind = ActionKind::Tell, .contact = 1});
    EXPECT_FALSE(m_session.state().outsiderTold);
    EXPECT_TRUE(perform({.kind = ActionKind::Tell, .contact = story::kNobody}));
    EXPECT_TRUE(m_session.state().outsiderTold);
    expectRefused({.kind = ActionKind::Tell, .contact = story::kNobody});
}

TEST_F(Actions, SayHowAChatFeelsAsOftenAsOneLikes) {
    EXPECT_TRUE(perform({.kind = ActionKind::GutCheck, .contact = 0, .value = 4}));
    EXPECT_TRUE(perform({.kind = ActionKind::GutCheck, .contact = 0, .value = 4}));
    EXPECT_TRUE(perform({.kind = ActionKind::GutCheck, .contact = 0, .value = 5}));
    EXPECT_EQ(standing("ayaan").feeling, 5);
    expectRefused({.kind = ActionKind::GutCheck, .contact = 0, .value = 0});
    expectRefused({.kind = ActionKind::GutCheck, .contact = 0, .value = 6});
    expectRefused({.kind = ActionKind::GutCheck, .contact = story::kNobody, .value = 3});
}

TEST_F(Actions, StopEndsTheStoryAtOnce) {
    EXPECT_TRUE(perform({.kind = ActionKind::Stop}));
    EXPECT_TRUE(m_session.ended());
    EXPECT_EQ(m_session.state().ending, story::kStoppedEnding);
    EXPECT_EQ(m_session.events().back().kind, story::EventKind::Ending);
    EXPECT_EQ(m_session.advance(), nullptr);
    EXPECT_THAT(m_session.choices(), IsEmpty());
    expectRefused({.kind = ActionKind::Stop});
    expectRefused({.kind = ActionKind::Flag, .message = m_hello, .item = kSign});
    expectRefused({.kind = ActionKind::Tell, .contact = 1});
}

TEST_F(Actions, UnknownKindsAndContactsAreRefused) {
    expectRefused({.kind = static_cast<ActionKind>(200)});
    for (const ActionKind kind :
         {ActionKind::Remove, ActionKind::Restore, ActionKind::Report, ActionKind::Block,
          ActionKind::Unblock, ActionKind::ProfileShot, ActionKind::Screenshot}) {
        expectRefused({.kind = kind, .contact = 3});
        expectRefused({.kind = kind});
    }
}
