// SPDX-License-Identifier: MIT
#pragma once

#include "map/layout.h"

namespace map {

/// How much dot has to place: the nodes, the labels where there are any to be, and a point in every
/// row that an edge passes. An estimate from above, in time in proportion to the plan.
double effortOf(const Plan& plan, bool labels);

} // namespace map
