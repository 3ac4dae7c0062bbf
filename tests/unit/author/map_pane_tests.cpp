// SPDX-License-Identifier: MIT
// A story's map in a window: where one is on it, and what is done with it.
#include "author/map_drawing.h"
#include "author/map_pane.h"
#include "support/scenario_builder.h"
#include "unit/ui/fake_textures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace {

using namespace test;
using author::Detail;
using author::MapPage;
using author::MapPane;
using author::MapPresses;
using author::MapView;
using map::NodeState;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

const guide::Guide& theGuide() {
    static const guide::Guide kGuide = *guide::Guide::load(CHATWISE_DATA_DIR);
    return kGuide;
}

/// One chat whose scenes follow each other, without the one at `without`.
std::shared_ptr<const story::Scenario> chain(int scenes, int without = -1) {
    std::vector<SceneDecl> list;
    for (int i = 0; i < scenes; ++i) {
        if (i == without) continue;
        const int next = i + 1 == without ? i + 2 : i + 1;
        Steps steps{say("words of scene " + std::to_string(i)).sign(3)};
        if (next < scenes) steps.push_back(go("s" + std::to_string(next)));
        list.push_back(scene("s" + std::to_string(i), steps));
    }
    return std::make_shared<story::Scenario>(ScenarioBuilder("chain")
                                                 .contact("a")
                                                 .chat("a", std::move(list))
                                                 .ending("calm", true)
                                                 .build());
}

/// Laid out in rows of `across` at once, so that no test waits for a layout.
std::shared_ptr<const MapPage> pageOf(const std::shared_ptr<const story::Scenario>& scenario,
                                      std::uint32_t across = 4, bool rightToLeft = false) {
    const map::Words words{
        .language = rightToLeft ? "ur" : "en",
        .rightToLeft = rightToLeft,
        .translate = [](std::string_view, std::string_view english) { return english; },
        .story = [&](story::TextIndex text) -> std::string_view {
            if (text == story::kNoText) return {};
            return scenario->text(text);
        },
        .name = [](const guide::Item& item) -> std::string_view { return item.name; }};
    MapPage page = author::prepare(scenario, theGuide(), words);
    map::Layout layout;
    constexpr double kAcross = 220, kDown = 140;
    for (std::uint32_t i = 0; i < page.plan.nodes.size(); ++i)
        layout.nodes.push_back({20 + kAcross * (i % across), 50 + kDown * (i / across),
                                page.plan.nodes[i].size.w, page.plan.nodes[i].size.h});
    layout.size = {kAcross * across + 20,
                   kDown * static_cast<double>(page.plan.nodes.size() / across + 1) + 70};
    layout.groups.assign(page.plan.groups.size(), {});
    layout.groups[0] = {0, 0, layout.size.w, layout.size.h};
    for (const map::Plan::Edge& edge : page.plan.edges) {
        const map::Box &a = layout.nodes[edge.from], &b = layout.nodes[edge.to];
        layout.edges.push_back({{{a.x + 90, a.bottom()},
                                 {a.x + 90, a.bottom() + 30},
                                 {b.x + 90, b.y - 30},
                                 {b.x + 90, b.y}},
                                {}});
    }
    return std::make_shared<MapPage>(author::finish(std::move(page), std::move(layout)));
}

struct MapPaneTest : testing::Test {
    static constexpr int kWidth = 880, kHeight = 500;

    MapPaneTest() { stage.settings.reducedMotion = true; }

    MapPresses frame() {
        MapPresses presses;
        words.clear();
        stage.frame(kWidth, kHeight, 1, false, [&](ui::Context& context) {
            context.painter.onText = [&](std::string_view said, const ui::Rect&, ui::Vec,
                                         const ui::TextSize&) { words.emplace(said); };
            presses = pane.frame(context, area, {states, selected});
        });
        wait = stage.context().waitMs();
        return presses;
    }
    void pointAt(ui::Vec at) {
        stage.input.x = mirror ? kWidth - at.x : at.x;
        stage.input.y = at.y;
    }
    MapPresses click(ui::Vec at) {
        pointAt(at);
        stage.input.pressed = stage.input.down = true;
        MapPresses presses = frame();
        stage.input.down = false;
        stage.input.released = true;
        presses = frame();
        return presses;
    }
    MapPresses key(std::int32_t code, bool alt = false) {
        stage.input.keys = {{code, false, false, alt, false}};
        return frame();
    }
    /// Where a node's middle is in the window.
    ui::Vec middleOf(map::NodeIndex node) const {
        const map::Box& box = pane.page()->layout.nodes[node];
        const ui::Vec at = pane.view().onScreen({box.x + box.w / 2, box.y + box.h / 2});
        return {area.centre().x + at.x, area.centre().y + at.y};
    }
    bool isSeen(map::NodeIndex node) const { return area.contains(middleOf(node)); }
    map::Point pointUnder(ui::Vec at) const {
        return pane.view().onMap({at.x - area.centre().x, at.y - area.centre().y});
    }

    uitest::Stage stage;
    ui::Rect area{0, 0, kWidth, kHeight};
    MapPane pane;
    std::vector<NodeState> states;
    std::optional<map::NodeIndex> selected;
    bool mirror = false;
    std::set<std::string, std::less<>> words;
    int wait = 0;
};

TEST_F(MapPaneTest, WithoutAPageSaysThatOneIsComing) {
    frame();
    EXPECT_THAT(words, Contains("The map is being drawn."));
    pane.show(pageOf(chain(2)));
    frame();
    pane.show(nullptr);
    frame();
    EXPECT_THAT(words, Contains("The map is being drawn."));
    EXPECT_FALSE(frame().pressed);
}

TEST_F(MapPaneTest, AMapWithoutNodesIsAnEmptyPlace) {
    auto scenario = std::make_shared<story::Scenario>();
    auto empty = std::make_shared<MapPage>();
    empty->scenario = scenario;
    pane.show(empty);
    frame();
    click({300, 200});
    key(ui::key::kPlus);
    EXPECT_EQ(stage.slanted(), 0);
}

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
    EXPECT_NEAR(pane.view().middle.y, pane.page()->layout.size.h / 2, 0.01) << "all of it";
}

TEST_F(MapPaneTest, TheButtonsAreInTheCorner) {
    pane.show(pageOf(chain(400)));
    states.assign(pane.page()->graph.nodes.size(), NodeState::None);
    frame();
    const auto button = [&](int which) {
        const float y = area.endY() - 12 - 24, x = area.endX() - 12 - 178 + 22;
        const MapPresses presses = click({x + 44 * static_cast<float>(which), y});
        EXPECT_FALSE(presses.pressed || presses.aside);
    };
    const double scale = pane.view().scale;
    button(3);
    EXPECT_GT(pane.view().scale, scale);
    button(2);
    EXPECT_NEAR(pane.view().scale, scale, 1e-6);
    button(1);
    EXPECT_LT(pane.view().scale, scale) << "the whole map";
    const MapView whole = pane.view();
    button(0);
    EXPECT_EQ(pane.view(), whole) << "there is no play";
    states[300] = NodeState::Here;
    button(0);
    EXPECT_TRUE(isSeen(300));
    EXPECT_GE(pane.view().scale, author::zoom::kWhole);
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

TEST_F(MapPaneTest, HasMoreWordsTheLargerItIs) {
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

TEST_F(MapPaneTest, SaysWhatIsKnownInWordsAndSigns) {
    pane.show(pageOf(chain(6)));
    frame();
    const int plain = stage.quads();
    states.assign(pane.page()->graph.nodes.size(), NodeState::None);
    states[0] = NodeState::Here;
    states[1] = NodeState::Trapped;
    states[2] = NodeState::Unreached;
    frame();
    EXPECT_THAT(words, Contains("Here now"));
    EXPECT_THAT(words, Contains("No way out"));
    EXPECT_THAT(words, Contains("Never reached"));
    states = {NodeState::Proved, NodeState::Visited};
    frame();
    EXPECT_GT(stage.quads(), plain + 10) << "their signs";
    selected = 3;
    const int before = stage.quads();
    frame();
    EXPECT_GT(stage.quads(), before) << "its ring";
}

TEST_F(MapPaneTest, DrawsWhatIsInSightAlone) {
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
        EXPECT_LT(stage.quads(), 14000) << "at " << pane.view().scale;
        EXPECT_EQ(stage.slanted(), 0);
    }
}

TEST_F(MapPaneTest, InAMirroredWindowTheMapIsMirroredByItselfAlone) {
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

TEST_F(MapPaneTest, LeavesTheRestOfTheWindowAlone) {
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
