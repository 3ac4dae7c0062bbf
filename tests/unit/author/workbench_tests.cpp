// SPDX-License-Identifier: MIT
#include "unit/author/bench_fixture.h"

#include <gmock/gmock.h>

namespace {

using author::FileState;
using author::Pane;
using testing::IsEmpty;
using testing::SizeIs;

TEST_F(BenchTest, MapPlayAndNotesStandBesideEachOther) {
    for (const auto& [across, down] : {std::pair(1280, 800), {1920, 1080}, {900, 640}}) {
        width = across;
        height = down;
        map.reset();
        play.reset();
        frame();
        ASSERT_TRUE(map && play) << width;
        EXPECT_TRUE(map->cut(*play).empty()) << width;
        EXPECT_GT(map->w, 300) << width;
        EXPECT_GT(map->h, 150) << width;
        EXPECT_GT(play->w, 320) << width;
        EXPECT_GT(play->h, 400) << width;
        EXPECT_TRUE(says("Keep this between us")) << width;
    }
}

TEST_F(BenchTest, ANarrowWindowHasOneAtATime) {
    width = 420;
    frame();
    EXPECT_TRUE(play && !map);
    play.reset();
    pressWords("Map", model());
    frame();
    EXPECT_TRUE(map);
    bench.show(Pane::State);
    map.reset();
    play.reset();
    frame();
    EXPECT_FALSE(map || play);
    EXPECT_TRUE(says("trust"));
}

TEST_F(BenchTest, StepsCanBeTakenWhereThereAreAny) {
    author::Model shown = model();
    frame(shown);
    EXPECT_TRUE(says("Nothing is answered yet"));
    shown.isStaged = {false, true, false};
    shown.done = 2;
    frame(shown);
    EXPECT_TRUE(says("Step 2 of 3"));
    const ui::Rect* count = find("Step 2 of 3");
    ASSERT_NE(count, nullptr);
    // The line above the words, a little before its end.
    press({count->x + count->w - 9, count->y - 14}, shown);
    const auto wanted = given<author::GoToStep>();
    ASSERT_THAT(wanted, testing::Not(IsEmpty()));
    EXPECT_EQ(wanted.back().count, 3U);
}

TEST_F(BenchTest, ABrokenFileIsToldOverWhatPlaysOn) {
    diagnostics = {{.code = "CW0101",
                    .file = "scenarios/workbench/scenario.lua",
                    .line = 41,
                    .message = "There is no scene \"lobby\".",
                    .hint = "Did you mean \"hello\"?"},
                   {.code = "CW0102", .file = "scenario.lua", .line = 50, .message = "And this."}};
    author::Model shown = model();
    frame(shown);
    EXPECT_FALSE(says("There is no scene"));
    shown.files = FileState::Broken;
    frame(shown);
    EXPECT_TRUE(says("scenario.lua, line 41  There is no scene \"lobby\"."));
    EXPECT_TRUE(says("Did you mean \"hello\"?"));
    EXPECT_TRUE(says("And 1 more, under Problems."));
    EXPECT_FALSE(says("scenarios/workbench")) << "the folder is known";
    EXPECT_TRUE(says("the last good story plays on"));
    EXPECT_TRUE(play);
}

TEST_F(BenchTest, TheLineSaysWhatItTeachesAndWhichRepliesWait) {
    frame();
    EXPECT_TRUE(says("Keep this between us"));
    EXPECT_TRUE(says("Sign: " + guide.items()[1].name));
    EXPECT_TRUE(says("Tactic: " + guide.items()[12].name));
    EXPECT_TRUE(says("Follows the advice: " + guide.items()[1].name));
    EXPECT_TRUE(says("Why?"));
    EXPECT_TRUE(says("I told Amma"));
    EXPECT_TRUE(says("not on offer: its condition does not hold"));
}

TEST_F(BenchTest, ValuesDayAndPrivacyAreSetByHand) {
    bench.show(Pane::State);
    const author::Model shown = model();
    frame(shown);
    EXPECT_TRUE(says("waits for a reply"));
    EXPECT_TRUE(says("has not begun"));
    const auto pressBeside = [&](std::string_view name, bool more) {
        frame(shown);
        const ui::Rect* box = find(name);
        ASSERT_NE(box, nullptr) << name;
        // The row ends in −, the value, and +.
        const ui::Rect row = *box;
        const float value = std::min(92.0F, (row.w + 92) * 0.34F);
        const float end = row.endX() + 40 + value + 40;
        press({more ? end - 20 : row.endX() + 20, row.centre().y}, shown);
    };
    pressBeside("trust", true);
    ASSERT_THAT(given<author::SetValue>(), SizeIs(1));
    EXPECT_EQ(given<author::SetValue>()[0].variable, 0);
    EXPECT_EQ(given<author::SetValue>()[0].value, 2);
    pressBeside("trust", false);
    ASSERT_THAT(given<author::SetValue>(), SizeIs(1));
    EXPECT_EQ(given<author::SetValue>()[0].value, 0);
    frame(shown);
    const ui::Rect* flag = find("warned");
    ASSERT_NE(flag, nullptr);
    press({flag->endX() + 26, flag->centre().y}, shown);
    ASSERT_THAT(given<author::SetValue>(), SizeIs(1));
    EXPECT_EQ(given<author::SetValue>()[0].variable, 1);
    EXPECT_EQ(given<author::SetValue>()[0].value, 1);
    pressBeside("Day", true);
    ASSERT_THAT(given<author::SetDay>(), SizeIs(1));
    EXPECT_EQ(given<author::SetDay>()[0].day, 2);
    pressBeside("phone", false);
    ASSERT_THAT(given<author::SetAudience>(), SizeIs(1));
    EXPECT_EQ(given<author::SetAudience>()[0].setting, story::Setting::Phone);
    EXPECT_EQ(given<author::SetAudience>()[0].audience, story::Audience::Contacts);
}

TEST_F(BenchTest, AChatIsOpenedFromItsPlace) {
    bench.show(Pane::State);
    pressWords("Amma", model());
    ASSERT_THAT(given<author::OpenChat>(), SizeIs(1));
    EXPECT_EQ(given<author::OpenChat>()[0].chat, 1);
}

TEST_F(BenchTest, WhatTheExplorerFoundIsToldAndShown) {
    bench.show(Pane::Problems);
    author::Model shown = model();
    shown.isProving = true;
    shown.states = 1234;
    frame(shown);
    EXPECT_TRUE(says("1,234 situations"));
    pressWords("Stop", shown);
    ASSERT_THAT(given<author::Prove>(), SizeIs(1));
    EXPECT_FALSE(given<author::Prove>()[0].on);

    explore::Proof proof;
    proof.whole = true;
    explore::Finding finding;
    finding.diagnostic = {.code = "CW0305",
                          .severity = base::Severity::Warning,
                          .file = "scenario.lua",
                          .line = 12,
                          .message = "A play can be caught here."};
    proof.findings.push_back(finding);
    finding.diagnostic.line = 20;
    finding.route.emplace();
    proof.findings.push_back(finding);
    shown.isProving = false;
    shown.proof = &proof;
    width = 1920; // the notes have a column of their own
    height = 1080;
    frame(shown);
    EXPECT_TRUE(says("scenario.lua, line 12 · CW0305"));
    EXPECT_TRUE(says("Problems (2)"));
    pressWords("Play the way there", shown);
    ASSERT_THAT(given<author::ShowFinding>(), SizeIs(1));
    EXPECT_EQ(given<author::ShowFinding>()[0].finding, 1U) << "the first has no route";

    proof.findings.clear();
    frame(shown);
    EXPECT_TRUE(says("Nothing is wrong with it."));
}

TEST_F(BenchTest, APartialProofSaysThatItIsOne) {
    bench.show(Pane::Problems);
    explore::Proof proof;
    proof.states = 99;
    author::Model shown = model();
    shown.proof = &proof;
    frame(shown);
    EXPECT_TRUE(says("too large to walk every way"));
    EXPECT_FALSE(says("Nothing is wrong with it."));
}

TEST_F(BenchTest, ThePlaysLanguageAndColoursAreChosenApart) {
    pressWords("EN", model());
    EXPECT_THAT(given<author::PlayIn>(), IsEmpty()) << "it is that already";
    pressWords("اردو", model());
    ASSERT_THAT(given<author::PlayIn>(), SizeIs(1));
    EXPECT_EQ(given<author::PlayIn>()[0].language, "ur");
}

} // namespace
