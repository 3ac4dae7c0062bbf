// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

/// Signal detection: telling manipulation (signal) from friendship (noise). docs/scoring.md gives
/// the formulas in words and with an example.
namespace score {

/// The point below which a share `p` of the standard normal distribution lies; `p` in (0, 1).
/// Exact to about 1e-15: Acklam's rational approximation and one step of Halley's method.
double inverseNormal(double p);

/// How well signal was told from noise, and which way the player leaned.
struct Discernment {
    double dPrime = 0;    ///< z(H) - z(F): 0 is chance, higher is better
    double criterion = 0; ///< -(z(H) + z(F)) / 2: below 0 leans to suspicion, above 0 to trust
};

/// Log-linear correction with pseudo-counts in proportion to the items (after Hautus 1995): with
/// N = signals + noise, each rate r becomes (r + 1/N) / (1 + 2/N), which is the same as adding
/// n/N to the n items' hits and 2n/N to n. Flagging nothing, or everything, so gives d' = 0
/// whatever the numbers. Nothing where there is no signal or no noise to tell apart.
std::optional<Discernment> discernment(double hitRate, double falseAlarmRate, int signals,
                                       int noise);

/// The area under the ROC curve of ratings: the chance that a manipulator's rating lies above a
/// genuine contact's, ties counting half. Nothing unless both kinds were rated.
std::optional<double> areaUnderCurve(std::span<const int> manipulators,
                                     std::span<const int> genuine);

} // namespace score
