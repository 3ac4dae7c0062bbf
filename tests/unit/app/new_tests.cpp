// SPDX-License-Identifier: MIT
// `chatwise new`: what it makes can be checked and played as it is, and nothing is ever lost by it.
#include "app/story_name.h"
#include "base/strings.h"
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

class New : public Program {
protected:
    nlohmann::json bot(const std::string& name) {
        return nlohmann::json::parse(run("play lost-kitten --json --bot " + name).output);
    }
    /// The names in the folder of the test but for what the fixture puts there.
    std::vector<std::string> left() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder())) {
            const std::string name = entry.path().filename().string();
            if (name != "input" && name != "saves") names.push_back(name);
        }
        return names;
    }
};

TEST_F(New, MakesAStoryThatIsSoundAndPlays) {
    const Ran made = run("new lost-kitten");
    EXPECT_EQ(made.status, 0) << made.output;
    EXPECT_THAT(made.output, HasSubstr("lost-kitten/scenario.lua"));
    for (const char* next : {"check", "play"})
        EXPECT_THAT(made.output,
                    HasSubstr(std::string(CHATWISE_BUILD_DIR "/chatwise ") + next + " lost-kitten"))
            << "the commands are those that were typed, and can be copied";
    EXPECT_EQ(run("check lost-kitten").output, "lost-kitten: all is well.\n");
    const Ran played = run("play lost-kitten --plain", "1\n1\nleave\n");
    EXPECT_EQ(played.status, 0);
    EXPECT_THAT(played.output, HasSubstr("Lost kitten"));
    EXPECT_THAT(run("play lost-kitten --plain --fresh --lang ur", "1\n").output, HasSubstr("دانش"));
}

TEST_F(New, ItsStoryRewardsWhatTheGuideSays) {
    run("new lost-kitten");
    const auto best = bot("guide_follower");
    const auto trusting = bot("trust_everyone");
    const auto suspicious = bot("suspect_everyone");
    EXPECT_GE(best.at("whole"), 95);
    EXPECT_LE(trusting.at("whole"), 40);
    EXPECT_LE(suspicious.at("whole"), 40);
    EXPECT_EQ(best.at("ending"), "found");
    EXPECT_EQ(trusting.at("ending"), "number_out");
}

TEST_F(New, AnyNameGivesASoundStory) {
    for (const std::string name : {"a", "my-story-2", "story-of-forty-letters-and-no-more-of-th"}) {
        EXPECT_EQ(run("new " + name).status, 0) << name;
        EXPECT_EQ(run("check " + name).output, name + ": all is well.\n");
    }
    std::ifstream in(folder() / "my-story-2/notes.md");
    std::string line;
    std::getline(in, line);
    EXPECT_EQ(line, "# My story 2: notes for the teacher");
}

TEST_F(New, AnotherPlaceCanBeNamed) {
    fs::create_directories(folder() / "my stories");
    const Ran made = run("new lost-kitten --in \"my stories\"");
    EXPECT_EQ(made.status, 0) << made.output;
    EXPECT_THAT(made.output, HasSubstr("check \"my stories/lost-kitten\"")) << "it can be copied";
    EXPECT_EQ(run("check \"my stories/lost-kitten\"").status, 0);
    EXPECT_THAT(left(), testing::ElementsAre("my stories"));
}

TEST_F(New, TheEditorFindsTheWordsWhereverTheFolderGoes) {
    run("new lost-kitten");
    const fs::path there = folder() / "stick" / "lost-kitten";
    fs::create_directories(there.parent_path());
    fs::rename(folder() / "lost-kitten", there);
    std::ifstream in(there / ".luarc.json");
    const auto settings = nlohmann::json::parse(in);
    ASSERT_EQ(settings["workspace.library"].size(), 1U);
    const fs::path library = settings["workspace.library"][0].get<std::string>();
    EXPECT_TRUE(library.is_relative()) << "no path of one machine";
    const auto bytes = [](const fs::path& path) {
        std::ifstream file(path, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(file), {});
    };
    EXPECT_EQ(bytes(there / library / "annotations.lua"),
              bytes(CHATWISE_SOURCE_DIR "/scripts/annotations.lua"));
    EXPECT_EQ(run("check stick/lost-kitten").status, 0);
}

struct Misnamed {
    const char* name; ///< as it is typed in a shell
    const char* near;
};
void PrintTo(const Misnamed& name, std::ostream* out) {
    *out << name.name;
}
class NewMisnamed : public New, public testing::WithParamInterface<Misnamed> {};

TEST_P(NewMisnamed, SaysWhichNamesWorkAndOffersOne) {
    const Ran ran = run(std::string("new ") + GetParam().name);
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.output, HasSubstr("small letters from a to z, digits and hyphens"));
    EXPECT_THAT(ran.output, HasSubstr(std::string(" new ") + GetParam().near + "\n"));
    EXPECT_THAT(left(), testing::IsEmpty());
}
INSTANTIATE_TEST_SUITE_P(
    All, NewMisnamed,
    testing::Values(Misnamed{"'Lost Kitten'", "lost-kitten"},
                    Misnamed{"LOST_KITTEN", "lost-kitten"}, Misnamed{"lost.kitten", "lost-kitten"},
                    Misnamed{"lost--kitten-", "lost-kitten"},
                    Misnamed{"../lost/kitten", "lost-kitten"}, Misnamed{"''", "lost-kitten"},
                    Misnamed{"'3 cats!'", "story-3-cats"}, Misnamed{"'بلی کا بچہ'", "lost-kitten"},
                    Misnamed{"a-story-of-forty-letters-and-a-few-more-of-them",
                             "a-story-of-forty-letters-and-a-few-more"},
                    Misnamed{"\"$(printf 'a\\033[2Jb')\"", "a-2jb"}));

TEST_F(New, OddBytesAreNotPrinted) {
    const Ran ran = run("new \"$(printf 'a\\033[2Jb\\377')\"");
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.output, Not(HasSubstr("\033")));
    EXPECT_TRUE(base::isUtf8(ran.output));
}

TEST_F(New, TheNameOfAStoryThatComesWithItIsTaken) {
    const Ran ran = run("new squad-up");
    EXPECT_EQ(ran.status, 2);
    EXPECT_THAT(ran.output, HasSubstr("comes with Chatwise"));
    EXPECT_THAT(left(), testing::IsEmpty());
}

TEST_F(New, WhatIsThereStaysAsItIs) {
    write("mine/scenario.lua", "my own work");
    fs::create_directories(folder() / "empty");
    write("file", "my list");
    fs::create_symlink("nowhere", folder() / "link");
    for (const std::string name : {"mine", "empty", "file", "link"}) {
        const Ran ran = run("new " + name);
        EXPECT_EQ(ran.status, 1) << name;
        EXPECT_THAT(ran.output, HasSubstr(name + " is there already, and stays as it is"));
    }
    std::ifstream in(folder() / "mine/scenario.lua");
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), "my own work");
    EXPECT_TRUE(fs::is_empty(folder() / "empty"));
    EXPECT_TRUE(fs::is_regular_file(folder() / "file"));
    EXPECT_FALSE(fs::exists(folder() / "nowhere"));
}

TEST_F(New, APlaceThatIsNoneIsSaid) {
    write("file", "");
    for (const std::string place : {"nowhere", "file"}) {
        const Ran ran = run("new lost-kitten --in " + place);
        EXPECT_EQ(ran.status, 1);
        EXPECT_THAT(ran.output, HasSubstr("There is no folder " + place));
    }
}

TEST_F(New, WhereNothingMayBeWrittenThatIsSaid) {
    // Nobody makes folders there, whoever runs this.
    const Ran ran = run("new lost-kitten --in /proc");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("/proc/lost-kitten cannot be made. May you write there?"));
}

TEST_F(New, AFullDiskHalfWayLeavesNothingBehind) {
    // Files may grow to 40 KB, which all of them are below but the cover, the last.
    const Ran ran = run("new lost-kitten", "", "trap '' XFSZ; ulimit -f 80;");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("lost-kitten/cover.png cannot be written"));
    EXPECT_THAT(left(), testing::IsEmpty());
    EXPECT_EQ(run("new lost-kitten").status, 0) << "with room it goes on as if nothing had been";
}

TEST(StoryName, TheNearestNameIsAlwaysOne) {
    for (const char* text : {"Lost Kitten", "--a--", "9", "a_b.c/d", "é", "ß-1", "Ünïcode",
                             "x                                                 y"}) {
        const std::string near = app::storyNameFrom(text);
        EXPECT_TRUE(near.empty() || app::isStoryName(near)) << text << ": " << near;
    }
    EXPECT_FALSE(app::isStoryName(""));
    EXPECT_FALSE(app::isStoryName("9lives"));
    EXPECT_EQ(app::titleFrom("lost-kitten-2"), "Lost kitten 2");
}

} // namespace
