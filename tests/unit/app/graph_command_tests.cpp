// SPDX-License-Identifier: MIT
// `chatwise graph` from the command line: what it writes, and what it leaves alone.
#include "base/file.h"
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>
#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

using GraphCommand = Program;

std::string textOf(const fs::path& file) {
    return base::readText(file).value_or("");
}

TEST_F(GraphCommand, DrawsAStoryInBothLanguages) {
    EXPECT_EQ(run("graph squad-up --out map.svg").output, "");
    const std::string english = textOf(folder() / "map.svg");
    EXPECT_THAT(english, HasSubstr("Squad Up"));
    EXPECT_THAT(english, HasSubstr("Manipulates"));
    EXPECT_THAT(english, HasSubstr("prefers-color-scheme:dark"));
    // An earlier map is replaced.
    EXPECT_EQ(run("graph squad-up --lang ur --theme dark --out map.svg").status, 0);
    const std::string urdu = textOf(folder() / "map.svg");
    EXPECT_THAT(urdu, HasSubstr("اسکواڈ اپ"));
    EXPECT_THAT(urdu, HasSubstr("lang=\"ur\""));
    EXPECT_THAT(urdu, Not(HasSubstr("Manipulates")));
    EXPECT_THAT(urdu, Not(HasSubstr("prefers-color-scheme")));
    EXPECT_FALSE(fs::exists(folder() / "map.svg.part"));
}

TEST_F(GraphCommand, MarksWhatTheExplorerProves) {
    writeShortStory(R"(chat "ayaan" {
  scene "hello" {
    say "hi",
    reply { option "yes" { add = { trust = 1 } }, option "go on" { go = "round" } },
    when "trust > 1" { go "friends" },
  },
  scene "friends" { say "we are friends" },
  scene "round" { say "again?", reply { option "again" { go = "round" } } },
}
)");
    EXPECT_EQ(run("graph mine --out map.svg").status, 0);
    const std::string plain = textOf(folder() / "map.svg");
    EXPECT_THAT(plain, Not(HasSubstr("Never reached")));
    EXPECT_EQ(run("graph mine --proved --out map.svg").status, 0);
    const std::string proved = textOf(folder() / "map.svg");
    EXPECT_THAT(proved, HasSubstr("Never reached"));
    EXPECT_THAT(proved, HasSubstr("No way out"));
}

TEST_F(GraphCommand, SaysWhatIsWrongWithAStory) {
    write("mine/scenario.lua", "scenario \"mine\" {\n  titel = \"x\",\n}\n");
    const Ran ran = run("graph mine --out map.svg");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("mine/scenario.lua:1: error CW"));
    EXPECT_THAT(ran.output, HasSubstr("once these errors are mended"));
    EXPECT_FALSE(fs::exists(folder() / "map.svg"));
    EXPECT_THAT(run("graph squad-down --out map.svg").output, HasSubstr("squad-up"));
}

TEST_F(GraphCommand, WritesOverNothingButMaps) {
    write("cover.svg", "<svg>a morning's work</svg>");
    const Ran ran = run("graph first-look --out cover.svg");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("cover.svg is there already"));
    EXPECT_EQ(textOf(folder() / "cover.svg"), "<svg>a morning's work</svg>");
    fs::create_directory(folder() / "folder.svg");
    EXPECT_EQ(run("graph first-look --out folder.svg").status, 1);
    EXPECT_TRUE(fs::is_directory(folder() / "folder.svg"));
}

TEST_F(GraphCommand, ComplainsOfWhatItCannotDo) {
    EXPECT_EQ(run("graph first-look").status, 2);
    EXPECT_EQ(run("graph first-look --out map.png").status, 2);
    EXPECT_EQ(run("graph first-look --out map.svg --theme pink").status, 2);
    const Ran language = run("graph first-look --out map.svg --lang xx");
    EXPECT_EQ(language.status, 2);
    EXPECT_THAT(language.output, HasSubstr("en, ur"));
    const Ran nowhere = run("graph first-look --out no/such/map.svg");
    EXPECT_EQ(nowhere.status, 1);
    EXPECT_THAT(nowhere.output, HasSubstr("no/such/map.svg could not be written"));
    const Ran odd = run("graph first-look --out \"$(printf 'a\\033b.png')\"");
    EXPECT_THAT(odd.output, Not(HasSubstr("\033")));
    // A full disk leaves no half map behind.
    EXPECT_EQ(run("graph first-look --out map.svg", "", "trap '' XFSZ; ulimit -f 8;").status, 1);
    EXPECT_FALSE(fs::exists(folder() / "map.svg"));
}

} // namespace
