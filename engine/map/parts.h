// SPDX-License-Identifier: MIT
#pragma once

#include "map/layout.h"

#include <cstddef>
#include <vector>

namespace map {

/// A piece of a plan that nothing leads into or out of, as a plan of its own.
struct Part {
    Plan plan;
    std::vector<std::size_t> nodes, edges, groups; ///< where they stand in the whole
};

/// The parts, by the group that comes first in the plan. Groups without nodes are in none.
std::vector<Part> partsOf(const Plan& plan);

/// Puts the parts' layouts beside and below each other onto one page.
Layout packed(const Plan& plan, const std::vector<Part>& parts, std::vector<Layout> layouts);

} // namespace map
