// SPDX-License-Identifier: MIT
// The formulas of docs/scoring.md against values worked out by hand.
#include "score/detection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

using namespace score;

namespace {

double normalBelow(double x) {
    return 0.5 * std::erfc(-x / std::numbers::sqrt2);
}

} // namespace

TEST(Detection, InverseNormalMatchesTables) {
    EXPECT_NEAR(inverseNormal(0.5), 0, 1e-15);
    EXPECT_NEAR(inverseNormal(0.8), 0.8416212335729143, 1e-12);
    EXPECT_NEAR(inverseNormal(0.975), 1.959963984540054, 1e-12);
    EXPECT_NEAR(inverseNormal(0.001), -3.090232306167813, 1e-12);
    EXPECT_NEAR(inverseNormal(1e-6), -4.753424308822899, 1e-9);
}

RC_GTEST_PROP(Detection, InverseNormalUndoesTheNormal, ()) {
    const double p = *rc::gen::inRange(1, 100000) / 100000.0;
    RC_ASSERT(std::abs(normalBelow(inverseNormal(p)) - p) < 1e-13);
}

TEST(Detection, WorkedExample) {
    // 6 of 7 signals, 2 of 13 noise items, N = 20:
    // H = (6/7 + 1/20) / (1 + 2/20) = 0.824675, z = 0.933331
    // F = (2/13 + 1/20) / 1.1 = 0.185315, z = -0.895295
    const auto result = discernment(6.0 / 7, 2.0 / 13, 7, 13);
    ASSERT_TRUE(result);
    EXPECT_NEAR(result->dPrime, 1.8286255811, 1e-9);
    EXPECT_NEAR(result->criterion, -0.0190177124, 1e-9);
}

TEST(Detection, WorkedExampleOfTheDocs) {
    const auto result = discernment(6.0 / 7, 0.125, 7, 13);
    EXPECT_NEAR(result->dPrime, 1.9315316751, 1e-9);
    EXPECT_NEAR(result->criterion, 0.0324353346, 1e-9);
}

RC_GTEST_PROP(Detection, PseudoCountsAreThoseOfTheDesign, ()) {
    const int n = *rc::gen::inRange(1, 60);
    const int m = *rc::gen::inRange(1, 60);
    const int hits = *rc::gen::inRange(0, n + 1);
    const int falseAlarms = *rc::gen::inRange(0, m + 1);
    const double all = n + m;
    const double h = (hits + n / all) / (n + 2 * n / all);
    const double f = (falseAlarms + m / all) / (m + 2 * m / all);
    const auto result =
        discernment(static_cast<double>(hits) / n, static_cast<double>(falseAlarms) / m, n, m);
    RC_ASSERT(std::abs(result->dPrime - (inverseNormal(h) - inverseNormal(f))) < 1e-9);
    RC_ASSERT(std::abs(result->criterion + (inverseNormal(h) + inverseNormal(f)) / 2) < 1e-9);
}

RC_GTEST_PROP(Detection, FlaggingNothingOrEverythingTellsNothingApart, ()) {
    const int n = *rc::gen::inRange(1, 500);
    const int m = *rc::gen::inRange(1, 500);
    RC_ASSERT(discernment(0, 0, n, m)->dPrime == 0);
    RC_ASSERT(discernment(1, 1, n, m)->dPrime == 0);
    RC_ASSERT(discernment(0, 0, n, m)->criterion > 0);
    RC_ASSERT(discernment(1, 1, n, m)->criterion < 0);
}

TEST(Detection, NeedsBothSignalAndNoise) {
    EXPECT_FALSE(discernment(1, 0, 0, 5));
    EXPECT_FALSE(discernment(1, 0, 5, 0));
}

TEST(Detection, AreaUnderTheCurveCountsPairs) {
    const std::vector<int> suspects{5, 3};
    const std::vector<int> friends{1, 3, 4};
    // 5 beats all three; 3 beats 1, ties with 3, loses to 4: 4.5 of 6.
    EXPECT_DOUBLE_EQ(*areaUnderCurve(suspects, friends), 0.75);
    EXPECT_FALSE(areaUnderCurve({}, friends));
    EXPECT_FALSE(areaUnderCurve(suspects, {}));
}
