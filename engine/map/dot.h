// SPDX-License-Identifier: MIT
#pragma once

#include "map/layout.h"

#include <atomic>
#include <chrono>
#include <optional>

namespace map {

/// One part of a plan as Graphviz' dot lays it out, with or without places for labels. Runs in a
/// child process. `left` is the processor time it may take, and is less what it took afterwards.
/// Nothing where that is not enough, dot does not survive the plan, or there are no processes here.
std::optional<Layout> layOutByDot(const Plan& plan, bool labels, std::chrono::milliseconds& left,
                                  const std::atomic<bool>* stop = nullptr);

} // namespace map
