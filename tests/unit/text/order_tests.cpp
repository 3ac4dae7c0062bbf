// SPDX-License-Identifier: MIT
#include "canvas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace text {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

constexpr Style kBubble = {16, Face::Reading, Weight::Regular, 1.38F};
constexpr Style kLabel = {14, Face::Label, Weight::Regular, 1.3F};

class Order : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_engine); }

    std::vector<Glyph> trace(const std::string& words, Direction direction = Direction::Auto) {
        return m_engine->trace(words, kBubble, 0, direction);
    }

    /// What stands where, from left to right: the first character of each cluster.
    std::string seen(const std::string& words, Direction direction = Direction::Auto) {
        std::string result;
        std::size_t before = std::string::npos;
        for (const Glyph& glyph : trace(words, direction)) {
            if (glyph.byte == before) continue;
            before = glyph.byte;
            std::size_t end = glyph.byte + 1;
            while (end < words.size() && (static_cast<unsigned char>(words[end]) & 0xC0) == 0x80)
                ++end;
            result += words.substr(glyph.byte, end - glyph.byte);
        }
        return result;
    }

    std::uint32_t glyphOf(const std::string& character) { return trace(character).at(0).id; }

    std::size_t emojiIn(const std::string& words, Direction direction = Direction::Auto) {
        const auto glyphs = trace(words, direction);
        return static_cast<std::size_t>(std::ranges::count_if(glyphs, [](const Glyph& glyph) {
            return std::string(glyph.font) == "NotoColorEmoji";
        }));
    }

    std::unique_ptr<Engine> m_engine = openEngine();
};

TEST_F(Order, UrduRunsFromTheRight) {
    EXPECT_EQ(seen("دو ا"), "ا ود");
}

TEST_F(Order, PhoneNumbersReadFromTheLeftInUrdu) {
    EXPECT_THAT(seen("نمبر +92 300 1234567 ہے"), HasSubstr("+92 300 1234567"));
    EXPECT_THAT(seen("لو: 0300-XXXXXXX"), StartsWith("0300-XXXXXXX"));
    EXPECT_THAT(seen("0300 1234567 ہے", Direction::RightToLeft), HasSubstr("0300 1234567"));
}

TEST_F(Order, TimesHandlesAndAddressesReadFromTheLeftInUrdu) {
    EXPECT_THAT(seen("کل 9:41 pm پر"), HasSubstr("9:41 pm"));
    EXPECT_THAT(seen("یہ @ayaan_99 ہے"), HasSubstr("@ayaan_99"));
    EXPECT_THAT(seen("لنک https://example.com/a?b=1 ہے"), HasSubstr("https://example.com/a?b=1"));
}

TEST_F(Order, NumbersAfterUrduStayBehindItInEnglish) {
    EXPECT_EQ(seen("I ا, 3 x"), "I ا, 3 x");
}

TEST_F(Order, BracketsAreMirroredWithTheirText) {
    const auto open = glyphOf("(");
    const auto glyphs = trace("(د)");
    ASSERT_EQ(glyphs.size(), 3);
    EXPECT_EQ(glyphs[0].id, open);
    EXPECT_EQ(glyphs[0].byte, 3) << "the closing bracket is the left one";
    EXPECT_EQ(glyphs[2].id, glyphOf(")"));
}

TEST_F(Order, PenMovesRightOnly) {
    const auto glyphs = trace("میں Among Us 2 کھیلا 😄");
    for (std::size_t i = 1; i < glyphs.size(); ++i)
        EXPECT_GE(glyphs[i].x + 8, glyphs[i - 1].x);
}

TEST_F(Order, EmojiSequencesAreOneGlyph) {
    for (const char* sequence :
         {"👨‍👩‍👧‍👦", "👍🏽", "🇵🇰", "❤️", "❤", "1️⃣", "🏳️‍🌈",
          "👩🏾‍🚀", "👩‍⚕️", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"}) {
        EXPECT_EQ(emojiIn(sequence), 1) << sequence;
        EXPECT_EQ(trace(sequence).size(), 1) << sequence;
        EXPECT_EQ(emojiIn(std::string("یہ ") + sequence, Direction::RightToLeft), 1) << sequence;
    }
    EXPECT_EQ(emojiIn("🇵🇰🇬🇧😄😄"), 4);
    EXPECT_EQ(emojiIn("#1 *"), 0);
}

TEST_F(Order, SpacesBesideLatinAreLatin) {
    const std::string words = "تم Us ہو";
    for (const Glyph& glyph : trace(words)) {
        if (words[glyph.byte] == ' ') {
            EXPECT_STREQ(glyph.font, "NotoSans-Regular");
        }
    }
    const std::string urdu = "تم ہو";
    for (const Glyph& glyph : trace(urdu))
        EXPECT_STREQ(glyph.font, "NotoNastaliqUrdu-Regular");
}

TEST_F(Order, FacesChooseTheArabicFont) {
    EXPECT_STREQ(m_engine->trace("ہم", kBubble).at(0).font, "NotoNastaliqUrdu-Regular");
    EXPECT_STREQ(m_engine->trace("ہم", kLabel).at(0).font, "NotoNaskhArabic-Regular");
    EXPECT_STREQ(m_engine->trace("ہم", {14, Face::Label, Weight::Bold, 1.3F}).at(0).font,
                 "NotoNaskhArabic-Bold");
}

TEST_F(Order, UnknownCharactersAreBoxesWithInk) {
    const Layout& layout = m_engine->layout("\xF3\xB0\x80\x80", kLabel);
    EXPECT_EQ(layout.quads.size(), 1);
    EXPECT_GT(layout.width, 4);
}

TEST_F(Order, IsolatedNamesLeaveTheSentenceAlone) {
    EXPECT_EQ(trace(isolated("Ali") + " ہے", Direction::RightToLeft).back().id, glyphOf("i"));
    EXPECT_EQ(isolated("Ali"), "\u2068Ali\u2069");
}

} // namespace
} // namespace text
