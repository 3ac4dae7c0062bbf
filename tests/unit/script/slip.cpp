// SPDX-License-Identifier: MIT
#include "slip.h"

#include <algorithm>

namespace script_tests {

void expectFirst(const Slip& slip) {
    const script::Compiled compiled = loadText(slip.source);
    const auto first =
        std::find_if(compiled.diagnostics.begin(), compiled.diagnostics.end(),
                     [](const auto& each) { return each.severity == base::Severity::Error; });
    ASSERT_NE(first, compiled.diagnostics.end()) << linesOf(compiled);
    const auto errors =
        std::count_if(compiled.diagnostics.begin(), compiled.diagnostics.end(),
                      [](const auto& each) { return each.severity == base::Severity::Error; });
    EXPECT_EQ(errors, 1) << "One slip is one message.\n" << linesOf(compiled);
    EXPECT_EQ(first->code, slip.code) << linesOf(compiled);
    EXPECT_EQ(first->line, slip.line) << linesOf(compiled);
    EXPECT_NE((first->message + " " + first->hint).find(slip.says), std::string::npos)
        << linesOf(compiled);
}

} // namespace script_tests
