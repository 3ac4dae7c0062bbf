// SPDX-License-Identifier: MIT
#pragma once

namespace app {

/// The status of a command that cannot be understood.
inline constexpr int kUsageError = 2;

/// Reads the command line and does what it says. Exit status: 0 done, 1 the thing asked for did
/// not work (with a sentence on the error output), 2 the command line itself is not right.
int run(int argc, char** argv);

} // namespace app
