// SPDX-License-Identifier: MIT
// A story's map in a window: where one is on it, and what is done with it.
#include "map/places.h"
#include "unit/author/map_stage.h"

#include <gtest/gtest.h>

namespace {

using namespace maptest;
using author::MapView;

struct MapPaneTest : MapStage {
    /// One of those in the corner, by its number.
    void pressButton(int which) {
        const float first = area.endX() + 12 - author::kMapBarWide + 2 + 22;
        const MapPresses presses =
            click({first + 44 * static_cast<float>(which), area.endY() - 12 - 24});
        EXPECT_FALSE(presses.pressed || presses.aside);
    }
};

TEST_F(MapPaneTest, ShowsAllOfASmallMapAtFirst) {
    pane.show(pageOf(chain(6)));
    frame();
    for (map::NodeIndex i = 0; i < 6; ++i)
        EXPECT_TRUE(isSeen(i)) << i;
    EXPECT_GE(pane.view().scale, author::zoom::kReadable);
    frame();
    EXPECT_EQ(wait, -1) << "with nothing moving, nothing is drawn";
}

TEST_F(MapPaneTest, ALargeMapBeginsWhereItsTitlesCanBeRead) {
    pane.show(pageOf(chain(400)));
    frame();
    EXPECT_GE(pane.view().scale, author::zoom::kReadable);
    EXPECT_TRUE(isSeen(0)) << "the scene with which the story begins";

    states.assign(pane.page()->graph.nodes.size(), NodeState::None);
    states[250] = NodeState::Here;
    pane.show(nullptr);
    pane.show(pageOf(chain(400)));
    frame();
    EXPECT_TRUE(isSeen(250)) << "where the play is";
}

TEST_F(MapPaneTest, TheWheelKeepsWhatIsUnderThePointer) {
    pane.show(pageOf(chain(12)));
    frame();
    for (const ui::Vec at : {ui::Vec{500, 200}, ui::Vec{300, 310}}) {
        for (const float notches : {1.0F, 3.0F, -2.0F}) {
            const map::Point before = pointUnder(at);
            const double scale = pane.view().scale;
            pointAt(at);
            stage.input.wheel = notches;
            frame();
            stage.input.wheel = 0;
            EXPECT_EQ(pane.view().scale > scale, notches > 0);
            EXPECT_NEAR(pointUnder(at).x, before.x, 0.01);
            EXPECT_NEAR(pointUnder(at).y, before.y, 0.01);
        }
    }
    stage.input.wheel = 500;
    frame();
    EXPECT_EQ(pane.view().scale, author::zoom::kMost);
    stage.input.wheel = -5000;
    frame();
    EXPECT_EQ(pane.view().scale, author::zoom::kLeast);
}

TEST_F(MapPaneTest, OnTheWayThePointStaysUnderThePointer) {
    const MapView from{{100, 50}, 0.5};
    const ui::Vec fixed{120, -80};
    const MapView to = author::zoomed(from, 3, fixed);
    const map::Point point = from.onMap(fixed);
    for (const double share : {0.0, 0.2, 0.5, 0.9, 1.0}) {
        const ui::Vec at = author::between(from, to, share).onScreen(point);
        EXPECT_NEAR(at.x, fixed.x, 0.01);
        EXPECT_NEAR(at.y, fixed.y, 0.01);
    }
}

TEST_F(MapPaneTest, MovesSmoothlyUnlessTheReaderWantsNoMotion) {
    stage.settings.reducedMotion = false;
    pane.show(pageOf(chain(12)));
    frame();
    pointAt({400, 200});
    stage.input.wheel = 3;
    frame();
    stage.input.wheel = 0;
    EXPECT_EQ(wait, 0) << "it is on its way";
    for (int i = 0; i < 30; ++i)
        frame();
    EXPECT_EQ(wait, -1);
}

TEST_F(MapPaneTest, ADragTakesTheMapAlongAndPressesNothing) {
    pane.show(pageOf(chain(40)));
    frame();
    const ui::Vec from = middleOf(1);
    pointAt(from);
    stage.input.pressed = stage.input.down = true;
    frame();
    pointAt({from.x + 60, from.y - 30});
    frame();
    EXPECT_NEAR(middleOf(1).x, from.x + 60, 0.1);
    EXPECT_NEAR(middleOf(1).y, from.y - 30, 0.1);
    stage.input.down = false;
    stage.input.released = true;
    const MapPresses presses = frame();
    EXPECT_FALSE(presses.pressed);
    EXPECT_FALSE(presses.aside);
    const MapView rest = pane.view();
    pointAt({10, 10});
    frame();
    EXPECT_EQ(pane.view(), rest) << "let go";
}

TEST_F(MapPaneTest, OfAMapSomethingIsAlwaysInTheMiddle) {
    pane.show(pageOf(chain(4)));
    frame();
    pointAt({400, 200});
    stage.input.pressed = stage.input.down = true;
    frame();
    pointAt({90000, 80000});
    pointAt({870, 490});
    for (int i = 0; i < 30; ++i) {
        frame();
        key(ui::key::kLeft, true);
        key(ui::key::kUp, true);
    }
    EXPECT_GE(pane.view().middle.x, 0);
    EXPECT_GE(pane.view().middle.y, 0);
}

TEST_F(MapPaneTest, APressLooksAtANodeAndASecondOneOpensIt) {
    pane.show(pageOf(chain(6)));
    frame();
    MapPresses presses = click(middleOf(2));
    EXPECT_EQ(presses.pressed, 2U);
    EXPECT_FALSE(presses.opened);
    presses = click(middleOf(2));
    EXPECT_EQ(presses.opened, 2U);
    presses = click(middleOf(2));
    EXPECT_FALSE(presses.opened) << "a third one begins anew";
    stage.seconds += 2;
    presses = click(middleOf(2));
    EXPECT_FALSE(presses.opened) << "too late";
    click(middleOf(1));
    EXPECT_FALSE(click(middleOf(3)).opened) << "two nodes";
    EXPECT_FALSE(click(middleOf(3)).aside);
}

TEST_F(MapPaneTest, APressBesideEveryNodeIsAside) {
    pane.show(pageOf(chain(6)));
    frame();
    const MapPresses presses = click({4, 4});
    EXPECT_TRUE(presses.aside);
    EXPECT_FALSE(presses.pressed);
}

TEST_F(MapPaneTest, NodesAreReachedWithTheKeyboard) {
    pane.show(pageOf(chain(40)));
    frame();
    MapPresses presses = key(ui::key::kTab);
    ASSERT_TRUE(presses.pressed);
    const map::NodeIndex first = *presses.pressed;
    EXPECT_TRUE(isSeen(first));
    EXPECT_EQ(key(ui::key::kEnter).opened, first);
    presses = key(ui::key::kRight);
    EXPECT_EQ(presses.pressed, first + 1);
    // Down to the end, with the map coming along.
    for (int i = 0; i < 12; ++i) {
        presses = key(ui::key::kDown);
        if (presses.pressed) {
            frame();
            EXPECT_TRUE(isSeen(*presses.pressed)) << *presses.pressed;
        }
    }
    EXPECT_GT(*key(ui::key::kLeft).pressed, 35U);
}

TEST_F(MapPaneTest, KeysMoveAndZoomTheMapWhereThePointerIs) {
    pane.show(pageOf(chain(400)));
    frame();
    pointAt({-5, -5});
    MapView before = pane.view();
    key(ui::key::kPlus);
    EXPECT_EQ(pane.view(), before) << "keys are for what the pointer or the focus is on";
    pointAt({400, 200});
    key(ui::key::kPlus);
    EXPECT_GT(pane.view().scale, before.scale);
    key(ui::key::kMinus);
    EXPECT_NEAR(pane.view().scale, before.scale, 1e-6);
    key(ui::key::kRight, true);
    EXPECT_GT(pane.view().middle.x, before.middle.x);
    key(ui::key::kPageDown);
    EXPECT_GT(pane.view().middle.y, before.middle.y);
    key('0');
    // All of it, above the buttons.
    const double middle = pane.page()->layout.size.h / 2;
    EXPECT_GT(pane.view().middle.y, middle);
    EXPECT_NEAR((pane.view().middle.y - middle) * pane.view().scale, 24, 0.01);
}

TEST_F(MapPaneTest, TheButtonsAreInTheCorner) {
    pane.show(pageOf(chain(400)));
    states.assign(pane.page()->graph.nodes.size(), NodeState::None);
    frame();
    const double scale = pane.view().scale;
    pressButton(3);
    EXPECT_GT(pane.view().scale, scale);
    pressButton(2);
    EXPECT_NEAR(pane.view().scale, scale, 1e-6);
    pressButton(1);
    EXPECT_LT(pane.view().scale, scale) << "the whole map";
    const MapView whole = pane.view();
    pressButton(0);
    EXPECT_EQ(pane.view(), whole) << "there is no play";
    states[300] = NodeState::Here;
    pressButton(0);
    EXPECT_TRUE(isSeen(300));
    EXPECT_GE(pane.view().scale, author::zoom::kWhole);
}

TEST_F(MapPaneTest, ASignSaysItsNameWhereverItIsDrawn) {
    stage.context().still = true; // a tip comes at once
    pane.show(pageOf(chain(12)));
    frame();
    for (const double scale : {1.0, 0.5}) {
        pointAt({440, 250});
        stage.input.wheel =
            static_cast<float>(std::log(scale / pane.view().scale) / std::log(1.18));
        frame();
        stage.input.wheel = 0;
        const map::Box& box = pane.page()->layout.nodes[1];
        const auto places = map::placesOn(pane.page()->cards.nodes[1], box, false);
        ASSERT_FALSE(places.marks.empty());
        const ui::Vec at = pane.view().onScreen(places.marks[0].middle);
        pointAt({area.centre().x + at.x, area.centre().y + at.y});
        frame();
        EXPECT_TRUE(words.contains(theGuide().item(3).name)) << scale;
        const ui::Vec corner = pane.view().onScreen({box.x + 4, box.y + 4});
        pointAt({area.centre().x + corner.x, area.centre().y + corner.y});
        frame();
        EXPECT_FALSE(words.contains(theGuide().item(3).name)) << scale;
    }
}

TEST_F(MapPaneTest, SaysWhatTheSignsMeanWhereAsked) {
    constexpr const char* kHead = "How to read this map";
    for (const bool rightToLeft : {false, true}) {
        pane.show(nullptr);
        pane.show(pageOf(chain(12), 4, rightToLeft));
        frame();
        EXPECT_FALSE(words.contains(kHead));
        pressButton(4);
        frame();
        EXPECT_TRUE(words.contains(kHead));
        EXPECT_TRUE(words.contains("The chat goes on"));
        EXPECT_TRUE(words.contains(theGuide().item(3).name)) << "a sign that is on its cards";
        EXPECT_FALSE(words.contains("Another chat begins")) << "no way of this map";
        // What lies below it is left alone.
        const MapView before = pane.view();
        pointAt({area.endX() - 100, area.endY() - 150});
        stage.input.wheel = 2;
        EXPECT_FALSE(frame().pressed);
        stage.input.wheel = 0;
        EXPECT_EQ(pane.view(), before);
        key(ui::key::kEscape);
        frame();
        EXPECT_FALSE(words.contains(kHead));
    }
}

TEST_F(MapPaneTest, BeginsWithoutEmptinessAboveTheMap) {
    states.assign(400, NodeState::None);
    states[1] = NodeState::Here;
    pane.show(pageOf(chain(400)));
    frame();
    EXPECT_TRUE(isSeen(1));
    const map::Point corner = pointUnder({0, 0});
    EXPECT_GE(corner.y * pane.view().scale, -24.01) << "a margin, and no more";
}

TEST_F(MapPaneTest, GoesFromOnePlaceOfThePlayToTheNextWhereTheyAreFarApart) {
    pane.show(pageOf(chain(400)));
    states.assign(pane.page()->graph.nodes.size(), NodeState::None);
    states[3] = states[390] = NodeState::Here;
    frame();
    pointAt({400, 200});
    key(ui::key::kHome);
    const bool wasFirst = isSeen(3);
    EXPECT_NE(isSeen(3), isSeen(390));
    key(ui::key::kHome);
    EXPECT_NE(isSeen(3), wasFirst);
}

TEST_F(MapPaneTest, RevealBringsANodeIntoSight) {
    pane.show(pageOf(chain(400)));
    frame();
    const double scale = pane.view().scale;
    pane.reveal(333);
    frame();
    EXPECT_TRUE(isSeen(333));
    EXPECT_EQ(pane.view().scale, scale);
    const MapView there = pane.view();
    pane.reveal(333);
    frame();
    EXPECT_EQ(pane.view(), there) << "it is in sight already";
    pointAt({400, 200});
    key('0');
    pane.reveal(5);
    frame();
    EXPECT_TRUE(isSeen(5));
    EXPECT_GE(pane.view().scale, author::zoom::kReadable);
}

TEST_F(MapPaneTest, AnEditedStoryKeepsItsPlace) {
    pane.show(pageOf(chain(60)));
    frame();
    pane.reveal(40);
    frame();
    const auto nearest = *pane.page()->find("a.s40");
    const ui::Vec before = middleOf(nearest);
    const double scale = pane.view().scale;
    pane.show(pageOf(chain(60, 10), 3)); // a scene less, and other rows
    frame();
    const auto now = pane.page()->find("a.s40");
    ASSERT_TRUE(now);
    EXPECT_NE(*now, nearest);
    EXPECT_EQ(pane.view().scale, scale);
    // The one that was nearest to the middle may be a neighbour of it.
    EXPECT_LT(std::hypot(middleOf(*now).x - before.x, middleOf(*now).y - before.y), 500);

    pane.reveal(*now);
    frame();
    map::NodeIndex middle = 0;
    const auto fromMiddle = [&](map::NodeIndex node) {
        return std::hypot(middleOf(node).x - area.centre().x, middleOf(node).y - area.centre().y);
    };
    for (map::NodeIndex i = 0; i < pane.page()->graph.nodes.size(); ++i)
        if (fromMiddle(i) < fromMiddle(middle)) middle = i;
    const ui::Vec place = middleOf(middle);
    const std::string name = pane.page()->names[middle];
    pane.show(pageOf(chain(60), 5));
    const auto again = pane.page()->find(name);
    ASSERT_TRUE(again);
    EXPECT_NEAR(middleOf(*again).x, place.x, 0.01);
    EXPECT_NEAR(middleOf(*again).y, place.y, 0.01);
}

TEST_F(MapPaneTest, WithOtherNodesItBeginsAnew) {
    pane.show(pageOf(chain(60)));
    frame();
    auto other = std::make_shared<story::Scenario>(
        ScenarioBuilder("other").contact("b").chat("b", {scene("x", {say("hi")})}).build());
    pane.show(pageOf(other));
    frame();
    EXPECT_TRUE(isSeen(0));
}

} // namespace
