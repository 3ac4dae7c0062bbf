// SPDX-License-Identifier: MIT
// What reads well and means nothing: words in conditions, people called by the wrong name; and the
// line that is given.
#include "slip.h"

using namespace script_tests;

namespace {

const char kMood[] = "vars { mood = one_of { \"calm\", \"cross\" }, sent_card = flag() }";

std::string whenWith(const char* condition) {
    return scene(std::string("when \"") + condition + "\" { say \"a\" },", kMood);
}

const Slip kConditions[] = {
    {"wordWithoutQuotes", whenWith("privacy.school == everyone"), 4, "CW0240",
     "Write `privacy.school == 'everyone'`."},
    {"wordWithoutQuotesOnTheLeft", whenWith("everyone == privacy.school"), 4, "CW0240",
     "`everyone` does not. Write `privacy.school == 'everyone'`."},
    {"valueWithoutQuotes", whenWith("mood ~= calm"), 4, "CW0240", "Write `mood ~= 'calm'`."},
    {"unknownValueWithoutQuotes", whenWith("mood == angry"), 4, "CW0240",
     "Write one of these there: 'calm', 'cross'."},
    {"unknownWords", whenWith("mina == everyone"), 4, "CW0223",
     "There is no variable `mina`. Who may see what is asked like this: `privacy.school == "
     "'everyone'`."},
    {"contactForAVariable", whenWith("hira == everyone"), 4, "CW0223",
     "`hira` is a contact. Ask about them with `told('hira')`"},
    {"settingWithoutPrivacy", whenWith("school == everyone"), 4, "CW0223", "`privacy.school"},
    {"contactBehindTold", whenWith("told == ammi"), 4, "CW0240", "Write `told('ammi')`."},
    {"contactWithoutBrackets", whenWith("told ammi"), 4, "CW0240", "Write `told('ammi')`."},
    {"not", whenWith("NOT told"), 4, "CW0240", "Write `not`, in small letters."},
    {"and", whenWith("told AND sent_card"), 4, "CW0240", "Write `and`, in small letters."},
    {"or", whenWith("told Or sent_card"), 4, "CW0240", "Write `or`, in small letters."},
    {"true", whenWith("sent_card == True"), 4, "CW0240", "Write `true`, in small letters."},
    {"yes", whenWith("sent_card == yes"), 4, "CW0240", "Write `sent_card` alone"},
    {"is", whenWith("sent_card is true"), 4, "CW0240", "To compare write `==`."},
    {"comma", whenWith("told, sent_card"), 4, "CW0240", "write `and` or `or`."},
    {"hyphen", whenWith("sent-card"), 4, "CW0240", "Did you mean `sent_card`?"},
    {"hyphenBehindAVariable",
     scene("when \"sent-card\" { say \"a\" },", "vars { sent = int(0, 3), sent_card = flag() }"), 4,
     "CW0240", "Did you mean `sent_card`?"},
    {"bracketTooMany", whenWith("told)"), 4, "CW0240", "It closes no bracket: take it out"},
    {"numberWithoutASign", whenWith("day 3"), 4, "CW0240", "To compare write `day == 3`."},
    {"numberBehindAQuestion", whenWith("told('ammi') 3"), 4, "CW0240",
     "write before it what it has to do with the rest."},
    {"textWithoutASign", whenWith("mood 'calm'"), 4, "CW0240", "write `mood == 'calm'`."},
    {"textBehindASetting", whenWith("privacy.school 'everyone'"), 4, "CW0240",
     "write `privacy.school == 'everyone'`."},
    {"trueWithoutASign", whenWith("sent_card true"), 4, "CW0240", "write `sent_card == true`."},
    {"commaAtTheEnd", whenWith("told,"), 4, "CW0240", "`,` is not expected here. Take it out."},
    {"twoQuestions", whenWith("told sent_card"), 4, "CW0240", "write `and` or `or`."},
    {"twoQuestionsInBrackets", whenWith("(told) (sent_card)"), 4, "CW0240", "write `and` or `or`."},
    {"urduDigits", scene("when \"day > ۲\" { say \"a\" },"), 4, "CW0240",
     "Write those of the English keyboard: 2"},
    {"invisibleMark", scene("when \"told\u200c\" { say \"a\" },"), 4, "CW0240", "ZWNJ"},
};
FIRST_MESSAGES(ConditionsSlip, kConditions);

} // namespace

TEST(SoundConditions, mayTakeOneVariableFromAnother) {
    const auto compiled = loadText(scene(
        "when \"trust - doubt > 0\" { say \"a\" },\nwhen \"trust-doubt > day\" { say \"b\" },",
        "vars { trust = int(0, 3, 1), doubt = int(0, 3), trust_doubt = int(0, 3) }"));
    EXPECT_TRUE(compiled.scenario) << linesOf(compiled);
}

TEST(SoundConditions, mayHaveVariablesLikeWordsWithACapitalLetter) {
    const auto compiled = loadText(scene("when \"Or or Not and not True\" { say \"a\" },",
                                         "vars { Or = flag(), Not = flag(), True = flag() }"));
    EXPECT_TRUE(compiled.scenario) << linesOf(compiled);
}

namespace {

const Slip kAlone[] = {
    {"tomorrow", scene("say \"a\",\ntomorrow \"monday\",\nsay \"b\","), 5, "CW0201",
     "`tomorrow` stands alone: nothing belongs behind it. Write tomorrow, with a comma"},
    {"tomorrowWithSteps", scene("say \"a\",\ntomorrow { say \"b\" },"), 5, "CW0201",
     "It is always the next day."},
    {"gutCheck", scene("say \"a\",\ngut_check \"x\","), 5, "CW0201", "`gut_check` stands alone"},
    {"back", scene("say \"a\",\nback \"hello\","), 5, "CW0201", "write go \"...\"."},
    {"oneWordWithoutQuotes", "contact \"rafay\" { name = Rafay }\n", 1, "CW0107",
     "If it is a text, it needs quotes: \"Rafay\"."},
};
FIRST_MESSAGES(AloneSlip, kAlone);

} // namespace

TEST(SoundSteps, mayHaveEmptyBracketsBehindThem) {
    const auto compiled = loadText(scene("say \"a\",\ntomorrow {},\ntomorrow(),\nsay \"b\","));
    EXPECT_TRUE(compiled.scenario) << linesOf(compiled);
}

namespace {

const Slip kPeople[] = {
    {"playersNameInFrom", scene("say \"a\" {\nfrom = \"Zoya\" },"), 5, "CW0220",
     "What the player writes has `from = \"me\"`."},
    {"youInFrom", scene("say \"a\" { from = \"you\" },"), 4, "CW0220", "`from = \"me\"`"},
    {"contactsNameInFrom", scene("say \"a\" {\nfrom = \"Hira\" },"), 5, "CW0220",
     "That is the name of `hira`: write \"hira\"."},
    {"contactsNameForAChat",
     "contact \"rafay\" { name = \"Rafay Bhai\" }\nchat \"Rafay Bhai\" { scene \"x\" { say \"a\" } "
     "}\n",
     2, "CW0220", "That is the name of `rafay`: write \"rafay\"."},
    {"contactsNameInACondition",
     scene("when \"told('Rafay Bhai')\" { say \"a\" },",
           "contact \"rafay\" { name = \"Rafay Bhai\" }"),
     4, "CW0220", "write \"rafay\"."},
    {"contactsNameAmongMembers",
     "contact \"rafay\" { name = \"Rafay Bhai\" }\n"
     "contact \"class\" {\n  name = \"Class\",\n  members = { \"Rafay Bhai\" } }\n",
     4, "CW0220", "write \"rafay\"."},
    {"contactCalledPlayer",
     "contact \"gamer\" { name = \"Player\" }\nchat \"gamer\" { scene \"x\" {\n  say \"a\" { from "
     "= "
     "\"Player\" } } }\n",
     3, "CW0220", "That is the name of `gamer`: write \"gamer\"."},
    {"nameOfTwoContacts",
     "contact \"sara\" { name = \"Sara\" }\ncontact \"sara_new\" { name = \"Sara\" }\n"
     "chat \"sara\" { scene \"x\" {\n  when \"told('Sara')\" { say \"a\" } } }\n",
     4, "CW0220", "These have that name: `sara`, `sara_new`."},
    {"nameOfThePlayerAndAContact",
     "contact \"zoya_two\" { name = \"Zoya\" }\nchat \"zoya_two\" { scene \"x\" {\n  say \"a\" {\n"
     "from = \"Zoya\" } } }\n",
     4, "CW0220", "These have that name: `zoya_two`, `me` (the player)."},
    {"nameOfTwoContactsForAChat",
     "contact \"sara\" { name = \"Sara\" }\ncontact \"sara_new\" { name = \"Sara\" }\n"
     "chat \"Sara\" { scene \"x\" { start \"sara.x\" } }\nchat \"sara\" { scene \"x\" { say \"a\" "
     "} "
     "}\n",
     3, "CW0220", "These have that name: `sara`, `sara_new`."},
    {"nameOfTwoContactsWithChats",
     "contact \"sara\" { name = \"Sara\" }\ncontact \"sara_new\" { name = \"Sara\" }\n"
     "chat \"Sara\" { scene \"x\" { say \"a\" } }\nchat \"sara\" { scene \"x\" { say \"a\" } }\n"
     "chat \"sara_new\" { scene \"x\" { say \"a\" } }\n",
     3, "CW0220", "These have that name: `sara`, `sara_new`."},
    {"playersNameForAChat", "chat \"Zoya\" { scene \"x\" { say \"a\" } }\n", 1, "CW0220",
     "That is the name of the player, who is no contact."},
};
FIRST_MESSAGES(PeopleSlip, kPeople);

} // namespace

TEST(BadChat, isReportedBesideAnEmptyName) {
    const auto compiled = loadText("contact \"sara\" { name = \"\" }\n"
                                   "chat \"\" { scene \"x\" { say \"a\" } }\n");
    EXPECT_NE(linesOf(compiled).find("\"\" cannot name a chat."), std::string::npos)
        << linesOf(compiled);
}

namespace {

const Slip kLines[] = {
    {"keyOfADebrief", scene("say \"a\",\ndebrief = {\n  keep_it_secrt = \"x\",\n},"), 6, "CW0225",
     "Did you mean `keep_it_secret`?"},
    {"emptyDebrief", scene("say \"a\",\ndebrief = \"\","), 5, "CW0206", "`debrief`"},
    {"emptyTextOfAKey", scene("say \"a\",\ndebrief = {\n  keep_it_secret = \"\",\n},"), 6, "CW0206",
     "`debrief`"},
    {"whenOfAnEnding",
     "ending \"told\" {\n  title = \"T\",\n  text = \"x\",\n  when = \"gone\",\n  safe = "
     "true,\n}\n",
     4, "CW0223", "There is no variable `gone`."},
    {"textOfAnEnding", "ending \"told\" {\n  title = \"T\",\n  text = \"\",\n  safe = true,\n}\n",
     3, "CW0206", "`text` of ending `told`"},
    {"whenOfAnOption", scene("reply {\noption \"a\" {\n  when = \"gone\" },\n},"), 6, "CW0223",
     "gone"},
    {"heeds", scene("reply {\noption \"a\" {\n  say \"b\",\n  heeds = \"care\" },\n},"), 7,
     "CW0227", "care"},
    {"why", scene("reply {\noption \"a\" {\n  why = \"\" },\n},"), 6, "CW0206", "`why`"},
    {"go", scene("reply {\noption \"a\" {\n  go = \"nowhere\" },\n},"), 6, "CW0221", "nowhere"},
    {"keyOfASet", scene("reply {\noption \"a\" {\n  set = {\n    gone = true } },\n},"), 7,
     "CW0223", "gone"},
    {"signs", scene("say \"a\" {\n  at = \"16:00\",\n  signs = { \"gift\" } },"), 6, "CW0225",
     "gift"},
    {"lookalike", scene("say \"a\" {\n  lookalike = \"keep_it_secret\" },"), 5, "CW0281",
     "genuine"},
    {"altOfAPhoto", scene("photo \"page\" {\n  alt = \"\" },"), 5, "CW0206", "`alt`"},
    {"hookOfAChat", "chat \"ayaan\" {\n  on_tell = \"x\",\n  scene \"hello\" { say \"a\" },\n}\n",
     2, "CW0221", "There is no scene `x`."},
    {"nameOfAContact", "contact \"dadi\" {\n  met = \"At home\",\n  name = \"\" }\n", 3, "CW0206",
     "`name` of contact `dadi`"},
};
FIRST_MESSAGES(LinesSlip, kLines);

} // namespace
