// SPDX-License-Identifier: MIT
// What somebody reads who has never programmed, for the slips that such people make.
#include "base/strings.h"
#include "support.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace script_tests;

namespace {

struct Slip {
    const char* name;
    const char* source;
    int line;
    const char* code;
    const char* says; ///< part of the message or the hint
};

void PrintTo(const Slip& slip, std::ostream* out) {
    *out << slip.name;
}

/// Steps in the scene of the frame's chat; the first stands on line 4.
std::string inScene(const char* steps) {
    return helloScene(steps);
}

const Slip kInScene[] = {
    {"openingQuote", "say you explain fractions better than sir does\",", 4, "CW0104",
     "A quote is missing before *you explain*."},
    {"openingQuoteWithApostrophe", "say i don't know\",", 4, "CW0104", "before *i don*"},
    {"openingQuoteOfAnOption", "reply {\noption no thanks\" { go = \"x\" },\n},", 5, "CW0104",
     "before *no thanks*"},
    {"noQuotes", "finish done,", 4, "CW0104", "Write finish \"done\""},
    {"conditionWithoutQuotes", "when gave_number { say \"a\" },", 4, "CW0104",
     "The condition needs quotes. Write when \"gave_number\""},
    {"longConditionWithoutQuotes", "when not told('ammi') { say \"a\" },", 4, "CW0104",
     "Write when \"not told('ammi')\""},
    {"doubleQuotesInACondition", "when \"privacy.school == \"everyone\"\" { say \"a\" },", 4,
     "CW0104", "Inside a condition write single quotes"},
    {"doubleQuotesInAQuestion", "when \"told(\"ammi\")\" { say \"a\" },", 4, "CW0104",
     "Inside a condition write single quotes"},
    {"stepWithEquals", "finish = \"done\",", 4, "CW0105", "`finish` is a step"},
    {"messageWithEquals", "say = \"hello\",", 4, "CW0105", "Write say \"hello\" without =."},
    {"optionWithEquals", "reply { option = \"hello\" { say \"a\" } },", 4, "CW0105",
     "Write option \"hello\" without =."},
    {"optionsWithEquals", "reply {\noption = \"hello\" {},\noption = \"bye\" {},\n},", 6, "CW0105",
     "Write option \"bye\" without =."},
    {"closingQuoteBeforeBraces", "reply { option \"hello { say \"a\" } },", 4, "CW0104",
     "may be missing before the {"},
    {"fieldWithoutEquals", "say \"a\",\ndebrief \"b\",", 5, "CW0105", "Write debrief = \"b\""},
    {"elseOfOthers", "when \"told\" { say \"a\" }, else { say \"b\" },", 4, "CW0106",
     "Write `otherwise"},
    {"ifOfOthers", "if told then say \"a\" end,", 4, "CW0106", "Write `when"},
    {"gotoOfOthers", "reply { option \"a\" { goto = \"hello\" } },", 4, "CW0106", "Write `go ="},
    {"wait", "wait \"5 minutes\",", 4, "CW0107", "Nothing waits by the clock"},
    {"delayInWords", "say \"a\" {\ndelay = \"5 minutes\" },", 5, "CW0201", "2000 is two seconds"},
    {"waitField", "say \"a\" {\nwait = \"5 minutes\" },", 5, "CW0203",
     "Nothing waits by the clock"},
    {"timeAsNumber", "say \"a\" { at = 16.30 },", 4, "CW0212", "`at = \"16:30\"`"},
    {"timeGoesBack", "say \"a\" { at = \"16:30\" },\nsay \"b\" { at = \"16:05\" },", 5, "CW0213",
     "16:05"},
    {"quotedStep", "say \"a\",\n\"tomorrow\",", 5, "CW0204", "Write tomorrow without quotes."},
    {"silenceTwice", "reply { option \"a\",\nsilence {},\nsilence {} },", 6, "CW0260", "Keep one"},
    {"unknownReplyPart", "reply {\noption \"a\",\n\"b\",\n},", 6, "CW0204", "Write `option"},
    {"setInQuotes", "reply { option \"a\" { set = \"gave_number\" } },", 4, "CW0201",
     "Write `set = { gave_number = true }`."},
    {"unknownAdvice", "reply { option \"a\" { heeds = \"be careful\" } },", 4, "CW0227",
     "Known here: `false_identity`"},
    {"adviceWithoutBraces", "reply {\noption \"a\" { heeds = \"gifts\", \"keep_it_secret\" },\n},",
     5, "CW0204", "stand in braces: { \"...\", \"keep_it_secret\" }"},
    {"whenWithoutAnyBraces", "when \"told\", say \"a\",", 4, "CW0101",
     "The braces are missing behind `when \"told\"`."},
    {"whenWithoutBraces", "when \"told\" say \"a\",", 4, "CW0101",
     "A { is missing behind \"told\"."},
    {"otherwiseWithoutBraces", "when \"told\" { say \"a\" }, otherwise say \"b\",", 4, "CW0101",
     "A { is missing behind otherwise."},
    {"commaBeforeBraces", "say \"a\", { signs = { \"gifts\" } },", 4, "CW0106",
     "Take it out: say \"a\" { ... }"},
    {"commaBeforeTheBracesOfAnOption", "reply {\noption \"a\", { say \"b\" },\n},", 5, "CW0106",
     "Take it out: option \"a\" { ... }"},
    {"roundBrackets", "reply (\noption \"a\" {},\n),", 4, "CW0103",
     "( is the wrong bracket behind reply."},
    {"squareBrackets", "say [\"a\"],", 4, "CW0103", "Write say \"...\""},
    {"urduComma", "say \"a\"،", 4, "CW0128", "There is an Urdu comma on this line."},
    {"curlyQuotesInACondition", "when \"privacy.school == ‘everyone’\" { say \"a\" },", 4, "CW0240",
     "Write straight single quotes: 'everyone'"},
    {"givenTwice", "say \"a\" {\nat = \"16:00\",\nat = \"17:00\" },", 6, "CW0132",
     "`at` is given twice"},
    {"pictureInAFolder", "photo \"pics/page\" { alt = \"A page\" },", 4, "CW0290",
     "Put the picture into the story's own folder"},
    {"endingOfAFile", "photo \"page.svg\" { alt = \"A page\" },", 4, "CW0209", "photo \"page\""},
    {"realApp", "say \"lets talk on WhatsApp\",", 4, "CW0284", "names no real app"},
    {"realAppInUrdu", "say \"مجھے واٹس ایپ پر لکھو\",", 4, "CW0284", "names no real app"},
};

class InScene : public testing::TestWithParam<Slip> {};

void expectSaid(const script::Compiled& compiled, const Slip& slip) {
    const bool said = std::any_of(
        compiled.diagnostics.begin(), compiled.diagnostics.end(), [&](const auto& each) {
            return each.code == slip.code && each.line == slip.line &&
                   (each.message + " " + each.hint).find(slip.says) != std::string::npos;
        });
    EXPECT_TRUE(said) << linesOf(compiled);
}

} // namespace

TEST_P(InScene, isExplained) {
    expectSaid(loadText(inScene(GetParam().source)), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Slips, InScene, testing::ValuesIn(kInScene),
                         [](const auto& each) { return std::string(each.param.name); });

namespace {

const Slip kWhole[] = {
    {"titleWithoutOpeningQuote",
     "scenario \"example\" {\n  title = The homework group\",\n  minutes = 5,\n}\n", 2, "CW0104",
     "A quote is missing before *The homework*."},
    {"oneWordWithoutOpeningQuote", "scenario \"example\" {\n  title = Homework\",\n}\n", 2,
     "CW0104", "A quote is missing before *Homework*."},
    {"missingBrace", "chat \"ayaan\" {\n  scene \"hello\"\n    say \"a\",\n  },\n}\n", 2, "CW0101",
     "A { is missing behind \"hello\"."},
    {"fieldsOwnLine",
     "scenario \"example\" {\n  title = \"E\", place = \"gaming\", ages = { 11, 16 },\n"
     "  minutes = \"five\",\n  blurb = \"b\", note = \"n\",\n}\n",
     3, "CW0201", "`minutes`"},
    {"setWithoutBraces",
     "vars { gave_number = flag() }\nchat \"ayaan\" {\n  scene \"hello\" {\n"
     "    reply { option \"a\" { set = gave_number } },\n  },\n}\n",
     4, "CW0105", "Write set = { gave_number = true }"},
    {"misspeltField",
     "scenario \"example\" {\n  place = \"gaming\", ages = { 11, 16 },\n"
     "  titel = \"five\", minutes = 5,\n  blurb = \"b\", note = \"n\",\n}\n",
     3, "CW0203", "Did you mean `title`?"},
    {"capitalTrue", "contact \"ammi\" { name = \"Ammi\", trusted = True }\n", 1, "CW0107",
     "Did you mean true?"},
    {"sceneNamedEnd", "chat \"ayaan\" {\n  scene end { say \"a\" },\n}\n", 2, "CW0104",
     "Write scene \"end\""},
    {"squareBracketsForAScene", "chat \"ayaan\" {\n  scene \"hello\" [\n    say \"a\",\n  ],\n}\n",
     2, "CW0103", "[ is the wrong bracket behind \"hello\"."},
    {"invisibleMarkInAName", "contact \"hi\u200bra\" { name = \"Hira\" }\n", 1, "CW0209",
     "There is an invisible mark in the name \"hira\"."},
    {"intWithoutBrackets", "vars { trust = int }\n", 1, "CW0123",
     "Write what belongs to it: int(0, 3)"},
    {"plainVariable",
     "vars {\n  gave_number = false,\n}\nchat \"ayaan\" { scene \"hello\" {\n"
     "  reply { option \"a\" { set = { gave_number = true } } },\n"
     "  when \"gave_number\" { say \"b\" },\n} }\n",
     2, "CW0201", "Write `gave_number = flag()`"},
};

class Whole : public testing::TestWithParam<Slip> {};

int errorsOf(const script::Compiled& compiled) {
    return static_cast<int>(
        std::count_if(compiled.diagnostics.begin(), compiled.diagnostics.end(),
                      [](const auto& each) { return each.severity == base::Severity::Error; }));
}

} // namespace

TEST_P(Whole, isExplainedAloneAndWithoutConsequences) {
    const script::Compiled compiled = loadText(GetParam().source);
    expectSaid(compiled, GetParam());
    EXPECT_EQ(errorsOf(compiled), 1) << linesOf(compiled);
}

INSTANTIATE_TEST_SUITE_P(Slips, Whole, testing::ValuesIn(kWhole),
                         [](const auto& each) { return std::string(each.param.name); });

TEST(Consequences, aBadSceneNameIsKnownToWhoeverGoesThere) {
    const auto compiled = loadText("chat \"ayaan\" {\n"
                                   "  scene \"hello\" { say \"a\", go \"ask number\" },\n"
                                   "  scene \"ask number\" { say \"b\" },\n}\n");
    EXPECT_EQ(errorsOf(compiled), 1) << linesOf(compiled);
}

TEST(Consequences, anAdultWithAWrongTrustedIsNotMissing) {
    const auto compiled = loadText("contact \"ammi\" { name = \"Ammi\", trusted = \"yes\" }\n");
    EXPECT_EQ(errorsOf(compiled), 1) << linesOf(compiled);
}

TEST(Consequences, whatConcernsTheFileStandsBehindItsLines) {
    const auto compiled = loadText("chat \"ayaan\" {\n  scene \"hello\" { say \"\" },\n}\n");
    ASSERT_FALSE(compiled.diagnostics.empty());
    EXPECT_GT(compiled.diagnostics.front().line, 0) << linesOf(compiled);
    EXPECT_EQ(compiled.diagnostics.back().line, 0) << linesOf(compiled);
}

TEST(UnclosedQuote, doesNotHideWhatIsWrongBelow) {
    const auto compiled = loadText(helloScene("say \"you explain,\nsay \"b\"\nsay \"c\",\n"
                                              "finish done,"));
    const std::string lines = linesOf(compiled);
    EXPECT_THAT(lines, testing::HasSubstr("scenario.lua:4: error CW0104"));
    EXPECT_THAT(lines, testing::HasSubstr("scenario.lua:5: error CW0101"));
    EXPECT_THAT(lines, testing::HasSubstr("scenario.lua:7: error CW0104"));
    EXPECT_EQ(compiled.diagnostics.back().code, "CW0298");
}

TEST(UnclosedQuote, doesNotMakeUpMistakesBelow) {
    for (const char* broken :
         {"say 'don't go' },", "say \"he said \"hi\" to me\",", "say \"a,",
          "option \"a\" { go = \"x },", "say \"you explain\nbetter than sir\","}) {
        const auto compiled =
            loadText(helloScene(fmt::format("say \"a\",\n{}\nsay \"b\",", broken)));
        EXPECT_EQ(errorsOf(compiled), 1) << broken << "\n" << linesOf(compiled);
    }
}

TEST(Readable, noMessageOfTheScannerLeavesASoundFileAlone) {
    const auto compiled =
        loadText(helloScene("reply {\n  option \"a\" { when = \"told\", say \"b\" },\n"
                            "  silence,\n},\nwhen \"told\" {\n  finish },\n"
                            "otherwise\n{ say \"c\" },\nset { mood = 'x' },",
                            "vars { mood = one_of { 'x', 'y' } }"));
    EXPECT_TRUE(compiled.scenario) << linesOf(compiled);
}

TEST(Readable, countsAreNoTelephoneNumber) {
    const auto compiled = loadText(helloScene("say \"318. 260. 112. 47.\","));
    EXPECT_TRUE(compiled.scenario) << linesOf(compiled);
}

TEST(MissingFiles, aPictureInAnotherFormIsNamed) {
    const auto compiled =
        loadText(helloScene("photo \"page\" { alt = \"A page\" },", "-- with page.jpg"));
    EXPECT_THAT(linesOf(compiled), testing::HasSubstr("There is page.jpg"));
}

TEST(MissingFiles, areToldApart) {
    namespace fs = std::filesystem;
    const fs::path scripts = fs::path(CHATWISE_DATA_DIR) / "scripts";
    const fs::path folder = fs::path(CHATWISE_BUILD_DIR) / "test-missing-files";
    fs::remove_all(folder);
    EXPECT_THAT(linesOf(script::load(folder / "nowhere", scripts, testGuide())),
                testing::HasSubstr("There is no folder"));
    writeFile(folder / "hidden" / "scenario.lua.txt", "");
    EXPECT_THAT(linesOf(script::load(folder / "hidden", scripts, testGuide())),
                testing::HasSubstr("Rename it to scenario.lua."));
    writeFile(folder / "capitals" / "Scenario.lua", "");
    EXPECT_THAT(linesOf(script::load(folder / "capitals", scripts, testGuide())),
                testing::HasSubstr("There is a Scenario.lua, but no scenario.lua."));
    fs::remove_all(folder);
}

TEST(MissingFiles, aDocumentOfAWordProcessorIsKnown) {
    for (const char* begin : {"{\\rtf1\\ansi Hello}", "PK\x03\x04 and so on"}) {
        const auto compiled = loadText(begin);
        EXPECT_EQ(errorsOf(compiled), 1) << linesOf(compiled);
        EXPECT_THAT(linesOf(compiled), testing::HasSubstr("a document of a word processor"));
    }
}

TEST(MissingFiles, thatLieThereUnderAnotherNameAreNamed) {
    const std::string lines =
        linesOf(loadText(helloScene("photo \"page\" { alt = \"A page\" },",
                                    "-- with Page.PNG\n-- with urdu.po\n-- with Notes.md")));
    EXPECT_THAT(lines, testing::HasSubstr("There is Page.PNG: give both the same name"));
    EXPECT_THAT(lines, testing::HasSubstr("There is urdu.po: rename it to ur.po."));
    EXPECT_THAT(lines, testing::HasSubstr("There is Notes.md: rename it to notes.md."));
}

TEST(Translations, areHeldAgainstTheStoryTextByText) {
    const std::string lines = linesOf(loadText(R"(-- with ur.po: msgctxt "ayaan.hello"
-- with ur.po: msgid "good morning"
-- with ur.po: msgstr "صبح بخیر"
-- with ur.po: msgctxt "ayaan.hello"
-- with ur.po: msgid "see you at 4"
-- with ur.po: msgstr "چار بجے ملتے ہیں"
-- with ur.po: msgctxt "ayaan.goodbye"
-- with ur.po: msgid "bye"
-- with ur.po: msgstr "خدا حافظ"
-- with ur.po: msgctxt "ayaan.hello"
-- with ur.po: msgid "something that was never in the story"
-- with ur.po: msgstr "کال کرو 0300 1234567"
)" + helloScene("say \"good morning\",\nsay \"see you at 5\",\nsay \"bye\",")));
    const auto said = [&](const std::string& part) {
        EXPECT_THAT(lines, testing::HasSubstr(part));
    };
    said("ur.po:4: warning CW0294: The story has no text \"see you at 4\" in \"ayaan.hello\". Now "
         "it reads \"see you at 5\"");
    said("ur.po:7: warning CW0294: The story has no text \"bye\" in \"ayaan.goodbye\". That text "
         "stands elsewhere: write msgctxt \"ayaan.hello\".");
    said(
        "ur.po:10: warning CW0294: The story has no text \"something that was never in the story\" "
        "in \"ayaan.hello\". Take the entry out");
    EXPECT_THAT(lines, testing::Not(testing::HasSubstr("CW0279"))) << "nobody will ever read it";
    said("ur.po: warning CW0294: It lacks ");
}

TEST(Translations, thatAreShownAreReadForWhatMayNotBe) {
    const std::string lines = linesOf(loadText(R"(-- with ur.po: msgctxt "ayaan.hello"
-- with ur.po: msgid "call me"
-- with ur.po: msgstr "کال کرو 0300 1234567"
)" + helloScene("say \"call me\",")));
    EXPECT_THAT(lines, testing::HasSubstr("ur.po:1: error CW0279"));
}

TEST(Translations, ofOneTextAreOneAndNotTwo) {
    const std::string lines = linesOf(loadText(R"(-- with ur.po: msgctxt "ayaan.hello"
-- with ur.po: msgid "bye"
-- with ur.po: msgstr "خدا حافظ"
-- with ur.po: msgctxt "ayaan.hello"
-- with ur.po: msgid "bye"
-- with ur.po: msgstr "پھر ملیں گے"
)" + helloScene("say \"bye\",")));
    EXPECT_THAT(lines, testing::HasSubstr("ur.po:4: warning CW0294: \"bye\" in \"ayaan.hello\" is "
                                          "translated twice. Line 1 is the one that is used"));
}

TEST(Pictures, thatOnlyBearTheNameAreToldOf) {
    const std::string lines =
        linesOf(loadText("-- with beach.png: <html>\n-- with cover.png: GIF89a\n" +
                         helloScene("photo \"beach\" { alt = \"A beach\" },")));
    EXPECT_THAT(lines, testing::HasSubstr("CW0290: beach.png is no PNG picture"));
    EXPECT_THAT(lines, testing::HasSubstr("CW0290: cover.png is no PNG picture"));
}

TEST(Pictures, aCoverThatIsOnlyDrawnIsNotShown) {
    const std::string lines =
        linesOf(loadText("-- with cover.svg: <svg/>\n" + helloScene("say \"hi\",")));
    EXPECT_THAT(lines, testing::HasSubstr("CW0297: cover.svg is a drawing"));
    EXPECT_THAT(lines, testing::HasSubstr("--width 880"));
}

TEST(Strays, areToldOfWhereverTheyStandOutside) {
    const std::string chat = helloScene("say \"hi\",");
    for (const char* stray :
         {"say \"hello\"", "reply { option \"a\" }", "scene \"x\" { say \"a\" }",
          "when \"told\" { say \"a\" }", "go \"x\"", "finish \"done\"", "tomorrow",
          "debrief = \"why\"", "title = \"Hi\""})
        EXPECT_THAT(linesOf(loadText(chat + stray)), testing::HasSubstr("CW0131")) << stray;
    for (const char* fine : {"local hi = say \"hello\"", "local function f() return say \"a\" end",
                             "local steps =\nsay \"a\""})
        EXPECT_THAT(linesOf(loadText(chat + fine)), testing::Not(testing::HasSubstr("CW0131")))
            << fine;
}

TEST(Strays, anEmptyFileIsNoStory) {
    for (const char* nothing : {"", "\n\n", "-- my story\n"})
        EXPECT_THAT(linesOf(loadText(std::string("-- no frame\n") + nothing)),
                    testing::HasSubstr("error"))
            << nothing;
}
