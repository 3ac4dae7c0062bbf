// SPDX-License-Identifier: MIT
#pragma once

#include "app/plain_player.h"

namespace app {

/// Reads the look back out: kindness first, then every moment with its reason, the numbers, and
/// where to find help.
void printDebrief(std::ostream& out, const story::Session& session, const PlainWorld& world);

} // namespace app
