// SPDX-License-Identifier: MIT
// What an edit does to saves, and why.
#include "record/edit_effect.h"
#include "record_fixture.h"

#include <gmock/gmock.h>

#include <set>

using namespace test;
using record::CauseKind;

namespace {

struct Editing : testing::Test {
    const story::Scenario before = shortStory();
    const std::vector<record::Play> saves = record::savesOf(record::trialPlays(before, theGuide()));

    record::EditEffect effectOf(const Edits& edits) {
        after = shortStory(edits);
        return record::effectOfEdit(saves, before, after, theGuide());
    }
    story::Scenario after;
};

const record::Cause* find(const record::EditEffect& effect, CauseKind kind) {
    const auto cause = std::ranges::find(effect.causes, kind, &record::Cause::kind);
    return cause == effect.causes.end() ? nullptr : &*cause;
}

} // namespace

TEST(TrialSaves, StopAtEveryDepth) {
    const std::vector<record::Play> plays(
        40, {.seed = 1, .inputs = std::vector<story::Input>(101, story::Input{})});
    const auto saves = record::savesOf(plays);
    EXPECT_EQ(saves.size(), 400U);
    std::set<std::size_t> depths;
    for (const auto& save : saves)
        depths.insert(save.inputs.size());
    EXPECT_EQ(depths.size(), 100U);
    EXPECT_EQ(*depths.begin(), 1U);
    EXPECT_EQ(*depths.rbegin(), 100U) << "the last input ends the play";
}

TEST(TrialSaves, AreNoneWhereAPlayHasOneInput) {
    EXPECT_TRUE(record::savesOf({{.seed = 1, .inputs = {story::Input{}}}}).empty());
}

TEST_F(Editing, AreTheSameOnesEachTime) {
    const auto again = record::savesOf(record::trialPlays(before, theGuide()));
    ASSERT_EQ(saves.size(), 400U);
    ASSERT_EQ(again.size(), saves.size());
    for (std::size_t index = 0; index < saves.size(); ++index)
        EXPECT_EQ(again[index].inputs, saves[index].inputs);
}

TEST_F(Editing, NothingTouchesNoSave) {
    const auto effect = effectOf({});
    EXPECT_EQ(effect.saves, 400U);
    EXPECT_EQ(effect.unchanged, 400U);
    EXPECT_TRUE(effect.causes.empty());
}

TEST_F(Editing, EverySaveIsCountedOnceAndHasACause) {
    for (const Edits& edits : {Edits{.choiceRemoved = true}, Edits{.sceneRenamed = true},
                               Edits{.messageRemoved = true}, Edits{.chatAdded = true}}) {
        const auto effect = effectOf(edits);
        EXPECT_EQ(effect.unchanged + effect.changed + effect.sentBack, effect.saves);
        std::size_t back = 0, changed = 0;
        for (const auto& cause : effect.causes)
            (sendsBack(cause.kind) ? back : changed) += cause.saves;
        EXPECT_EQ(back, effect.sentBack);
        EXPECT_EQ(changed, effect.changed);
        EXPECT_GT(back + changed, 0U);
    }
}

TEST_F(Editing, AReplyThatIsGoneIsNamed) {
    const auto effect = effectOf({.choiceRemoved = true});
    EXPECT_GT(effect.sentBack, 0U);
    ASSERT_EQ(effect.causes.front().kind, CauseKind::ReplyGone);
    EXPECT_EQ(effect.causes.front().what, "ayaan.lobby/who-are-you");
    EXPECT_EQ(effect.causes.front().now, "") << "no new reply stands in its place";
    EXPECT_EQ(effect.causes.front().saves, effect.sentBack);
}

TEST_F(Editing, AReplyInOtherWordsIsFoundInItsPlace) {
    const auto effect = effectOf({.choiceFirst = true, .choiceRemoved = true});
    const auto* cause = find(effect, CauseKind::ReplyGone);
    ASSERT_NE(cause, nullptr);
    EXPECT_EQ(cause->now, "ayaan.lobby/hi");
}

TEST_F(Editing, ASceneThatIsCalledOtherwiseIsNamed) {
    const auto effect = effectOf({.sceneRenamed = true});
    EXPECT_EQ(effect.sentBack, 0U);
    const auto* cause = find(effect, CauseKind::Renamed);
    ASSERT_NE(cause, nullptr);
    EXPECT_EQ(cause->what, "ayaan.same");
    EXPECT_EQ(cause->now, "ayaan.alike");
}

TEST_F(Editing, AQuestionThatHoldsTheStoryBackIsNamed) {
    const auto effect = effectOf({.chatAdded = true});
    const auto* cause = find(effect, CauseKind::NotReached);
    ASSERT_NE(cause, nullptr);
    EXPECT_EQ(cause->now, "ammi.dinner/reply");
}
