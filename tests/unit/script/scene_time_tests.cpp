// SPDX-License-Identifier: MIT
// A scene's `at` is the time of whichever message comes first.
#include "support.h"

#include <gtest/gtest.h>

using namespace script_tests;

namespace {

/// "a=18:00 b=-1 …": the minute of each message of the scene, -1 for one after the last.
std::string timesOf(const std::string& steps) {
    const auto compiled = loadText(helloScene("at = \"18:00\",\n" + steps));
    if (!compiled.scenario) return linesOf(compiled);
    std::string times;
    for (const story::Line& line : compiled.scenario->lines) {
        if (line.text == story::kNoText || !line.isMessage()) continue;
        const std::string& text = compiled.scenario->text(line.text);
        if (text.size() == 1)
            times += text + (line.minute < 0 ? "- " : std::to_string(line.minute / 60) + " ");
    }
    return times;
}

TEST(SceneTime, isThatOfTheFirstMessage) {
    EXPECT_EQ(timesOf("say \"a\", say \"b\","), "a18 b- ");
    EXPECT_EQ(timesOf("say \"a\" { at = \"19:00\" }, say \"b\","), "a19 b- ");
}

TEST(SceneTime, isThereOnEachWay) {
    EXPECT_EQ(timesOf("when \"told\" { say \"a\" }, otherwise { say \"b\" }, say \"c\","),
              "a18 b18 c- ");
    EXPECT_EQ(timesOf("when \"told\" { say \"a\", say \"b\" }, say \"c\","), "a18 b- c18 ");
    EXPECT_EQ(timesOf("once { say \"a\" }, say \"b\","), "a18 b18 ");
    EXPECT_EQ(timesOf("random { { say \"a\" }, { say \"b\" } }, say \"c\","), "a18 b18 c- ");
    EXPECT_EQ(timesOf("reply { option \"x\" { say \"a\" }, silence {} }, say \"b\","), "a18 b18 ");
}

TEST(SceneTime, isNoOtherDays) {
    EXPECT_EQ(timesOf("when \"told\" { say \"a\" }, tomorrow, say \"b\","), "a18 b- ");
    EXPECT_EQ(timesOf("tomorrow, say \"a\","), "a18 ");
}

} // namespace
