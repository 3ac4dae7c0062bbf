// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <cstddef>
#include <ostream>
#include <string>
#include <vector>

namespace app {

struct ExploreOptions {
    std::vector<std::string> paths;
    bool json = false;
    std::size_t budget = 20'000'000; ///< states of one chat; about 60 bytes of memory each
    std::string routesFolder; ///< where the routes of findings are written; empty: they are printed
};

/// `chatwise explore PATH…`: every way that the scenarios at these paths can go, and what is not
/// right on some of them. Status 0 where nothing is worse than a warning, else 1.
int explore(const ExploreOptions& options, const Paths& where, const guide::Guide& guide,
            std::ostream& out);

} // namespace app
