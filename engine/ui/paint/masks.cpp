// SPDX-License-Identifier: MIT
#include "ui/paint/masks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ui::masks {
namespace {

struct Point {
    float x, y;
};

template<class Coverage>
Pixels bake(int width, int height, Coverage coverage) {
    Pixels pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4, 255);
    std::size_t at = 3;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x, at += 4) {
            const float alpha =
                coverage(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
            pixels[at] = static_cast<std::uint8_t>(std::clamp(alpha, 0.0F, 1.0F) * 255 + 0.5F);
        }
    return pixels;
}

float distanceToSegment(Point p, Point a, Point b) {
    const float dx = b.x - a.x, dy = b.y - a.y;
    const float along =
        std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy), 0.0F, 1.0F);
    return std::hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

// The outline of two squares laid over each other, one turned by 45 degrees: 16 corners.
std::array<Point, 16> starOutline(Point centre, float radius) {
    // Where the sides of the two squares cross: cos 45 / cos 22.5 of the outer radius.
    const float inner = radius * 0.7654F;
    std::array<Point, 16> corners{};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const float angle = static_cast<float>(i) * std::numbers::pi_v<float> / 8;
        const float r = i % 2 == 0 ? radius : inner;
        corners[i] = {centre.x + r * std::cos(angle), centre.y + r * std::sin(angle)};
    }
    return corners;
}

float distanceToOutline(Point p, const std::array<Point, 16>& corners) {
    float nearest = 1e9F;
    for (std::size_t i = 0; i < corners.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(p, corners[i], corners[(i + 1) % 16]));
    return nearest;
}

bool inside(Point p, Point centre, float radius) {
    const float x = std::abs(p.x - centre.x), y = std::abs(p.y - centre.y);
    const float half = radius * std::numbers::sqrt2_v<float> / 2;
    return std::max(x, y) <= half || x + y <= radius;
}

} // namespace

Pixels disc(int radius) {
    const float r = static_cast<float>(radius);
    return bake(2 * radius, 2 * radius,
                [r](float x, float y) { return r - std::hypot(x - r, y - r) + 0.5F; });
}

Pixels ring(int radius, int thickness, int dash) {
    const float r = static_cast<float>(radius), t = static_cast<float>(thickness);
    // A whole number of dashes in each quarter, so that quarters meet the straight sides alike.
    const float quarter = r * std::numbers::pi_v<float> / 2;
    const float period = static_cast<float>(dash) * 1.75F;
    const float count = dash > 0 ? std::max(std::round(quarter / period), 1.0F) : 0;
    return bake(2 * radius, 2 * radius, [=](float x, float y) {
        const float distance = std::hypot(x - r, y - r);
        const float band = std::min(r - distance, distance - (r - t)) + 0.5F;
        if (count == 0) return band;
        const float angle = std::atan2(std::abs(y - r), std::abs(x - r));
        const float at = angle / (std::numbers::pi_v<float> / 2) * count;
        const float within = std::abs(at - std::floor(at) - 0.5F); // 0 in the middle of a dash
        return std::min(band, (4.0F / 14.0F - within) * quarter / count + 0.5F);
    });
}

Pixels dashes(int length, int thickness, int dash, bool upright) {
    const float period = static_cast<float>(dash) * 1.75F;
    const float count = std::max(std::round(static_cast<float>(length) / period), 1.0F);
    const float step = static_cast<float>(length) / count;
    return bake(upright ? thickness : length, upright ? length : thickness, [=](float x, float y) {
        const float at = (upright ? y : x) / step;
        const float within = std::abs(at - std::floor(at) - 0.5F);
        return (4.0F / 14.0F - within) * step + 0.5F;
    });
}

Pixels shade(int sigma) {
    const float s = static_cast<float>(sigma);
    const int size = 8 * sigma;
    const auto fall = [=](float t) {
        const float fromEdge = std::min(t, static_cast<float>(size) - t) - 2 * s;
        return 0.5F * (1 + std::erf(fromEdge / (s * std::numbers::sqrt2_v<float>)));
    };
    return bake(size, size, [&](float x, float y) { return fall(x) * fall(y); });
}

Pixels starTile(int size, float line) {
    const float s = static_cast<float>(size);
    // As large as the tile: the points of neighbouring stars meet and their lines cross.
    const auto corners = starOutline({s / 2, s / 2}, s / 2);
    return bake(size, size, [=](float x, float y) {
        return line / 2 - distanceToOutline({x, y}, corners) + 0.5F;
    });
}

Pixels star(int size, float line) {
    const float s = static_cast<float>(size);
    const Point centre{s / 2, s / 2};
    const float radius = s / 2 - std::max(line, 1.0F);
    const auto corners = starOutline(centre, radius);
    return bake(size, size, [=](float x, float y) {
        const float distance = distanceToOutline({x, y}, corners);
        if (line > 0) return line / 2 - distance + 0.5F;
        return inside({x, y}, centre, radius) ? distance + 0.5F : 0.5F - distance;
    });
}

} // namespace ui::masks
