// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <ostream>
#include <string>
#include <vector>

namespace app {

/// `chatwise check PATH…`: everything that is not right with the scenarios at these paths, and
/// which of the routes in a scenario's folder `routes` no longer fit it. A path is a scenario's
/// folder, its scenario.lua, a folder of scenarios, or a name in the library. Status 0 where there
/// is no error and every route fits, else 1.
int check(const std::vector<std::string>& paths, bool asJson, const Paths& where,
          const guide::Guide& guide, std::ostream& out);

} // namespace app
