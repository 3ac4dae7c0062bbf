// SPDX-License-Identifier: MIT
#pragma once

#include "script/sandbox/sandbox.h"

#include <filesystem>
#include <optional>

namespace script {

/// Runs the scenario in a child process that the system ends if it takes more time or memory than
/// Limits allow, whatever it does. Nothing where there are no processes, or no more of them.
std::optional<SandboxResult> runBehindWall(const std::filesystem::path& scenario,
                                           const std::filesystem::path& scripts,
                                           const Limits& limits);

} // namespace script
