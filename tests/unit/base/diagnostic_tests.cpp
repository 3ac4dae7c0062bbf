// SPDX-License-Identifier: MIT
#include "base/diagnostic.h"
#include "base/random.h"

#include <gtest/gtest.h>

#include <array>

namespace {

TEST(Diagnostic, IsOneLineThatEditorsUnderstand) {
    const base::Diagnostic diagnostic{
        "CW0203", base::Severity::Warning,           "scenario.lua",
        12,       "No contact is called \"hirra\".", "Did you mean \"hira\"?"};
    EXPECT_EQ(base::toLine(diagnostic), "scenario.lua:12: warning CW0203: No contact is called "
                                        "\"hirra\". Did you mean \"hira\"?");
    EXPECT_FALSE(base::hasErrors({diagnostic}));
}

TEST(Draw, StaysInRangeAndReachesEveryValue) {
    std::array<int, 3> seen{};
    for (std::uint64_t visit = 0; visit < 300; ++visit)
        ++seen.at(base::draw(7, 99, visit, 3));
    for (const int count : seen)
        EXPECT_GT(count, 60);
}

TEST(Draw, DependsOnItsArgumentsAlone) {
    static_assert(base::draw(1, 2, 3, 1000) == base::draw(1, 2, 3, 1000));
    EXPECT_NE(base::draw(1, 2, 3, 1U << 30), base::draw(1, 2, 4, 1U << 30));
    EXPECT_NE(base::draw(1, 2, 3, 1U << 30), base::draw(2, 2, 3, 1U << 30));
}

} // namespace
