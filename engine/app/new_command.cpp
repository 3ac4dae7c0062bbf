// SPDX-License-Identifier: MIT
#include "app/new_command.h"

#include "app/command_line.h"
#include "app/library.h"
#include "app/starter.h"
#include "app/story_name.h"
#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <iostream>

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kShown = 60; ///< bytes of a name that is none

/// Why the name cannot be had; empty where it can.
std::string objection(const NewOptions& options, const Paths& paths, const guide::Guide& guide) {
    if (!isStoryName(options.name)) {
        const std::string near = storyNameFrom(options.name);
        return fmt::format("\"{}\" cannot name a story. A name has small letters from a to z, "
                           "digits and hyphens, begins with a letter, and has {} of them at most.\n"
                           "Try: {} new {}",
                           base::shortened(base::printable(options.name), kShown),
                           kLongestStoryName, options.program, near.empty() ? "lost-kitten" : near);
    }
    const auto shipped = Library(paths, guide).shipped();
    if (std::ranges::find(shipped, options.name) != shipped.end())
        return fmt::format("A story called {} comes with Chatwise. Choose another name, so that "
                           "each keeps its own saves.",
                           options.name);
    return {};
}

} // namespace

int createStory(const NewOptions& options, const Paths& paths, const guide::Guide& guide,
                std::ostream& out) {
    if (const std::string why = objection(options, paths, guide); !why.empty()) {
        std::cerr << why << '\n';
        return kUsageError;
    }
    std::error_code error;
    if (!options.in.empty() && !fs::is_directory(options.in, error)) {
        std::cerr << fmt::format("There is no folder {}. Make it first, or name another one behind "
                                 "--in.\n",
                                 base::printable(options.in));
        return 1;
    }
    const fs::path folder = fs::path(options.in) / options.name;
    const auto written = writeStarter(folder, options.name, titleFrom(options.name), paths);
    if (!written) {
        std::cerr << written.error().message << '\n';
        return 1;
    }
    const std::string typed = base::printable(base::asTyped(folder));
    out << fmt::format("The folder {0} holds a small story, which can be played as it is.\n\n"
                       "1. Open this file in a text editor, change a sentence and save it:\n"
                       "     {2}\n"
                       "2. Play it while you write, in a window beside your editor:\n"
                       "     {1} author {0}\n"
                       "3. Or see whether all is well, and play it as your pupils will:\n"
                       "     {1} check {0}\n"
                       "     {1} play {0}\n",
                       typed, options.program,
                       base::printable(base::asTyped(folder / "scenario.lua")));
    return 0;
}

} // namespace app
