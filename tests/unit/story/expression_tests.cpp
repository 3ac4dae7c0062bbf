// SPDX-License-Identifier: MIT
#include "story/session.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gtest/gtest.h>

#include <limits>

using namespace test;
using story::Audience;
using story::ExprCode;
using story::Setting;

namespace {

ScenarioBuilder people() {
    ScenarioBuilder builder;
    builder.contact("ayaan")
        .contact("ammi", {.trustedAdult = true})
        .contact("sara")
        .number("n", -5, 5, 2)
        .chat("ayaan", {scene("top", {say("hello"), reply({option("hi", {go("next")})})}),
                        scene("next", {reply({option("on"), silence()})}), scene("far", {})});
    return builder;
}

/// Whether a condition holds after the given play. The condition is that of the only ending.
template<class Play>
bool holdsAfter(Cond condition, Play play) {
    const auto scenario = people().ending("it", true, condition).build();
    story::Session session(scenario);
    session.advanceAll();
    play(session);
    return session.holds(scenario.endings[0].condition);
}
bool holds(Cond condition) {
    return holdsAfter(condition, [](story::Session&) {});
}

/// A session of any scenario, to ask about arithmetic.
std::int32_t value(Cond arithmetic, std::int32_t low, std::int32_t high) {
    for (std::int32_t i = low; i <= high; ++i) {
        if (holds(arithmetic == num(i))) return i;
    }
    return high + 1;
}

} // namespace

TEST(Expression, AnEmptyConditionHolds) {
    const auto scenario = people().build();
    EXPECT_TRUE(story::Session(scenario).holds(story::kNoExpr));
}

TEST(Expression, ComputesLikeLua) {
    EXPECT_EQ(value(num(7) + num(-3), -10, 10), 4);
    EXPECT_EQ(value(num(2) - num(5), -10, 10), -3);
    EXPECT_EQ(value(num(-3) * num(2), -10, 10), -6);
    EXPECT_EQ(value(-num(4), -10, 10), -4);
    EXPECT_EQ(value(num(7) / num(2), -10, 10), 3);
    EXPECT_EQ(value(num(-7) / num(2), -10, 10), -4);
    EXPECT_EQ(value(num(7) / num(-2), -10, 10), -4);
    EXPECT_EQ(value(num(-7) / num(-2), -10, 10), 3);
    EXPECT_EQ(value(num(6) / num(-2), -10, 10), -3);
    EXPECT_EQ(value(num(7) % num(3), -10, 10), 1);
    EXPECT_EQ(value(num(-7) % num(3), -10, 10), 2);
    EXPECT_EQ(value(num(7) % num(-3), -10, 10), -2);
    EXPECT_EQ(value(num(5) / num(0), -10, 10), 0);
    EXPECT_EQ(value(num(5) % num(0), -10, 10), 0);
}

TEST(Expression, HoldsNumbersWithin32Bits) {
    constexpr auto kMost = std::numeric_limits<std::int32_t>::max();
    constexpr auto kLeast = std::numeric_limits<std::int32_t>::min();
    EXPECT_TRUE(holds(num(kMost) + num(1) == num(kMost)));
    EXPECT_TRUE(holds(num(kMost) * num(kMost) == num(kMost)));
    EXPECT_TRUE(holds(num(kLeast) - num(1) == num(kLeast)));
    EXPECT_TRUE(holds(-num(kLeast) == num(kMost)));
    EXPECT_TRUE(holds(num(kLeast) / num(-1) == num(kMost)));
    EXPECT_TRUE(holds(num(kLeast) % num(-1) == num(0)));
}

TEST(Expression, ComparesAndCombines) {
    EXPECT_TRUE(holds(var("n") == num(2)));
    EXPECT_TRUE(holds(var("n") != num(3)));
    EXPECT_FALSE(holds(var("n") != num(2)));
    EXPECT_TRUE(holds(var("n") < num(3)));
    EXPECT_FALSE(holds(var("n") < num(2)));
    EXPECT_TRUE(holds(var("n") <= num(2)));
    EXPECT_FALSE(holds(var("n") <= num(1)));
    EXPECT_TRUE(holds(var("n") > num(1)));
    EXPECT_FALSE(holds(var("n") > num(2)));
    EXPECT_TRUE(holds(var("n") >= num(2)));
    EXPECT_FALSE(holds(var("n") >= num(3)));
    EXPECT_TRUE(holds(both(var("n"), num(1))));
    EXPECT_FALSE(holds(both(num(0), num(1))));
    EXPECT_FALSE(holds(both(num(1), num(0))));
    EXPECT_TRUE(holds(either(num(0), num(3))));
    EXPECT_TRUE(holds(either(num(3), num(0))));
    EXPECT_FALSE(holds(either(num(0), num(0))));
    EXPECT_TRUE(holds(!num(0)));
    EXPECT_FALSE(holds(!num(5)));
}

TEST(Expression, UsesTheWholeStack) {
    Cond deep = num(1);
    for (int i = 1; i < story::kExprStack; ++i)
        deep = num(1) + deep;
    EXPECT_EQ(value(deep, 0, 40), story::kExprStack);
}

TEST(Expression, KnowsTheDayAndTheSettings) {
    EXPECT_TRUE(holds(day() == num(1)));
    const Cond isPrivate = setting(Setting::Account) == audience(Audience::Contacts);
    EXPECT_FALSE(holds(isPrivate));
    EXPECT_TRUE(holdsAfter(isPrivate, [](story::Session& session) {
        session.perform({.kind = story::ActionKind::SetPrivacy,
                         .setting = Setting::Account,
                         .audience = Audience::Contacts});
    }));
}

TEST(Expression, KnowsTheScenesSeen) {
    EXPECT_TRUE(holds(seen("ayaan.top")));
    EXPECT_FALSE(holds(seen("ayaan.next")));
    EXPECT_TRUE(holdsAfter(seen("ayaan.next"), [](story::Session& session) {
        say(session, "hi");
        session.advanceAll();
    }));
}

TEST(Expression, KnowsWhatWasDoneAboutWhom) {
    using story::ActionKind;
    const auto doing = [](ActionKind kind) {
        return [=](story::Session& session) { ASSERT_TRUE(act(session, kind, "ayaan")); };
    };
    EXPECT_FALSE(holds(blocked("ayaan")));
    EXPECT_TRUE(holdsAfter(blocked("ayaan"), doing(ActionKind::Block)));
    EXPECT_FALSE(holdsAfter(blocked("sara"), doing(ActionKind::Block)));
    EXPECT_FALSE(holds(reported("ayaan")));
    EXPECT_TRUE(holdsAfter(reported("ayaan"), doing(ActionKind::Report)));
    EXPECT_FALSE(holds(removed("ayaan")));
    EXPECT_TRUE(holdsAfter(removed("ayaan"), doing(ActionKind::Remove)));
    EXPECT_FALSE(holds(saved("ayaan")));
    EXPECT_TRUE(holdsAfter(saved("ayaan"), doing(ActionKind::Screenshot)));
    EXPECT_FALSE(holdsAfter(saved("ayaan"), doing(ActionKind::ProfileShot)))
        << "a profile is no chat";
    EXPECT_FALSE(holdsAfter(saved("ayaan"), [](story::Session& session) {
        ASSERT_TRUE(act(session, ActionKind::Screenshot, "ayaan"));
        const auto shot = static_cast<story::EventIndex>(session.events().size() - 1);
        ASSERT_TRUE(session.perform({.kind = ActionKind::Discard, .message = shot}));
    }));
}

TEST(Expression, KnowsWhoWasTold) {
    const auto telling = [](std::string who) {
        return [=](story::Session& session) {
            ASSERT_TRUE(act(session, story::ActionKind::Tell, who));
        };
    };
    EXPECT_FALSE(holds(told()));
    EXPECT_TRUE(holdsAfter(told(), telling("ammi")));
    EXPECT_TRUE(holdsAfter(told("ammi"), telling("ammi")));
    EXPECT_TRUE(holdsAfter(told(), telling("somebody outside")));
    EXPECT_FALSE(holdsAfter(told("ammi"), telling("somebody outside")));
}

TEST(Expression, KnowsTheSignsFlagged) {
    const auto flagging = [](story::Session& session) {
        ASSERT_TRUE(session.perform({.kind = story::ActionKind::Flag,
                                     .message = messageSaying(session, "hello"),
                                     .item = 7}));
    };
    EXPECT_FALSE(holds(flagged(7)));
    EXPECT_TRUE(holdsAfter(flagged(7), flagging));
    EXPECT_FALSE(holdsAfter(flagged(8), flagging));
    EXPECT_TRUE(holdsAfter(flaggedFrom("ayaan"), flagging));
    EXPECT_FALSE(holdsAfter(flaggedFrom("ammi"), flagging));
}
