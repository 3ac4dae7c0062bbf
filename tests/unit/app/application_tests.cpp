// SPDX-License-Identifier: MIT
// The program with its window, driven as a player does: by commands and keys, on a display in
// memory.
#include "app/route_file.h"
#include "story/input_text.h"
#include "unit/app/application_fixture.h"

#include <gmock/gmock.h>

#include <fstream>

namespace {

namespace fs = std::filesystem;
namespace key = ui::key;
using story::EventKind;
using ui::Screen;

TEST_F(ApplicationTest, ANamedStoryShowsItsContentNoteFirst) {
    open({.scenario = "squad-up", .seed = 9, .language = "en"},
         {{2, pressed(key::kTab)}, {4, pressed(key::kEnter)}});
    EXPECT_EQ(program->screen(), Screen::Home);
    EXPECT_EQ(program->model().scenario, nullptr) << "nothing has begun";
    frames(6);
    ASSERT_EQ(program->screen(), Screen::Chat) << "the note's first button begins";
    EXPECT_EQ(program->model().session->seed(), 9U);
}

TEST_F(ApplicationTest, ANamedStoryThatIsUnderWayGoesOn) {
    begin();
    ASSERT_TRUE(reply());
    program.reset();
    open({.scenario = "squad-up", .language = "en"});
    EXPECT_EQ(program->screen(), Screen::Chat);
    EXPECT_EQ(inputs(), 1U);
}

TEST_F(ApplicationTest, AGuestsOwnCoverIsOnItsCard) {
    const fs::path folder = shortStory("");
    open({.scenario = folder.string(), .language = "en"});
    EXPECT_EQ(card("mine")->cover, "covers/default");
    program.reset();
    fs::copy_file(paths.data / "covers" / "squad-up.png", folder / "cover.png");
    open({.scenario = folder.string(), .language = "en"});
    EXPECT_EQ(card("mine")->cover, "covers/mine");
}

TEST_F(ApplicationTest, AStoryFromAFolderIsOnTheShelf) {
    const fs::path folder = shortStory("");
    open({.scenario = folder.string(), .language = "en"});
    ASSERT_NE(card("mine"), nullptr);
    EXPECT_EQ(card("mine")->title, "Mine");
    program->carryOut(ui::Play{"mine", true});
    ASSERT_EQ(program->screen(), Screen::Chat);
    ASSERT_TRUE(reply());
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    program->carryOut(ui::Navigate{.screen = Screen::Debrief, .scenario = "mine"});
    EXPECT_EQ(program->screen(), Screen::Debrief) << "and there is a way back";
    EXPECT_EQ(program->model().scenario->id, "mine");
    EXPECT_NE(program->model().debrief, nullptr);
    EXPECT_EQ(attempts().size(), 1U);
}

TEST_F(ApplicationTest, AFinishedPlayIsKeptWhenItsStoryGrows) {
    const fs::path folder = shortStory("");
    open({.scenario = folder.string(), .language = "en"});
    program->carryOut(ui::Play{"mine", true});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(attempts()[0].finished);
    shortStory("say \"and bring cups\", reply { option \"how many\" },");
    program.reset();
    open({.scenario = folder.string(), .language = "en"});
    program->carryOut(ui::Navigate{.screen = Screen::Debrief, .scenario = "mine"});
    EXPECT_EQ(program->screen(), Screen::Chat) << "there is more to play now";
    program->carryOut(ui::Back{}); // the sheet that says so
    ASSERT_TRUE(reply());
    ASSERT_EQ(attempts().size(), 2U);
    EXPECT_TRUE(attempts()[1].finished) << "the finished play stays as it was";
}

TEST_F(ApplicationTest, AfterTheEndAStepIsAnsweredInWords) {
    const fs::path folder = shortStory("");
    open({.scenario = folder.string(), .language = "en"});
    program->carryOut(ui::Play{"mine", true});
    ASSERT_TRUE(reply());
    const auto before = inputs();
    story::Action tell;
    tell.kind = story::ActionKind::Tell;
    program->carryOut(ui::Perform{tell});
    EXPECT_EQ(inputs(), before);
    EXPECT_FALSE(program->model().state->outsiderTold);
}

TEST_F(ApplicationTest, FreshBeginsAnewThoughAPlayIsSaved) {
    begin();
    ASSERT_TRUE(reply());
    program.reset();
    open({.scenario = "squad-up", .fresh = true, .language = "en"},
         {{2, pressed(key::kTab)}, {4, pressed(key::kEnter)}});
    frames(6);
    ASSERT_EQ(program->screen(), Screen::Chat) << "the note offers to start, not to go on";
    EXPECT_EQ(inputs(), 0U);
}

TEST_F(ApplicationTest, StoriesAreReadWhileHomeIsLookedAt) {
    open({.language = "en"});
    ASSERT_NE(card("squad-up"), nullptr);
    EXPECT_FALSE(card("squad-up")->ready) << "the first picture waits for no story";
    EXPECT_EQ(card("squad-up")->cover, "covers/squad-up");
    frames(static_cast<int>(program->model().stories.size()));
    EXPECT_TRUE(card("squad-up")->ready);
    EXPECT_EQ(card("squad-up")->title, "Squad Up");
    program->carryOut(ui::Play{"squad-up", true});
    ASSERT_TRUE(reply());
    program.reset();
    open({.language = "en"});
    ASSERT_NE(program->model().current, nullptr) << "what goes on is there from the start";
    EXPECT_EQ(program->model().current->title, "Squad Up");
}

TEST_F(ApplicationTest, QuickExitBeforeTheFirstStepHidesNoSavedPlay) {
    begin();
    ASSERT_TRUE(reply());
    program->carryOut(ui::Play{"squad-up", true});
    program->carryOut(ui::QuickExit{});
    EXPECT_EQ(attempts().size(), 1U);
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    frames(2);
    EXPECT_TRUE(card("squad-up")->started);
}

TEST_F(ApplicationTest, APlayGoesOnWhereThePlayerLookedLast) {
    begin();
    ASSERT_TRUE(reply());
    frames(2);
    const auto where = [&] { return program->openChat(); };
    const story::ChatIndex answered = where();
    const auto other = std::ranges::find_if(program->model().chats, [&](const story::ChatLog& log) {
        return log.chat != answered && !log.messages.empty();
    });
    ASSERT_NE(other, program->model().chats.end());
    const story::ChatIndex read = other->chat;
    program->carryOut(ui::Navigate{.screen = Screen::Chat,
                                   .contact = program->model().scenario->chats[read].contact});
    frames(2);
    ASSERT_EQ(where(), read);
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    program.reset();
    open({.scenario = "squad-up", .language = "en"});
    frames(1);
    EXPECT_EQ(where(), read) << "though nothing was answered there";
    program->carryOut(ui::Navigate{.screen = Screen::Chat,
                                   .contact = program->model().scenario->chats[answered].contact});
    frames(1);
    program->carryOut(ui::QuickExit{});
    program.reset();
    open({.scenario = "squad-up", .language = "en"});
    frames(1);
    EXPECT_EQ(where(), answered) << "kept on the quick way out, too";
}

TEST_F(ApplicationTest, AStoryThatWasLookedIntoIsThereToGoOnWith) {
    begin();
    frames(2);
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    frames(12);
    ASSERT_EQ(attempts().size(), 1U);
    EXPECT_EQ(attempts()[0].inputs, 0);
    EXPECT_TRUE(card("squad-up")->started);
    ASSERT_NE(program->model().current, nullptr);
    program->carryOut(ui::Play{"squad-up", false});
    ASSERT_TRUE(reply());
    EXPECT_EQ(attempts().size(), 1U) << "the same play";
    // Another one, looked into since, takes its place in no way.
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    program->carryOut(ui::Play{"spring-clean", true});
    frames(2);
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    frames(2);
    EXPECT_EQ(program->model().current->id, "squad-up");
    EXPECT_TRUE(card("spring-clean")->started);
}

// Whatever ends the program then.
TEST_F(ApplicationTest, WhatWasReadIsKeptWhileItIsLookedAt) {
    begin();
    frames(3);
    ASSERT_EQ(attempts().size(), 1U);
    const auto read = [&] {
        const auto left = record::Store::open(paths.saves)->bookmark(attempts()[0].id);
        return left && *left ? (*left)->read : std::map<std::string, std::size_t>();
    };
    EXPECT_FALSE(read().empty());
    const auto model = program->model();
    const auto other = std::ranges::find_if(model.chats, [&](const story::ChatLog& log) {
        return log.chat != program->openChat() && !log.messages.empty();
    });
    ASSERT_NE(other, model.chats.end());
    const story::ContactIndex who = model.scenario->chats[other->chat].contact;
    EXPECT_FALSE(read().contains(model.scenario->contacts[who].id));
    program->carryOut(ui::Navigate{.screen = Screen::Chat, .contact = who});
    frames(2);
    EXPECT_TRUE(read().contains(program->model().scenario->contacts[who].id));
}

TEST_F(ApplicationTest, ARouteBeginsAnew) {
    begin();
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    const std::string first =
        story::toText(*program->model().session, guide, program->model().session->inputs()[0]);
    program.reset();
    std::ofstream(paths.saves / "a.route") << first << "\n";
    open({.scenario = "squad-up", .route = (paths.saves / "a.route").string(), .language = "en"});
    EXPECT_EQ(program->screen(), Screen::Chat);
    EXPECT_EQ(inputs(), 1U);
    EXPECT_EQ(attempts().size(), 2U) << "the kept play stays as it is";
}

TEST_F(ApplicationTest, APlayIsRecordedBehindItsContentNoteAndThroughUndo) {
    const fs::path file = paths.saves / "a.route";
    open({.scenario = "squad-up", .record = file.string(), .seed = 9, .language = "en"});
    EXPECT_EQ(contentOf(file), "# Chatwise route 1, story squad-up, seed 9\n");
    program->carryOut(ui::Play{"squad-up", true});
    ASSERT_TRUE(reply());
    const std::string once = contentOf(file);
    EXPECT_EQ(once, app::recordedRoute(*program->model().session, guide));
    ASSERT_TRUE(reply());
    EXPECT_EQ(contentOf(file), app::recordedRoute(*program->model().session, guide));
    program->carryOut(ui::Rewind{1});
    EXPECT_EQ(contentOf(file), once);
    program->carryOut(ui::Play{"squad-up", true});
    ASSERT_TRUE(reply());
    ASSERT_TRUE(reply());
    EXPECT_EQ(contentOf(file), once) << "the next play is another one";
}

TEST_F(ApplicationTest, ARouteThatStopsFittingLeavesThePlayThere) {
    const fs::path file = paths.saves / "a.route";
    std::ofstream(file) << "privacy account private\nchoose hira.monday/nonsense\n";
    open({.scenario = "squad-up", .route = file.string(), .language = "en"});
    EXPECT_EQ(program->screen(), Screen::Chat);
    EXPECT_EQ(inputs(), 1U);
    EXPECT_TRUE(attempts().empty()) << "nobody has played yet";
    ASSERT_TRUE(reply());
    EXPECT_EQ(attempts().size(), 1U);
}

TEST_F(ApplicationTest, LanguageAndThemeChangeTogether) {
    open({.language = "en"});
    frames(10); // each reads one story
    const std::string english = card("squad-up")->title;
    program->carryOut(ui::Play{"squad-up", true});
    ASSERT_TRUE(reply());
    ui::Settings settings{.language = "ur",
                          .theme = ui::ThemeKind::Dark,
                          .reducedMotion = true,
                          .typing = ui::TypingSpeed::Instant};
    program->carryOut(ui::ChangeSettings{settings});
    frames(2);
    const std::string urdu = card("squad-up")->title;
    EXPECT_NE(urdu, english);
    settings.theme = ui::ThemeKind::HighContrast;
    program->carryOut(ui::ChangeSettings{settings});
    frames(2);
    EXPECT_EQ(card("squad-up")->title, urdu);
    settings.language = "xx";
    program->carryOut(ui::ChangeSettings{settings});
    EXPECT_EQ(card("squad-up")->title, urdu) << "a language that is not there leaves the old one";
    ASSERT_TRUE(reply());
    const auto kept = record::Store::open(paths.saves)->settings().value();
    EXPECT_EQ(kept.at("language"), "ur");
    EXPECT_EQ(kept.at("theme"), "contrast");
}

TEST_F(ApplicationTest, QuickExitAtTheEndHidesItAndLosesNothing) {
    begin();
    playTo(EventKind::Ending);
    program->carryOut(ui::QuickExit{});
    frames(2);
    EXPECT_EQ(program->screen(), Screen::Plain);
    program->carryOut(ui::QuickExit{});
    program->carryOut(ui::Back{});
    EXPECT_EQ(program->screen(), Screen::Chat) << "twice is as good as once";
    frames(1);
    program->carryOut(ui::GoOn{});
    frames(2);
    EXPECT_EQ(program->screen(), Screen::Debrief);
    ASSERT_EQ(attempts().size(), 1U);
    EXPECT_TRUE(attempts()[0].finished);
}

TEST_F(ApplicationTest, TwoWhatIfsLeaveThreePlays) {
    begin();
    ASSERT_TRUE(reply());
    for (int time = 0; time < 2; ++time) {
        program->carryOut(ui::Perform{{.kind = story::ActionKind::Stop}});
        frames(2);
        ASSERT_EQ(program->screen(), Screen::Debrief);
        ASSERT_NE(program->model().debrief, nullptr);
        program->carryOut(ui::Rewind{0});
        program->carryOut(ui::Navigate{.screen = Screen::Chat});
        frames(1);
        EXPECT_EQ(program->screen(), Screen::Chat);
        EXPECT_EQ(program->model().debrief, nullptr);
        EXPECT_EQ(inputs(), 0U);
        ASSERT_TRUE(reply());
    }
    const auto all = attempts();
    ASSERT_EQ(all.size(), 3U);
    EXPECT_FALSE(all[0].finished);
    EXPECT_TRUE(all[1].finished);
    EXPECT_TRUE(all[2].finished);
}

TEST_F(ApplicationTest, AMinimisedWindowOnlyWaits) {
    platform::Input hidden, shown, close;
    hidden.hidden = true;
    close.hidden = close.close = true;
    begin({{1, hidden}, {2, shown}, {3, close}});
    frames(3);
    EXPECT_EQ(program->screen(), Screen::Chat);
    EXPECT_FALSE(program->frame()) << "it can be closed while it is minimised";
}

TEST_F(ApplicationTest, ANewDayWaitsForThePlayer) {
    begin();
    playTo(EventKind::Day);
    const int day = program->model().day;
    frames(3);
    EXPECT_EQ(program->model().day, day);
    program->carryOut(ui::GoOn{});
    frames(1);
    EXPECT_EQ(program->model().gate, nullptr);
    EXPECT_GT(program->model().day, day);
}

TEST_F(ApplicationTest, EscapeLeadsOneStepBack) {
    begin({{2, pressed(key::kEscape)}, {5, pressed(key::kEscape)}, {8, pressed(key::kEscape)}});
    program->carryOut(ui::Navigate{.screen = Screen::Settings});
    frames(3);
    EXPECT_EQ(program->screen(), Screen::Chat) << "out of the settings";
    frames(3);
    EXPECT_EQ(program->screen(), Screen::Chat) << "the pause sheet is open";
    program->carryOut(ui::Back{});
    EXPECT_EQ(program->screen(), Screen::Chat) << "it was the sheet that closed";
    program->carryOut(ui::Navigate{.screen = Screen::Home});
    frames(3);
    EXPECT_EQ(program->screen(), Screen::Home) << "there is nothing behind home";
}

TEST_F(ApplicationTest, DeletingEverythingForgetsThePlayAtHand) {
    begin();
    ASSERT_TRUE(reply());
    program->carryOut(ui::ExportData{});
    program->carryOut(ui::SaveReport{});
    program->carryOut(ui::DeleteData{});
    frames(2);
    EXPECT_EQ(program->screen(), Screen::Home);
    EXPECT_TRUE(attempts().empty());
    for (const auto& entry : fs::directory_iterator(paths.saves))
        EXPECT_TRUE(entry.path().filename().string().starts_with("chatwise.db")) << entry.path();
}

} // namespace
