// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace app {

/// Where things are on this machine.
struct Paths {
    std::filesystem::path data;  ///< what the program came with: guide, fonts, pictures, scenarios
    std::filesystem::path saves; ///< what it keeps: the XDG data folder, or --data-dir

    std::filesystem::path scenarios() const { return data / "scenarios"; }
    std::filesystem::path scripts() const { return data / "scripts"; }
    std::filesystem::path fonts() const { return data / "fonts"; }
};

/// Finds the program's data beside the running program (`data/`), or where it was installed
/// (`../share/chatwise`). `savesOverride` comes from --data-dir and may be empty.
base::Result<Paths> findPaths(const std::string& savesOverride);

/// The XDG data folder for Chatwise: $XDG_DATA_HOME/chatwise, else ~/.local/share/chatwise, else
/// an empty path where neither variable is set.
std::filesystem::path defaultSaves();

} // namespace app
