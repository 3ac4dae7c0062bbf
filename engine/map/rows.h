// SPDX-License-Identifier: MIT
#pragma once

#include "map/layout.h"

namespace map {

/// A part of a plan in plain rows, group beside group: how many steps a node is from the first one
/// of its group says in which row it stands. No labels have a place. Takes time in proportion to
/// its size, whatever leads where.
Layout layOutInRows(const Plan& plan);

} // namespace map
