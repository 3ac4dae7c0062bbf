// SPDX-License-Identifier: MIT
#pragma once

#include "map/layout.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace map {

/// One part of a plan, with or without places for labels.
struct DotTask {
    const Plan* plan = nullptr;
    bool labels = false;
};

/// The parts as Graphviz' dot lays them out, in a child process, since dot does not survive all of
/// them. `left` is the processor time that all may take, and is less what they took afterwards.
/// Nothing for a part that dot does not survive, for which no time is left, or where there are no
/// processes.
std::vector<std::optional<Layout>> layOutByDot(std::span<const DotTask> tasks,
                                               std::chrono::milliseconds& left,
                                               const std::atomic<bool>* stop = nullptr);

} // namespace map
