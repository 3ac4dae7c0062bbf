// SPDX-License-Identifier: MIT
// `chatwise explore` from the command line.
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;
using testing::Not;

class Explore : public Program {
protected:
    /// A story that promises what it does not keep: two yeses break it.
    void writeStory() {
        writeShortStory(R"(never "trust > 1"
chat "ayaan" {
  scene "hello" {
    say "hi",
    reply { option "yes" { add = { trust = 1 } }, option "no" },
    say "again?",
    reply { option "yes again" { add = { trust = 1 } }, option "no more" },
  },
}
)");
    }
};

TEST_F(Explore, ProvesAShippedStory) {
    const Ran ran = run("explore first-look");
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.output, HasSubstr("first-look: proved."));
    EXPECT_THAT(ran.output, HasSubstr("whoever tells `mamoo`"));
    EXPECT_THAT(ran.output, Not(HasSubstr("CW")));
}

TEST_F(Explore, ShowsTheRouteToWhatIsNotRightAndPlayTakesIt) {
    writeStory();
    const Ran ran = run("explore mine --routes routes");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("mine/scenario.lua:10: error CW0310"));
    const std::string route = "routes/mine-CW0310-line-10.route";
    EXPECT_THAT(ran.output, HasSubstr(route));
    const Ran play = run("play mine --plain --route " + route, "leave\n");
    EXPECT_EQ(play.status, 0);
    EXPECT_THAT(play.output, Not(HasSubstr("does not fit")));
    EXPECT_THAT(run("explore mine").output,
                HasSubstr("choose ayaan.hello/yes\n    choose ayaan.hello/yes-again"));
}

TEST_F(Explore, TellsMachines) {
    writeStory();
    const json report = json::parse(run("explore mine --json").output);
    ASSERT_EQ(report.size(), 1U);
    const json& mine = report[0];
    EXPECT_EQ(mine["proved"], true);
    EXPECT_EQ(mine["promises"][0]["proved"], false);
    EXPECT_EQ(mine["endings"][0]["ending"], "calm");
    const auto& all = mine["diagnostics"];
    const auto broken = std::find_if(all.begin(), all.end(),
                                     [](const json& each) { return each["code"] == "CW0310"; });
    ASSERT_NE(broken, all.end());
    EXPECT_EQ((*broken)["line"], 10);
    EXPECT_THAT((*broken)["route"].get<std::string>(), HasSubstr("yes-again"));
}

TEST_F(Explore, SaysWhenTheBudgetIsTooSmall) {
    const Ran ran = run("explore squad-up --budget 100");
    EXPECT_EQ(ran.status, 0) << "a warning";
    EXPECT_THAT(ran.output, HasSubstr("squad-up: explored in part."));
    EXPECT_THAT(ran.output, HasSubstr("CW0313"));
    EXPECT_THAT(ran.output, Not(HasSubstr("CW0301")));
    EXPECT_EQ(run("explore squad-up --budget -3").status, 2);
}

TEST_F(Explore, SaysWhatStandsInItsWay) {
    write("broken/scenario.lua", "scenario \"broken\" {\n");
    const Ran broken = run("explore broken");
    EXPECT_EQ(broken.status, 1);
    EXPECT_THAT(broken.output, HasSubstr("broken/scenario.lua:1: error CW0102"));
    EXPECT_THAT(broken.output, HasSubstr("can be explored when the errors are mended"));
    const Ran missing = run("explore nowhere");
    EXPECT_EQ(missing.status, 1);
    EXPECT_THAT(missing.output, HasSubstr("nowhere"));
    writeStory();
    write("routes", "a file where a folder is needed");
    const Ran ran = run("explore mine --routes routes");
    EXPECT_THAT(ran.output, HasSubstr("could not be written"));
    EXPECT_THAT(ran.output, HasSubstr("mine: proved."));
}

} // namespace
