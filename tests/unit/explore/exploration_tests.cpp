// SPDX-License-Identifier: MIT
#include "explore/exploration.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr std::size_t kEnough = 100'000;

/// The words of messages and replies that no play ever shows, in the story's order.
std::vector<std::string> never(const story::Scenario& scenario) {
    explore::Exploration exploration(scenario);
    EXPECT_TRUE(exploration.run(kEnough));
    std::vector<std::string> words;
    for (std::size_t at = 0; at < scenario.code.size(); ++at) {
        const story::Op& op = scenario.code[at];
        if (op.code == story::OpCode::Line && exploration.reached()[at] == 0)
            words.push_back(scenario.text(scenario.lines[op.b].text));
    }
    for (std::size_t i = 0; i < scenario.options.size(); ++i) {
        if (exploration.chosen()[i] == 0)
            words.push_back("> " + scenario.text(scenario.options[i].text));
    }
    return words;
}

std::size_t trapped(const story::Scenario& scenario) {
    explore::Exploration exploration(scenario);
    EXPECT_TRUE(exploration.run(kEnough));
    std::size_t all = 0;
    for (const auto& part : exploration.parts())
        all += part.space->homes(explore::Space::Home::Anywhere).without.size();
    return all;
}

ScenarioBuilder twoChats() {
    return std::move(ScenarioBuilder()
                         .contact("ayaan", {.truth = story::Truth::Manipulator})
                         .contact("ammi", {.trustedAdult = true})
                         .flag("gave")
                         .number("trust", 0, 2)
                         .ending("calm", true));
}

} // namespace

TEST(Exploration, FindsWhatNoPlayShows) {
    EXPECT_THAT(
        never(twoChats()
                  .chat("ayaan",
                        {scene("top", {reply({option("yes", {add("trust", 1)}), option("no")}),
                                       when(var("trust") > num(1), {say("two")}),
                                       when(var("trust") > num(0), {say("one")}),
                                       reply({option("ok").when(var("gave")), option("fine")})}),
                         scene("orphan", {say("nobody comes here")})})
                  .build()),
        ElementsAre("two", "nobody comes here", "> ok"));
}

TEST(Exploration, KnowsWhatOtherChatsCanDo) {
    const auto asking = [](Steps ammis) {
        return never(twoChats()
                         .chat("ayaan", {scene("top", {reply({option("hm")}),
                                                       when(var("gave"), {say("thanks")})})})
                         .chat("ammi", {scene("home", std::move(ammis))})
                         .build());
    };
    EXPECT_THAT(asking({reply({option("here", {set("gave", 1)}), option("no")})}), IsEmpty());
    EXPECT_THAT(asking({say("supper")}), ElementsAre("thanks"));
    EXPECT_THAT(asking({when(var("gave"), {set("gave", 1)})}), ElementsAre("thanks"))
        << "what nobody reaches has no influence";
}

TEST(Exploration, KnowsThatNothingHappensBeforeTheFirstReply) {
    const Cond open = setting(story::Setting::Phone) == audience(story::Audience::Everyone);
    EXPECT_THAT(
        never(twoChats()
                  .chat("ayaan", {scene("top", {when(!open, {say("early")}), reply({option("hm")}),
                                                when(!open, {say("late")})})})
                  .build()),
        ElementsAre("early"));
}

TEST(Exploration, HearsOfWhatThePlayerDoesAtAnyTime) {
    EXPECT_THAT(
        never(
            twoChats()
                .chat(
                    "ayaan",
                    {scene("top", {reply({option("hm")}), say("so")}),
                     scene("gone", {think("It is quiet."), reply({option("phew")}), note("Calm")}),
                     scene("kept", {when(saved("ammi"), {think("click, click")})})},
                    {.hooks = {{story::Hook::Block, "gone"}, {story::Hook::Screenshot, "kept"}}})
                .chat("ammi", {scene("home", {say("beta?")})})
                .build()),
        IsEmpty());
}

TEST(Exploration, FindsChatsThatCannotComeToAnEnd) {
    const auto round = [](Steps after) {
        Steps steps{reply({option("again")})};
        steps.insert(steps.end(), after.begin(), after.end());
        steps.push_back(go("round"));
        return twoChats().chat("ayaan", {scene("round", std::move(steps))}).build();
    };
    EXPECT_GT(trapped(round({})), 0U);
    EXPECT_EQ(trapped(round({add("trust", 1), when(var("trust") == num(2), {finish("calm")})})),
              0U);
}

TEST(Exploration, CountsEveryStateOnce) {
    // Three times yes or no, and nothing asks for how it went but the sum of the last two.
    const auto story =
        twoChats()
            .chat("ayaan", {scene("top", {reply({option("a", {add("trust", 1)}), option("b")}),
                                          set("trust", 0),
                                          reply({option("a", {add("trust", 1)}), option("b")}),
                                          reply({option("a", {add("trust", 1)}), option("b")}),
                                          when(var("trust") == num(2), {say("both")}),
                                          reply({option("x")}), finish("calm")})})
            .build();
    explore::Exploration exploration(story);
    ASSERT_TRUE(exploration.run(kEnough));
    // The three replies in 1, 1 and 2 states, and the last, where the sum is forgotten.
    EXPECT_EQ(exploration.states(), 5U);
}

TEST(Exploration, SaysWhenItHadToStop) {
    ScenarioBuilder builder;
    builder.contact("ayaan");
    Steps steps;
    for (int i = 0; i < 12; ++i) {
        const std::string name = "v" + std::to_string(i);
        builder.flag(name);
        steps.push_back(reply({option("a", {set(name, 1)}), option("b")}));
    }
    for (int i = 0; i < 12; ++i)
        steps.push_back(when(var("v" + std::to_string(i)), {say("yes")}));
    const auto story =
        builder.chat("ayaan", {scene("top", std::move(steps))}).ending("calm", true).build();
    explore::Exploration small(story), large(story);
    EXPECT_FALSE(small.run(1000));
    EXPECT_TRUE(large.run(kEnough));
    EXPECT_EQ(large.states(), 4096U) << "1 + 2 + … + 2048, and the rest";
}
