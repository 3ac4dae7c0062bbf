// SPDX-License-Identifier: MIT
#include "base/strings.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace {

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

RC_GTEST_PROP(Split, IsUndoneByJoin, (std::string text)) {
    RC_ASSERT(base::join(base::split(text, ','), ",") == text);
}

} // namespace
