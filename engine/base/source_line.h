// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace base {

/// A line of one of an author's files.
struct SourceLine {
    std::string file; ///< as the author named it, from the scenario's folder
    int line = 0;     ///< from 1; 0 where no line can be named

    bool operator==(const SourceLine&) const = default;
};

} // namespace base
