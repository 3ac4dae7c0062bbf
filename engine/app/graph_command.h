// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <ostream>
#include <string>

namespace app {

/// What `chatwise graph` was asked for; texts as given, checked by drawGraph.
struct GraphOptions {
    std::string scenario; ///< an id of the library, or a folder
    std::string language = "en";
    std::string theme;   ///< light, dark or contrast; empty: as the reader's screen prefers
    bool proved = false; ///< coloured by what the explorer proves
    std::string out;     ///< the SVG file; a map that is there is replaced, nothing else
};

/// `chatwise graph`: the map of a story as an SVG file. Complaints go to `out`. Status as app::run.
int drawGraph(const GraphOptions& options, const Paths& paths, const guide::Guide& guide,
              std::ostream& out);

} // namespace app
