// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <ostream>

namespace app {

/// `chatwise coverage`: what of the guide the library's scenarios hold and how bots fare in them,
/// as Markdown: docs/coverage.md. Status as app::run.
int printCoverage(const Paths& paths, const guide::Guide& guide, std::ostream& out);

} // namespace app
