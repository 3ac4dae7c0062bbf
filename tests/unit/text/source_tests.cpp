// SPDX-License-Identifier: MIT
#include "text/scale.h"
#include "text/source.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace text {
namespace {

using testing::ElementsAre;

TEST(Source, RemembersWhereCharactersStand) {
    const Source source = decode("aہ😄");
    EXPECT_THAT(source.chars, ElementsAre('a', 0x6C1, 0x1F604));
    EXPECT_THAT(source.bytes, ElementsAre(0, 1, 3, 7));
}

TEST(Source, BrokenBytesBecomeReplacementCharacters) {
    EXPECT_THAT(decode("\xFF").chars, ElementsAre(0xFFFD));
    EXPECT_THAT(decode("\xC0\x80").chars, ElementsAre(0xFFFD, 0xFFFD));
    EXPECT_THAT(decode("\xED\xA0\x80").chars, ElementsAre(0xFFFD, 0xFFFD, 0xFFFD));
    EXPECT_THAT(decode("\xF4\x90\x80\x80z").chars,
                ElementsAre(0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 'z'));
    EXPECT_THAT(decode("\xE2\x82x").chars, ElementsAre(0xFFFD, 'x'))
        << "one for the part that was begun";
}

TEST(Source, EmojiSequencesAreMarkedAsOne) {
    const auto marks = [](std::string_view words) { return markEmoji(decode(words).chars); };
    EXPECT_THAT(marks("a👍🏽b"), ElementsAre(0, 1, 2, 0));
    EXPECT_THAT(marks("🇵🇰🇵🇰"), ElementsAre(1, 2, 1, 2));
    EXPECT_THAT(marks("👩‍⚕️!"), ElementsAre(1, 2, 2, 2, 0));
    EXPECT_THAT(marks("1️⃣1"), ElementsAre(1, 2, 2, 0));
    EXPECT_THAT(marks("❤︎"), ElementsAre(0, 0)) << "U+FE0E asks for the text form";
    EXPECT_THAT(marks("☺"), ElementsAre(0));
    EXPECT_THAT(marks("☺️"), ElementsAre(1, 2));
}

TEST(Scale, AveragesOverTheAreaAndUndoesPremultiplication) {
    // Half covered, half clear, premultiplied BGRA: orange at full strength beside nothing.
    const std::uint8_t pixels[] = {0, 128, 255, 255, 0, 0, 0, 0, 0, 128, 255, 255, 0, 0, 0, 0};
    const Scaled scaled = scaleStrike({pixels, 2, 2, 8, 0, 2}, 0.5F, 100);
    ASSERT_EQ(scaled.width, 1);
    ASSERT_EQ(scaled.height, 1);
    EXPECT_THAT(scaled.rgba, ElementsAre(255, 128, 0, 128));
    EXPECT_EQ(scaled.top, 1);
}

} // namespace
} // namespace text
