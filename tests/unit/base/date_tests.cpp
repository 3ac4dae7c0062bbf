// SPDX-License-Identifier: MIT
#include "base/date.h"

#include <gtest/gtest.h>

namespace {

TEST(Date, ReadsOnlyDaysThatExist) {
    EXPECT_EQ(base::parseDate("2025-06-04"), (base::Date{2025, 6, 4}));
    EXPECT_EQ(base::parseDate("2025-02-29"), std::nullopt);
    EXPECT_EQ(base::parseDate("2024-02-29"), (base::Date{2024, 2, 29}));
    EXPECT_EQ(base::parseDate("2025-6-4"), std::nullopt);
    EXPECT_EQ(base::parseDate("2025-13-04"), std::nullopt);
    EXPECT_EQ(base::parseDate("20x5-01-04"), std::nullopt);
}

TEST(Date, CountsWholeMonths) {
    EXPECT_EQ(base::monthsBetween({2025, 6, 4}, {2026, 6, 3}), 11);
    EXPECT_EQ(base::monthsBetween({2025, 6, 4}, {2026, 6, 4}), 12);
}

} // namespace
