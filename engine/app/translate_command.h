// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "guide/guide.h"

#include <ostream>
#include <string>

namespace app {

struct TranslateOptions {
    std::string scenario; ///< an id or a folder, as for `check`
    std::string language; ///< the code of a language that the program speaks, but for English
    bool dryRun = false;  ///< write nothing
    bool json = false;
};

/// `chatwise translate ID LANG`: brings the translation <LANG>.po in a story's folder up to date
/// and says on `out` what is left to translate. Status 0 also where something is left; 1 where the
/// story or the file stands in the way, 2 for a language there is not, and then nothing is written.
int translateStory(const TranslateOptions& options, const Paths& where, const guide::Guide& guide,
                   std::ostream& out);

} // namespace app
