// SPDX-License-Identifier: MIT
// Where things stand on a map: nothing over anything else, all on the page, the same each time,
// and in time for as many scenes as a story can have.
#include "map/dot.h"
#include "map/effort.h"
#include "map/layout.h"
#include "map/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <random>

namespace {

using map::Box;
using map::Layout;
using map::Plan;
using testing::ElementsAre;
using testing::Eq;

/// A plan of `groups` groups, most edges short ones downwards, some anywhere.
Plan randomPlan(std::uint32_t nodes, std::uint32_t groups, unsigned seed, unsigned jumps = 20) {
    std::mt19937 random(seed);
    const auto below = [&](std::uint32_t n) { return static_cast<std::uint32_t>(random() % n); };
    Plan plan;
    for (std::uint32_t i = 0; i < groups; ++i)
        plan.groups.push_back({60.0 + below(200), 28});
    for (std::uint32_t i = 0; i < nodes; ++i)
        plan.nodes.push_back({{80.0 + below(110), 30.0 + below(60)}, i * groups / nodes});
    for (std::uint32_t i = 0; i < nodes; ++i) {
        for (std::uint32_t k = 0; k < 1 + below(3); ++k) {
            const std::uint32_t to =
                below(jumps) == 0 ? below(nodes) : std::min(nodes - 1, i + below(6));
            const map::Size label{below(2) == 0 ? 90.0 : 0, 24};
            plan.edges.push_back({i, to, label, label.w <= 0 && below(9) == 0});
        }
    }
    return plan;
}

constexpr double kSlack = 0.6; // dot rounds to points

/// What holds of every layout of a plan.
void expectWhole(const Plan& plan, const Layout& layout) {
    const Box page{-kSlack, -kSlack, layout.size.w + 2 * kSlack, layout.size.h + 2 * kSlack};
    ASSERT_EQ(layout.nodes.size(), plan.nodes.size());
    ASSERT_EQ(layout.edges.size(), plan.edges.size());
    ASSERT_EQ(layout.groups.size(), plan.groups.size());
    std::vector<Box> things;
    for (std::size_t i = 0; i < plan.nodes.size(); ++i) {
        const Box& box = layout.nodes[i];
        EXPECT_NEAR(box.w, plan.nodes[i].size.w, kSlack);
        EXPECT_NEAR(box.h, plan.nodes[i].size.h, kSlack);
        const Box& group = layout.groups[plan.nodes[i].group];
        EXPECT_TRUE(group.holds(box)) << i;
        // The heading has its room.
        EXPECT_GE(box.y, group.y + plan.groups[plan.nodes[i].group].h - kSlack) << i;
        things.push_back({box.x + kSlack, box.y + kSlack, box.w - 2 * kSlack, box.h - 2 * kSlack});
    }
    for (const map::PlacedEdge& edge : layout.edges)
        if (edge.label) things.push_back(*edge.label);
    for (std::size_t a = 0; a < things.size(); ++a) {
        EXPECT_TRUE(page.holds(things[a])) << a;
        for (std::size_t b = a + 1; b < things.size(); ++b)
            EXPECT_FALSE(things[a].meets(things[b])) << a << " and " << b;
    }
    for (std::size_t a = 0; a < layout.groups.size(); ++a) {
        EXPECT_TRUE(layout.groups[a].w == 0 || page.holds(layout.groups[a])) << a;
        for (std::size_t b = a + 1; b < layout.groups.size(); ++b)
            EXPECT_FALSE(layout.groups[a].meets(layout.groups[b])) << a << " and " << b;
    }
    for (std::size_t i = 0; i < plan.edges.size(); ++i) {
        const std::vector<map::Point>& curve = layout.edges[i].curve;
        ASSERT_EQ(curve.size() % 3, 1U) << i;
        ASSERT_GE(curve.size(), 4U) << i;
        // It begins and ends at its nodes.
        const auto isAt = [](map::Point point, Box box) {
            return Box{box.x - 2, box.y - 2, box.w + 4, box.h + 4}.holds({point.x, point.y, 0, 0});
        };
        EXPECT_TRUE(isAt(curve.front(), layout.nodes[plan.edges[i].from])) << i;
        EXPECT_TRUE(isAt(curve.back(), layout.nodes[plan.edges[i].to])) << i;
        for (const map::Point& point : curve)
            EXPECT_TRUE(page.holds({point.x, point.y, 0, 0})) << i;
    }
}

int labelsOf(const Layout& layout) {
    return static_cast<int>(std::ranges::count_if(
        layout.edges, [](const auto& edge) { return edge.label.has_value(); }));
}

TEST(MapLayout, NothingStandsOverAnythingElse) {
    for (unsigned seed = 0; seed < 12; ++seed) {
        SCOPED_TRACE(seed);
        const Plan plan = randomPlan(3 + seed * 6, 1 + seed % 5, seed);
        const Layout layout = layOut(plan);
        expectWhole(plan, layout);
        EXPECT_GT(labelsOf(layout), 0);
        EXPECT_EQ(layout, layOut(plan));
    }
}

TEST(MapLayout, PartsThatDoNotHangTogetherSharePages) {
    Plan plan;
    for (std::uint32_t i = 0; i < 20; ++i) {
        plan.groups.push_back({100, 28});
        plan.nodes.push_back({{184, 80}, i});
    }
    plan.groups.push_back({100, 28}); // without nodes
    const Layout layout = layOut(plan);
    expectWhole(plan, layout);
    EXPECT_EQ(layout.groups.back().w, 0);
    EXPECT_LT(layout.size.w, 6 * 250);
    EXPECT_LT(layout.size.h, 8 * 180);
}

TEST(MapLayout, NothingAtAll) {
    const Layout layout = map::layOut({});
    EXPECT_EQ(layout, Layout{});
}

TEST(MapLayout, RowsHoldWhateverLeadsWhere) {
    for (unsigned seed = 0; seed < 6; ++seed) {
        SCOPED_TRACE(seed);
        const Plan plan = randomPlan(200, 1 + seed, seed, 3);
        const Layout layout = map::layOutInRows(plan);
        expectWhole(plan, layout);
        EXPECT_EQ(labelsOf(layout), 0);
    }
}

TEST(MapLayout, WhatDotCannotDoInTimeIsLeft) {
    const Plan large = randomPlan(600, 1, 7), small = randomPlan(3, 1, 7);
    const std::array<map::DotTask, 2> tasks{{{&large, true}, {&small, true}}};
    std::chrono::milliseconds left{2};
    EXPECT_THAT(map::layOutByDot(tasks, left), ElementsAre(Eq(std::nullopt), Eq(std::nullopt)));
    EXPECT_LE(left.count(), 0);
    left = std::chrono::milliseconds(2000);
    const auto drawn = map::layOutByDot(std::span(tasks).last(1), left);
    ASSERT_EQ(drawn.size(), 1U);
    EXPECT_TRUE(drawn[0]);
    EXPECT_LE(left.count(), 2000);
}

// What came before it is kept, and what comes behind it is drawn.
TEST(MapLayout, WhatDotDoesNotSurviveIsPassedOver) {
    const Plan small = randomPlan(3, 1, 7), other = randomPlan(5, 1, 8);
    const Plan* const deadly = nullptr;
    const std::array<map::DotTask, 3> tasks{{{&small, true}, {deadly, true}, {&other, true}}};
    std::chrono::milliseconds left{5000};
    const auto drawn = map::layOutByDot(tasks, left);
    ASSERT_EQ(drawn.size(), 3U);
    EXPECT_TRUE(drawn[0]);
    EXPECT_FALSE(drawn[1]);
    EXPECT_TRUE(drawn[2]);
}

TEST(MapLayout, PartsAreDrawnTogetherAsTheyAreAlone) {
    const Plan first = randomPlan(20, 1, 7), second = randomPlan(30, 1, 8);
    const std::array<map::DotTask, 2> tasks{{{&first, true}, {&second, false}}};
    std::chrono::milliseconds left{5000};
    const auto together = map::layOutByDot(tasks, left);
    const auto alone = map::layOutByDot(std::span(tasks).last(1), left);
    ASSERT_TRUE(together[1] && alone[0]);
    EXPECT_TRUE(*together[1] == *alone[0]);
}

TEST(MapLayout, EffortCountsWhatEdgesPass) {
    Plan plan;
    plan.groups.push_back({});
    for (int i = 0; i < 5; ++i)
        plan.nodes.push_back({{10, 10}, 0});
    for (std::uint32_t i = 0; i + 1 < 5; ++i)
        plan.edges.push_back({i, i + 1, {}, false});
    EXPECT_EQ(map::effortOf(plan, true), 5);
    plan.edges.push_back({0, 4, {20, 10}, false}); // past three rows
    EXPECT_EQ(map::effortOf(plan, false), 8);
    EXPECT_EQ(map::effortOf(plan, true), 9);
    plan.edges.push_back({4, 0, {}, false}); // back
    EXPECT_EQ(map::effortOf(plan, false), 11);
}

TEST(MapLayout, MirroredTwiceIsTheSame) {
    const Plan plan = randomPlan(20, 2, 3);
    const Layout layout = layOut(plan), turned = mirrored(layout), again = mirrored(turned);
    expectWhole(plan, turned);
    EXPECT_NEAR(turned.nodes[0].x, layout.size.w - layout.nodes[0].right(), 1e-6);
    for (std::size_t i = 0; i < layout.nodes.size(); ++i)
        EXPECT_NEAR(again.nodes[i].x, layout.nodes[i].x, 1e-6);
}

/// As many scenes as a story can have: ordinary chats, one chat, one chat where all leads anywhere.
TEST(MapLayout, ThousandsOfScenesEnd) {
    const auto begun = std::chrono::steady_clock::now();
    for (const auto& [nodes, groups, jumps] :
         {std::tuple{2000U, 12U, 5000U}, {4000U, 1U, 5000U}, {2000U, 1U, 3U}}) {
        const Plan plan = randomPlan(nodes, groups, 1, jumps);
        const Layout layout = layOut(plan);
        ASSERT_EQ(layout.nodes.size(), nodes);
        for (const Box& box : layout.nodes)
            ASSERT_TRUE(box.x >= 0 && box.right() <= layout.size.w + kSlack &&
                        box.bottom() <= layout.size.h + kSlack);
    }
    // Far more than it takes, for a machine that is busy elsewhere; without bounds it is hours.
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(120));
}

} // namespace
