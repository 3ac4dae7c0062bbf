// SPDX-License-Identifier: MIT
// Notes that do not begin with two hyphens, and words in the wrong place or not closed.
#include "slip.h"

using namespace script_tests;

namespace {

const Slip kNotes[] = {
    {"oneHyphen", scene("- `signs` names the sign that a message shows.\nsay \"a\","), 4, "CW0106",
     "Write two hyphens: --"},
    {"oneHyphenOutside", "- A CHAT has scenes. A scene has steps.\nvars { a = flag() }\n", 1,
     "CW0106", "A note does not begin with -"},
    {"oneHyphenBehindAnEntry", scene("say \"a\", - when he comes"), 4, "CW0106",
     "Write two hyphens"},
    {"hyphenBeforeAStep", scene("say \"b\",\n-say \"a\","), 5, "CW0106",
     "If this is no note, take the sign out."},
    {"hash", scene("# a note\nsay \"a\","), 4, "CW0106", "A note does not begin with #"},
    {"longHyphen", "\u2014 A FRIEND.\nvars { a = flag() }\n", 1, "CW0128",
     "A note begins with two ordinary hyphens"},
    {"stopBehindANumber", "player { age = 12.\n  name = \"Zoya\" }\n", 1, "CW0101",
     "There is a full stop behind 12, where a comma belongs. Write 12,"},
    {"stopAndComma", "player { name = \"Zoya\", age = 12., }\n", 1, "CW0101", "Take it out."},
    {"endingForFinish", scene("    ending \"found\","), 4, "CW0106", "write finish \"found\""},
    {"sceneNotClosed",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    say \"a\",\n\n  scene \"more\" { say \"b\" },\n"
     "}\n",
     2, "CW0102", "is not closed before line 5."},
    {"replyNotClosed",
     "chat \"ayaan\" {\n  scene \"hello\" {\n    reply {\n      option \"a\",\n  },\n"
     "  scene \"more\" { say \"b\" },\n}\n",
     3, "CW0102", "is not closed before line 6."},
};
FIRST_MESSAGES(NotesSlip, kNotes);

} // namespace

TEST(SoundMinus, isNoNote) {
    for (const char* sound : {"local a, b = 3, 2\nlocal c = a\n- b\n", "local f = { -1, - 2 }\n",
                              "local n = 2\nlocal t = { 1, -n }\nlocal s = #t\n"}) {
        const auto compiled = loadText(std::string(sound) + scene("say \"a\","));
        EXPECT_TRUE(compiled.scenario) << sound << linesOf(compiled);
    }
}

TEST(MisspeltField, isNotMissingAsWell) {
    const auto compiled = loadText("scenario \"example\" {\n  title = \"E\", place = \"gaming\",\n"
                                   "  ages = { 11, 16 }, minutes = 5, blurb = \"b\",\n"
                                   "  notes = \"n\",\n}\n");
    const std::string lines = linesOf(compiled);
    EXPECT_NE(lines.find("Did you mean `note`?"), std::string::npos) << lines;
    EXPECT_EQ(lines.find("no content note"), std::string::npos) << lines;
}
