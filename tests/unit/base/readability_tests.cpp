// SPDX-License-Identifier: MIT
#include "base/readability.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

double gradeOf(const std::vector<std::string>& texts) {
    return base::readingGrade(texts);
}

TEST(ReadingGrade, IsThatOfTheFormula) {
    // 6 words, 1 sentence, 6 syllables.
    EXPECT_NEAR(gradeOf({"The cat sat on the mat."}), 0.39 * 6 + 11.8 - 15.59, 1e-9);
    // "manipulation" has 5, "always" 2, "needs" 1, "secrecy" 3.
    EXPECT_NEAR(gradeOf({"Manipulation always needs secrecy."}), 0.39 * 4 + 11.8 * 11 / 4 - 15.59,
                1e-9);
    EXPECT_NEAR(gradeOf({"a nice table"}), 0.39 * 3 + 11.8 * 4 / 3 - 15.59, 1e-9);
}

TEST(ReadingGrade, EndsASentenceWithItsText) {
    EXPECT_DOUBLE_EQ(gradeOf({"come here", "sit down"}), gradeOf({"Come here! Sit down..."}));
    EXPECT_EQ(gradeOf({}), 0);
    EXPECT_EQ(gradeOf({"!!! 😀", ""}), 0);
}

} // namespace
