// SPDX-License-Identifier: MIT
// What is seen of a story's map in a window.
#include "author/map/drawing.h"
#include "unit/author/map_stage.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace {

using namespace maptest;
using author::Detail;
using author::MapView;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

struct MapLookTest : MapStage {};

TEST_F(MapLookTest, WithoutAPageSaysThatOneIsComing) {
    frame();
    EXPECT_THAT(words, Contains("The map is being drawn."));
    pane.show(pageOf(chain(2)));
    frame();
    pane.show(nullptr);
    frame();
    EXPECT_THAT(words, Contains("The map is being drawn."));
    EXPECT_FALSE(frame().pressed);
}

TEST_F(MapLookTest, AMapWithoutNodesIsAnEmptyPlace) {
    auto scenario = std::make_shared<story::Scenario>();
    auto empty = std::make_shared<MapPage>();
    empty->scenario = scenario;
    pane.show(empty);
    frame();
    click({300, 200});
    key(ui::key::kPlus);
    EXPECT_EQ(stage.slanted(), 0);
}

TEST_F(MapLookTest, HasMoreWordsTheLargerItIs) {
    EXPECT_EQ(author::detailAt(0.1), Detail::Boxes);
    EXPECT_EQ(author::detailAt(0.4), Detail::Titles);
    EXPECT_EQ(author::detailAt(1), Detail::Whole);
    pane.show(pageOf(chain(8)));
    frame();
    const auto at = [&](double scale) {
        pointAt({440, 250});
        stage.input.wheel =
            static_cast<float>(std::log(scale / pane.view().scale) / std::log(1.18));
        frame();
        stage.input.wheel = 0;
        frame();
    };
    at(0.9);
    EXPECT_THAT(words, Contains("s1"));
    EXPECT_THAT(words, Contains("words of scene 1"));
    EXPECT_THAT(words, Contains("A")) << "a mark's letter";
    at(0.45);
    EXPECT_THAT(words, Contains("s1"));
    EXPECT_THAT(words, Not(Contains("words of scene 1")));
    at(0.2);
    EXPECT_THAT(words, Not(Contains("s1")));
    EXPECT_THAT(words, Contains("a")) << "whose chat it is";
}

TEST_F(MapLookTest, SaysWhatIsKnownInWordsAndSigns) {
    pane.show(pageOf(chain(6)));
    frame();
    const int plain = stage.quads();
    states.assign(pane.page()->graph.nodes.size(), NodeState::None);
    states[0] = NodeState::Here;
    known.assign(states.size(), NodeState::None);
    known[1] = NodeState::Trapped;
    known[2] = NodeState::Unreached;
    frame();
    EXPECT_THAT(words, Contains("Here now"));
    EXPECT_THAT(words, Contains("No way out"));
    EXPECT_THAT(words, Contains("Never reached"));
    known = {NodeState::Proved, NodeState::None};
    states = {NodeState::None, NodeState::Visited};
    frame();
    EXPECT_GT(stage.quads(), plain + 10) << "their signs";
    selected = 3;
    const int before = stage.quads();
    frame();
    EXPECT_GT(stage.quads(), before) << "its ring";
}

TEST_F(MapLookTest, DrawsWhatIsInSightAlone) {
    pane.show(pageOf(chain(2000), 40));
    frame();
    pointAt({440, 250});
    // At any scale, and in every place of it.
    for (double scale = author::zoom::kMost; scale > author::zoom::kLeast; scale /= 1.3) {
        stage.input.wheel =
            static_cast<float>(std::log(scale / pane.view().scale) / std::log(1.18));
        frame();
        stage.input.wheel = 0;
        frame();
        EXPECT_LT(stage.quads(), 3000) << "at " << pane.view().scale;
        EXPECT_EQ(stage.slanted(), 0);
    }
}

TEST_F(MapLookTest, InAMirroredWindowTheMapIsMirroredByItselfAlone) {
    ASSERT_TRUE(stage.strings.useLanguage(CHATWISE_DATA_DIR, "ur"));
    mirror = true;
    const auto page = pageOf(chain(6), 4, true);
    EXPECT_GT(page->layout.nodes[0].x, page->layout.nodes[1].x);
    pane.show(page);
    frame();
    // Logical coordinates run from the right; the map is drawn as it is.
    const map::Box& box = page->layout.nodes[1];
    const ui::Vec at = pane.view().onScreen({box.x + box.w / 2, box.y + box.h / 2});
    EXPECT_EQ(click({area.centre().x - at.x, area.centre().y + at.y}).pressed, 1U);
}

TEST_F(MapLookTest, LeavesTheRestOfTheWindowAlone) {
    area = {200, 60, 400, 300};
    pane.show(pageOf(chain(60)));
    frame();
    const MapView before = pane.view();
    pointAt({20, 20});
    stage.input.wheel = 3;
    const MapPresses presses = click({20, 20});
    stage.input.wheel = 0;
    EXPECT_EQ(pane.view(), before);
    EXPECT_FALSE(presses.pressed || presses.aside);
    EXPECT_TRUE(click(middleOf(0)).pressed);
}

TEST(MapPageTest, NamesOutliveAnEdit) {
    const auto page = pageOf(chain(3));
    EXPECT_TRUE(page->find("a.s2"));
    EXPECT_TRUE(page->find("ending calm"));
    EXPECT_TRUE(page->find("close"));
    EXPECT_FALSE(page->find("a.s9"));
    EXPECT_EQ(page->titleOf(*page->find("a.s1")), "s1");
    EXPECT_THAT(page->names, Not(IsEmpty()));
    EXPECT_EQ(std::set<std::string>(page->names.begin(), page->names.end()).size(),
              page->graph.nodes.size());
    const map::Mark& mark = page->cards.nodes[0].marks.at(0);
    EXPECT_EQ(page->wordsOf(mark), theGuide().item(mark.item).name);
}

} // namespace
