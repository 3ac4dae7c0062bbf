// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <limits>

namespace explore {

inline constexpr int kNoLastDay = std::numeric_limits<int>::max();

/// The last day that the calendar can come to: one more for each time that a `tomorrow` can be run.
/// All of them count, not those of one chat alone, since the night does not wait for who is
/// blocked: then another chat takes the calendar on, and that one does so later. kNoLastDay where
/// one can be run again and again.
int lastDayOf(const story::Scenario& scenario);

/// A day from which on no condition of the story tells one day from another.
int lastDayToldApart(const story::Scenario& scenario);

} // namespace explore
