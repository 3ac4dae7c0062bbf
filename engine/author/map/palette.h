// SPDX-License-Identifier: MIT
#pragma once

#include "map/svg.h"
#include "ui/theme.h"

namespace author {

/// The colours of a map, wherever it is drawn, in one of the interface's themes.
map::Palette paletteOf(ui::ThemeKind kind);

} // namespace author
