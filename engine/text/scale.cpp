// SPDX-License-Identifier: MIT
#include "text/scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace text {
namespace {

/// The source pixels that one new pixel covers along one axis, with the share of each.
struct Span {
    int first = 0;
    std::vector<float> shares;
};

std::vector<Span> spansAlong(int count, int newCount, float offset, float scale) {
    std::vector<Span> spans(static_cast<std::size_t>(newCount));
    for (int i = 0; i < newCount; ++i) {
        const float from = (static_cast<float>(i) - offset) / scale;
        const float to = from + 1.0F / scale;
        Span& span = spans[static_cast<std::size_t>(i)];
        span.first = std::clamp(static_cast<int>(std::floor(from)), 0, count);
        const int last = std::clamp(static_cast<int>(std::ceil(to)), 0, count);
        for (int k = span.first; k < last; ++k) {
            const float covered =
                std::min(to, static_cast<float>(k + 1)) - std::max(from, static_cast<float>(k));
            span.shares.push_back(std::max(covered, 0.0F) * scale);
        }
    }
    return spans;
}

std::uint8_t toByte(float value) {
    return static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F));
}

} // namespace

Scaled scaleStrike(const Strike& strike, float scale, int largest) {
    const float left = strike.left * scale;
    const float top = strike.top * scale;
    Scaled result;
    result.left = static_cast<int>(std::floor(left));
    result.top = static_cast<int>(std::ceil(top));
    const float right = left + static_cast<float>(strike.width) * scale;
    const float bottom = top - static_cast<float>(strike.height) * scale;
    result.width = std::clamp(static_cast<int>(std::ceil(right)) - result.left, 1, largest);
    result.height = std::clamp(result.top - static_cast<int>(std::floor(bottom)), 1, largest);
    const auto columns =
        spansAlong(strike.width, result.width, left - static_cast<float>(result.left), scale);
    const auto rows =
        spansAlong(strike.height, result.height, static_cast<float>(result.top) - top, scale);

    result.rgba.reserve(static_cast<std::size_t>(result.width) * result.height * 4);
    for (const Span& row : rows) {
        for (const Span& column : columns) {
            std::array<float, 4> sum{}; // blue, green, red, alpha
            for (std::size_t y = 0; y < row.shares.size(); ++y) {
                const std::uint8_t* line =
                    strike.pixels + (row.first + static_cast<int>(y)) * strike.pitch;
                for (std::size_t x = 0; x < column.shares.size(); ++x) {
                    const float share = row.shares[y] * column.shares[x];
                    const std::uint8_t* pixel = line + (column.first + static_cast<int>(x)) * 4;
                    for (std::size_t k = 0; k < 4; ++k)
                        sum[k] += share * static_cast<float>(pixel[k]);
                }
            }
            const float opaque = sum[3] > 0 ? 255.0F / sum[3] : 0;
            result.rgba.insert(result.rgba.end(), {toByte(sum[2] * opaque), toByte(sum[1] * opaque),
                                                   toByte(sum[0] * opaque), toByte(sum[3])});
        }
    }
    return result;
}

} // namespace text
