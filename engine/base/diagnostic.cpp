// SPDX-License-Identifier: MIT
#include "base/diagnostic.h"

#include <fmt/format.h>

#include <algorithm>

namespace base {

std::string toLine(const Diagnostic& diagnostic) {
    const char* kind = diagnostic.severity == Severity::Error ? "error" : "warning";
    std::string place = diagnostic.file;
    if (diagnostic.line > 0) place += fmt::format(":{}", diagnostic.line);
    std::string line =
        fmt::format("{}: {} {}: {}", place, kind, diagnostic.code, diagnostic.message);
    if (!diagnostic.hint.empty()) line += fmt::format(" {}", diagnostic.hint);
    return line;
}

bool hasErrors(const std::vector<Diagnostic>& diagnostics) {
    return std::any_of(diagnostics.begin(), diagnostics.end(),
                       [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

} // namespace base
