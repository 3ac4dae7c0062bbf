// SPDX-License-Identifier: MIT
// What `check` says of a slip, in one message, since that is what people read who make it.
#pragma once

#include "support.h"

#include <gtest/gtest.h>

#include <string>

namespace script_tests {

struct Slip {
    const char* name;
    std::string source;
    int line;
    const char* code;
    const char* says; ///< part of the message or the hint
};

inline void PrintTo(const Slip& slip, std::ostream* out) {
    *out << slip.name;
}

/// Steps in the scene of the frame's chat; the first stands on line 4.
inline std::string scene(const std::string& steps, const std::string& vars = {}) {
    return helloScene(steps, vars);
}

void expectFirst(const Slip& slip);

} // namespace script_tests

/// A table of slips as tests of a suite of this name.
#define FIRST_MESSAGES(suite, table)                                                               \
    class suite : public testing::TestWithParam<Slip> {};                                          \
    TEST_P(suite, isToldFirst) {                                                                   \
        expectFirst(GetParam());                                                                   \
    }                                                                                              \
    INSTANTIATE_TEST_SUITE_P(Slips, suite, testing::ValuesIn(table),                               \
                             [](const auto& each) { return std::string(each.param.name); })
