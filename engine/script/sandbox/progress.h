// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace script {

/// The last place known of a running script, in memory that the watching process shares: what the
/// message names when the script's process has died. Plain bytes only.
struct Progress {
    std::array<char, 80> file{}; ///< ends with a zero
    volatile int line = 0;

    void note(std::string_view name, int at) {
        const std::size_t length = std::min(name.size(), file.size() - 1);
        std::copy_n(name.begin(), length, file.begin());
        file[length] = '\0';
        line = at;
    }
};

} // namespace script
