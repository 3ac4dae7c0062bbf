// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

namespace base {

/// A large number as people read it: "1,234,567".
inline std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

} // namespace base
