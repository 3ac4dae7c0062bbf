// SPDX-License-Identifier: MIT
// What can be wrong around the program: each gets one sentence that says what to do, a status that
// is not 0 where it is a command, and nothing is lost.
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <vector>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

struct Wrong {
    const char* name;
    const char* arguments;
    int status;
    const char* sentence;
};
void PrintTo(const Wrong& wrong, std::ostream* out) {
    *out << wrong.arguments;
}

class WrongCommand : public Program, public testing::WithParamInterface<Wrong> {};

TEST_P(WrongCommand, IsAnsweredInASentence) {
    fs::create_directories(folder() / "empty");
    fs::create_directories(folder() / "folder.png");
    fs::create_directories(folder() / "folder" / "scenario.lua");
    write("broken/scenario.lua", "scenario \"broken\" {\n");
    write("words.route", "once upon a time\n");
    write("other.route", "# of another story\nchoose kashif.found/ok\n");
    const Ran ran = run(GetParam().arguments);
    EXPECT_EQ(ran.status, GetParam().status) << ran.output;
    EXPECT_THAT(ran.output, HasSubstr(GetParam().sentence));
    EXPECT_LE(std::ranges::count(ran.output, '\n'), 3) << ran.output;
    EXPECT_THAT(ran.output, Not(HasSubstr("terminate")));
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongCommand,
    testing::Values(
        Wrong{"MissingScenario", "play nowhere --plain", 1, "There is no scenario \"nowhere\""},
        Wrong{"NearlyNamed", "play squad-op --plain", 1, "Did you mean \"squad-up\"?"},
        Wrong{"EmptyFolder", "play empty --plain", 1, "no folder with a scenario.lua"},
        Wrong{"NoFile", "play folder --plain", 1, "scenario.lua is a folder"},
        Wrong{"CheckNoFile", "check folder", 1, "scenario.lua is a folder"},
        Wrong{"CheckNothing", "check nowhere", 1, "There is no folder nowhere"},
        Wrong{"Broken", "play broken --plain", 1, "scenario.lua:1: error CW"},
        Wrong{"BotBroken", "play broken --bot random", 1, "scenario.lua:1: error CW"},
        Wrong{"Language", "play squad-up --plain --lang xx", 1,
              "There is no language \"xx\" here. Choose one of: en, ur."},
        Wrong{"AuthorLanguage", "author squad-up --lang xx", 1, "Choose one of: en, ur."},
        Wrong{"ShotLanguage", "shot chat --lang xx --out x.png", 1, "Choose one of: en, ur."},
        Wrong{"Country", "play squad-up --plain --country ZZ", 2, "Choose one of: AU, "},
        Wrong{"Theme", "shot chat --theme pink --out x.png", 2, "light, dark or contrast"},
        Wrong{"SizeInWords", "shot chat --size big --out x.png", 2, "such as 1280x800"},
        Wrong{"SizeTooSmall", "shot chat --size 1x1 --out x.png", 2, "from 240 to 8192"},
        Wrong{"Scale", "shot chat --scale 9 --out x.png", 2, "from 1 to 2"},
        Wrong{"ScaleInWords", "shot chat --scale big --out x.png", 2, "--scale"},
        Wrong{"SeedInWords", "play squad-up --plain --seed abc", 2, "--seed"},
        Wrong{"SeedBelowNothing", "play squad-up --plain --seed -1", 2, "--seed"},
        Wrong{"Option", "play --sideways", 2, "--sideways"},
        Wrong{"Bot", "play squad-up --bot nobody", 2, "guide_follower, trust_everyone"},
        Wrong{"BotOfNothing", "play --bot random", 2, "Name the scenario"},
        Wrong{"JsonWithoutABot", "play squad-up --json", 2, "--json requires --bot"},
        Wrong{"RouteOfNothing", "play --route words.route", 2, "--route requires scenario"},
        Wrong{"RouteForABot", "play squad-up --bot random --route other.route", 2, "--route"},
        Wrong{"BrokenSaysWhereToLook", "play broken --plain", 1, "chatwise check broken"},
        Wrong{"NoRoute", "play squad-up --plain --route none.route", 1,
              "none.route cannot be read"},
        Wrong{"RouteIsAFolder", "play squad-up --plain --route empty", 1, "empty is a folder"},
        Wrong{"RecordOfNothing", "play --record a.route", 2, "--record requires scenario"},
        Wrong{"RecordOverAFile", "play squad-up --plain --record words.route", 1,
              "words.route is there already and holds something that was not recorded"},
        Wrong{"RecordNowhere", "play squad-up --plain --record no/a.route", 1,
              "no/a.route could not be written"},
        Wrong{"AgainstNothing", "check squad-up --against nowhere", 1, "nowhere cannot be played"},
        Wrong{"RouteElsewhere", "shot chat --route other.route --out x.png", 1,
              "other.route does not fit this story. Line 2"},
        Wrong{"ShotOfNothing", "shot moon --out x.png", 2, "The views are"},
        Wrong{"NoFolderForTheShot", "shot chat --out no/such/x.png", 1, "could not be written"},
        Wrong{"ShotOverAFolder", "shot chat --out folder.png", 1, "could not be written"},
        Wrong{"ShotOfAnotherKind", "shot chat --out a.jpg", 2, "Give it such a name: a.png"},
        Wrong{"ShotOfNoChat", "shot chat --chat nobody --out a.png", 1,
              "There is no chat \"nobody\""},
        Wrong{"StoryWithoutAVerb", "lost-kitten", 2, "chatwise play lost-kitten"},
        Wrong{"ExportNowhere", "data --export words.route/below", 1, "Choose another folder"}),
    [](const auto& each) { return std::string(each.param.name); });

class Around : public Program {
protected:
    /// A copy of the program and its data but for what begins with `missing`.
    std::string programWithout(const std::string& missing) {
        const fs::path home = folder() / "program";
        const fs::path data = CHATWISE_BUILD_DIR "/data";
        fs::create_directories(home);
        fs::copy_file(CHATWISE_BUILD_DIR "/chatwise", home / "chatwise");
        for (const auto& entry : fs::recursive_directory_iterator(data)) {
            const fs::path name = entry.path().lexically_relative(data);
            if (!entry.is_regular_file() || name.string().starts_with(missing)) continue;
            fs::create_directories((home / "data" / name).parent_path());
            // Scripts are never read through a link; the large files may be.
            if (name.extension() == ".ttf")
                fs::create_symlink(entry.path(), home / "data" / name);
            else
                fs::copy_file(entry.path(), home / "data" / name);
        }
        return (home / "chatwise").string();
    }
    std::string saved(const std::string& name = "saves/chatwise.db") const {
        std::ifstream in(folder() / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void play(const std::string& typed) {
        ASSERT_EQ(run("play squad-up --plain", typed).status, 0);
    }
};

TEST_F(Around, AMissingFontIsNamed) {
    const Ran ran =
        runProgram(programWithout("fonts/NotoSans-Regular.ttf"), "shot chat --out x.png");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("NotoSans-Regular.ttf"));
}

TEST_F(Around, WhereItIsInstalledItFindsItsFiles) {
    const fs::path there = folder() / "there";
    ASSERT_EQ(std::system(("cmake --install " CHATWISE_BUILD_DIR " --prefix " + there.string() +
                           " >" + (folder() / "log").string())
                              .c_str()),
              0);
    const Ran ran = runProgram((there / "bin/chatwise").string(), "play squad-up --bot random");
    EXPECT_EQ(ran.status, 0) << ran.output;
    EXPECT_TRUE(fs::exists(there / "share/chatwise/guide/guide.json"));
}

TEST_F(Around, ARouteLeavesTheKeptPlayAlone) {
    play("1\n1\nleave\n");
    write("a.route", "# one step\nprivacy account private\n");
    const Ran ran = run("play squad-up --plain --route a.route", "leave\n");
    EXPECT_EQ(ran.status, 0) << ran.output;
    EXPECT_THAT(run("data").output, HasSubstr("Stories to go on with: 2"));
}

TEST_F(Around, MissingPicturesAndIconsLeaveTheRest) {
    const Ran picture =
        runProgram(programWithout("scenarios/squad-up/bracket.png"), "shot chat --out x.png");
    EXPECT_EQ(picture.status, 0) << picture.output;
    fs::remove_all(folder() / "program");
    const Ran icons = runProgram(programWithout("icons/"), "shot chat --out y.png");
    EXPECT_EQ(icons.status, 0) << icons.output;
    EXPECT_GT(fs::file_size(folder() / "y.png"), 5000U);
}

TEST_F(Around, AMissingGuideIsNamed) {
    const Ran ran = runProgram(programWithout("help/PK.json"), "play squad-up --bot random");
    if (ran.status != 0) {
        EXPECT_THAT(ran.output, HasSubstr("help"));
    }
    fs::remove_all(folder() / "program");
    const Ran none = runProgram(programWithout("guide/"), "play squad-up --plain");
    EXPECT_EQ(none.status, 1);
    EXPECT_THAT(none.output, HasSubstr("Run ./dev build again"));
}

TEST_F(Around, AFolderThatTakesNothingIsSaidAndPlayedWithout) {
    write("saves", "a file where the folder should be");
    const Ran ran = run("play squad-up --plain", "1\n1\nleave\n");
    EXPECT_EQ(ran.status, 0);
    EXPECT_THAT(ran.output, HasSubstr("saves is a file where a folder is needed"));
    EXPECT_THAT(ran.output, HasSubstr("You can play, but nothing will be saved."));
    EXPECT_EQ(run("data").status, 1);
    EXPECT_EQ(saved("saves"), "a file where the folder should be") << "it is left alone";
}

TEST_F(Around, ItIsSaidInThePlayersLanguage) {
    write("saves", "a file where the folder should be");
    const Ran ran = run("play squad-up --plain --lang ur", "");
    EXPECT_THAT(ran.output, HasSubstr("فولڈر"));
    EXPECT_THAT(ran.output, Not(HasSubstr("You can play")));
}

TEST_F(Around, AFullDiskIsSaidOnceAndLosesNothing) {
    play("1\n1\nleave\n");
    // Files may not grow beyond what they are; like a full disk, but for the signal.
    const Ran full = run("play squad-up --plain", "feel 1 4\nfeel 2 3\nfeel 1 2\nleave\n",
                         "trap '' XFSZ; ulimit -f 1;");
    EXPECT_EQ(full.status, 0) << full.output;
    EXPECT_THAT(full.output, testing::AnyOf(HasSubstr("You can play")));
    const Ran after = run("data");
    EXPECT_EQ(after.status, 0);
    EXPECT_THAT(after.output, HasSubstr("Stories to go on with: 1"));
    EXPECT_THAT(after.output, Not(HasSubstr("could not be read")));
}

TEST_F(Around, ATruncatedSaveAndAFileThatIsNoneAreSetAside) {
    play("1\n1\nleave\n");
    fs::resize_file(folder() / "saves/chatwise.db", 5000);
    const std::string cut = saved();
    const Ran first = run("play squad-up --plain");
    EXPECT_EQ(first.status, 0);
    EXPECT_THAT(first.output, HasSubstr("The old one is kept as chatwise-damaged-1.db"));
    EXPECT_EQ(saved("saves/chatwise-damaged-1.db"), cut);
    fs::remove(folder() / "saves/chatwise.db-wal");
    write("saves/chatwise.db", "this is no database, but somebody's notes\n");
    EXPECT_THAT(run("data").output, HasSubstr("The old one is kept as chatwise-damaged-2.db"));
    EXPECT_EQ(saved("saves/chatwise-damaged-2.db"), "this is no database, but somebody's notes\n");
}

TEST_F(Around, ALineWhoseTranslationIsOutOfDateOrAGuessIsSaidInEnglish) {
    write("mine/scenario.lua", R"(
scenario "mine" { title = "Mine", place = "gaming", ages = { 11, 14 }, minutes = 2,
  blurb = "A chat.", note = "You can stop at any moment.", practice = true }
player { name = "Mina", age = 12 }
contact "rex" { name = "Rex" }
chat "rex" { scene "hello" { say "good morning", say "see you at 5", say "bye",
  reply { option "ok" {} }, finish "done" } }
ending "done" { title = "Done", text = "That was all.", safe = true })");
    write("mine/ur.po", R"(msgctxt "rex.hello"
msgid "good morning"
msgstr "صبح بخیر"

msgctxt "rex.hello"
msgid "see you at 4"
msgstr "چار بجے ملتے ہیں"

#, fuzzy
msgctxt "rex.hello"
msgid "bye"
msgstr "خدا حافظ"
)");
    const std::string said = run("play mine --plain --lang ur", "1\n1\n").output;
    EXPECT_THAT(said, HasSubstr("صبح بخیر"));
    EXPECT_THAT(said, HasSubstr("see you at 5"));
    EXPECT_THAT(said, HasSubstr("bye"));
    EXPECT_THAT(said, Not(HasSubstr("چار بجے")));
    EXPECT_THAT(said, Not(HasSubstr("خدا حافظ")));
}

TEST_F(Around, CheckTakesAStoryByItsNameAndByItsFileInItsFolder) {
    EXPECT_THAT(run("check squad-up").output, HasSubstr("all is well"));
    fs::copy(CHATWISE_SOURCE_DIR "/scenarios/squad-up", folder() / "squad-up");
    fs::remove(folder() / "squad-up/notes.md");
    EXPECT_THAT(run("check scenario.lua", "", "cp input squad-up; cd squad-up; ").output,
                HasSubstr("There are no teacher's notes"));
}

TEST_F(Around, AStoryElsewhereSpeaksUrduFromItsOwnFile) {
    const std::string source = CHATWISE_SOURCE_DIR "/scenarios/squad-up";
    fs::copy(source, folder() / "mine");
    EXPECT_THAT(run("play mine --plain --lang ur").output, HasSubstr("حرا"));
    std::ofstream(folder() / "mine/ur.po", std::ios::app) << "msgid \"never closed\n";
    const Ran broken = run("play mine --plain --lang ur", "1\n");
    EXPECT_EQ(broken.status, 0);
    EXPECT_THAT(broken.output, HasSubstr("ur.po is not used: in line "));
    EXPECT_THAT(broken.output, HasSubstr("my phone fell in the daal")) << "it plays in English";
    const Ran check = run("check mine");
    EXPECT_EQ(check.status, 0);
    EXPECT_THAT(check.output, testing::ContainsRegex("mine/ur.po:[0-9]+: warning CW0296"));
}

} // namespace
