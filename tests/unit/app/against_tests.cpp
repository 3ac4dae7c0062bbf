// SPDX-License-Identifier: MIT
// `chatwise check NEW --against OLD`, and routes that lie beside a story.
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace {

using testing::HasSubstr;
using testing::Not;

class Against : public Program {
protected:
    /// A story of one question and what follows, in `folder`/tea.
    void story(const std::string& folder, const std::string& reply, const std::string& id = "tea") {
        write(folder + "/tea/scenario.lua", "scenario \"" + id + R"(" {
  title = "Tea", place = "messaging", ages = { 11, 14 }, minutes = 3, practice = true,
  blurb = "Tea is ready.", note = "Nothing bad happens.",
}
player { name = "Mina", age = 12 }
contact "abbu" { name = "Abbu", met = "Your father", trusted = true }
chat "abbu" {
  scene "tea" {
    say "Tea is ready.",
    reply { )" + reply + R"(, option "later please" {} },
    say "With milk?",
    reply { option "yes" {}, option "no" {} },
    say "And sugar?",
    reply { option "one spoon" {}, option "two spoons" {} },
  },
}
ending "done" { title = "Done", text = "You had tea.", safe = true }
)");
    }
};

constexpr const char* kCompare = "check new/tea --against old/tea";

TEST_F(Against, AnEditThatTouchesNobodyIsWell) {
    story("old", "option \"coming down now\" {}");
    story("new", "option \"no tea\" {}, option \"coming down now\" {}");
    const Ran ran = run(kCompare);
    EXPECT_EQ(ran.status, 0) << ran.output;
    EXPECT_THAT(ran.output, HasSubstr("400 saves were made by playing old/tea"));
    EXPECT_THAT(ran.output, HasSubstr("400 go on exactly where they were"));
    EXPECT_THAT(ran.output, Not(HasSubstr("go back:")));
}

TEST_F(Against, AReplyInOtherWordsIsNamedWithItsPlaceAndTheRemedy) {
    story("old", "option \"coming down now\" {}");
    story("new", "option \"i am coming down\" {}");
    const Ran ran = run(kCompare);
    EXPECT_EQ(ran.status, 1) << ran.output;
    EXPECT_THAT(ran.output,
                HasSubstr("go back: the reply \"coming down now\" (abbu.tea/coming-down-now, "
                          "old/tea/scenario.lua:10) is gone. If \"i am coming down\" "
                          "(abbu.tea/i-am-coming-down, new/tea/scenario.lua:10) is the same reply "
                          "in other words, give it the name it had: id = \"coming-down-now\"."));
    story("new", "option \"i am coming down\" { id = \"coming-down-now\" }");
    const Ran mended = run(kCompare);
    EXPECT_EQ(mended.status, 0) << mended.output;
}

TEST_F(Against, MachinesAreToldTheSame) {
    story("old", "option \"coming down now\" {}");
    story("new", "option \"i am coming down\" {}");
    const Ran ran = run(std::string(kCompare) + " --json");
    EXPECT_EQ(ran.status, 1);
    const auto report = nlohmann::json::parse(ran.output);
    EXPECT_EQ(report["saves"], 400);
    EXPECT_EQ(report["unchanged"].get<int>() + report["changed"].get<int>() +
                  report["sent_back"].get<int>(),
              400);
    EXPECT_EQ(report["causes"][0]["kind"], "reply_gone");
    EXPECT_EQ(report["causes"][0]["what"], "abbu.tea/coming-down-now");
    EXPECT_EQ(report["causes"][0]["at"], "old/tea/scenario.lua:10");
}

TEST_F(Against, TheSameFilesAreNotCompared) {
    story("old", "option \"coming\" {}");
    const Ran ran = run("check old/tea --against old/tea/scenario.lua");
    const Ran same = run("check old/tea --against ./old/tea");
    EXPECT_EQ(same.status, 2) << same.output;
    EXPECT_THAT(same.output, HasSubstr("are the same files. Copy the folder before you edit it"));
    EXPECT_EQ(ran.status, 2) << ran.output;
}

TEST_F(Against, AVersionThatCannotBePlayedIsNamed) {
    story("new", "option \"coming\" {}");
    const Ran missing = run(kCompare);
    EXPECT_EQ(missing.status, 1);
    EXPECT_THAT(missing.output, HasSubstr("old/tea cannot be played"));
    story("old", "option \"coming\" { go = \"nowhere\" }");
    const Ran broken = run(kCompare);
    EXPECT_EQ(broken.status, 1);
    EXPECT_THAT(broken.output, HasSubstr("old/tea cannot be played"));
    EXPECT_THAT(broken.output, HasSubstr("scenario.lua:10"));
    const Ran json = run(std::string(kCompare) + " --json");
    EXPECT_THAT(nlohmann::json::parse(json.output)["error"].get<std::string>(),
                HasSubstr("old/tea cannot be played"));
}

TEST_F(Against, AnotherNameLosesEverySave) {
    story("old", "option \"coming\" {}");
    story("new", "option \"coming\" {}", "chai");
    const Ran ran = run(kCompare);
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("call it scenario \"tea\" again"));
    EXPECT_THAT(ran.output, HasSubstr("400 go on exactly where they were"));
}

TEST_F(Against, OneStoryIsComparedAtATime) {
    EXPECT_EQ(run("check a b --against c").status, 2);
}

TEST_F(Against, RoutesBesideTheStoryArePlayed) {
    story("old", "option \"coming down now\" {}");
    story("new", "option \"coming down now\" {}");
    const std::string route = "choose abbu.tea/coming-down-now\nchoose abbu.tea/yes\n";
    write("old/tea/routes/long.route", route);
    const Ran ran = run(kCompare);
    EXPECT_EQ(ran.status, 0) << ran.output;
    EXPECT_THAT(ran.output,
                HasSubstr("410 saves were made by playing old/tea (also along 1 route)"));
    write("new/tea/routes/long.route", route + "choose abbu.tea/three-spoons\n");
    const Ran lost = run(kCompare);
    EXPECT_EQ(lost.status, 1);
    EXPECT_THAT(lost.output, HasSubstr("long.route does not fit this story. Line 3"));
}

TEST_F(Against, CheckPlaysTheRoutesBesideAStory) {
    story("new", "option \"coming down now\" {}");
    write("new/tea/routes/a.route", "choose abbu.tea/coming-down-now\n");
    EXPECT_EQ(run("check new/tea").status, 0);
    write("new/tea/routes/b.route", "choose abbu.tea/comin-down-now\n");
    const Ran ran = run("check new/tea");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("b.route does not fit this story. Line 1"));
    EXPECT_THAT(ran.output, HasSubstr("Did you mean \"abbu.tea/coming-down-now\"?"));
    EXPECT_EQ(nlohmann::json::parse(run("check new/tea --json").output)[0]["routes_that_do_not_fit"]
                  .size(),
              1U);
}

TEST_F(Against, WhatThePlayerTypesIsRecordedAndARouteKeepsWorking) {
    const Ran played = run("play squad-up --plain --record a.route",
                           "choose hira.monday/why-was-it-near\nleave\n");
    EXPECT_EQ(played.status, 0) << played.output;
    EXPECT_EQ(run("play squad-up --plain --route a.route").status, 0);
    const Ran bot = run("play squad-up --bot random --seed 3 --record b.route");
    EXPECT_EQ(bot.status, 0) << bot.output;
    EXPECT_EQ(run("play squad-up --plain --route b.route").status, 0);
    const Ran refused = run("play squad-up --bot random --seed 4 --record b.route");
    EXPECT_EQ(refused.status, 1);
    EXPECT_THAT(refused.output, HasSubstr("is left as it is"));
}

TEST_F(Against, ARouteThatDoesNotFitIsToldAndThePlayGoesOn) {
    write("words.route", "once upon a time\n");
    const Ran ran = run("play squad-up --plain --route words.route", "");
    EXPECT_EQ(ran.status, 1) << ran.output;
    EXPECT_THAT(ran.output, HasSubstr("words.route does not fit this story. Line 1"));
    EXPECT_THAT(ran.output, HasSubstr("Chats, Day 1"));
}

} // namespace
