// SPDX-License-Identifier: MIT
// `chatwise translate`, from the command line.
#include "base/file.h"
#include "base/po_file.h"
#include "unit/app/program_fixture.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <unistd.h>

#include <iterator>
#include <map>

namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const std::string kStories = CHATWISE_SOURCE_DIR "/scenarios";

class Translate : public Program {
protected:
    /// A story `mine` whose second message is `second`.
    void writeStory(const std::string& second) {
        write("mine/scenario.lua", R"(
scenario "mine" { title = "Mine", place = "gaming", ages = { 11, 14 }, minutes = 2,
  blurb = "A chat.", note = "You can stop at any moment.", practice = true }
player { name = "Mina", age = 12 }
contact "rex" { name = "Rex" }
chat "rex" { scene "hello" {
  say "good morning",
  )" + second + R"(
  think "Odd.",
  note "Later.",
  photo "cat" { alt = "A cat", caption = "my cat" },
  say "hm" { from = "me" },
  reply { option "ok" { why = "That was kind." }, silence {} },
  debrief = "All is well.",
  finish "done" } }
ending "done" { title = "Done", text = "That was all.", safe = true })");
    }
    Ran translate(const std::string& more = "") { return run("translate mine ur " + more); }
    std::string po() const { return base::readText(folder() / "mine/ur.po").value(); }
    std::ptrdiff_t filesOfStory() const {
        return std::distance(fs::directory_iterator(folder() / "mine"), fs::directory_iterator());
    }
    /// Translates each entry that is empty.
    void fillIn() {
        std::string text = po();
        const std::string empty = "\nmsgstr \"\"\n\n";
        for (std::size_t at = 0; (at = text.find(empty, at)) != text.npos;)
            text.replace(at, empty.size(), "\nmsgstr \"اردو\"\n\n");
        if (text.ends_with("\nmsgstr \"\"\n")) text.replace(text.size() - 3, 2, "\"اردو\"");
        write("mine/ur.po", text);
    }
};

TEST_F(Translate, BeginsAFileThatSaysWhatEachTextIs) {
    writeStory("say \"see you at 4 in the park\",");
    const Ran ran = translate();
    EXPECT_EQ(ran.status, 0) << ran.output;
    EXPECT_THAT(ran.output, HasSubstr("mine in Urdu: 0 of 17 texts, 17 missing."));
    EXPECT_THAT(ran.output, HasSubstr(": missing: \"Mine\" (scenario.lua:2)"));
    const std::string text = po();
    for (const char* part :
         {"# Mine in Urdu.\n", "\"Language: ur\\n\"", "\"Project-Id-Version: Mine\\n\"",
          "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"", "charset=UTF-8",
          "#. Rex writes to Mina (the player).\n#: scenario.lua:7\nmsgctxt \"rex.hello\"\n"
          "msgid \"good morning\"\nmsgstr \"\"\n",
          "#. A thought of Mina (the player), in the chat with Rex.\n",
          "#. A note in the chat with Rex.\n#. It speaks to whoever plays: let it fit girls and "
          "boys alike.\n",
          "#. Rex sends a photo to Mina (the player): what stands below it.\n",
          "#. What the photo shows, for those who do not see it.\n",
          "#. Mina (the player) writes to Rex.\n",
          "#. An answer that Mina (the player) can give to Rex.\n",
          "#. The look back, on the answer \"ok\".\n",
          "#. The look back, on the signs in this scene.\n", "#. The title of an ending.\n"})
        EXPECT_THAT(text, HasSubstr(part));
    // In the order of the story, the look back behind its scene.
    std::size_t last = 0;
    for (const char* words :
         {"A chat.", "Mina", "Rex", "good morning", "see you", "ok", "All is well.", "Done"}) {
        const std::size_t at = text.find(std::string("msgid \"") + words);
        EXPECT_GT(at, last) << words;
        last = at;
    }
    EXPECT_EQ(filesOfStory(), 2) << "nothing is left beside it";
    EXPECT_THAT(run("check mine").output, HasSubstr("It lacks 17 of 17 texts"));

    fillIn();
    EXPECT_THAT(translate().output, HasSubstr("mine in Urdu: 17 of 17 texts, nothing missing."));
    EXPECT_THAT(run("check mine").output, Not(HasSubstr("ur.po")));
    EXPECT_THAT(run("play mine --plain --lang ur").output, HasSubstr("اردو"));
}

TEST_F(Translate, SaysWhoWritesInAGroupAndHow) {
    write("mine/scenario.lua", R"(
scenario "mine" { title = "Mine", place = "gaming", ages = { 11, 14 }, minutes = 2,
  blurb = "A chat.", note = "You can stop at any moment.", practice = true }
player { name = "Mina", age = 12, about = "chess", profile = { school = "Sunbird School" } }
contact "rex" { name = "Rex", met = "Chess club", about = "up late" }
contact "crew" { name = "The Crew", members = { "rex" } }
chat "crew" { scene "hello" {
  say "hi" { from = "rex" },
  edited "hi all" { from = "rex" },
  voice "come over" { from = "rex" },
  say "hello" { from = "me" },
  reply { option "coming" {}, silence { why = "No need to hurry." } },
  say "ok" { from = "rex" }, say "ok" { from = "me" },
  debrief = { "It was fine.", many_channels = "One app is enough." },
  finish "done" } }
ending "done" { title = "Done", text = "That was all.", safe = true })");
    EXPECT_EQ(translate().status, 0);
    const std::string text = po();
    for (const char* part :
         {"#. The profile of Mina (the player).\n", "#. The school in the profile of Mina",
          "#. How Mina (the player) knows Rex.\n", "#. The profile of Rex.\n",
          "#. The name of a group.\n", "#. Rex writes in the group The Crew.\n",
          "#. Rex edits an earlier message in the group The Crew.\n",
          "#. Rex speaks a voice message in the group The Crew.\n",
          "#. An answer that Mina (the player) can give in the group The Crew.\n",
          "#. The look back, on not answering.\n", "#. The look back, on the sign \"",
          // One entry for the same words, whoever says them.
          "#. Rex writes in the group The Crew.\n#. Mina (the player) writes in the group The "
          "Crew.\n#: scenario.lua:13\nmsgctxt \"crew.hello\"\nmsgid \"ok\"\n"})
        EXPECT_THAT(text, HasSubstr(part));
}

TEST_F(Translate, FollowsALineThatIsEditedRemovedOrAdded) {
    writeStory("say \"see you at 4 in the park\",");
    translate();
    fillIn();
    std::string text = po();
    text.insert(text.find("#. Rex writes"), "# ask the class\n");
    write("mine/ur.po", text);

    writeStory("say \"see you at 5 in the park\",");
    const Ran edited = translate();
    EXPECT_THAT(edited.output, HasSubstr("16 of 17 texts, 1 out of date."));
    EXPECT_THAT(edited.output, HasSubstr("out of date: \"see you at 5 in the park\" "
                                         "(scenario.lua:8), was \"see you at 4 in the park\""));
    EXPECT_THAT(po(), HasSubstr("#, fuzzy\n#| msgid \"see you at 4 in the park\"\n"
                                "msgctxt \"rex.hello\"\nmsgid \"see you at 5 in the park\"\n"
                                "msgstr \"اردو\"\n"));
    EXPECT_THAT(po(), HasSubstr("# ask the class\n#. Rex writes"));

    writeStory("");
    EXPECT_THAT(translate().output, HasSubstr("16 of 16 texts, nothing missing."));
    EXPECT_THAT(po(), HasSubstr("#~ msgid \"see you at 5 in the park\"\n"));
    EXPECT_THAT(run("check mine").output, Not(HasSubstr("ur.po")));

    writeStory("say \"whose bag is that?\",");
    EXPECT_THAT(translate().output, HasSubstr("16 of 17 texts, 1 missing."));
    EXPECT_THAT(po(), HasSubstr("msgid \"whose bag is that?\"\nmsgstr \"\"\n"));
    EXPECT_THAT(po(), HasSubstr("#~ msgid \"see you at 5 in the park\"\n"));

    const std::string before = po();
    EXPECT_THAT(translate().output, HasSubstr("up to date, and left as it is"));
    EXPECT_EQ(po(), before);
}

TEST_F(Translate, ADryRunWritesNothing) {
    writeStory("");
    EXPECT_THAT(translate("--dry-run").output, HasSubstr("Without --dry-run"));
    EXPECT_EQ(filesOfStory(), 1);
    const auto told = nlohmann::json::parse(translate("--dry-run --json").output);
    EXPECT_EQ(told["language"], "ur");
    EXPECT_EQ(told["texts"], 16);
    EXPECT_EQ(told["translated"], 0);
    EXPECT_EQ(told["open"].size(), 16U);
    EXPECT_EQ(told["open"][0]["places"][0]["line"], 2);
    EXPECT_EQ(told["written"], false);
    EXPECT_EQ(filesOfStory(), 1);
    EXPECT_EQ(nlohmann::json::parse(translate("--json").output)["written"], true);
    EXPECT_EQ(filesOfStory(), 2);
}

TEST_F(Translate, ALongListEndsWithHowManyMore) {
    std::string lines;
    for (int i = 0; i < 30; ++i)
        lines += "say \"line number " + std::to_string(i) + "\",";
    writeStory(lines);
    EXPECT_THAT(translate().output, HasSubstr("… and 26 more.\n"));
}

TEST_F(Translate, RefusesALanguageThereIsNot) {
    writeStory("");
    for (const char* language :
         {"english", "../x", "''", "UR", "xx", "ur/", "../translations/ur"}) {
        const Ran ran = run(std::string("translate mine ") + language);
        EXPECT_EQ(ran.status, 2) << language;
        EXPECT_THAT(ran.output, HasSubstr("Choose one of: ur (Urdu).")) << language;
    }
    const Ran english = run("translate mine en");
    EXPECT_EQ(english.status, 2);
    EXPECT_THAT(english.output, HasSubstr("there is nothing to translate"));
    EXPECT_EQ(filesOfStory(), 1);
}

TEST_F(Translate, RefusesAStoryThatIsNotThereOrBroken) {
    EXPECT_THAT(run("translate squad-upp ur").output, HasSubstr("Did you mean \"squad-up\"?"));
    write("mine/scenario.lua", "scenario \"mine\" {\n  titel = \"x\",\n}\n");
    const Ran ran = translate();
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("chatwise check mine"));
    EXPECT_EQ(filesOfStory(), 1);
}

TEST_F(Translate, LeavesAFileThatItDoesNotUnderstandAsItIs) {
    writeStory("");
    translate();
    fillIn();
    const std::string good = po();
    for (const std::string& bad :
         {good + "\nmsgid \"never closed\n", good + "\n" + good.substr(good.find("#. Rex writes")),
          good + "\nmsgid \"\xff\"\nmsgstr \"\"\n", std::string("\x7f\x45LF\x02\0", 6)}) {
        write("mine/ur.po", bad);
        const Ran ran = translate();
        EXPECT_EQ(ran.status, 1) << ran.output;
        EXPECT_THAT(ran.output, testing::ContainsRegex("mine/ur.po .*line")) << ran.output;
        EXPECT_EQ(po(), bad);
    }
    fs::remove(folder() / "mine/ur.po");
    ASSERT_EQ(mkfifo((folder() / "mine/ur.po").c_str(), 0600), 0);
    EXPECT_THAT(translate().output, HasSubstr("no ordinary file"));
    EXPECT_EQ(filesOfStory(), 2);
}

TEST_F(Translate, RefusesTheTranslationOfAnotherStory) {
    writeStory("");
    fs::copy(kStories + "/squad-up/ur.po", folder() / "mine/ur.po");
    const std::string before = po();
    const Ran ran = translate();
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("seems to belong to another story"));
    EXPECT_THAT(ran.output, testing::ContainsRegex("its header says \".*[Ss]quad"));
    EXPECT_EQ(po(), before);
}

TEST_F(Translate, SaysSoWhereItMayNotWriteOrThereIsNoRoom) {
    writeStory("");
    translate();
    fillIn();
    const std::string before = po();
    writeStory("say \"one more\",");
    // Who may write everywhere plays somebody who may not.
    const std::string somebody = geteuid() == 0 ? " setpriv --reuid 65534 --clear-groups" : "";
    fs::permissions(folder() / "mine", fs::perms::owner_write, fs::perm_options::remove);
    fs::permissions(folder() / "mine/ur.po", fs::perms::owner_write, fs::perm_options::remove);
    const Ran locked = run("translate mine ur", "", somebody);
    fs::permissions(folder() / "mine", fs::perms::owner_write, fs::perm_options::add);
    fs::permissions(folder() / "mine/ur.po", fs::perms::owner_write, fs::perm_options::add);
    EXPECT_EQ(locked.status, 1);
    EXPECT_THAT(locked.output, HasSubstr("write-protected"));
    EXPECT_EQ(po(), before);

    const Ran full = run("translate mine ur", "", "trap '' XFSZ; ulimit -f 1;");
    EXPECT_EQ(full.status, 1);
    EXPECT_THAT(full.output, HasSubstr("room"));
    EXPECT_EQ(po(), before);
    EXPECT_EQ(filesOfStory(), 2);
}

TEST_F(Translate, WritesNothingIntoTheLibraryThatTheNextBuildReplaces) {
    const fs::path home = folder() / "home";
    const std::string story = "scenarios/first-look";
    fs::create_directories(home / "data/scenarios");
    fs::copy_file(CHATWISE_BUILD_DIR "/chatwise", home / "chatwise");
    for (const std::string& part : {std::string("guide"), std::string("help"),
                                    std::string("scripts"), std::string("translations"), story})
        fs::copy(fs::path(CHATWISE_DATA_DIR) / part, home / "data" / part,
                 fs::copy_options::recursive);
    const std::string program = (home / "chatwise").string();
    EXPECT_EQ(runProgram(program, "translate first-look ur").status, 0) << "nothing to write";

    fs::remove(home / "data" / story / "ur.po");
    const Ran ran = runProgram(program, "translate first-look ur");
    EXPECT_EQ(ran.status, 1);
    EXPECT_THAT(ran.output, HasSubstr("Nothing is written"));
    EXPECT_FALSE(fs::exists(home / "data" / story / "ur.po"));
    fs::create_directories(folder() / "scenarios");
    fs::copy(home / "data" / story, folder() / story);
    EXPECT_THAT(runProgram(program, "translate first-look ur").output,
                AllOf(HasSubstr("Name the story's own folder: "),
                      HasSubstr("chatwise translate scenarios/first-look ur")));
    EXPECT_EQ(runProgram(program, "translate scenarios/first-look ur").status, 0);
    EXPECT_TRUE(fs::exists(folder() / story / "ur.po"));
}

/// The translations of a file, by context and English text.
std::map<std::pair<std::string, std::string>, std::string> translationsIn(const fs::path& file) {
    std::map<std::pair<std::string, std::string>, std::string> all;
    const auto entries = base::readPo(file).value();
    for (const base::PoEntry& entry : entries)
        if (!entry.fuzzy) all[{entry.context, entry.source}] = entry.translation;
    return all;
}

TEST_F(Translate, KeepsEveryTranslationOfEveryShippedStory) {
    int stories = 0;
    for (const auto& story : fs::directory_iterator(kStories)) {
        if (!story.is_directory()) continue;
        ++stories;
        const std::string id = story.path().filename().string();
        // As somebody types it who knows nothing of comments.
        fs::copy(story.path(), folder() / id);
        const fs::path file = folder() / id / "ur.po";
        std::string bare;
        const auto entries = base::readPo(file).value();
        for (const base::PoEntry& entry : entries) {
            const auto quoted = [](const std::string& text) { return nlohmann::json(text).dump(); };
            bare.insert(0, "msgctxt " + quoted(entry.context) + "\nmsgid " + quoted(entry.source) +
                               "\nmsgstr " + quoted(entry.translation) + "\n\n");
        }
        std::ofstream(file, std::ios::trunc) << bare;
        const auto before = translationsIn(file);
        const Ran ran = run("translate " + id + " ur");
        EXPECT_THAT(ran.output, HasSubstr("texts, nothing missing.")) << ran.output;
        EXPECT_EQ(translationsIn(file), before) << id;

        const auto shipped = nlohmann::json::parse(
            run("translate " + story.path().string() + " ur --dry-run --json").output);
        EXPECT_EQ(shipped["texts"], shipped["translated"]) << id;
        for (const char* change : {"added", "suggested", "moved", "retired"})
            EXPECT_EQ(shipped[change], 0) << "run: chatwise translate scenarios/" << id << " ur";
    }
    EXPECT_GE(stories, 9);
}

} // namespace
