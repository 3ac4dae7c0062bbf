// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <ostream>
#include <string>

namespace app {

/// `chatwise check PATH --against OLD`: what became of the story between two versions of it, for
/// those who are playing it. Takes up some 400 saves of the old one, and those along the routes
/// that lie in the folder `routes` of either, in the new one. Status 0 where none has to go back to
/// an earlier place, 1 where some have or a version cannot be read, kUsageError where there is
/// nothing to compare.
int checkAgainst(const std::string& path, const std::string& old, bool asJson, const Paths& where,
                 const guide::Guide& guide, std::ostream& out);

} // namespace app
