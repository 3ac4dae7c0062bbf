// SPDX-License-Identifier: MIT
// An author's play from one day to the next.
#include "app/kept_rehearsal.h"
#include "unit/app/author_fixture.h"

#include <gmock/gmock.h>

namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;

using KeptRehearsalTest = AuthorWindowTest;

TEST_F(KeptRehearsalTest, ThePlayStandsWhereItWasLeft) {
    open();
    reply("who are you?");
    window->carryOut(author::Command(author::SetValue{0, 1}));
    window->carryOut(author::Command(author::SetDay{3}));
    reply("you can tell me here");
    window->carryOut(author::Command(author::GoToStep{3}));
    const auto before = said();
    const int day = play().session().state().day;
    reopen();
    EXPECT_EQ(play().steps().size(), 4U);
    EXPECT_EQ(play().done(), 3U) << "the step that was taken back is still there";
    EXPECT_EQ(said(), before);
    EXPECT_EQ(play().session().state().day, day);
    EXPECT_THAT(window->news(), HasSubstr("where you left it"));
    window->carryOut(author::Command(author::GoToStep{4}));
    EXPECT_EQ(play().done(), 4U);
}

TEST_F(KeptRehearsalTest, AReplyThatIsGoneSinceIsSaid) {
    open();
    reply("who are you?");
    reply("you can tell me here");
    kept = window->ownPlay();
    window.reset();
    replace("option \"you can tell me here\"", "option \"write it here\"");
    open();
    EXPECT_EQ(play().done(), 1U);
    EXPECT_THAT(window->news(), HasSubstr("gone"));
}

TEST_F(KeptRehearsalTest, AStepAboutWhatIsGoneIsNoReply) {
    open();
    reply("who are you?");
    story::Action flag;
    flag.kind = story::ActionKind::Flag;
    const auto events = play().session().events();
    const auto line = std::ranges::find_if(events, [&](const story::Event& event) {
        return event.kind == story::EventKind::Line &&
               story().text(story().lines[event.index].text) ==
                   "danish, from the next street. i like cats";
    });
    ASSERT_NE(line, events.end());
    flag.message = static_cast<story::EventIndex>(line - events.begin());
    flag.item = *guide.find("keep_it_secret");
    window->carryOut(ui::Command(ui::Perform{flag}));
    ASSERT_EQ(play().done(), 2U);
    reply("you can tell me here");
    kept = window->ownPlay();
    window.reset();
    replace("say \"danish, from the next street. i like cats\"", "say \"my name is danish\"");
    open();
    EXPECT_EQ(play().done(), 2U) << "the flag went with its message";
    EXPECT_THAT(window->news(), HasSubstr("where you left it"));
}

TEST_F(KeptRehearsalTest, TheChatThatWasPlayedFromIsInFront) {
    open();
    reply("who are you?");
    const auto scenes = story().scenes;
    const story::ChatIndex danish = window->handset().screens.chat.openChat();
    for (story::SceneIndex scene = 0; scene < scenes.size(); ++scene) {
        if (scenes[scene].chat == danish) continue;
        window->carryOut(author::Command(author::JumpTo{scene}));
        const story::ChatIndex open = window->handset().screens.chat.openChat();
        ASSERT_EQ(open, scenes[scene].chat);
        reopen();
        EXPECT_EQ(window->handset().screens.chat.openChat(), open);
        return;
    }
}

TEST_F(KeptRehearsalTest, AStoryThatCannotBeReadLosesNoPlay) {
    open();
    reply("who are you?");
    const std::string good = read();
    write("scenario \"lost-kitten\" {");
    ASSERT_TRUE(untilBroken());
    reopen();
    EXPECT_EQ(window->rehearsal(), nullptr);
    reopen();
    write(good);
    ASSERT_TRUE(untilItSays("Biscuit, and a number"));
    EXPECT_EQ(play().done(), 1U);
}

TEST_F(KeptRehearsalTest, AnEndedPlayIsLookedBackAt) {
    open();
    story::Action stop;
    stop.kind = story::ActionKind::Stop;
    window->carryOut(ui::Command(ui::Perform{stop}));
    ASSERT_EQ(window->handset().screen(), ui::Screen::Debrief);
    reopen();
    EXPECT_EQ(window->handset().screen(), ui::Screen::Debrief);
}

TEST_F(KeptRehearsalTest, WithoutAStepThereIsNothingToKeep) {
    open();
    EXPECT_FALSE(window->ownPlay());
    reopen();
    EXPECT_EQ(window->news(), "");
}

TEST_F(KeptRehearsalTest, StagingsAndInputsSurviveTheText) {
    app::KeptRehearsal written;
    written.seed = ~std::uint64_t{0};
    written.done = 1;
    written.steps.emplace_back(record::SavedInput{"choose a.b/c", {"a.b/reply", 1, ~0ULL, 3}});
    story::Privacy privacy;
    privacy[story::Setting::Photos] = story::Audience::Nobody;
    written.steps.emplace_back(
        author::Staging{.scene = "a.b", .values = {{"x", -3}}, .privacy = privacy, .day = 7});
    const auto again = app::keptFrom(app::toText(written));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->seed, written.seed);
    EXPECT_EQ(again->done, written.done);
    EXPECT_EQ(again->steps, written.steps);
}

TEST_F(KeptRehearsalTest, WhatIsNoSuchTextIsNoPlay) {
    app::KeptRehearsal written;
    written.steps.emplace_back(author::Staging{.scene = "a.b"});
    const std::string good = app::toText(written);
    ASSERT_TRUE(app::keptFrom(good));
    for (std::size_t length = 0; length < good.size(); ++length)
        EXPECT_FALSE(app::keptFrom(good.substr(0, length))) << length;
    for (const char* text :
         {"null", "[]", "7", R"({"version":2})", R"({"version":1,"seed":1,"done":0,"steps":[{}]})",
          R"({"version":1,"seed":1,"done":0,"steps":[7]})"})
        EXPECT_FALSE(app::keptFrom(text)) << text;
}

TEST_F(KeptRehearsalTest, IsKeptForOneFolder) {
    auto store = record::Store::open(paths.saves);
    const fs::path there = paths.saves / "a" / "story", elsewhere = paths.saves / "b" / "story";
    app::KeptRehearsal play;
    play.steps.emplace_back(author::Staging{.scene = "a.b"});
    app::RehearsalKeeper(&*store, there).keep(play);
    app::RehearsalKeeper again(&*store, there / ".." / "story");
    ASSERT_TRUE(again.load()) << "the same folder by another name";
    EXPECT_EQ(again.load()->steps, play.steps);
    EXPECT_FALSE(app::RehearsalKeeper(&*store, elsewhere).load());
    app::RehearsalKeeper(&*store, elsewhere).keep(play);
    app::RehearsalKeeper(&*store, elsewhere).keep(std::nullopt);
    EXPECT_TRUE(again.load()) << "folders of the same name do not know each other";
    again.keep(std::nullopt);
    EXPECT_FALSE(app::RehearsalKeeper(&*store, there).load());
    EXPECT_FALSE(app::RehearsalKeeper(nullptr, there).load()) << "nothing can be kept";
}

} // namespace
