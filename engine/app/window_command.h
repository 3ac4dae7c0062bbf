// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "app/play_command.h"
#include "guide/guide.h"

namespace app {

/// Opens the window: the library, or the scenario asked for. Status as app::run.
int playInWindow(const PlayOptions& options, const Paths& paths, const guide::Guide& guide);

} // namespace app
