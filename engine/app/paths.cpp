// SPDX-License-Identifier: MIT
#include "app/paths.h"

#include <fmt/format.h>

#include <cstdlib>

namespace app {

namespace fs = std::filesystem;

fs::path defaultSaves() {
    if (const char* xdg = std::getenv("XDG_DATA_HOME"); xdg && *xdg)
        return fs::path(xdg) / "chatwise";
    if (const char* home = std::getenv("HOME"); home && *home)
        return fs::path(home) / ".local" / "share" / "chatwise";
    return {};
}

base::Result<Paths> findPaths(const std::string& savesOverride) {
    Paths paths;
    paths.saves = savesOverride.empty() ? defaultSaves() : fs::path(savesOverride);

    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    const fs::path folder = error ? fs::current_path() : program.parent_path();
    for (const fs::path& candidate : {folder / "data", folder / ".." / "share" / "chatwise"}) {
        if (!fs::exists(candidate / "guide" / "guide.json", error)) continue;
        paths.data = candidate.lexically_normal();
        return paths;
    }
    return base::fail(
        fmt::format("Chatwise cannot find the files it came with: there is no "
                    "\"data\" folder beside the program in {}. Run ./dev build again.",
                    folder.string()));
}

} // namespace app
