// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>

/// What is kept in tests/replays, tests/screens and docs/coverage.md is written anew, instead of
/// being compared, where CHATWISE_RENEW is set: `CHATWISE_RENEW=1 build/dev/tests/program_tests`.
/// Look at what `git diff` says before it is committed.
namespace programtest {

inline bool renewing() {
    return std::getenv("CHATWISE_RENEW") != nullptr;
}

inline constexpr const char* kHowToRenew =
    "\nWhere the change is meant, look at it and then renew what is kept: "
    "CHATWISE_RENEW=1 build/dev/tests/program_tests";

} // namespace programtest
