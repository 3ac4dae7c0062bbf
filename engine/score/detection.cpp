// SPDX-License-Identifier: MIT
#include "score/detection.h"

#include <cassert>
#include <cmath>
#include <numbers>

namespace score {

namespace {

/// Acklam's approximation: relative error below 1.2e-9.
double roughInverseNormal(double p) {
    const auto tail = [](double q) {
        return (((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q -
                   2.400758277161838e+00) *
                      q -
                  2.549732539343734e+00) *
                     q +
                 4.374664141464968e+00) *
                    q +
                2.938163982698783e+00) /
               ((((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) *
                     q +
                 3.754408661907416e+00) *
                    q +
                1.0);
    };
    constexpr double kTail = 0.02425;
    if (p < kTail) return tail(std::sqrt(-2 * std::log(p)));
    if (p > 1 - kTail) return -tail(std::sqrt(-2 * std::log1p(-p)));
    const double q = p - 0.5;
    const double r = q * q;
    return (((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) *
                  r +
              1.383577518672690e+02) *
                 r -
             3.066479806614716e+01) *
                r +
            2.506628277459239e+00) *
           q /
           (((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) *
                  r +
              6.680131188771972e+01) *
                 r -
             1.328068155288572e+01) *
                r +
            1.0);
}

} // namespace

double inverseNormal(double p) {
    assert(p > 0 && p < 1);
    const double x = roughInverseNormal(p);
    const double error = 0.5 * std::erfc(-x / std::numbers::sqrt2) - p;
    const double step = error * std::sqrt(2 * std::numbers::pi) * std::exp(x * x / 2);
    return x - step / (1 + x * step / 2);
}

std::optional<Discernment> discernment(double hitRate, double falseAlarmRate, int signals,
                                       int noise) {
    if (signals <= 0 || noise <= 0) return std::nullopt;
    const double all = signals + noise;
    const auto corrected = [all](double rate) { return (rate + 1 / all) / (1 + 2 / all); };
    const double zHits = inverseNormal(corrected(hitRate));
    const double zFalseAlarms = inverseNormal(corrected(falseAlarmRate));
    return Discernment{zHits - zFalseAlarms, -(zHits + zFalseAlarms) / 2};
}

std::optional<double> areaUnderCurve(std::span<const int> manipulators,
                                     std::span<const int> genuine) {
    if (manipulators.empty() || genuine.empty()) return std::nullopt;
    double above = 0;
    for (const int suspect : manipulators) {
        for (const int friendly : genuine) {
            if (suspect > friendly) above += 1;
            if (suspect == friendly) above += 0.5;
        }
    }
    return above / static_cast<double>(manipulators.size() * genuine.size());
}

} // namespace score
