// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <limits>
#include <vector>

namespace explore {

inline constexpr int kNoLastDay = std::numeric_limits<int>::max();

/// By chat: the last day to which it can take the calendar. A day more for each `tomorrow` in it,
/// and kNoLastDay where it can come to one of them again and again.
std::vector<int> lastDaysOf(const story::Scenario& scenario);

/// A day from which on no condition of the story tells one day from another.
int lastDayToldApart(const story::Scenario& scenario);

} // namespace explore
