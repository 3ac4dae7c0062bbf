// SPDX-License-Identifier: MIT
#include "canvas.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <string>

namespace text {
namespace {

constexpr Style kBubble = {16, Face::Reading, Weight::Regular, 1.38F};
constexpr Style kLabel = {14, Face::Label, Weight::Regular, 1.3F};

class Layouts : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_engine); }
    std::unique_ptr<Engine> m_engine = openEngine();
};

TEST_F(Layouts, MissingFontsAreAPlainError) {
    const auto engine = Engine::open("no/such/folder");
    ASSERT_FALSE(engine);
    EXPECT_NE(engine.error().message.find("NotoSans-Regular.ttf"), std::string::npos);
}

TEST_F(Layouts, EmptyTextHasOneEmptyLine) {
    const Layout& layout = m_engine->layout("", kBubble, 100);
    ASSERT_EQ(layout.lines.size(), 1);
    EXPECT_EQ(layout.width, 0);
    EXPECT_FLOAT_EQ(layout.height, 16 * 1.38F);
    EXPECT_TRUE(layout.quads.empty());
}

TEST_F(Layouts, NewLinesMakeLines) {
    const Layout& layout = m_engine->layout("a\r\nb\n\nc", kLabel);
    ASSERT_EQ(layout.lines.size(), 4);
    EXPECT_EQ(layout.lines[1].first, 3);
    EXPECT_EQ(layout.lines[1].last, 5);
    EXPECT_EQ(layout.lines[2].width, 0);
}

TEST_F(Layouts, BreakBetweenWordsAndHangTheirSpaces) {
    const Layout& layout = m_engine->layout("one two", kLabel, 40);
    ASSERT_EQ(layout.lines.size(), 2);
    EXPECT_EQ(layout.lines[0].last, 4);
    EXPECT_FLOAT_EQ(layout.lines[0].width, m_engine->layout("one", kLabel).lines[0].width);
}

TEST_F(Layouts, LongWordsAreCutAnywhere) {
    const Layout& layout = m_engine->layout("abcdefghijklmnopqrstuvwxyz", kLabel, 50);
    EXPECT_GT(layout.lines.size(), 2);
    for (const Line& line : layout.lines)
        EXPECT_LE(line.width, 50.1F);
}

TEST_F(Layouts, NastaliqLinesAreTwiceAsHighAsTheirSize) {
    EXPECT_FLOAT_EQ(m_engine->layout("ہم", kBubble).height, 34);
    EXPECT_FLOAT_EQ(m_engine->layout("ہم", kLabel).height, 14 * 1.3F);
}

TEST_F(Layouts, InkOfGafRisesOverItsLine) {
    EXPECT_LT(m_engine->layout("گیم", kBubble).inkTop, 0);
    EXPECT_GT(m_engine->layout("aim", kBubble).inkTop, 0);
}

TEST_F(Layouts, InkOfNeighbouringLinesDoesNotTouch) {
    const Layout& layout = m_engine->layout("جگمگاتے چچا گئے\nگگگگ کچھ گیم گھڑی گگگ", kBubble);
    ASSERT_EQ(layout.lines.size(), 2);
    for (std::size_t a = 0; a < layout.lines[0].quadCount; ++a) {
        for (std::size_t b = 0; b < layout.lines[1].quadCount; ++b) {
            const Quad& above = layout.quads[a];
            const Quad& below = layout.quads[layout.lines[1].firstQuad + b];
            EXPECT_FALSE(above.x0 < below.x1 && below.x0 < above.x1 && above.y1 > below.y0);
        }
    }
}

TEST_F(Layouts, RightToLeftStartsAtTheRight) {
    const Layout& layout = m_engine->layout("ایک دو تین\nچار", kLabel);
    EXPECT_TRUE(layout.rightToLeft);
    EXPECT_NEAR(layout.lines[1].x + layout.lines[1].width, layout.width, 0.01);
    const Layout& end = m_engine->layout("ایک دو تین\nچار", kLabel, 0, Direction::Auto, Align::End);
    EXPECT_EQ(end.lines[1].x, 0);
}

TEST_F(Layouts, AParagraphWithoutLettersGoesWithTheOneBefore) {
    const Layout& layout = m_engine->layout("سلام\n123", kLabel);
    EXPECT_TRUE(layout.lines[1].rtl);
    EXPECT_FALSE(m_engine->layout("123", kLabel).rightToLeft);
    EXPECT_TRUE(startsRightToLeft("  «سلام» hello"));
    EXPECT_FALSE(startsRightToLeft("hello سلام"));
}

TEST_F(Layouts, TooManyLinesEndInAnEllipsis) {
    const std::string words = "one two three four five six";
    const Layout& layout = m_engine->layout(words, kLabel, 80, Direction::Auto, Align::Start, 1);
    ASSERT_EQ(layout.lines.size(), 1);
    EXPECT_TRUE(layout.truncated);
    EXPECT_LE(layout.lines[0].width, 80.1F);
    EXPECT_LT(layout.lines[0].last, words.size());
    EXPECT_FALSE(m_engine->layout("one", kLabel, 80, Direction::Auto, Align::Start, 1).truncated);
    EXPECT_TRUE(
        m_engine->layout("one\ntwo", kLabel, 80, Direction::Auto, Align::Start, 1).truncated);
}

TEST_F(Layouts, EllipsisStandsAtTheEndThatReadingGoesTo) {
    const auto urdu = m_engine->trace("نہیں آ سکتا، میرا کیمرا خراب ہے", kBubble, 100,
                                      Direction::Auto, Align::Start, 1);
    EXPECT_STREQ(urdu.front().font, "NotoSans-Regular");
    const auto english =
        m_engine->trace("one two three four five", kBubble, 100, Direction::Auto, Align::Start, 1);
    EXPECT_EQ(english.back().id, urdu.front().id);
}

TEST_F(Layouts, TheNarrowestWidthKeepsTheLineCount) {
    const std::string words = "Hey! That last round was unreal, you basically carried us";
    const float narrow = m_engine->narrowestWidth(words, kBubble, 300);
    const std::size_t lines = m_engine->layout(words, kBubble, 300).lines.size();
    EXPECT_LT(narrow, 290);
    EXPECT_EQ(m_engine->layout(words, kBubble, narrow).lines.size(), lines);
    EXPECT_GT(m_engine->layout(words, kBubble, narrow - 2).lines.size(), lines);
    EXPECT_EQ(m_engine->narrowestWidth("short", kBubble, 300),
              m_engine->layout("short", kBubble).width);
}

TEST_F(Layouts, AskingAgainGivesTheSameLayout) {
    const Layout* first = &m_engine->layout("hello", kLabel, 80);
    EXPECT_EQ(&m_engine->layout("hello", kLabel, 80), first);
    EXPECT_NE(&m_engine->layout("hello", kLabel, 81), first);
}

TEST_F(Layouts, PagesTellWhatChanged) {
    EXPECT_TRUE(m_engine->pages().empty());
    m_engine->layout("a", kLabel);
    ASSERT_EQ(m_engine->pages().size(), 1);
    EXPECT_GT(m_engine->pages()[0].dirtyX1, 0);
    m_engine->clearDirty();
    m_engine->layout("a a", kLabel);
    m_engine->layout("A", kBubble);
    const Page& page = m_engine->pages()[0];
    EXPECT_GT(page.dirtyX1, page.dirtyX0);
    EXPECT_EQ(page.pixels.size(), static_cast<std::size_t>(Page::kSize) * Page::kSize * 4);
}

TEST_F(Layouts, AFullAtlasIsStartedAnewBetweenFrames) {
    const std::uint32_t before = m_engine->generation();
    for (int size = 60; m_engine->pages().size() <= 4; ++size) {
        m_engine->layout("ABCDEFGHIJKLMNOPQRSTUVWXYZ",
                         {static_cast<float>(size), Face::Label, Weight::Bold, 1.3F});
    }
    EXPECT_EQ(m_engine->generation(), before);
    m_engine->beginFrame();
    EXPECT_NE(m_engine->generation(), before);
    EXPECT_TRUE(m_engine->pages().empty());
    EXPECT_FALSE(m_engine->layout("A", kLabel).quads.empty());
}

// Properties
// ------------------------------------------------------------------------------------------

/// Strings of an alphabet that has everything that ever went wrong, and broken bytes.
rc::Gen<std::string> anyText() {
    static const std::vector<std::string> kParts = {"a",
                                                    "W",
                                                    "word ",
                                                    "ہم ",
                                                    "گ",
                                                    "کھ",
                                                    "ِ",
                                                    "ّ",
                                                    "لا",
                                                    "؟",
                                                    "۔",
                                                    "، ",
                                                    "0300",
                                                    "9",
                                                    "+",
                                                    "-",
                                                    " ",
                                                    "  ",
                                                    "\n",
                                                    "\r\n",
                                                    "(",
                                                    ")",
                                                    "[",
                                                    "]",
                                                    "😄",
                                                    "👍🏽",
                                                    "👨‍👩‍👧‍👦",
                                                    "🇵🇰",
                                                    "🇵",
                                                    "‍",
                                                    "️",
                                                    "1️⃣",
                                                    "@",
                                                    "_",
                                                    "/",
                                                    "https://",
                                                    ".",
                                                    ":",
                                                    "%",
                                                    "\u2066",
                                                    "\u2067",
                                                    "\u2068",
                                                    "\u2069",
                                                    "\u202E",
                                                    "\u202C",
                                                    "\u200F",
                                                    "\u00AD",
                                                    "\u00A0",
                                                    "漢",
                                                    "e\u0301",
                                                    "\t",
                                                    "\x01",
                                                    "\xFF",
                                                    "\xC3",
                                                    "\xE2\x82",
                                                    "\xEF\xBF\xBF",
                                                    "\xF4\x8F\xBF\xBF",
                                                    "é",
                                                    "ש",
                                                    "٣",
                                                    "۳",
                                                    "ﷺ"};
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(kParts)),
                        [](const auto& parts) {
                            std::string all;
                            for (const std::string& part : parts)
                                all += part;
                            return all;
                        });
}

Engine& sharedEngine() {
    static const std::unique_ptr<Engine> engine = openEngine();
    return *engine;
}

RC_GTEST_PROP(LayoutProperties, LinesPartitionTheBytesAndTheQuads, ()) {
    Engine& engine = sharedEngine();
    const std::string words = *anyText();
    const auto width = static_cast<float>(*rc::gen::inRange(0, 200));
    const auto direction =
        *rc::gen::element(Direction::Auto, Direction::LeftToRight, Direction::RightToLeft);
    const Layout& layout =
        engine.layout(words, *rc::gen::element(kLabel, kBubble), width, direction);
    std::size_t byte = 0;
    std::uint32_t quad = 0;
    for (const Line& line : layout.lines) {
        RC_ASSERT(line.first == byte);
        RC_ASSERT(line.last >= line.first);
        RC_ASSERT(line.firstQuad == quad);
        byte = line.last;
        quad += line.quadCount;
    }
    RC_ASSERT(byte == words.size());
    RC_ASSERT(quad == layout.quads.size());
    engine.beginFrame();
}

RC_GTEST_PROP(LayoutProperties, LinesFitUnlessTheyAreOneCluster, ()) {
    Engine& engine = sharedEngine();
    const std::string words = *anyText();
    const auto width = static_cast<float>(*rc::gen::inRange(1, 200));
    const int maxLines = *rc::gen::inRange(0, 4);
    const Style style = *rc::gen::element(kLabel, kBubble);
    const Layout& layout =
        engine.layout(words, style, width, Direction::Auto, Align::Start, maxLines);
    if (maxLines > 0) RC_ASSERT(layout.lines.size() <= static_cast<std::size_t>(maxLines));
    const auto glyphs = engine.trace(words, style, width, Direction::Auto, Align::Start, maxLines);
    for (std::size_t i = 0; i < layout.lines.size(); ++i) {
        if (layout.lines[i].width <= width + 0.05F) continue;
        std::set<std::size_t> clusters;
        for (const Glyph& glyph : glyphs) {
            if (glyph.line == i && glyph.advance > 0 && glyph.byte != layout.lines[i].last)
                clusters.insert(glyph.byte);
        }
        RC_ASSERT(clusters.size() <= 1U);
    }
    engine.beginFrame();
}

RC_GTEST_PROP(LayoutProperties, QuadsLieInTheirPages, ()) {
    Engine& engine = sharedEngine();
    const Layout& layout = engine.layout(*anyText(), kBubble, 150);
    for (const Quad& quad : layout.quads) {
        RC_ASSERT(quad.page < engine.pages().size());
        RC_ASSERT(quad.u0 >= 0 && quad.u1 <= 1 && quad.v0 >= 0 && quad.v1 <= 1);
        RC_ASSERT(quad.x1 > quad.x0 && quad.y1 > quad.y0);
    }
    engine.beginFrame();
}

RC_GTEST_PROP(LayoutProperties, TheNarrowestWidthNeverAddsALine, ()) {
    Engine& engine = sharedEngine();
    const std::string words = *anyText();
    const auto width = static_cast<float>(*rc::gen::inRange(40, 200));
    const float narrow = engine.narrowestWidth(words, kLabel, width);
    RC_ASSERT(engine.layout(words, kLabel, std::max(narrow, 1.0F)).lines.size() <=
              engine.layout(words, kLabel, width).lines.size());
    engine.beginFrame();
}

} // namespace
} // namespace text
