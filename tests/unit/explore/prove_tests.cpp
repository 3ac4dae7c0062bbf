// SPDX-License-Identifier: MIT
// What is said of a whole story, and the routes that show it.
#include "base/random.h"
#include "explore/prove.h"
#include "explore/stuck.h"
#include "support/playthrough.h"
#include "support/random_scenario.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>

using namespace test;
using explore::Finding;
using explore::Proof;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

const guide::Guide& testGuide() {
    static const guide::Guide guide = guide::Guide::load(CHATWISE_DATA_DIR).value();
    return guide;
}

Proof prove(const story::Scenario& scenario, std::size_t most = 100'000) {
    explore::Effort effort;
    effort.most = most;
    effort.plays = 20;
    effort.tries = 200;
    return explore::prove(scenario, testGuide(), effort);
}

std::vector<std::string> codesOf(const Proof& proof) {
    std::vector<std::string> codes;
    for (const Finding& finding : proof.findings)
        codes.push_back(finding.diagnostic.code);
    std::ranges::sort(codes);
    return codes;
}

const Finding* find(const Proof& proof, const std::string& code) {
    const auto has = [&](const Finding& finding) { return finding.diagnostic.code == code; };
    const auto found = std::ranges::find_if(proof.findings, has);
    return found == proof.findings.end() ? nullptr : &*found;
}

/// The words of the answers on a finding's route.
std::vector<std::string> answersTo(const story::Scenario& scenario, const Proof& proof,
                                   const std::string& code) {
    const Finding* finding = find(proof, code);
    if (finding == nullptr || !finding->route) return {"no route"};
    std::vector<std::string> words;
    for (const story::Input& input : finding->route->inputs)
        words.push_back(input.isChoice ? scenario.text(scenario.options[input.option].text)
                                       : "an action");
    return words;
}

ScenarioBuilder people() {
    return std::move(ScenarioBuilder()
                         .contact("ayaan", {.truth = story::Truth::Manipulator})
                         .contact("hira", {})
                         .contact("ammi", {.trustedAdult = true})
                         .flag("gave")
                         .flag("sure")
                         .number("trust", 0, 3));
}

} // namespace

TEST(Prove, FindsNothingInASoundStory) {
    const auto story =
        people()
            .chat("ayaan",
                  {scene("top", {say("hi"), reply({option("hello"), option("no")}), say("bye")})})
            .ending("calm", true)
            .build();
    const Proof proof = prove(story);
    EXPECT_TRUE(proof.whole);
    EXPECT_THAT(codesOf(proof), IsEmpty());
    EXPECT_TRUE(proof.safety.proved);
    EXPECT_EQ(proof.safety.replies, 1);
    EXPECT_EQ(proof.plays.endings.at(0).plays, proof.plays.plays);
}

TEST(Prove, LeadsToATrapAcrossChats) {
    // Only whoever has given in to Ayaan and is sure with Hira on the day after comes into the
    // round.
    const auto story =
        people()
            .chat("ayaan",
                  {scene("top", {reply({option("take it", {set("gave", 1)}), option("no")})})})
            .chat("hira",
                  {scene("top", {reply({option("sure", {set("sure", 1)}), option("not sure")}),
                                 tomorrow(), when(both(var("gave"), var("sure")), {go("round")})}),
                   scene("round", {say("again"), reply({option("hm")}), go("round")})})
            .ending("calm", true)
            .build();
    const Proof proof = prove(story);
    EXPECT_THAT(codesOf(proof), ElementsAre("CW0305"));
    EXPECT_FALSE(proof.safety.proved) << "who is caught there comes to no ending";
    EXPECT_THAT(answersTo(story, proof, "CW0305"),
                testing::UnorderedElementsAre("take it", "sure"));
}

TEST(Prove, SaysNothingOfATrapThatNoPlayComesTo) {
    // Either chat can set its flag, but each shuts the other's way: only the two together would do.
    const auto story =
        people()
            .chat("ayaan",
                  {scene("top", {reply({option("take it", {set("gave", 1), set("sure", 0)}),
                                        option("no")})})})
            .chat("hira",
                  {scene("top", {reply({option("sure", {set("sure", 1), set("gave", 0)}),
                                        option("not sure")}),
                                 tomorrow(), when(both(var("gave"), var("sure")), {go("round")})}),
                   scene("round", {say("again"), reply({option("hm")}), go("round")})})
            .ending("calm", true)
            .build();
    EXPECT_EQ(find(prove(story), "CW0305"), nullptr);
}

TEST(Prove, KnowsWhetherTellingLeadsToSafety) {
    const auto with = [](Cond safe) {
        return people()
            .chat("ayaan", {scene("top", {say("hi"),
                                          reply({option("yes", {set("gave", 1)}), option("no")})})})
            .ending("safe", true, std::move(safe))
            .ending("open", false)
            .build();
    };
    const story::Scenario always = with(told("ammi"));
    const Proof proof = prove(always);
    EXPECT_TRUE(proof.safety.proved);
    EXPECT_EQ(always.contacts[proof.safety.adult].id, "ammi");
    EXPECT_FALSE(proof.safety.openDoors);
    EXPECT_THAT(codesOf(proof), IsEmpty());

    const Proof unlessBlocked = prove(with(both(told("ammi"), !blocked("hira"))));
    EXPECT_TRUE(unlessBlocked.safety.proved);
    EXPECT_TRUE(unlessBlocked.safety.openDoors);

    const story::Scenario unlessGiven = with(both(told("ammi"), !var("gave")));
    const Proof broken = prove(unlessGiven);
    EXPECT_FALSE(broken.safety.proved);
    EXPECT_THAT(codesOf(broken), ElementsAre("CW0308"));
    EXPECT_THAT(answersTo(unlessGiven, broken, "CW0308"), testing::Contains("yes"));
}

TEST(Prove, FindsAWayWithoutASafeEnding) {
    const auto story =
        people()
            .chat(
                "ayaan",
                {scene("top",
                       {reply({option("on", {go("dark")}), option("out", {finish("calm")})})}),
                 scene("dark", {say("hm"), reply({option("ok"), option("well")}), finish("lost")})})
            .ending("calm", true)
            .ending("lost", false)
            .build();
    const Proof proof = prove(story);
    EXPECT_THAT(codesOf(proof), ElementsAre("CW0308"));
    EXPECT_THAT(answersTo(story, proof, "CW0308"), ElementsAre("on"));
}

TEST(Prove, MeasuresTheWayToSafety) {
    const auto build = [](int within) {
        auto builder = people();
        builder.scenario().safeWithin = within;
        return builder
            .chat("ayaan", {scene("top", {reply({option("a")}), reply({option("b")}), tomorrow(),
                                          reply({option("c")})})})
            .ending("calm", true)
            .build();
    };
    EXPECT_EQ(prove(build(0)).safety.replies, 3) << "a new day is no reply";
    EXPECT_THAT(codesOf(prove(build(3))), IsEmpty());
    EXPECT_THAT(codesOf(prove(build(2))), ElementsAre("CW0309"));
}

TEST(Prove, KeepsPromisesOrShowsWhereTheyBreak) {
    const auto with = [](bool always, Cond condition) {
        auto builder = people();
        always ? builder.always(std::move(condition)) : builder.never(std::move(condition));
        return builder
            .chat("ayaan",
                  {scene("top",
                         {reply({option("yes", {add("trust", 1)}), option("no")}),
                          reply({option("yes again", {add("trust", 1)}), option("no more")})})})
            .chat("hira", {scene("top", {reply({option("hi")})})})
            .ending("calm", true)
            .build();
    };
    const Proof kept = prove(with(true, var("trust") < num(3)));
    EXPECT_THAT(codesOf(kept), IsEmpty());
    EXPECT_THAT(kept.kept, ElementsAre(1));

    const story::Scenario story = with(false, var("trust") == num(2));
    const Proof broken = prove(story);
    EXPECT_THAT(codesOf(broken), ElementsAre("CW0310"));
    EXPECT_THAT(answersTo(story, broken, "CW0310"), ElementsAre("yes", "yes again"));
}

TEST(Prove, AsksPromisesAtEveryMomentAlsoBeforeTheFirstAnswer) {
    auto builder = people();
    const auto story = builder.never(both(blocked("hira"), var("trust") == num(0)))
                           .chat("ayaan", {scene("top", {reply({option("yes", {add("trust", 1)})}),
                                                         reply({option("well")})})})
                           .ending("calm", true)
                           .build();
    const Proof proof = prove(story);
    EXPECT_THAT(codesOf(proof), ElementsAre("CW0310"));
    EXPECT_THAT(answersTo(story, proof, "CW0310"), ElementsAre("an action"));
}

TEST(Prove, NamesEndingsThatNoPlayComesTo) {
    const auto story =
        people()
            .chat("ayaan",
                  {scene("top", {reply({option("yes", {add("trust", 1)}), option("no")})})})
            .ending("friends", true, var("trust") > num(1))
            .ending("one", true, var("trust") > num(0))
            .ending("calm", true)
            .build();
    const Proof proof = prove(story);
    EXPECT_THAT(codesOf(proof), ElementsAre("CW0303"));
    EXPECT_THAT(find(proof, "CW0303")->diagnostic.message, HasSubstr("`friends`"));
    EXPECT_THAT(proof.possible, ElementsAre(0, 1, 1));
}

TEST(Prove, RemarksOnBounds) {
    const auto story =
        people()
            .chat("ayaan", {scene("top", {reply({option("a", {add("trust", 2)}), option("b")}),
                                          reply({option("c", {add("trust", 2)}), option("d")}),
                                          when(var("trust") > num(2), {say("friends")})})})
            .ending("calm", true)
            .build();
    EXPECT_THAT(prove(story).held, ElementsAre(2)) << "trust";
}

TEST(Prove, ProvesNothingBeyondTheBudget) {
    ScenarioBuilder builder = people();
    Steps steps;
    for (int i = 0; i < 9; ++i) {
        builder.flag("v" + std::to_string(i));
        steps.push_back(reply({option("a", {set("v" + std::to_string(i), 1)}), option("b")}));
    }
    for (int i = 0; i < 9; ++i)
        steps.push_back(when(var("v" + std::to_string(i)), {say("yes")}));
    steps.push_back(when(var("gave"), {say("never shown")}));
    const auto story = builder.never(var("gave"))
                           .chat("ayaan", {scene("top", std::move(steps))})
                           .ending("calm", true)
                           .build();
    const Proof part = prove(story, 200);
    EXPECT_FALSE(part.whole);
    EXPECT_FALSE(part.safety.proved);
    EXPECT_THAT(codesOf(part), ElementsAre("CW0311", "CW0313"));
    EXPECT_THAT(codesOf(prove(story, 10'000)), ElementsAre("CW0301"));
}

TEST(Prove, CanBeStopped) {
    const auto story = people()
                           .chat("ayaan", {scene("top", {reply({option("hello")})})})
                           .ending("calm", true)
                           .build();
    explore::Effort effort;
    effort.watch = [](std::size_t) { return false; };
    EXPECT_FALSE(explore::prove(story, testGuide(), effort).whole);
}

TEST(Prove, SaysNothingWhenItIsStopped) {
    const auto story = people()
                           .never(var("gave"))
                           .chat("ayaan", {scene("top", {reply({option("yes", {set("gave", 1)})}),
                                                         when(var("sure"), {say("never shown")})})})
                           .ending("calm", true)
                           .build();
    ASSERT_THAT(codesOf(prove(story)), testing::SizeIs(2));
    std::atomic<bool> stop = true;
    explore::Effort effort;
    effort.stop = stop;
    const Proof atOnce = explore::prove(story, testGuide(), effort);
    EXPECT_FALSE(atOnce.whole);
    EXPECT_THAT(atOnce.findings, IsEmpty());
    EXPECT_EQ(atOnce.plays.plays, 0);

    stop = false;
    effort.watch = [&](std::size_t states) {
        stop = stop || states > 1;
        return true;
    };
    const Proof later = explore::prove(story, testGuide(), effort);
    EXPECT_TRUE(stop);
    EXPECT_FALSE(later.whole);
    EXPECT_THAT(later.findings, IsEmpty());
}

TEST(Prove, StopsInTheMidstOfLookingForARoute) {
    const auto story = people()
                           .chat("ayaan", {scene("top", {say("hi"), reply({option("hm")}),
                                                         reply({option("well")}), go("top")})})
                           .ending("calm", true)
                           .build();
    std::atomic<bool> stop = false;
    int asked = 0;
    const auto find = [&](int stopAt, int showsFrom) {
        stop = false;
        asked = 0;
        const auto shows = [&](const story::Session&, const story::Trace&) {
            stop = ++asked >= stopAt;
            return asked >= showsFrom;
        };
        return explore::findRoute(story, {}, shows, 1000, stop);
    };
    EXPECT_FALSE(find(5, 1'000'000));
    EXPECT_EQ(asked, 5) << "no play goes on";
    const auto found = find(20, 20);
    ASSERT_TRUE(found);
    EXPECT_EQ(asked, 20) << "it is not made shorter";
    EXPECT_EQ(found->inputs.size(), 19U);
    EXPECT_FALSE(explore::findRoute(
        story, {}, [](const story::Session&, const story::Trace&) { return true; }, 1, stop))
        << "not even begun";

    const story::Session session = explore::play(story, {});
    EXPECT_EQ(explore::isStuck(session, 0, false), true);
    EXPECT_EQ(explore::isStuck(session, 0, false, stop), std::nullopt);
    const explore::PlaysOf plays =
        explore::samplePlays(story, testGuide(), 10, 10, std::vector<std::uint8_t>(1, 1), stop);
    EXPECT_EQ(plays.plays, 0);
}

// A promise that is called kept must be: no play of any story may break it.
TEST(Prove, KeepsWhatItCallsKept) {
    int proved = 0;
    for (const std::uint64_t seed : {18, 82, 83, 102, 104, 127, 136, 148, 180, 190, 193, 196}) {
        story::Scenario scenario = randomScenario(seed);
        if (scenario.expressions.empty()) continue;
        for (const story::Option& option : scenario.options) {
            if (option.condition == story::kNoExpr || scenario.promises.size() > 20) continue;
            for (const bool always : {true, false})
                scenario.promises.push_back({always, {}, option.condition, 0, 0});
        }
        const Proof proof = prove(scenario, 1000);
        if (!proof.whole) continue;
        proved += static_cast<int>(std::ranges::count(proof.kept, 1));
        for (std::uint64_t play = 1; play <= 20; ++play) {
            base::Random random(seed + play);
            story::Session session(scenario, play);
            for (int moves = 0; moves < 30 && !session.ended(); ++moves) {
                playRandomly(session, random, 1);
                session.advanceAll();
                for (std::size_t i = 0; i < proof.kept.size(); ++i) {
                    const story::Promise& promise = scenario.promises[i];
                    ASSERT_TRUE(proof.kept[i] == 0 ||
                                session.holds(promise.condition) == promise.always)
                        << "story " << seed << ", play " << play << ", promise " << i;
                }
            }
        }
    }
    EXPECT_GT(proved, 0);
}
