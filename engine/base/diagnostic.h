// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace base {

enum class Severity { Warning, Error };

/// An author's mistake, as a value: collected, never thrown. Every code has a page in
/// docs/diagnostics/, and the page's examples run as tests.
struct Diagnostic {
    std::string code; ///< "CW0101": stable, never reused
    Severity severity = Severity::Error;
    std::string file;    ///< as the author named it
    int line = 0;        ///< from 1; 0 where no line can be named
    std::string message; ///< what is wrong
    std::string hint;    ///< what to write instead; may be empty

    bool operator==(const Diagnostic&) const = default;
};

/// "scenario.lua:12: error CW0101: … (hint)": the one-line form that editors understand.
std::string toLine(const Diagnostic& diagnostic);

bool hasErrors(const std::vector<Diagnostic>& diagnostics);

} // namespace base
