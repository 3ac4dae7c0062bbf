// SPDX-License-Identifier: MIT
// Golden pictures in tests/screens/text. To make them anew after a change that was looked at, run
// with CHATWISE_RENEW=1. Pictures that differ are left in <build>/screens/text.
#include "canvas.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

namespace text {
namespace {

struct Case {
    const char* name;
    const char* words;
    Style style = {16, Face::Reading, Weight::Regular, 1.38F};
    float maxWidth = 300;
    int maxLines = 0;
    Direction direction = Direction::Auto;
    Align align = Align::Start;
};

constexpr Style kLabel = {14, Face::Label, Weight::Regular, 1.3F};
constexpr Style kBoldLabel = {14, Face::Label, Weight::Bold, 1.3F};
constexpr Style kRow = {13, Face::Reading, Weight::Regular, 1.3F};
constexpr Style kBoldRow = {13, Face::Reading, Weight::Bold, 1.3F};
constexpr Style kSmall = {12, Face::Label, Weight::Regular, 1.3F};

const Case kCases[] = {
    {"latin-bubble", "Hey! That last round was unreal, you basically carried us. Who taught you to "
                     "play like that?"},
    {"latin-small", "Today, 4:16 pm - seen by 3 people. Illegible? Il1 O0 rn m", kSmall},
    {"latin-bold", "Numbers you can call: 1121, 15, 1099", {18, Face::Reading, Weight::Bold, 1.3F}},
    {"latin-large", "Seeing clearly", {32, Face::Reading, Weight::Bold, 1.3F}, 0},
    {"urdu-bubble", "ارے، ہم تو بالکل ایک جیسے ہیں 😄"},
    {"urdu-gaf", "گیم چیٹ اٹک رہی ہے، تمہارا نمبر کیا ہے؟"},
    {"urdu-lines", "شکریہ! شام کو ٹیم کی ویڈیو کال پر آؤ گے؟ گیم کے بعد سب لوگ بات کریں گے، اور "
                   "اگلے میچ کا منصوبہ بھی بنائیں گے۔"},
    {"urdu-row", "کھانا 8 بجے، چارجر لیتی آنا", kRow},
    {"urdu-row-bold", "بلال: ٹیسٹ باب 4 کا ہے", kBoldRow},
    {"urdu-row-cut", "نہیں آ سکتا، میرا کیمرا خراب ہے اور کل اسکول بھی جانا ہے", kRow, 150, 1},
    {"urdu-label", "کیمرے کا بہانہ", kLabel},
    {"urdu-label-bold", "سات انتباہی نشانیاں", kBoldLabel},
    {"urdu-label-day", "دن 2 · منگل", kSmall},
    {"urdu-phone", "میرا نمبر +92 300 1234567 ہے، کال کرنا"},
    {"urdu-phone-masked", "اچھا، یہ لو: 0300-XXXXXXX"},
    {"urdu-time", "کل شام 9:41 pm پر ملتے ہیں، یا 10:15 am پر؟"},
    {"urdu-handle", "rally_gifts بات کرنا چاہتا ہے (@ayaan_99)"},
    {"urdu-address", "یہ لنک کھولو https://example.com/a?b=1 اور بتاؤ"},
    {"urdu-brackets", "ہم (یعنی میں، بلال) اور [Among Us 2] کھیلے"},
    {"urdu-english", "تم Among Us کھیلتے ہو یا Roblox؟ میں 3 بار جیتا"},
    {"urdu-emoji", "ٹھیک ہے 👍🏽 چلو 👨‍👩‍👧‍👦 🇵🇰 ❤️ بس"},
    {"urdu-marks", "کِٹ، فوراً، مُحبّت، اُردُو، آؤ، ئے"},
    {"urdu-digits", "کل ۳۰۰ روپے تھے، آج 1,250.50 ہیں، 100% سچ"},
    {"mixed-ltr", "She said \"میں نے کہا نہیں\" 3 times, ok? سلام (دوست) 2 you"},
    {"mixed-paragraphs", "Hello there\nسلام دوست\n\n+92 300 1234567"},
    {"emoji",
     "Nice 😅🙈 👩🏾‍🚀 🏳️‍🌈 🇬🇧 1️⃣ ☺ ❤ ok",
     {16, Face::Reading, Weight::Regular, 1.38F},
     0},
    {"emoji-large", "😄👍🏽", {36, Face::Reading, Weight::Regular, 1.3F}, 0},
    {"unknown", "box: \xF3\xB0\x80\x80 broken: \xFF\xC3 han: 漢", kLabel},
    {"long-word", "Supercalifragilisticexpialidocious-and-more/without/end", kLabel, 120},
    {"urdu-long-word", "قسطنطنیہکےرہنےوالےسبلوگیہاںآئے", kLabel, 90},
    {"latin-cut", "One two three four five six seven eight nine ten eleven twelve", kLabel, 150, 2},
    {"urdu-centre", "آرام سے سوچیں، وقت کی کوئی قید نہیں۔ Take your time.", kLabel, 160, 0,
     Direction::Auto, Align::Center},
};

class Pictures : public testing::TestWithParam<Case> {};

TEST_P(Pictures, LookAsTheyDid) {
    const Case& shown = GetParam();
    const auto engine = openEngine();
    ASSERT_TRUE(engine);
    const Layout& layout = engine->layout(shown.words, shown.style, shown.maxWidth, shown.direction,
                                          shown.align, shown.maxLines);
    const int top = static_cast<int>(std::ceil(std::max(0.0F, -layout.inkTop))) + 6;
    const int bottom = static_cast<int>(std::ceil(std::max(layout.inkBottom, layout.height))) + 6;
    Canvas canvas(static_cast<int>(layout.width) + 16, top + bottom, {233, 240, 240});
    canvas.fill(8, top, static_cast<int>(layout.width), static_cast<int>(layout.height),
                {255, 255, 255});
    canvas.draw(*engine, layout, 8, top, {0x13, 0x26, 0x2A});

    const std::string file = std::string(shown.name) + ".png";
    const auto golden = std::filesystem::path(CHATWISE_SOURCE_DIR) / "tests/screens/text" / file;
    if (std::getenv("CHATWISE_RENEW")) {
        ASSERT_TRUE(canvas.save(golden));
        return;
    }
    const auto expected = Canvas::load(golden);
    ASSERT_TRUE(expected) << golden << " is missing";
    const double difference = canvas.differenceFrom(*expected);
    if (difference > 2.0) {
        const auto folder = std::filesystem::path(CHATWISE_BUILD_DIR) / "screens/text";
        std::filesystem::create_directories(folder);
        canvas.save(folder / file);
    }
    EXPECT_LE(difference, 2.0) << "compare " << golden << " with <build>/screens/text/" << file;
}

INSTANTIATE_TEST_SUITE_P(Text, Pictures, testing::ValuesIn(kCases), [](const auto& one) {
    std::string name = one.param.name;
    std::ranges::replace(name, '-', '_');
    return name;
});

} // namespace
} // namespace text
