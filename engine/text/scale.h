// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace text {

/// A bitmap of a colour font: BGRA, premultiplied; `left` and `top` from the glyph's origin, up.
struct Strike {
    const std::uint8_t* pixels;
    int width, height, pitch;
    float left, top;
};

/// RGBA, straight alpha, at whole pixels from the origin.
struct Scaled {
    int width = 0, height = 0, left = 0, top = 0;
    std::vector<std::uint8_t> rgba;
};

/// Averages over the area that each new pixel covers. Neither side of the result exceeds `largest`.
Scaled scaleStrike(const Strike& strike, float scale, int largest);

} // namespace text
