// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ui {

struct Color {
    std::uint8_t r = 0, g = 0, b = 0, a = 255;
    bool operator==(const Color&) const = default;
    /// The same colour, `opacity` (0 to 1) as opaque as it was.
    constexpr Color faded(float opacity) const {
        return {r, g, b, static_cast<std::uint8_t>(static_cast<float>(a) * opacity + 0.5F)};
    }
};

/// 0x0F666C as it is written in the design.
constexpr Color rgb(std::uint32_t hex) {
    return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8 & 0xffU),
            static_cast<std::uint8_t>(hex & 0xffU), 255};
}

/// From `a` (0) to `b` (1).
Color mix(Color a, Color b, float amount);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
double contrast(Color a, Color b);

} // namespace ui
