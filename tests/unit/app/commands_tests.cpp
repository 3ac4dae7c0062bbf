// SPDX-License-Identifier: MIT
// The program as a whole, from its command line: what it prints and how it ends.
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>

#include <cstdlib>

namespace {

namespace fs = std::filesystem;
using testing::EndsWith;
using testing::HasSubstr;

const std::string kSource = CHATWISE_SOURCE_DIR;

TEST_F(Program, ChecksTheShippedScenariosClean) {
    const Ran ran = run("check " + kSource + "/scenarios");
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.output, HasSubstr("squad-up: all is well."));
}

TEST_F(Program, ChecksABrokenScenarioWithFileAndLine) {
    write("mine/scenario.lua", "scenario \"mine\" {\n  titel = \"x\",\n}\n");
    const Ran ran = run("check mine");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("mine/scenario.lua:1: error CW"));
    EXPECT_THAT(ran.output, HasSubstr("title"));
    const Ran json = run("check mine --json");
    EXPECT_EQ(json.status, 1);
    EXPECT_THAT(json.output, HasSubstr("\"severity\": \"error\""));
}

TEST_F(Program, AnUnknownOptionIsAUsageError) {
    EXPECT_EQ(run("play --sideways").status, 2);
    EXPECT_EQ(run("dance").status, 2);
    EXPECT_EQ(run("check").status, 2);
    EXPECT_EQ(run("--help").status, 0);
}

TEST_F(Program, GoesOnWhereItWasLeft) {
    run("play squad-up --plain", "1\n1\n");
    const Ran ran = run("data");
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(run("play squad-up --plain", "stop\n").output, HasSubstr("You stopped the story"));
    EXPECT_EQ(run("data --delete").status, 0);
}

TEST_F(Program, DrawsEveryScreenWithoutADisplay) {
    for (const std::string view : {"chat", "flag", "chats", "kit"}) {
        for (const std::string language : {"en", "ur"}) {
            const std::string file = view + language + ".png";
            const Ran ran =
                run("shot " + view + " --size 390x844 --lang " + language + " --out " + file);
            EXPECT_EQ(ran.status, 0) << ran.output;
            EXPECT_GT(fs::file_size(folder() / file), 5000U) << file;
        }
    }
    EXPECT_EQ(run("shot moon --out x.png").status, 2);
    EXPECT_EQ(run("shot chat --size big --out x.png").status, 2);
    EXPECT_EQ(run("shot chat --out no/such/folder/x.png").status, 1);
}

TEST_F(Program, BotsBoundTheScore) {
    const auto whole = [&](const std::string& bot) {
        const Ran ran = run("play squad-up --json --bot " + bot);
        const std::size_t at = ran.output.find("\"whole\":");
        return at == std::string::npos ? -1 : std::atof(ran.output.c_str() + at + 8);
    };
    EXPECT_GE(whole("guide_follower"), 95);
    EXPECT_LT(whole("trust_everyone"), 40);
    EXPECT_LT(whole("suspect_everyone"), 40);
    EXPECT_GE(whole("trust_everyone"), 0);
    EXPECT_GE(whole("suspect_everyone"), 0);
}

} // namespace
