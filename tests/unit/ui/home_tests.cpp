// SPDX-License-Identifier: MIT
#include "ui/home/content_note.h"
#include "ui/home/home_view.h"
#include "ui/home/stories.h"
#include "ui/pause/pause_sheet.h"
#include "ui/plain/plain_view.h"
#include "ui/settings/settings_view.h"
#include "unit/ui/fake_textures.h"

#include <gtest/gtest.h>

namespace {

template<class T>
std::vector<T> allOf(const ui::Commands& commands) {
    std::vector<T> found;
    for (const ui::Command& command : commands)
        if (const auto* wanted = std::get_if<T>(&command)) found.push_back(*wanted);
    return found;
}

struct HomeTest : testing::Test {
    uitest::Stage stage;
    guide::Guide guide;
    std::vector<ui::StoryCard> stories{3};
    ui::Model model;
    ui::Commands commands;

    void SetUp() override {
        auto loaded = guide::Guide::load(CHATWISE_DATA_DIR);
        ASSERT_TRUE(loaded.has_value());
        guide = std::move(*loaded);
        stories[0].id = "begun";
        stories[0].started = true;
        stories[0].place = guide.require("gaming");
        stories[1].id = "fresh";
        stories[1].place = guide.require("messaging");
        stories[2].id = "over";
        stories[2].started = stories[2].finished = true;
        stories[2].place = guide.require("gaming");
        model.guide = &guide;
        model.stories = stories;
        model.current = stories.data();
    }
    template<class Draw>
    void frame(const Draw& draw, int width = 1280, int height = 800, float scale = 1) {
        stage.frame(width, height, scale, false, draw);
    }
    /// Everything that Tab and the arrows reach is pressed once.
    template<class Draw>
    void pressAll(const Draw& draw) {
        stage.context().still = true;
        for (int region = 0; region < 12; ++region) {
            for (const std::int32_t arrow :
                 {ui::key::kUp, ui::key::kDown, ui::key::kRight, ui::key::kLeft, ui::key::kDown})
                for (int item = 0; item < 8; ++item) {
                    press(draw, ui::key::kEnter);
                    press(draw, arrow);
                }
            press(draw, ui::key::kTab);
        }
    }
    template<class Draw>
    void press(const Draw& draw, std::int32_t key) {
        stage.input.keys.push_back({key, false, false, false, false});
        frame(draw);
        frame(draw);
    }
};

TEST_F(HomeTest, OffersOnlyPlacesThatHaveStories) {
    EXPECT_EQ(ui::placesOf(model).size(), 2U);
    EXPECT_EQ(ui::storiesOf(model, guide.require("gaming")).size(), 2U);
    EXPECT_EQ(ui::storiesOf(model, guide.require("job_forum")).size(), 0U);
    EXPECT_EQ(ui::storiesOf(model, story::kNoReason).size(), 3U);
}

TEST_F(HomeTest, SaysHowFarAStoryIs) {
    ui::StoryCard story;
    story.day = 2;
    EXPECT_EQ(ui::dayOf(stage.context(), story), "Day 2");
    story.days = 4;
    EXPECT_EQ(ui::dayOf(stage.context(), story), "Day 2 of 4");
}

TEST_F(HomeTest, TheKeyboardReachesStoriesGuideHelpSettingsAndExit) {
    ui::HomeView view;
    const auto draw = [&](ui::Context& context) { view.frame(context, model, commands); };
    pressAll(draw);
    std::set<ui::Screen> screens;
    for (const auto& to : allOf<ui::Navigate>(commands))
        screens.insert(to.screen);
    for (const ui::Screen screen : {ui::Screen::ContentNote, ui::Screen::Debrief, ui::Screen::Guide,
                                    ui::Screen::Help, ui::Screen::Settings})
        EXPECT_TRUE(screens.count(screen)) << static_cast<int>(screen);
    EXPECT_FALSE(allOf<ui::QuickExit>(commands).empty());
    const auto plays = allOf<ui::Play>(commands);
    ASSERT_FALSE(plays.empty());
    EXPECT_EQ(plays[0].scenario, "begun");
    EXPECT_FALSE(plays[0].fresh);
}

TEST_F(HomeTest, TheNoteOffersWhatFitsTheStory) {
    const auto plays = [&](const ui::StoryCard& story) {
        commands.clear();
        ui::ContentNoteSheet sheet;
        pressAll(
            [&](ui::Context& context) { sheet.frame(context, model, &story, false, commands); });
        std::set<bool> fresh;
        for (const ui::Play& play : allOf<ui::Play>(commands))
            fresh.insert(play.fresh);
        EXPECT_FALSE(allOf<ui::Back>(commands).empty());
        return fresh;
    };
    EXPECT_EQ(plays(stories[0]), (std::set<bool>{false, true}));
    EXPECT_EQ(plays(stories[1]), (std::set<bool>{true}));
    EXPECT_EQ(plays(stories[2]), (std::set<bool>{true}));
    EXPECT_FALSE(allOf<ui::Navigate>(commands).empty());
}

TEST_F(HomeTest, PauseLeadsToHelpHomeAndACalmEnding) {
    ui::PauseSheet sheet;
    model.lastReply = 3;
    model.inputs = 4;
    pressAll([&](ui::Context& context) { sheet.frame(context, model, true, commands); });
    std::set<ui::Screen> screens;
    for (const auto& to : allOf<ui::Navigate>(commands))
        screens.insert(to.screen);
    EXPECT_EQ(screens,
              (std::set<ui::Screen>{ui::Screen::Home, ui::Screen::Help, ui::Screen::Settings}));
    const auto actions = allOf<ui::Perform>(commands);
    ASSERT_FALSE(actions.empty());
    EXPECT_EQ(actions[0].action.kind, story::ActionKind::Stop);
    const auto rewinds = allOf<ui::Rewind>(commands);
    ASSERT_FALSE(rewinds.empty());
    EXPECT_EQ(rewinds[0].input, 3U);
    for (const ui::Pause& pause : allOf<ui::Pause>(commands))
        EXPECT_FALSE(pause.on);
}

TEST_F(HomeTest, TheLanguageIsChangedOverASheetAndThatStays) {
    ui::HomeView home;
    ui::ContentNoteSheet note;
    const auto draw = [&](ui::Context& context) {
        home.frame(context, model, commands);
        note.frame(context, model, &stories[1], false, commands);
    };
    stage.context().still = true;
    frame(draw);
    frame(draw);
    const auto stops = stage.context().focus.stops();
    const ui::Id urdu = stage.context().id("language", 1);
    const auto stop = std::ranges::find(stops, urdu, &ui::Focus::Stop::id);
    ASSERT_NE(stop, stops.end());
    commands.clear();
    stage.input.x = stop->rect.centre().x;
    stage.input.y = stop->rect.centre().y;
    stage.input.pressed = stage.input.down = true;
    frame(draw);
    stage.input.pressed = stage.input.down = false;
    stage.input.released = true;
    frame(draw);
    const auto changes = allOf<ui::ChangeSettings>(commands);
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].settings.language, "ur");
    EXPECT_TRUE(allOf<ui::Back>(commands).empty()) << "the sheet stays";
}

TEST_F(HomeTest, EscapeClosesSheetsAndThePlainPageHasAWayBack) {
    ui::PauseSheet sheet;
    press([&](ui::Context& context) { sheet.frame(context, model, true, commands); },
          ui::key::kEscape);
    EXPECT_EQ(allOf<ui::Pause>(commands).size(), 1U);
    commands.clear();
    ui::PlainView plain;
    pressAll([&](ui::Context& context) { plain.frame(context, model, commands); });
    EXPECT_FALSE(commands.empty());
    EXPECT_EQ(allOf<ui::Back>(commands).size(), commands.size());
}

TEST_F(HomeTest, NothingIsDeletedWithoutAQuestion) {
    ui::SettingsView view;
    const auto draw = [&](ui::Context& context) {
        view.frame(context, model, commands);
        const ui::Id ask = context.id("data-delete"), go = context.id("delete-go");
        if (commands.empty() && !context.focus.has(go) && !context.focus.has(ask))
            context.focus.jump(ask);
    };
    stage.context().still = true;
    frame(draw);
    press(draw, ui::key::kEnter);
    EXPECT_TRUE(allOf<ui::DeleteData>(commands).empty());
    const auto confirm = [&](ui::Context& context) { view.frame(context, model, commands); };
    stage.context().focus.jump(stage.context().id("delete-go"));
    press(confirm, ui::key::kEnter);
    EXPECT_EQ(allOf<ui::DeleteData>(commands).size(), 1U);
}

TEST(Keys, LettersCanBeGivenAwayAndDigitsCannot) {
    EXPECT_TRUE(ui::canBeMapped({'g', false, false, false, false}));
    EXPECT_FALSE(ui::canBeMapped({'3', false, false, false, false}));
    EXPECT_FALSE(ui::canBeMapped({'g', false, true, false, false}));
    EXPECT_FALSE(ui::canBeMapped({ui::key::kF6, false, false, false, false}));
    EXPECT_EQ(ui::keyName('g'), "G");
    EXPECT_EQ(ui::keyName(0x628), "\u0628");
    EXPECT_EQ(ui::keyName(0), "");
}

} // namespace
