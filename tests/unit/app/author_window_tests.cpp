// SPDX-License-Identifier: MIT
// The author's window on a display in memory: files are written, and what the window makes of them
// is looked at.
#include "unit/app/author_fixture.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

TEST_F(AuthorWindowTest, OpensWithThePlayTheMapAndAProof) {
    open();
    ASSERT_NE(window->rehearsal(), nullptr);
    ASSERT_TRUE(settle());
    ASSERT_NE(window->prover().proved(), nullptr);
    EXPECT_TRUE(window->prover().proved()->proof.whole);
    ASSERT_NE(window->map().page(), nullptr);
    EXPECT_TRUE(window->map().page()->find("danish.secret"));
}

TEST_F(AuthorWindowTest, ASavedFilePlaysOnWhereThePlayStands) {
    open();
    reply("who are you?");
    reply("0300-XXXXXXX, please hurry");
    EXPECT_THAT(said(), Contains("good, i will ring tonight"));
    replace("good, i will ring tonight", "good, i will ring at six");
    ASSERT_TRUE(untilItSays("good, i will ring at six"));
    EXPECT_EQ(play().done(), 2U);
    EXPECT_THAT(said(), Contains("good, i will ring at six"));
    EXPECT_THAT(said(), Contains("danish, from the next street. i like cats"));
    EXPECT_THAT(window->news(), HasSubstr("stood"));
}

TEST_F(AuthorWindowTest, ABrokenFileLeavesTheLastGoodOnePlaying) {
    open();
    reply("who are you?");
    const std::string good = read();
    write(good + "\nchat \"nobody\" {");
    ASSERT_TRUE(untilBroken());
    const auto& diagnostics = window->draft().diagnostics;
    ASSERT_THAT(diagnostics, testing::Not(IsEmpty()));
    EXPECT_GT(diagnostics[0].line, 0);
    EXPECT_THAT(diagnostics[0].file, HasSubstr("scenario.lua"));
    // It can be played on, and nobody has touched the author's file.
    reply("you can tell me here");
    EXPECT_EQ(play().done(), 2U);
    EXPECT_EQ(read(), good + "\nchat \"nobody\" {");
    write(good);
    ASSERT_TRUE(untilItSays("Biscuit, and a number"));
    EXPECT_EQ(play().done(), 2U);
}

TEST_F(AuthorWindowTest, OpensOnAFileThatCannotBeReadAndShowsItOnceItCan) {
    const std::string good = read();
    write("scenario \"lost-kitten\" {");
    open();
    EXPECT_EQ(window->rehearsal(), nullptr);
    EXPECT_TRUE(settle());
    window->carryOut(ui::Command(ui::GoOn{})); // nothing is there to go on with
    window->carryOut(author::Command(author::Restart{}));
    write(good);
    ASSERT_TRUE(untilItSays("Biscuit, and a number"));
    ASSERT_NE(window->rehearsal(), nullptr);
    reply("who are you?");
}

TEST_F(AuthorWindowTest, AFolderThatGoesAndComesBack) {
    open();
    reply("who are you?");
    const fs::path elsewhere = paths.saves / "elsewhere";
    fs::rename(folder(), elsewhere);
    ASSERT_TRUE(untilBroken());
    EXPECT_THAT(window->draft().diagnostics, testing::Not(IsEmpty()));
    EXPECT_EQ(play().done(), 1U);
    fs::rename(elsewhere, folder());
    ASSERT_TRUE(untilItSays("Biscuit, and a number"));
    EXPECT_EQ(play().done(), 1U);
}

TEST_F(AuthorWindowTest, AReplyThatIsGoneIsSaid) {
    open();
    reply("who are you?");
    reply("you can tell me here");
    replace("option \"you can tell me here\"", "option \"write it here\"");
    ASSERT_TRUE(untilItSays("write it here"));
    EXPECT_EQ(play().done(), 1U);
    EXPECT_THAT(window->news(), HasSubstr("a reply is gone"));
}

TEST_F(AuthorWindowTest, AnySceneIsPlayedFromHereWithAnyValues) {
    open();
    reply("who are you?");
    window->carryOut(author::Command(author::SetValue{0, 1}));
    window->carryOut(author::Command(author::JumpTo{*story().findScene("danish.secret")}));
    EXPECT_THAT(said(), Contains("good, i will ring tonight")) << "gave_number was set by hand";
    EXPECT_THAT(said(), Contains("danish, from the next street. i like cats"));
    EXPECT_EQ(play().done(), 3U);
    window->carryOut(author::Command(author::GoToStep{1}));
    EXPECT_THAT(said(), testing::Not(Contains("good, i will ring tonight")));
    window->carryOut(author::Command(author::GoToStep{99}));
    EXPECT_EQ(play().done(), 3U);
    EXPECT_THAT(said(), Contains("good, i will ring tonight"));
}

TEST_F(AuthorWindowTest, UndoInThePlayPassesOverWhatWasSetByHand) {
    open();
    reply("who are you?");
    window->carryOut(author::Command(author::SetDay{3}));
    reply("you can tell me here");
    window->carryOut(ui::Command(ui::Rewind{1}));
    EXPECT_EQ(play().done(), 2U) << "the day stays set";
    EXPECT_EQ(play().session().state().day, 3);
    window->carryOut(ui::Command(ui::Rewind{0}));
    EXPECT_EQ(play().done(), 0U);
}

TEST_F(AuthorWindowTest, WhatTheExplorerFindsIsPlayed) {
    replace("      option \"why not? he misses Biscuit too\" { heeds = \"keep_it_secret\" },",
            "      option \"why not? he misses Biscuit too\" { heeds = \"keep_it_secret\", go "
            "\"round\" },");
    replace("    debrief = \"News of a kitten is for everybody. Who wants it to be a secret has a "
            "reason.\",\n  },",
            "    debrief = \"News of a kitten is for everybody.\",\n  },\n"
            "  scene \"round\" { say \"again?\", reply { option \"again\" { go \"round\" } } },");
    open();
    ASSERT_TRUE(settle());
    ASSERT_NE(window->prover().proved(), nullptr);
    const auto& findings = window->prover().proved()->proof.findings;
    const auto trap = std::ranges::find_if(
        findings, [](const explore::Finding& finding) { return finding.route.has_value(); });
    ASSERT_NE(trap, findings.end());
    const auto index = static_cast<std::size_t>(trap - findings.begin());
    window->carryOut(author::Command(author::ShowFinding{index}));
    EXPECT_THAT(said(), Contains("again?"));
    EXPECT_GT(play().done(), 1U);
    window->carryOut(author::Command(author::ShowFinding{999})); // there is none
}

TEST_F(AuthorWindowTest, TheWayToASceneIsLookedForAndPlayed) {
    open();
    window->carryOut(author::Command(author::PlayTo{*story().findScene("danish.secret")}));
    ASSERT_TRUE(settle());
    EXPECT_THAT(said(), Contains("he sits on my wall. dont tell your father about me, ok?"));
    EXPECT_GE(play().done(), 2U);
}

TEST_F(AuthorWindowTest, TheWayToAnEndingIsLookedForAndPlayed) {
    open();
    for (story::EndingIndex ending = 0; ending < story().endings.size(); ++ending) {
        window->carryOut(author::Command(author::PlayToEnding{ending}));
        ASSERT_TRUE(settle());
        ASSERT_TRUE(play().session().ended());
        EXPECT_EQ(play().session().state().ending, ending);
    }
}

TEST_F(AuthorWindowTest, ThePlayAndItsMapSpeakTheLanguageThatIsChosen) {
    open();
    ASSERT_TRUE(settle());
    EXPECT_FALSE(window->map().page()->rightToLeft);
    window->carryOut(author::Command(author::PlayIn{"ur"}));
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->playLook().language, "ur");
    EXPECT_TRUE(window->map().page()->rightToLeft);
}

TEST_F(AuthorWindowTest, ThePlayCanBeStoppedAndLookedBackAt) {
    open();
    reply("who are you?");
    window->carryOut(ui::Command(ui::Perform{{.kind = story::ActionKind::Stop}}));
    EXPECT_TRUE(play().session().ended());
    EXPECT_EQ(window->handset().screen(), ui::Screen::Debrief);
    EXPECT_TRUE(settle());
    window->carryOut(author::Command(author::GoToStep{1}));
    EXPECT_FALSE(play().session().ended());
    EXPECT_EQ(window->handset().screen(), ui::Screen::Chat);
}

TEST_F(AuthorWindowTest, KeysGoBackAndForth) {
    platform::Input back, forth;
    back.keys.push_back({.code = 'z', .control = true});
    forth.keys.push_back({.code = 'y', .control = true});
    open({back, forth});
    reply("who are you?");
    ASSERT_TRUE(window->frame());
    EXPECT_EQ(play().done(), 0U);
    ASSERT_TRUE(window->frame());
    EXPECT_EQ(play().done(), 1U);
}

TEST_F(AuthorWindowTest, AnEditInTheMidstOfEverythingIsTakenUp) {
    // While it is being proved, laid out and searched.
    open();
    for (int round = 0; round < 5; ++round) {
        window->carryOut(author::Command(author::PlayTo{*story().findScene("danish.secret")}));
        window->carryOut(author::Command(author::PlayIn{round % 2 == 0 ? "ur" : "en"}));
        const std::string words = "Something in it purrs, " + std::to_string(round);
        std::string content = read();
        const auto at = content.find("Something in it purrs");
        content.replace(at, content.find('"', at) - at, words);
        write(content);
        ASSERT_TRUE(untilItSays(words));
        ASSERT_NE(window->prover().proved(), nullptr);
        EXPECT_EQ(window->prover().proved()->story.get(), &story());
    }
}

TEST_F(AuthorWindowTest, WhatIsChosenOnTheMapIsFoundOnTheNext) {
    open();
    ASSERT_TRUE(settle());
    window->map().choose("ending found");
    // Once more before the first of them is laid out, and then a much smaller story.
    const std::string whole = read();
    std::string longer = whole, scenes;
    for (int i = 0; i < 60; ++i)
        scenes += "  scene \"more" + std::to_string(i) + "\" { say \"more\" },\n";
    longer.insert(longer.find("chat \"sara\" {") + 14, scenes);
    for (const std::string& story : {longer, longer + "\n", whole}) {
        write(story);
        ASSERT_TRUE(until([&] { return window->draft().story != nullptr; }));
        for (int i = 0; i < 40; ++i) {
            ASSERT_TRUE(window->frame());
            author::nap();
        }
    }
    ASSERT_TRUE(settle());
    EXPECT_EQ(window->map().chosen(), "ending found");
    window->map().choose("sara.more7"); // which is not there any more
    ASSERT_TRUE(window->frame());
    window->settle();
}

TEST_F(AuthorWindowTest, WhereThereIsRoomForOneTheCardGivesWayToTheLegend) {
    open(folder(), 560, 860, {});
    ASSERT_TRUE(settle());
    window->workbench().show(author::Pane::Map);
    for (const char* time : {"the first time", "and again"}) {
        window->map().choose("ending found");
        window->settle();
        EXPECT_EQ(window->map().chosen(), "ending found");
        window->map().explain(true);
        window->settle();
        EXPECT_EQ(window->map().chosen(), "") << time << ", " << window->map().area().w << " wide";
        window->map().explain(false);
        window->settle();
    }
}

TEST_F(AuthorWindowTest, AtRestItOnlyLooksAtTheFiles) {
    open();
    ASSERT_TRUE(settle());
    window->settle();
    EXPECT_GE(window->waitMs(), author::FolderWatch::kBetweenLooks.count());
}

TEST_F(AuthorWindowTest, HiddenItWaitsToo) {
    platform::Input hidden;
    hidden.hidden = true;
    hidden.pressed = true; // something that wants another frame
    hidden.x = hidden.y = 30;
    open({{}, hidden});
    ASSERT_TRUE(window->frame());
    ASSERT_TRUE(window->frame());
    EXPECT_GT(window->waitMs(), 0) << "nobody sees that frame";
}

TEST_F(AuthorWindowTest, ARouteThatIsShownLeavesOnesOwnPlay) {
    open();
    reply("who are you?");
    window->carryOut(author::Command(author::SetDay{2}));
    reply("0300-XXXXXXX, please hurry");
    const auto own = play().session().snapshot();
    window->carryOut(author::Command(author::PlayTo{*story().findScene("danish.secret")}));
    ASSERT_TRUE(settle());
    EXPECT_NE(play().session().snapshot(), own);
    // An edit meets both.
    replace("Something in it purrs.", "Something in it sneezes.");
    ASSERT_TRUE(untilItSays("Something in it sneezes."));
    window->carryOut(author::Command(author::OwnPlay{}));
    EXPECT_EQ(play().session().snapshot(), own);
    EXPECT_EQ(&play().session().scenario(), window->draft().story.get());
    window->carryOut(author::Command(author::OwnPlay{})); // there is no other
    EXPECT_EQ(play().done(), 3U);
}

TEST_F(AuthorWindowTest, AnotherChanceKeepsWhatWasSetByHand) {
    open();
    reply("who are you?");
    window->carryOut(author::Command(author::SetDay{3}));
    window->carryOut(author::Command(author::JumpTo{*story().findScene("danish.secret")}));
    window->carryOut(author::Command(author::SetSeed{7}));
    EXPECT_EQ(play().session().seed(), 7U);
    EXPECT_EQ(play().done(), 3U);
    EXPECT_EQ(play().session().state().day, 3);
}

TEST_F(AuthorWindowTest, ALookBackIsNotGoneBackToOnceThePlayGoesOn) {
    open();
    reply("who are you?");
    window->carryOut(ui::Command(ui::Perform{{.kind = story::ActionKind::Stop}}));
    window->carryOut(ui::Command(ui::Navigate{.screen = ui::Screen::Guide}));
    window->carryOut(author::Command(author::GoToStep{1}));
    window->carryOut(ui::Command(ui::Back{}));
    EXPECT_EQ(window->handset().screen(), ui::Screen::Chat);
}

TEST_F(AuthorWindowTest, AFileThatComesAndGoesLeavesTheProof) {
    open();
    for (int round = 0; round < 20; ++round) {
        std::ofstream(folder() / "scratch.txt") << round;
        ASSERT_TRUE(window->frame());
        fs::remove(folder() / "scratch.txt");
        ASSERT_TRUE(window->frame());
    }
    ASSERT_TRUE(settle());
    ASSERT_NE(window->prover().proved(), nullptr);
    EXPECT_EQ(window->prover().proved()->story.get(), &story());
}

} // namespace
