// SPDX-License-Identifier: MIT
// What comes out of the sandbox: values with their places, the same by either way, every time.
#include "script/sandbox/sandbox.h"
#include "script/sandbox/wire.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace fs = std::filesystem;
using script::Value;
using testing::ElementsAre;

namespace {

const fs::path kFolder =
    fs::path(CHATWISE_BUILD_DIR) / ("test-sandbox-" + std::to_string(getpid()));

/// A language of two words, so that these tests stay what they are whatever the real one becomes.
const char* const kLanguage = R"lua(
local chain = { __call = function(self, more)
  for name, field in pairs(more) do self[name] = field end
  return self
end }
function say(text) return setmetatable(chatwise_tag("say", { text }), chain) end
function tell(steps) chatwise_declare(chatwise_tag("tell", steps)) end
function warn_me() chatwise_report("CW0299", "a warning", "a hint", "warning") end
)lua";

script::SandboxResult run(const std::string& text, bool ownProcess = false,
                          const std::string& day2 = {}) {
    fs::create_directories(kFolder / "scripts");
    fs::create_directories(kFolder / "story");
    std::ofstream(kFolder / "scripts" / "language.lua") << kLanguage;
    std::ofstream(kFolder / "scripts" / "shared.lua") << "return { say \"shared\" }\n";
    std::ofstream(kFolder / "story" / "scenario.lua") << text;
    std::ofstream(kFolder / "story" / "day2.lua") << day2;
    script::Limits limits;
    limits.ownProcess = ownProcess;
    return script::runSandboxed(kFolder / "story", kFolder / "scripts", limits);
}

std::vector<std::string> reported(const std::string& text) {
    std::vector<std::string> lines;
    for (const base::Diagnostic& d : run(text).diagnostics)
        lines.push_back(d.code + ":" + std::to_string(d.line));
    return lines;
}

/// What `return <expression>` is as the text of a message.
std::string valueOf(const std::string& expression) {
    const auto result = run("tell { tostring(" + expression + ") }");
    if (result.story.declarations.empty() || result.story.declarations[0].items.empty())
        return result.diagnostics.empty() ? "nothing" : base::toLine(result.diagnostics[0]);
    return result.story.declarations[0].items[0].string;
}

} // namespace

TEST(SandboxStory, carriesWordsPlacesAndFields) {
    const auto result = run(
        "tell {\n  say \"hi\" { from = \"hira\", signs = { 1, 2.5, true } },\n  say \"you\",\n}\n");
    ASSERT_TRUE(result.diagnostics.empty()) << base::toLine(result.diagnostics[0]);
    ASSERT_EQ(result.story.declarations.size(), 1U);
    const Value& tell = result.story.declarations[0];
    EXPECT_TRUE(tell.isTable("tell"));
    EXPECT_EQ(tell.line, 1);
    ASSERT_EQ(tell.items.size(), 2U);
    EXPECT_EQ(tell.items[0].line, 2);
    EXPECT_EQ(tell.items[0].field("from")->string, "hira");
    const Value& signs = *tell.items[0].field("signs");
    EXPECT_EQ(signs.tag, "");
    EXPECT_EQ(signs.line, 2);
    EXPECT_EQ(signs.items[0].integer, 1);
    EXPECT_EQ(signs.items[1].number, 2.5);
    EXPECT_TRUE(signs.items[2].boolean);
    EXPECT_EQ(tell.items[1].line, 3);
}

TEST(SandboxStory, isTheSameThroughTheWallAndEveryTime) {
    const std::string text = "local t = {}\nfor k in pairs { b = 1, a = 2, [3] = 3, c = 4 } do "
                             "t[#t + 1] = say(tostring(k)) end\n"
                             "t[#t + 1] = say(tostring(math.random(1000)))\ntell(t) sya \"x\"";
    auto direct = run(text, false);
    auto walled = run(text, true);
    direct.usage = walled.usage = {};
    EXPECT_EQ(script::encode(direct), script::encode(walled));
    EXPECT_EQ(direct.story.declarations[0].items[0].items[0].string, "3");
    EXPECT_EQ(direct.story.declarations[0].items[1].items[0].string, "a");
}

TEST(SandboxStory, usesOtherFilesOnceAndNamesThem) {
    const auto result = run("tell { use \"day2\", use \"day2\", use \"shared\" }", false,
                            "\nlocal later = say \"later\"\nreturn later");
    ASSERT_TRUE(result.diagnostics.empty());
    EXPECT_THAT(result.story.files, ElementsAre("scenario.lua", "day2.lua", "scripts/shared.lua"));
    const Value& tell = result.story.declarations[0];
    ASSERT_EQ(tell.items.size(), 3U);
    EXPECT_EQ(tell.items[0].file, 1);
    EXPECT_EQ(tell.items[0].line, 2);
    EXPECT_EQ(tell.items[2].items[0].file, 2);
}

TEST(SandboxStory, findsAllUnknownNamesInOneRun) {
    EXPECT_THAT(
        reported(
            "sya \"a\"\nlocal x = nothing.at.all + 1\ntell { tel { say \"x\" }, warn_me() }\n"),
        ElementsAre("CW0107:1", "CW0107:2", "CW0107:3", "CW0299:3"));
    EXPECT_EQ(run("sya \"a\"").diagnostics[0].hint, "Did you mean say?");
}

TEST(SandboxStory, findsAllMissingCommasInOneRun) {
    EXPECT_THAT(reported("tell {\n say \"a\"\n say \"b\" { from = \"x\" }\n say \"c\" { ages = { "
                         "11 16 } },\n}\n"),
                ElementsAre("CW0101:2", "CW0101:3", "CW0101:4"));
}

TEST(SandboxStory, namesTheBraceThatWasForgotten) {
    EXPECT_THAT(reported("tell {\n  tell {\n    say \"a\",\n\n  tell {\n    say \"b\",\n  },\n}\n"),
                ElementsAre("CW0102:2"));
    EXPECT_THAT(reported("local function f()\n  return 1\n\ntell { say \"x\" }\n"),
                ElementsAre("CW0102:1"));
}

TEST(SandboxStory, takesProseForWhatItIs) {
    const auto result =
        run("tell { say \"she said: it's fine -- isn't it? {[(\", say [[two\nlines and more]],\n"
            "  say 'a \"quote\"', -- a comment's apostrophe\n  say \"\\u{1F600} "
            "\xd8\xa7\xd8\xb1\xd8\xaf\xd9\x88\", }");
    ASSERT_TRUE(result.diagnostics.empty()) << base::toLine(result.diagnostics[0]);
    EXPECT_EQ(result.story.declarations[0].items.size(), 4U);
}

TEST(SandboxStory, readsFilesOfEveryEditor) {
    const auto result = run("\xef\xbb\xbftell {\r\n  say \"hi\",\r\n}\r\n");
    ASSERT_TRUE(result.diagnostics.empty());
    EXPECT_EQ(result.story.declarations[0].items[0].line, 2);
}

TEST(SandboxStory, leavesOutWhatIsBroken) {
    EXPECT_THAT(reported("tell { sya, say \"x\" }"), ElementsAre("CW0107:1"));
    EXPECT_THAT(reported("local function none() end\ntell { none(), say \"x\" }"),
                ElementsAre("CW0130:2"));
    EXPECT_THAT(reported("tell { say }"), ElementsAre("CW0123:1"));
}

TEST(SandboxLibrary, doesWhatLuaDoes) {
    EXPECT_EQ(valueOf("(\"abc\"):sub(-2)"), "bc");
    EXPECT_EQ(valueOf("(\"abc\"):byte(-1)"), "99");
    EXPECT_EQ(valueOf("(\"ab\"):rep(3, \"-\")"), "ab-ab-ab");
    EXPECT_EQ(valueOf("string.format(\"%5.1f|%03d|%s|%%|%x\", 1.25, 7, \"x\", 255)"),
              "  1.2|007|x|%|ff");
    EXPECT_EQ(valueOf("(\"hello\"):find(\"l.\")"), "nil");
    EXPECT_EQ(valueOf("(\"hello\"):find(\"lo\")"), "4");
    EXPECT_EQ(valueOf("table.concat({ 1, 2, 3 }, \"+\")"), "1+2+3");
    EXPECT_EQ(valueOf("select(\"#\", table.unpack({ 1, 2, 3 }))"), "3");
    EXPECT_EQ(valueOf("select(-1, 1, 2, 3)"), "3");
    EXPECT_EQ(valueOf("utf8.len(\"\xd8\xa7\xd8\xb1\")"), "2");
    EXPECT_EQ(valueOf("utf8.char(0x627)"), "\xd8\xa7");
    EXPECT_EQ(valueOf("tonumber(\" 0x10 \")"), "16");
    EXPECT_EQ(valueOf("tonumber(\"ten\")"), "nil");
    EXPECT_EQ(valueOf("math.max(3, 1, 2) + math.floor(2.7) + math.abs(-4)"), "9");
    EXPECT_EQ(
        valueOf("(function() local t = { 1, 2, 3 } table.insert(t, 2, 9) table.remove(t, 1) return "
                "table.concat(t, \",\") end)()"),
        "9,2,3");
    EXPECT_EQ(valueOf("select(2, pcall(error, \"x\"))"), "x");
}

TEST(SandboxLibrary, sortsStably) {
    EXPECT_EQ(valueOf("(function() local t = { \"b2\", \"a1\", \"b1\", \"a2\", \"a0\" } "
                      "table.sort(t, function(x, y) "
                      "return x:sub(1, 1) < y:sub(1, 1) end) return table.concat(t, \" \") end)()"),
              "a1 a2 a0 b2 b1");
}

TEST(SandboxLibrary, letsClassesBeMade) {
    EXPECT_EQ(valueOf("(function() local Base = { name = \"base\" } local Child = setmetatable({}, "
                      "{ __index = Base })\n"
                      "local object = setmetatable({}, { __index = Child, __concat = function() "
                      "return \"joined\" end })\n"
                      "return object.name .. (object .. 1) end)()"),
              "basejoined");
}

TEST(SandboxWire, refusesEveryCutAndTakesTheWhole) {
    const std::string bytes = script::encode(run("tell { say \"hi\" { from = \"x\" } } sya \"y\""));
    EXPECT_TRUE(script::decode(bytes));
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(script::decode(std::string_view(bytes).substr(0, size))) << size;
}
