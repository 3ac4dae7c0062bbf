// SPDX-License-Identifier: MIT
// What of a story is on its map: scenes, hooks, endings, and the ways between them.
#include "map/graph.h"
#include "support/random_scenario.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace test;
using map::Edge;
using map::EdgeKind;
using map::Graph;
using map::NodeKind;
using testing::ElementsAre;
using testing::IsEmpty;

std::string nameOf(const story::Scenario& scenario, const map::Node& node) {
    switch (node.kind) {
    case NodeKind::Scene: return scenario.scenes[node.index].id;
    case NodeKind::Ending: return scenario.endings[node.index].id;
    case NodeKind::Close: return "close";
    case NodeKind::Hook: break;
    }
    return "hook " + std::to_string(node.index);
}

/// "a.one > a.two x2 next-day" for each edge of one kind.
std::vector<std::string> edgesOf(const story::Scenario& scenario, EdgeKind kind) {
    const Graph graph = map::graphOf(scenario);
    std::vector<std::string> names;
    for (const Edge& edge : graph.edges) {
        if (edge.kind != kind) continue;
        std::string name = nameOf(scenario, graph.nodes[edge.from]) + " > " +
                           nameOf(scenario, graph.nodes[edge.to]);
        if (edge.ways > 1) name += " x" + std::to_string(edge.ways);
        if (edge.nextDay) name += " next-day";
        if (edge.comesBack) name += " back";
        for (const story::OptionIndex reply : edge.replies)
            name += " '" + scenario.text(scenario.options[reply].text) + "'";
        names.push_back(name);
    }
    return names;
}

TEST(MapGraph, JoinsWaysOfOneKindAndNamesTheirReplies) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .flag("gave")
            .chat("a",
                  {scene("one", {say("hi"),
                                 reply({option("yes", {go("two")}), option("sure", {go("two")}),
                                        option("no", {go("three")}), option("well", {})}),
                                 say("so"), go("three")}),
                   scene("two", {when(var("gave"), {go("three")}), go("three")}),
                   scene("three", {say("bye")})})
            .ending("calm", true)
            .build();
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Go),
                ElementsAre("a.one > a.two x2 'yes' 'sure'",
                            // The way behind "well" is that of one reply, too.
                            "a.one > a.three x2 'no' 'well'", "a.two > a.three x2"));
}

TEST(MapGraph, AWayBehindSeveralRepliesHangsOnNone) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .chat("a", {scene("one", {reply({option("yes", {}), option("no", {})}), go("two")}),
                        scene("two", {say("bye")})})
            .ending("calm", true)
            .build();
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Go), ElementsAre("a.one > a.two"));
}

TEST(MapGraph, AReplyThatMayBePassedOverIsNoCondition) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .flag("gave")
            .chat("a", {scene("one", {reply({option("yes", {}).when(var("gave"))}), go("two")}),
                        scene("two", {say("bye")})})
            .ending("calm", true)
            .build();
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Go), ElementsAre("a.one > a.two"));
}

TEST(MapGraph, MarksWhereTheDayCanChange) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .flag("gave")
            .chat("a", {scene("one", {reply({option("now", {go("two")})}), say("x")}),
                        scene("two", {when(var("gave"), {tomorrow()}), go("three")}),
                        scene("three", {go("one"), tomorrow()})})
            .ending("calm", true)
            .build();
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Go),
                ElementsAre("a.one > a.two 'now'", "a.two > a.three next-day", "a.three > a.one"));
}

TEST(MapGraph, CallsComeBackWhereTheCalledSceneEnds) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .chat("a", {scene("one", {call("aside"), call("last"), say("x")}),
                        scene("aside", {go("rest")}), scene("rest", {say("well")}),
                        scene("last", {finish("calm")})})
            .ending("calm", true)
            .build();
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Call),
                ElementsAre("a.one > a.aside back", "a.one > a.last"));
}

TEST(MapGraph, HooksAndStartsAndEndings) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .contact("b")
            .flag("gave")
            .chat("a",
                  {scene("one", {start("b.hello"), finish("calm")}), scene("shut", {finish()})},
                  {.hooks = {{story::Hook::Block, "shut"}}})
            .chat("b", {scene("hello", {say("hi")})}, {.waits = true})
            .ending("sorry", false, var("gave"))
            .ending("calm", true)
            .ending("secret", true)
            .build();
    const Graph graph = map::graphOf(scenario);
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Start), ElementsAre("a.one > b.hello"));
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Hook), ElementsAre("hook 0 > a.shut"));
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Finish), ElementsAre("a.one > calm", "a.shut > close"));
    // "calm" always holds: what stands behind it is never looked at.
    EXPECT_THAT(edgesOf(scenario, EdgeKind::Otherwise),
                ElementsAre("close > sorry", "sorry > calm"));
    EXPECT_EQ(graph.nodes.size(), 3U + 1 + 1 + 3);
    EXPECT_TRUE(graph.nodes[0].begins);
    EXPECT_FALSE(graph.nodes[2].begins);
}

TEST(MapGraph, AScenesFirstMessageAndWhatItShows) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .chat("a", {scene("one", {note("Later."), say("hello").sign(3).tactic(1),
                                      say("again").sign(3).sign(2), say("fine").lookalike(4)}),
                        scene("two", {note("Night.")}), scene("three", {go("one")})})
            .ending("calm", true)
            .build();
    const Graph graph = map::graphOf(scenario);
    EXPECT_EQ(scenario.text(scenario.lines[graph.nodes[0].line].text), "hello");
    EXPECT_THAT(graph.nodes[0].signs, ElementsAre(3, 2));
    EXPECT_THAT(graph.nodes[0].tactics, ElementsAre(1));
    EXPECT_THAT(graph.nodes[0].lookalikes, ElementsAre(4));
    EXPECT_EQ(scenario.text(scenario.lines[graph.nodes[1].line].text), "Night.");
    EXPECT_EQ(graph.nodes[2].line, map::kNoLine);
    EXPECT_THAT(graph.nodes[2].signs, IsEmpty());
}

/// Whatever the story: every edge leads from and to a node of the map, no two are alike, and the
/// scenes come first.
TEST(MapGraph, HoldsTogetherForAnyStory) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const story::Scenario scenario = RandomScenario(seed).make();
        const Graph graph = map::graphOf(scenario);
        ASSERT_EQ(graph.scenes, scenario.scenes.size());
        for (std::size_t i = 0; i < graph.scenes; ++i)
            ASSERT_TRUE(graph.nodes[i].kind == NodeKind::Scene && graph.nodes[i].index == i);
        for (const Edge& edge : graph.edges) {
            ASSERT_LT(edge.from, graph.nodes.size());
            ASSERT_LT(edge.to, graph.nodes.size());
            ASSERT_GE(edge.ways, 1);
            ASSERT_LE(edge.replies.size(), static_cast<std::size_t>(edge.ways));
            ASSERT_EQ(std::ranges::count_if(graph.edges,
                                            [&](const Edge& e) {
                                                return e.from == edge.from && e.to == edge.to &&
                                                       e.kind == edge.kind;
                                            }),
                      1)
                << seed;
        }
    }
}

} // namespace
