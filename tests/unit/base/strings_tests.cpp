// SPDX-License-Identifier: MIT
#include "base/numbers.h"
#include "base/strings.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

TEST(Grouped, PutsACommaBehindEveryThousand) {
    EXPECT_EQ(base::grouped(0), "0");
    EXPECT_EQ(base::grouped(999), "999");
    EXPECT_EQ(base::grouped(1'000), "1,000");
    EXPECT_EQ(base::grouped(78'595), "78,595");
    EXPECT_EQ(base::grouped(1'234'567), "1,234,567");
}

TEST(Slug, KeepsLettersAndDigitsOfTheFirstWords) {
    EXPECT_EQ(base::slug("That last round was unreal!", 4), "that-last-round-was");
    EXPECT_EQ(base::slug("it's 0300-XXXXXXX", 4), "its-0300-xxxxxxx");
    EXPECT_EQ(base::slug("  ?!  ", 4), "");
    EXPECT_EQ(base::slug("ایان آیا", 1), "ایان");
}

TEST(Nearest, FindsASlipOfThePenAndNothingFurther) {
    const std::vector<std::string> words{"title", "blurb", "minutes"};
    EXPECT_EQ(base::nearest("titel", words), "title");
    EXPECT_EQ(base::nearest("minuets", words), "minutes");
    EXPECT_EQ(base::nearest("colour", words), std::nullopt);
}

TEST(Nearest, PassesOverWhatIsTooLongToBeAName) {
    const std::string name(70, 'q');
    EXPECT_EQ(base::nearest(name + "r", std::vector{name}), std::nullopt);
}

TEST(Shortened, CutsBetweenLetters) {
    EXPECT_EQ(base::withoutInvisible("hi\u200bra\u200f"), "hira");
    EXPECT_EQ(base::withoutInvisible("\u0627\u06cc"), "\u0627\u06cc");
    EXPECT_EQ(base::shortened("short", 5), "short");
    EXPECT_EQ(base::shortened("longer", 5), "longe…");
    EXPECT_EQ(base::shortened("aیی", 4), "aی…");
    EXPECT_EQ(base::shortened("😄😄", 7), "😄…");
    EXPECT_EQ(base::shortened("", 0), "");
}

TEST(Printable, KeepsTextAndReplacesOrdersToATerminal) {
    EXPECT_EQ(base::printable("سلام\n\thi 😄"), "سلام\n\thi 😄");
    EXPECT_EQ(base::printable("a\x1b[31m\r\x7f"), "a\ufffd[31m\ufffd\ufffd");
    EXPECT_EQ(base::printable("\xc2\x9b"
                              "31m \xff\xd8"),
              "\ufffd31m \ufffd\ufffd");
    EXPECT_TRUE(base::hasControls("a\x1b"));
    EXPECT_TRUE(base::hasControls("\xc2\x85"));
    EXPECT_FALSE(base::hasControls("two\nlines\tان\u00a0"));
}

TEST(Fill, PutsValuesIntoNamedGaps) {
    EXPECT_EQ(base::fill("{n} of {all}", {{"n", "2"}, {"all", "5"}}), "2 of 5");
    EXPECT_EQ(base::fill("{all} میں سے {n}", {{"n", "2"}, {"all", "5"}}), "5 میں سے 2");
    EXPECT_EQ(base::fill("a {lost} gap", {{"n", "2"}}), "a {lost} gap");
    EXPECT_EQ(base::fill("open { end", {{"n", "2"}}), "open { end");
    EXPECT_EQ(base::fill("{n}", {{"n", "{n}"}}), "{n}");
}

TEST(Utf8, RefusesOverlongFormsSurrogatesAndStrays) {
    EXPECT_TRUE(base::isUtf8("خیریت 😄"));
    EXPECT_FALSE(base::isUtf8("\xc0\xaf"));
    EXPECT_FALSE(base::isUtf8("\xed\xa0\x80"));
    EXPECT_FALSE(base::isUtf8("\xf4\x90\x80\x80"));
    EXPECT_FALSE(base::isUtf8("a\x80"));
    EXPECT_FALSE(base::isUtf8("\xe2\x82"));
}

RC_GTEST_PROP(EditDistance, IsSymmetricAndZeroOnlyForEqualWords, (std::string a, std::string b)) {
    RC_ASSERT(base::editDistance(a, b) == base::editDistance(b, a));
    RC_ASSERT((base::editDistance(a, b) == 0) == (a == b));
}

RC_GTEST_PROP(EditDistance, StopsCountingBehindTheLimit, (std::string a, std::string b)) {
    const int whole = base::editDistance(a, b);
    for (const int most : {0, 1, 3, 10})
        RC_ASSERT(base::editDistance(a, b, most) == std::min(whole, most + 1));
}

RC_GTEST_PROP(EditDistance, StopsCountingBehindTheLimitOfLikeWords, (std::string a)) {
    std::string b = a + "xy";
    if (b.size() > 3) std::swap(b[0], b[2]);
    const int whole = base::editDistance(a, b);
    for (const int most : {0, 1, 2, 3, 4, 5})
        RC_ASSERT(base::editDistance(a, b, most) == std::min(whole, most + 1));
}

RC_GTEST_PROP(Printable, IsUtf8AndHoldsStill, (std::string bytes)) {
    const std::string once = base::printable(bytes);
    RC_ASSERT(base::isUtf8(once));
    RC_ASSERT(!base::hasControls(once));
    RC_ASSERT(base::printable(once) == once);
}

RC_GTEST_PROP(Split, IsUndoneByJoin, (std::string text)) {
    RC_ASSERT(base::join(base::split(text, ','), ",") == text);
}

} // namespace
