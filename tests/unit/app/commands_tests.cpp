// SPDX-License-Identifier: MIT
// The program as a whole, from its command line: what it prints and how it ends.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

namespace fs = std::filesystem;
using testing::EndsWith;
using testing::HasSubstr;

struct Ran {
    int status = -1;
    std::string output; ///< both of its outputs
};

/// Runs `chatwise ARGUMENTS` without a display, with saves of its own.
class Program : public testing::Test {
protected:
    Program() {
        m_folder = fs::temp_directory_path() /
                   (std::string("chatwise-program-") +
                    testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    ~Program() override { fs::remove_all(m_folder); }

    Ran run(const std::string& arguments, const std::string& input = "") {
        std::ofstream(m_folder / "input") << input;
        const std::string command = "cd " + m_folder.string() +
                                    " && env -u DISPLAY -u WAYLAND_DISPLAY " CHATWISE_BUILD_DIR
                                    "/chatwise --data-dir saves " +
                                    arguments + " <input 2>&1";
        FILE* pipe = popen(command.c_str(), "r");
        Ran ran;
        char buffer[4096];
        while (const std::size_t got = fread(buffer, 1, sizeof buffer, pipe))
            ran.output.append(buffer, got);
        ran.status = WEXITSTATUS(pclose(pipe));
        return ran;
    }
    fs::path folder() const { return m_folder; }
    void write(const std::string& file, const std::string& text) {
        fs::create_directories((m_folder / file).parent_path());
        std::ofstream(m_folder / file) << text;
    }

private:
    fs::path m_folder;
};

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

TEST_F(Program, AMissingScenarioIsOneSentence) {
    const Ran ran = run("play nowhere --plain");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("There is no scenario \"nowhere\""));
}

TEST_F(Program, AnUnknownOptionIsAUsageError) {
    EXPECT_EQ(run("play --sideways").status, 2);
    EXPECT_EQ(run("dance").status, 2);
    EXPECT_EQ(run("check").status, 2);
    EXPECT_EQ(run("--help").status, 0);
}

TEST_F(Program, AnUnknownLanguageIsOneSentence) {
    const Ran ran = run("play squad-up --plain --lang xx");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("xx"));
}

TEST_F(Program, AnUnknownBotNamesTheBots) {
    const Ran ran = run("play squad-up --bot nobody");
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.output, HasSubstr("guide_follower, trust_everyone"));
}

TEST_F(Program, PlaysUnsavedWhereNothingCanBeKept) {
    write("saves", "a file where the folder should be");
    const Ran ran = run("play squad-up --plain", "1\n");
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.output, HasSubstr("saves"));
    EXPECT_THAT(ran.output, EndsWith("The story waits for you here.\n"));
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
