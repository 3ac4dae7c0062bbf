// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "base/result.h"

#include <filesystem>
#include <string>

namespace app {

/// Makes the folder of a new story: a small one that can be played, from assets/starter, with
/// `name` and `title` put in; a cover; and what an editor needs to explain the language, which goes
/// with the folder wherever it is copied to.
///
/// Fails with a sentence where something of that name is there already, which stays as it is, or
/// where a file cannot be written; then nothing is left of the folder.
base::Result<void> writeStarter(const std::filesystem::path& folder, const std::string& name,
                                const std::string& title, const Paths& paths);

} // namespace app
