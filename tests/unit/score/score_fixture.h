// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "score/score.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace test {

inline const guide::Guide& theGuide() {
    static const guide::Guide guide = [] {
        auto loaded = guide::Guide::load(CHATWISE_DATA_DIR);
        if (!loaded) throw std::runtime_error(loaded.error().message);
        return *loaded;
    }();
    return guide;
}
inline guide::ItemId item(std::string_view id) {
    return theGuide().require(id);
}

/// Flags the first message with these words.
inline bool flag(story::Session& session, const std::string& words, std::string_view sign) {
    session.advanceAll();
    return session.perform({.kind = story::ActionKind::Flag,
                            .message = messageSaying(session, words),
                            .item = item(sign)});
}

inline score::Score scoreOf(const story::Session& session) {
    return score::evaluate(session, theGuide());
}

/// The score's items of one kind.
inline std::vector<score::Item> itemsOf(const score::Score& score, score::ItemKind kind) {
    std::vector<score::Item> found;
    std::ranges::copy_if(score.items, std::back_inserter(found),
                         [&](const score::Item& i) { return i.kind == kind; });
    return found;
}

/// What the items of a part add up to.
inline double sumOf(const score::Score& score, score::Part part) {
    double sum = 0;
    for (const auto& each : score.items) {
        if (each.part == part) sum += each.points;
    }
    return sum;
}

/// The points of one guide item within a part.
inline double pointsOf(const score::Score& score, std::string_view id) {
    double sum = 0;
    for (const auto& each : score.items) {
        if (each.item == item(id)) sum += each.points;
    }
    return sum;
}

/// A small whole story: three days, one manipulator who returns under a second account, genuine
/// contacts with lookalikes, and somebody nobody knows.
inline story::Scenario squad() {
    const auto sign = [](std::string_view id) { return item(id); };
    const auto habit = item("trust_instincts");
    const auto number = item("many_channels");
    const auto secret = item("keep_it_secret");
    ScenarioBuilder builder("squad");
    builder.contact("ayaan", {.truth = story::Truth::Manipulator})
        .contact("hira")
        .contact("bilal")
        .contact("ammi", {.trustedAdult = true})
        .contact("rally_gifts", {.unknown = true})
        .contact("ayaan_two", {.listed = false, .request = true, .sameAs = "ayaan"})
        .privacy(story::Setting::Account, story::Audience::Everyone)
        .privacy(story::Setting::Phone, story::Audience::Everyone);
    builder.chat(
        "ayaan",
        {scene("lobby",
               {say("unreal round"),
                reply({option("haha thanks"), option("do i know you").heeds(habit)}),
                say("you go to City School right").sign(sign("boundary_testing")), gutCheck(),
                reply({option("yes how").ignores(habit), option("why").heeds(habit)}), tomorrow(),
                go("number")}),
         scene("number", {say("whats your number").sign(number),
                          reply({option("ok its 0300").ignores(number),
                                 option("lets stay here").heeds(number)}),
                          say("dont tell your sister").sign(secret),
                          reply({option("ok").ignores(secret),
                                 option("i tell her all").heeds(secret), silence()}),
                          tomorrow(), say("write when ur alone").sign(secret),
                          say("its our thing").sign(secret), reply({option("hm")})})
             .debrief(secret, "A real friend does not need to be hidden.")
             .debrief(number, "Met in one place, then asks for another."),
         scene("gone", {start("ayaan_two.hello")})},
        {.hooks = {{story::Hook::Block, "gone"}}});
    builder.chat(
        "hira",
        {scene("maths",
               {say("did you do the maths"), say("send me your number again").lookalike(number),
                reply({option("sure"), option("is that you").heeds(habit)}), tomorrow(),
                say("nice photo").lookalike(sign("appearance_comments")), say("see you tomorrow"),
                reply({option("see you")})})
             .debrief(number, "Her phone was reset.")});
    builder.chat(
        "bilal",
        {scene("match", {say("match on sunday come along").lookalike(sign("insists_on_meeting")),
                         reply({option("if ammi says yes"), option("no")}), tomorrow(),
                         say("bring water")})});
    builder.chat(
        "ayaan_two",
        {scene("hello", {say("its me why did you block me").sign(sign("boundary_testing")),
                         reply({option("sorry").ignores(habit), option("no").heeds(habit)})})},
        {.waits = true});
    builder.ending("calm", true);
    return builder.build();
}

} // namespace test
