// SPDX-License-Identifier: MIT
// Slips of the pen in somebody's first story: quotes, signs, braces, names and their values.
#include "slip.h"

using namespace script_tests;

namespace {

const Slip kQuotes[] = {
    {"curlyAtTheEnd", scene("say \"hello there”,"), 4, "CW0128",
     "begins with a straight quote and ends with a curly one."},
    {"curlyAtTheBeginning", scene("say “hello there\","), 4, "CW0128",
     "begins with a curly quote and ends with a straight one."},
    {"curlyBeforeTheNextField", "contact \"rafay\" { name = \"Rafay”, met = \"Your cousin\" }\n", 1,
     "CW0128", "ends with a curly one."},
    {"curlyBeforeTheNextStep", scene("say \"hello”, say \"b\", tomorrow,"), 4, "CW0128",
     "ends with a curly one."},
    {"noEndBehindCurlyOnes", scene("say \"Nothing is “free”, he said"), 4, "CW0104",
     "The text that begins on this line has no closing quote."},
    {"noEndBehindCurlyOnesAndAStop", scene("say \"It was “free”. Now pay,"), 4, "CW0104",
     "has no closing quote."},
    {"curlyBeforeBraces", scene("reply {\noption \"ok” { say \"b\" },\n},"), 5, "CW0128",
     "ends with a curly one."},
    {"curlyBeforeFields", scene("say \"hello” { at = \"16:00\" },"), 4, "CW0128",
     "ends with a curly one."},
    {"curlyEndOfAName", "contact \"sara” { name = \"Sara\" }\n", 1, "CW0128",
     "Write the straight quote of the keyboard at both ends"},
    {"closingQuoteBeforeTheNextField",
     "contact \"rafay\" { name = \"Rafay Bhai, met = \"Your cousin\" }\n", 1, "CW0104",
     "The closing quote is missing behind \"Rafay Bhai. Write \"Rafay Bhai\""},
    {"closingQuoteBeforeFields", scene("reply {\noption \"ok { heeds = \"gifts\" },\n},"), 5,
     "CW0104", "The closing quote is missing behind \"ok. Write \"ok\""},
    {"openingQuoteBeforeTheNextField",
     "contact \"rafay\" { name = Rafay\", met = \"Your cousin\" }\n", 1, "CW0104",
     "A quote is missing before *Rafay*."},
    {"urduWithoutQuotes", "contact \"rafay\" { name = رافع بھائی, met = \"Your cousin\" }\n", 1,
     "CW0104", "Write name = \"رافع بھائی\""},
    {"urduMessageWithoutQuotes", scene("say ہیلو,"), 4, "CW0104", "Write say \"ہیلو\""},
};
FIRST_MESSAGES(QuotesSlip, kQuotes);

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
FIRST_MESSAGES(MarksSlip, kMarks);

} // namespace

TEST(SoundQuotes, mayHaveCurlyOnesBetweenThem) {
    for (const char* sound : {"say \"he said “hi”, and left\",", "say \"“hi”\" { at = \"16:00\" },",
                              "say \"don’t\",", "say \"name = “x”, see\",", "say 'say “a”, b',"}) {
        const auto compiled = loadText(scene(sound));
        EXPECT_TRUE(compiled.scenario) << linesOf(compiled);
    }
}

namespace {

const Slip kStops[] = {
    {"fullStop", scene("say \"Hello\".\nsay \"b\","), 4, "CW0101",
     "There is a full stop behind \"Hello\", where a comma belongs."},
    {"fullStopAtTheEnd", scene("say \"b\",\nsay \"Hello\"."), 5, "CW0101", "a full stop"},
    {"fullStopBehindBraces", scene("say \"b\" { at = \"16:00\" }.\nsay \"Hello\","), 4, "CW0101",
     "There is a full stop behind }"},
    {"fullStopBehindAField", "player { name = \"Zoya\". age = 13 }\n", 1, "CW0101",
     "Write a comma in its place"},
    {"fullStopBehindAVariable", "vars {\n  gave = flag().\n  trust = int(0, 3),\n}\n", 2, "CW0101",
     "There is a full stop behind ), where a comma belongs."},
    {"colonForAComma", scene("say \"hello\":\nsay \"b\","), 4, "CW0101", "There is a colon behind"},
    {"fullStopOutside", "contact \"x\" { name = \"X\" }.\ncontact \"y\" { name = \"Y\" }\n", 1,
     "CW0106", "Take it out"},
    {"commaOutside", "contact \"x\" { name = \"X\" },\ncontact \"y\" { name = \"Y\" }\n", 1,
     "CW0106", "There is a comma behind the } of `contact`. Take it out"},
    {"commaBehindAChat",
     "chat \"ayaan\" {\n  scene \"hello\" { say \"a\" },\n},\ncontact \"y\" { name = \"Y\" }\n", 3,
     "CW0106", "There is a comma behind the } of `chat`."},
    {"commaBehindTheLast", "vars { a = flag() },\n", 1, "CW0106", "the } of `vars`"},
    {"commaBehindAnIndentedBrace",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    say \"a\",\n    say \"b\" },\n  },\n"
     "contact \"y\" { name = \"Y\" }\n",
     5, "CW0106", "There is a comma behind the } of `chat`."},
    {"commaBehindALaterContact",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    say \"a\",\n    say \"b\" },\n  }\n"
     "contact \"x\" { name = \"X\" },\ncontact \"y\" { name = \"Y\" }\n",
     6, "CW0106", "There is a comma behind the } of `contact`. Take it out"},
    {"commaBehindAChatInPair",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    reply {\n      option \"a\" },\n      },\n"
     "},\ncontact \"y\" { name = \"Y\" }\n",
     6, "CW0106", "There is a comma behind the } of `chat`."},
    {"commaBehindAScene", "chat \"ayaan\" {\n  scene \"hello\", { say \"a\" },\n}\n", 2, "CW0106",
     "Take it out: scene \"hello\" { ... }"},
    {"commaBehindOneOf", "vars { mood = one_of, { \"a\", \"b\" } }\n", 1, "CW0106",
     "Take it out: one_of { ... }"},
    {"commaBehindReply", scene("reply, {\noption \"a\",\n},"), 4, "CW0106",
     "Take it out: reply { ... }"},
    {"commaBehindATitle", "contact \"x\", { name = \"X\" }\n", 1, "CW0106",
     "Take it out: contact \"x\" { ... }"},
};
FIRST_MESSAGES(StopsSlip, kStops);

const char kScenario[] =
    "scenario = \"example\" {\n  title = \"E\", place = \"gaming\", ages = { 11, "
    "16 }, minutes = 5, blurb = \"b\", note = \"n\",\n}\n";

const Slip kEquals[] = {
    {"vars", "vars = { a = flag() }\n", 1, "CW0105", "Write vars { ... } without =."},
    {"player", "player = { name = \"Zoya\", age = 13 }\n", 1, "CW0105", "`player` takes no =."},
    {"contact", "contact = \"x\" { name = \"X\" }\n", 1, "CW0105",
     "Write contact \"x\" without =."},
    {"chat", "chat = \"ayaan\" {\n  scene \"hello\" { say \"a\" },\n}\n", 1, "CW0105",
     "`chat` takes no =."},
    {"ending", "ending = \"told\" { title = \"T\", text = \"x\", safe = true }\n", 1, "CW0105",
     "`ending` takes no =."},
    {"scenario", kScenario, 1, "CW0105", "`scenario` takes no =."},
    {"scene", "chat \"ayaan\" {\n  scene = \"hello\" { say \"a\" },\n}\n", 2, "CW0105",
     "Write scene \"hello\" without =."},
    {"otherwise", scene("when \"told\" { say \"a\" },\notherwise = { say \"b\" },"), 5, "CW0105",
     "Write otherwise { ... } without =."},
    {"setAmongSteps", scene("set = { sent = true },", "vars { sent = flag() }"), 4, "CW0105",
     "Write set { ... } without =."},
    {"promise", "always = \"told or not told\"\n", 1, "CW0105", "`always` takes no =."},
    {"beforeBraces", "contact \"x\" = { name = \"X\" }\n", 1, "CW0105",
     "There is a = between \"x\" and its braces. Take it out"},
    {"beforeTheBracesOfAnOption", scene("reply { option \"a\" = { say \"b\" } },"), 4, "CW0105",
     "Take it out: option \"a\" { ... }"},
    {"stepOfAnAnswer", scene("reply { option \"a\" { say = \"b\" } },"), 4, "CW0105",
     "Write say \"b\" without =."},
    {"tomorrow", scene("say \"a\",\ntomorrow = true,\nsay \"b\","), 5, "CW0105",
     "Write tomorrow alone, with a comma behind it."},
    {"finish", scene("say \"a\",\nfinish = true,"), 5, "CW0105",
     "Write finish alone, with a comma behind it."},
    {"finishWithAWord", scene("say \"a\",\nfinish = done,"), 5, "CW0105",
     "Write finish \"done\" without =."},
    {"deleted", scene("deleted = true,\nsay \"a\","), 4, "CW0105",
     "Write deleted alone, with a comma behind it."},
    {"deletedWithAText", scene("deleted = \"hi\",\nsay \"a\","), 4, "CW0105",
     "Write deleted alone, with a comma behind it."},
    {"deletedWithFields", scene("deleted = { from = \"me\" },\nsay \"a\","), 4, "CW0105",
     "Write deleted { ... } without =."},
    {"typing", scene("typing = 500,\nsay \"a\","), 4, "CW0105", "Write typing(500) without =."},
    {"silence", scene("reply {\noption \"a\",\nsilence = true,\n},"), 6, "CW0105",
     "Write silence alone, with a comma behind it."},
    {"wordsWithoutQuotes", scene("say = hello there,\nsay \"a\","), 4, "CW0105",
     "Write say \"hello there\" without =."},
    {"promiseWithBraces", "always = { \"told or not told\" }\n", 1, "CW0105",
     "Write always \"...\" without =."},
    {"sceneWithBraces", "chat \"ayaan\" {\n  scene = { say \"a\" },\n}\n", 2, "CW0105",
     "Write scene \"...\" { ... } without =."},
    {"whenOfAnEnding",
     "ending \"told\" {\n  title = \"T\", text = \"x\", safe = true,\n  when \"told\",\n}\n", 3,
     "CW0105", "Write when = \"told\""},
    {"whenOfAnEndingAtItsEnd",
     "ending \"told\" {\n  title = \"T\", text = \"x\", safe = true,\n  when \"told\"\n}\n", 3,
     "CW0105", "Write when = \"told\""},
    {"whenOfAnEndingFirst",
     "ending \"told\" {\n  when \"told\",\n  title = \"T\", text = \"x\", safe = true,\n}\n", 2,
     "CW0105", "Write when = \"told\""},
};
FIRST_MESSAGES(EqualsSlip, kEquals);

const Slip kColons[] = {
    {"say", scene("say: \"hello\","), 4, "CW0105", "Write say \"hello\" without the colon."},
    {"reply", scene("reply: {\noption \"a\", },"), 4, "CW0105",
     "Write reply { ... } without the colon."},
    {"option", scene("reply {\noption: \"a\" { say \"b\" },\n},"), 5, "CW0105",
     "`option` takes no colon."},
    {"contact", "contact: \"x\" { name = \"X\" }\n", 1, "CW0105", "`contact` takes no colon."},
    {"scene", "chat \"ayaan\" {\n  scene: \"hello\" { say \"a\" },\n}\n", 2, "CW0105",
     "Write scene \"hello\" without the colon."},
    {"beforeBraces", "chat \"ayaan\": {\n  scene \"hello\" { say \"a\" },\n}\n", 1, "CW0105",
     "There is a colon between \"ayaan\" and its braces."},
    {"field", scene("say \"a\" { at: \"16:00\" },"), 4, "CW0105", "A value is given with ="},
};
FIRST_MESSAGES(ColonsSlip, kColons);

} // namespace

TEST(SoundSigns, areLeftAlone) {
    for (const char* sound :
         {"local text = (\"hi\"):upper()\n", "local a, b = {}, {}\n",
          "local a, b = contact \"a\" { name = \"A\" }, contact \"b\" { name = \"B\" }\n",
          "local t = { say = \"hi\", x = { y = 1 } }\nlocal u = t.x.y\n", "vars { a = flag() };\n",
          "local function f(t) return t end\nlocal t = f { 1 }, f { 2 }\n"}) {
        const auto compiled = loadText(sound + scene("say \"hi\","));
        EXPECT_TRUE(compiled.scenario) << sound << linesOf(compiled);
    }
}

namespace {

/// A chat with a reply of two answers, the first of which is given, and more behind it.
std::string replyWith(const char* first) {
    return std::string("chat \"ayaan\" {\n  scene \"hello\" {\n    reply {\n      ") + first +
           "\n      option \"c\" { say \"d\" },\n    },\n    say \"e\",\n  },\n}\n";
}

const Slip kBraces[] = {
    {"openingOfAnOption", replyWith("option \"a\" say \"b\" },"), 4, "CW0101",
     "Write option \"a\" { ... }"},
    {"openingOfAnOptionBelow", replyWith("option \"a\"\nsay \"b\"\n},"), 4, "CW0101",
     "A { is missing behind \"a\"."},
    {"openingOfFields", scene("say \"a\" signs = { \"gifts\" } },\nsay \"e\","), 4, "CW0101",
     "Write say \"a\" { ... }"},
    {"openingOfAContact", "contact \"x\" name = \"X\" }\n", 1, "CW0101",
     "A { is missing behind \"x\"."},
    {"openingOfTheVariables", "vars gave = flag() }\n", 1, "CW0101", "A { is missing behind vars."},
    {"openingOfThePlayer", "player\n name = \"Zoya\", age = 13,\n}\n", 1, "CW0101",
     "A { is missing behind player."},
    {"openingOfAChat", "chat \"ayaan\"\n  scene \"hello\" {\n    say \"a\",\n  },\n}\n", 1,
     "CW0101", "A { is missing behind \"ayaan\"."},
    {"openingBehindEquals", replyWith("option \"a\" { set = gave = true } },"), 4, "CW0101",
     "A { is missing behind `set =`. Write set = { gave = ... }"},
    {"openingBehindDebrief", scene("say \"a\",\ndebrief =\n  gifts = \"x\",\n},"), 5, "CW0101",
     "A { is missing behind `debrief =`."},
    {"openingOfAList",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    say \"a\" { signs = \"gifts\" } },\n    say "
     "\"e\",\n"
     "  },\n}\n",
     3, "CW0103", "ends the `scene` of line 2, but `say` on line 4 still belongs into it."},
    {"oneTooMany", replyWith("option \"a\" { say \"b\" } },"), 4, "CW0103",
     "ends the `reply` of line 3, but `option` on line 5 still belongs into it. Take that } out"},
    {"oneTooManyBehindAReply",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    reply {\n      option \"a\",\n    } },\n"
     "    say \"e\",\n  },\n}\n",
     5, "CW0103", "ends the `scene` of line 2, but `say` on line 6"},
    {"oneTooManyAndNothingBehind",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    say \"a\",\n    say \"b\" },\n  },\n}\n", 4,
     "CW0103", "ends too early what line 2 opened."},
    {"oneTooManyInTheLastAnswer",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    reply {\n      option \"a\" { go = \"hello\" } "
     "},\n"
     "    },\n    say \"e\",\n  },\n}\n",
     4, "CW0103", "The last } on this line ends too early what line 3 opened."},
    {"oneTooManyInTheScenario",
     "scenario \"example\" {\n  title = \"E\", place = \"gaming\", ages = { 11, 16 } },\n"
     "  minutes = 5, blurb = \"b\", note = \"n\",\n}\n",
     2, "CW0103", "ends the `scenario` of line 1, but `minutes` on line 3"},
    {"oneTooManyBehindALaterContact",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    say \"a\",\n    say \"b\" },\n  }\n"
     "contact \"x\" { name = \"X\" }\n}\n",
     7, "CW0103", "This } closes nothing."},
    {"notClosedBelowCrookedOnes",
     "chat \"ayaan\" {\n    scene \"hello\" {\n    say \"a\",\n  },\n}\n"
     "contact \"x\" {\n  name = \"X\",\n",
     6, "CW0102", "The { opened on this line is not closed"},
    {"oneTooManyAtOnce", "contact \"x\" { name = \"X\" } }\n", 1, "CW0103",
     "If it looks right, a { is missing above it"},
    {"bracesOfAnOption", replyWith("option \"a\", ignores = \"gifts\","), 4, "CW0101",
     "Write option \"a\" { ignores = ... }"},
    {"bracesOfAnOptionsSteps", replyWith("option \"a\", say \"b\","), 4, "CW0101",
     "The braces are missing behind `option \"a\"`."},
    {"bracesOfAMessage", scene("say \"a\", signs = { \"gifts\" },"), 4, "CW0101",
     "Write say \"a\" { signs = ... }"},
    {"roundOnes", scene("reply {\noption \"a\" (),\noption \"b\",\n},"), 5, "CW0103",
     "The () behind \"a\" means nothing. Take it out."},
    {"roundOnesOfSilence", scene("reply {\noption \"a\",\nsilence (),\n},"), 6, "CW0103",
     "Take it out."},
    {"roundOnesAroundFields", scene("reply {\noption \"a\" (heeds = \"gifts\"),\n},"), 5, "CW0103",
     "( is the wrong bracket behind \"a\"."},
};
FIRST_MESSAGES(BracesSlip, kBraces);

std::string scenarioWith(const char* field) {
    return std::string("scenario \"example\" {\n  title = \"E\", place = \"gaming\",\n  ") + field +
           "\n  blurb = \"b\", note = \"n\",\n}\n";
}

const Slip kValues[] = {
    {"wordsWithoutQuotes", "contact \"rafay\" { name = Rafay Bhai, met = \"Your cousin\" }\n", 1,
     "CW0104", "Write name = \"Rafay Bhai\""},
    {"wordsOfLua", "contact \"rafay\" { name = \"R\", met = at the end of the road }\n", 1,
     "CW0104", "Write met = \"at the end of the road\""},
    {"hyphen", "vars { gave = flag(), sent-card = flag() }\n", 1, "CW0105",
     "There is a hyphen in the name sent-card. Write sent_card"},
    {"twoHyphens", scene("say \"a\",\ndebrief = { keep-it-secret = \"x\" },"), 5, "CW0105",
     "Write keep_it_secret"},
    {"twoWords", "vars { sent card = flag() }\n", 1, "CW0105", "There is a blank in the name"},
    {"setWithoutEquals",
     scene("reply { option \"a\" { set = { sent true } } },", "vars { sent = flag() }"), 4,
     "CW0105", "A = is missing behind `sent`. Write sent = true"},
    {"setStepWithoutEquals",
     scene("set { mood \"x\" },", "vars { mood = one_of { \"x\", \"y\" } }"), 4, "CW0105",
     "Write mood = \"x\""},
    {"setWithoutValue",
     scene("reply { option \"a\" { set = { sent } } },", "vars { sent = flag() }"), 4, "CW0105",
     "Here must stand what sent becomes. Write sent = true"},
    {"variableWithoutEquals", "vars { sent flag() }\n", 1, "CW0105", "Write sent = flag()"},
    {"numberWithoutEquals", scenarioWith("ages = { 11, 14 }, minutes 5,"), 3, "CW0105",
     "Write minutes = 5"},
    {"agesWithComma", scenarioWith("ages = 11, 14, minutes = 5,"), 3, "CW0101",
     "Write ages = { 11, 14 }"},
    {"agesWithHyphen", scenarioWith("ages = 11-14, minutes = 5,"), 3, "CW0101",
     "Write ages = { 11, 14 }"},
    {"agesInQuotes", scenarioWith("ages = \"11-14\", minutes = 5,"), 3, "CW0201",
     "Write from which age to which, as in `ages = { 11, 16 }`."},
    {"agesInWords", scenarioWith("ages = 11 to 14, minutes = 5,"), 3, "CW0101",
     "The two numbers of `ages` stand in braces."},
};
FIRST_MESSAGES(ValuesSlip, kValues);

} // namespace

TEST(SoundBraces, areLeftAlone) {
    for (const char* sound :
         {"reply {\noption \"a\" {\nsay \"b\" },\noption \"c\" },\nsay \"d\",",
          "reply { option \"a\", option \"b\" { go = \"hello\" } },\nsay \"d\", debrief = \"x\",",
          "say \"a\", say \"b\" { at = \"16:00\" },\nwhen \"told\" {\nsay \"c\" },\nsay \"d\","}) {
        const auto compiled = loadText(scene(sound));
        EXPECT_TRUE(compiled.scenario) << sound << linesOf(compiled);
    }
}
