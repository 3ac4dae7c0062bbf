// SPDX-License-Identifier: MIT
// A play that its author steers meets an edit.
#include "rehearsal_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>

using namespace test;
using record::ChangeKind;
using story::ActionKind;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

bool sayFlag(Rehearsal& play, const std::string& words) {
    return act(play, {.kind = ActionKind::Flag,
                      .message = messageSaying(play.session(), words),
                      .item = theGuide().require("many_channels")});
}

/// A flag, four replies over two days, and a scene once more; the last step taken back.
struct ReloadTest : RehearsalTest {
    void SetUp() override {
        ASSERT_TRUE(sayFlag(play, "you play well"));
        for (const auto* words : {"who are you", "later", "no"})
            ASSERT_TRUE(answer(play, words)) << words;
        ASSERT_TRUE(play.stage({.scene = "ayaan.lobby", .values = {{"trust", 4}}}));
        ASSERT_TRUE(answer(play, "thanks"));
        ASSERT_TRUE(answer(play, "great"));
        play.goTo(6);
        was = play.session().snapshot();
    }
    Rehearsal::Reloaded reload(const Edits& edits) {
        return play.reload(shared(shortStory(edits)));
    }

    static constexpr std::size_t kStaged = 4; ///< the step that is the staging
    story::Session::Snapshot was;
};

/// A chat that waits to be staged, in scenes that may be gone.
story::Scenario staged(bool sceneGone, bool variableGone) {
    ScenarioBuilder builder("staged");
    builder.contact("ayaan").contact("ammi", {.trustedAdult = true});
    if (!variableGone) builder.number("trust", 0, 9);
    builder.number("mood", 0, 9);
    std::vector<SceneDecl> scenes{
        scene("lobby", {say("hello"), reply({option("hi")}), say("bye")})};
    if (!sceneGone) scenes.push_back(scene("later", {say("again"), reply({option("yes")})}));
    return builder.chat("ayaan", std::move(scenes)).ending("calm", true).build();
}

} // namespace

TEST_F(ReloadTest, TheSameStoryChangesNothing) {
    const auto all = steps(play);
    const auto reloaded = reload({});
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_FALSE(reloaded.fit.moved);
    EXPECT_THAT(reloaded.fit.changes, IsEmpty());
    EXPECT_THAT(reloaded.gone, IsEmpty());
    EXPECT_EQ(reloaded.fit.saved, 5U) << "its inputs; a staging is none";
    EXPECT_EQ(reloaded.fit.fitted, 5U);
    EXPECT_EQ(play.session().snapshot(), was);
    EXPECT_EQ(steps(play), all);
    EXPECT_EQ(play.done(), 6U);
    play.goTo(7);
    EXPECT_EQ(play.done(), 7U);
}

TEST_F(ReloadTest, ALineAddedIsToldAndChangesNothing) {
    const auto reloaded = reload({.lineAdded = true});
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_THAT(reloaded.fit.changes, IsEmpty());
    EXPECT_EQ(play.done(), 6U);
    EXPECT_EQ(std::ranges::count(log(play.session()), "say ayaan: one more line"), 2)
        << "before the staging and behind it";
    ASSERT_EQ(play.session().state().flags.size(), 1U);
    EXPECT_EQ(play.session().state().flags[0].message,
              messageSaying(play.session(), "you play well"));
    const auto& second = play.steps()[kStaged];
    EXPECT_EQ(describe(play.session(), play.session().events()[second.event]), "scene ayaan.lobby")
        << "the step has moved with the log";
    play.goTo(7);
    EXPECT_EQ(play.done(), 7U) << "what was taken back survives the edit";
}

TEST_F(ReloadTest, AReplyInsertedFirstChangesNothing) {
    const auto reloaded = reload({.choiceFirst = true});
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_THAT(reloaded.fit.changes, IsEmpty());
    EXPECT_THAT(log(play.session()), Contains("me: who are you"));
    play.goTo(7);
    EXPECT_EQ(play.done(), 7U);
    play.goTo(1);
    EXPECT_THAT(offered(play.session()), Contains("hi"));
}

TEST_F(ReloadTest, AReplyRemovedStopsBeforeItAndTakesBackWhatCameBehind) {
    const auto reloaded = reload({.choiceRemoved = true});
    EXPECT_FALSE(reloaded.fit.complete);
    EXPECT_EQ(reloaded.fit.saved, 5U);
    EXPECT_EQ(reloaded.fit.fitted, 1U);
    ASSERT_EQ(reloaded.fit.changes.size(), 1U);
    EXPECT_EQ(reloaded.fit.changes[0].kind, ChangeKind::ReplyGone);
    EXPECT_EQ(reloaded.fit.changes[0].input, 1U);
    ASSERT_TRUE(reloaded.fit.nearest);
    EXPECT_EQ(play.scenario().scenes[*reloaded.fit.nearest].id, "ayaan.lobby");
    EXPECT_EQ(play.done(), 1U);
    EXPECT_LT(play.done(), play.steps().size());
    EXPECT_TRUE(answer(play, "thanks")) << "the play can go on";
    EXPECT_EQ(play.done(), play.steps().size());
}

TEST_F(ReloadTest, AReplyThatComesBackIsDoneAgain) {
    const auto before = steps(play);
    reload({.choiceRemoved = true});
    ASSERT_EQ(play.done(), 1U);
    reload({});
    EXPECT_EQ(play.done(), 1U) << "nobody has asked for it";
    play.goTo(before.size());
    EXPECT_EQ(steps(play), before);
    EXPECT_EQ(play.done(), before.size());
}

TEST_F(ReloadTest, AReplyRemovedBehindAStagingKeepsTheStaging) {
    ASSERT_TRUE(play.stage({.scene = "ayaan.lobby"}));
    ASSERT_TRUE(answer(play, "bye"));
    const auto gone = [] {
        auto scenario = shortStory();
        for (auto& option : scenario.options) {
            if (option.id == "ayaan.lobby/bye") option.id = "ayaan.lobby/good-night";
        }
        return scenario;
    };
    const auto reloaded = play.reload(shared(gone()));
    EXPECT_FALSE(reloaded.fit.complete);
    ASSERT_EQ(reloaded.fit.changes.size(), 1U);
    EXPECT_EQ(reloaded.fit.changes[0].input, 7U) << "counted among the steps";
    EXPECT_EQ(play.done(), 7U);
    EXPECT_EQ(steps(play)[6], "stage ayaan.lobby");
    EXPECT_LT(play.done(), play.steps().size());
}

TEST_F(ReloadTest, ARenamedSceneIsFound) {
    const auto reloaded = reload({.sceneRenamed = true});
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_TRUE(std::ranges::any_of(reloaded.fit.changes, [](const record::Change& change) {
        return change.kind == ChangeKind::Renamed && change.input == 3 &&
               change.now == "choose ayaan.alike/no";
    }));
    EXPECT_EQ(steps(play)[3], "choose ayaan.alike/no");
    EXPECT_EQ(play.done(), 6U);
    EXPECT_THAT(reload({.sceneRenamed = true}).fit.changes, IsEmpty())
        << "from now on it goes by its new name";
}

TEST_F(ReloadTest, AVariableAddedChangesNothing) {
    const auto reloaded = reload({.variableAdded = true});
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_THAT(reloaded.fit.changes, IsEmpty());
    EXPECT_EQ(play.session().state().variables, (std::vector<std::int32_t>{0, 5}))
        << "the staging's 4, by its name, and 1 for the thanks";
}

TEST_F(ReloadTest, AnActionAboutWhatIsGoneIsLeftOut) {
    const auto reloaded = reload({.messageRemoved = true});
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_EQ(reloaded.fit.changes[0].kind, ChangeKind::StepGone);
    EXPECT_EQ(reloaded.fit.changes[0].input, 0U);
    EXPECT_EQ(steps(play).front(), "choose ayaan.lobby/who-are-you");
    EXPECT_EQ(play.done(), 5U);
    play.goTo(6);
    EXPECT_EQ(play.done(), 6U);
}

TEST_F(ReloadTest, TheStoryIsToldToGoAnotherWay) {
    auto story = shortStory();
    const auto yes = std::ranges::find(story.variables, "trust", &story::Variable::name);
    for (auto& effect : story.effects) {
        if (effect.variable == yes - story.variables.begin()) effect.value = 2;
    }
    const auto reloaded = play.reload(shared(std::move(story)));
    EXPECT_TRUE(reloaded.fit.complete);
    ASSERT_EQ(reloaded.fit.changes.size(), 1U);
    EXPECT_EQ(reloaded.fit.changes[0].kind, ChangeKind::Elsewhere);
    EXPECT_EQ(reloaded.fit.changes[0].input, 6U) << "behind the last step done";
}

TEST_F(ReloadTest, StepsTakenBackAreReadAnewWhenDoneAgain) {
    play.goTo(0);
    auto reloaded = reload({.sceneRenamed = true});
    EXPECT_THAT(reloaded.fit.changes, IsEmpty());
    EXPECT_FALSE(play.steps()[3].input);
    play.goTo(7);
    EXPECT_EQ(play.done(), 7U);
    EXPECT_EQ(steps(play)[3], "choose ayaan.alike/no");
    EXPECT_TRUE(play.steps()[3].input);
    const auto stood = play.session().snapshot();
    play.goTo(2);
    play.goTo(7);
    EXPECT_EQ(play.session().snapshot(), stood);
}

TEST_F(ReloadTest, ForthStopsWhereAStepNoLongerFits) {
    play.goTo(0);
    reload({.choiceRemoved = true});
    EXPECT_EQ(play.steps().size(), 7U);
    play.goTo(6);
    EXPECT_EQ(play.done(), 1U);
    EXPECT_EQ(play.steps().size(), 7U) << "it may come back";
    EXPECT_TRUE(answer(play, "thanks"));
    EXPECT_EQ(play.steps().size(), 2U);
}

TEST_F(ReloadTest, ForthLeavesOutAnActionAboutWhatIsGone) {
    play.goTo(0);
    reload({.messageRemoved = true});
    play.goTo(4);
    EXPECT_EQ(play.done(), 3U);
    EXPECT_EQ(play.steps().size(), 6U);
    EXPECT_EQ(steps(play).front(), "choose ayaan.lobby/who-are-you");
}

TEST_F(ReloadTest, TheOldStoryIsNotUsedAnyMore) {
    const std::weak_ptr<const story::Scenario> old = play.shared();
    reload({.lineAdded = true});
    EXPECT_TRUE(old.expired());
    play.goTo(0);
    play.goTo(7);
    EXPECT_EQ(play.done(), 7U);
    EXPECT_EQ(&play.session().scenario(), play.shared().get());
}

TEST_F(ReloadTest, AnEndedPlayStaysEnded) {
    ASSERT_TRUE(act(play, {.kind = ActionKind::Stop}));
    const auto reloaded = reload({.lineAdded = true});
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_FALSE(reloaded.fit.moved);
    EXPECT_THAT(reloaded.fit.changes, IsEmpty());
    EXPECT_TRUE(play.session().ended());
    EXPECT_EQ(log(play.session()).back(), "ending stopped");
    ASSERT_TRUE(play.stage({.scene = "ayaan.lobby"}));
    EXPECT_THAT(reload({.lineAdded = true, .variableAdded = true}).fit.changes, IsEmpty());
    EXPECT_FALSE(play.session().ended()) << "taken up again, it stays so";
    play.goTo(7);
    EXPECT_TRUE(play.session().ended());
}

TEST(RehearsalReload, ASceneThatIsGoneIsPassedOver) {
    Rehearsal play(shared(staged(false, false)), theGuide());
    ASSERT_TRUE(play.stage({.scene = "ayaan.later", .values = {{"trust", 4}}}));
    ASSERT_TRUE(play.stage({.scene = "ayaan.later"}));
    const auto reloaded = play.reload(shared(staged(true, false)));
    EXPECT_THAT(reloaded.gone, ElementsAre("ayaan.later"));
    ASSERT_EQ(reloaded.fit.changes.size(), 1U);
    EXPECT_EQ(reloaded.fit.changes[0].kind, ChangeKind::Elsewhere) << "the play stands elsewhere";
    EXPECT_EQ(play.session().state().variables[0], 4) << "its values are set all the same";
    EXPECT_THAT(offered(play.session()), ElementsAre("hi"));
    EXPECT_EQ(play.done(), 2U) << "it stays, and comes back with its scene";
    const auto back = play.reload(shared(staged(false, false)));
    EXPECT_THAT(back.gone, IsEmpty());
    EXPECT_THAT(offered(play.session()), ElementsAre("yes"));
}

TEST(RehearsalReload, BehindASceneThatIsGoneTheRestIsTakenBack) {
    Rehearsal play(shared(staged(false, false)), theGuide());
    ASSERT_TRUE(play.stage({.scene = "ayaan.later"}));
    ASSERT_TRUE(answer(play, "yes"));
    ASSERT_TRUE(play.stage({.scene = "ayaan.lobby"}));
    const auto reloaded = play.reload(shared(staged(true, false)));
    EXPECT_THAT(reloaded.gone, ElementsAre("ayaan.later"));
    EXPECT_FALSE(reloaded.fit.complete);
    EXPECT_EQ(play.done(), 1U);
    EXPECT_THAT(steps(play),
                ElementsAre("stage ayaan.later", "choose ayaan.later/yes", "stage ayaan.lobby"));
    EXPECT_THAT(offered(play.session()), ElementsAre("hi"));
}

TEST(RehearsalReload, AVariableThatIsGoneIsPassedOver) {
    Rehearsal play(shared(staged(false, false)), theGuide());
    ASSERT_TRUE(play.stage({.scene = "ayaan.later", .values = {{"trust", 4}, {"mood", 2}}}));
    ASSERT_TRUE(answer(play, "yes"));
    const auto reloaded = play.reload(shared(staged(false, true)));
    EXPECT_THAT(reloaded.gone, ElementsAre("trust"));
    EXPECT_TRUE(reloaded.fit.complete);
    EXPECT_THAT(reloaded.fit.changes, IsEmpty());
    EXPECT_EQ(play.session().state().variables, (std::vector<std::int32_t>{2}));
    EXPECT_EQ(play.done(), 2U);
}
