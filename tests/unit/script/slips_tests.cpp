// SPDX-License-Identifier: MIT
// The slips of people who write their first story: what `check` says FIRST of each, since that is
// what they read.
#include "support.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace script_tests;

namespace {

struct Slip {
    const char* name;
    std::string source;
    int line;
    const char* code;
    const char* says; ///< part of the message or the hint
};

void PrintTo(const Slip& slip, std::ostream* out) {
    *out << slip.name;
}

/// Steps in the scene of the frame's chat; the first stands on line 4.
std::string scene(const char* steps, const char* vars = "") {
    return helloScene(steps, vars);
}

class FirstMessage : public testing::TestWithParam<Slip> {};

} // namespace

TEST_P(FirstMessage, saysWhatIsWrongAndWhatToDo) {
    const script::Compiled compiled = loadText(GetParam().source);
    const auto first =
        std::find_if(compiled.diagnostics.begin(), compiled.diagnostics.end(),
                     [](const auto& each) { return each.severity == base::Severity::Error; });
    ASSERT_NE(first, compiled.diagnostics.end()) << linesOf(compiled);
    EXPECT_EQ(first->code, GetParam().code) << linesOf(compiled);
    EXPECT_EQ(first->line, GetParam().line) << linesOf(compiled);
    EXPECT_NE((first->message + " " + first->hint).find(GetParam().says), std::string::npos)
        << linesOf(compiled);
}

#define FIRST_MESSAGES(group, table)                                                               \
    INSTANTIATE_TEST_SUITE_P(group, FirstMessage, testing::ValuesIn(table),                        \
                             [](const auto& each) { return std::string(each.param.name); })

namespace {

const Slip kQuotes[] = {
    {"curlyAtTheEnd", scene("say \"hello there”,"), 4, "CW0128",
     "begins with a straight quote and ends with a curly one."},
    {"curlyAtTheBeginning", scene("say “hello there\","), 4, "CW0128",
     "begins with a curly quote and ends with a straight one."},
    {"curlyBeforeBraces", scene("reply {\noption \"ok” { say \"b\" },\n},"), 5, "CW0128",
     "ends with a curly one."},
    {"curlyBeforeFields", scene("say \"hello” { at = \"16:00\" },"), 4, "CW0128",
     "ends with a curly one."},
    {"curlyEndOfAName", "contact \"sara” { name = \"Sara\" }\n", 1, "CW0128",
     "Write the straight quote of the keyboard at both ends"},
    {"closingQuoteBeforeTheNextField",
     "contact \"rafay\" { name = \"Rafay Bhai, met = \"Your cousin\" }\n", 1, "CW0104",
     "The closing quote is missing behind \"Rafay Bhai. Write \"Rafay Bhai\""},
    {"urduWithoutQuotes", "contact \"rafay\" { name = رافع بھائی, met = \"Your cousin\" }\n", 1,
     "CW0104", "Write name = \"رافع بھائی\""},
    {"urduMessageWithoutQuotes", scene("say ہیلو,"), 4, "CW0104", "Write say \"ہیلو\""},
};
FIRST_MESSAGES(Quotes, kQuotes);

const Slip kMarks[] = {
    {"urduFullStop", scene("say \"hello\"۔\nsay \"b\","), 4, "CW0128",
     "There is an Urdu full stop on this line. Take it out."},
    {"rightToLeft", scene("say \"a\",\u200f\nsay \"b\","), 4, "CW0128",
     "(right-to-left mark, RLM) on this line, behind ,. Take it out"},
    {"leftToRight", scene("say\u200e \"a\","), 4, "CW0128", "(left-to-right mark, LRM)"},
    {"nonJoiner", scene("say\u200c \"a\","), 4, "CW0128", "ZWNJ) on this line, behind say."},
    {"softHyphen", scene("sa\u00ady \"a\","), 4, "CW0128", "(soft hyphen)"},
    {"direction", scene("\u2067say \"a\","), 4, "CW0128", "mark of direction (RLI)"},
    {"thinBlank", scene("say\u2009\"a\","), 4, "CW0128", "Type an ordinary blank"},
    {"urduDigits",
     "scenario \"example\" {\n  title = \"E\", place = \"gaming\", ages = { 11, 16 },\n"
     "  minutes = ۳, blurb = \"b\", note = \"n\",\n}\n",
     3, "CW0128", "The number ۳ is written in Urdu digits."},
    {"arabicDigits", "player { name = \"Zoya\", age = ١٣ }\n", 1, "CW0128",
     "with those of the English keyboard: 13"},
};
FIRST_MESSAGES(Marks, kMarks);

} // namespace

TEST(SoundQuotes, mayHaveCurlyOnesBetweenThem) {
    for (const char* sound : {"say \"he said “hi”, and left\",", "say \"“hi”\" { at = \"16:00\" },",
                              "say \"don’t\",", "say \"name = “x”, see\",", "say 'say “a”, b',"}) {
        const auto compiled = loadText(scene(sound));
        EXPECT_TRUE(compiled.scenario) << linesOf(compiled);
    }
}
