// SPDX-License-Identifier: MIT
#pragma once

#include "app/author_window.h"
#include "app/paths.h"
#include "guide/guide.h"

#include <ostream>
#include <string>

namespace app {

/// What `chatwise author` was asked for.
struct AuthorOptions {
    std::string scenario; ///< an id, or a folder
    std::string language; ///< of the play; empty: as the window
};

/// Opens the author's window on a scenario. Complaints go to `out`. Status as app::run.
int openWorkbench(const AuthorOptions& options, const Paths& paths, const guide::Guide& guide,
                  std::ostream& out);

} // namespace app
