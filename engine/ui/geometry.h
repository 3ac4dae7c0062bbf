// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace ui {

/// Lengths in views are units: a pixel at text size 100 % on an ordinary screen. Coordinates are
/// logical: x grows from the start (left in English, right in Urdu) to the end; the painter and
/// the input flip them about the middle where the interface runs from right to left.
struct Vec {
    float x = 0, y = 0;
};

struct Rect {
    float x = 0, y = 0, w = 0, h = 0;

    float endX() const { return x + w; }
    float endY() const { return y + h; }
    Vec centre() const { return {x + w / 2, y + h / 2}; }
    bool contains(Vec p) const { return p.x >= x && p.x < endX() && p.y >= y && p.y < endY(); }
    bool empty() const { return w <= 0 || h <= 0; }
    Rect inset(float dx, float dy) const {
        return {x + dx, y + dy, std::max(w - 2 * dx, 0.0F), std::max(h - 2 * dy, 0.0F)};
    }
    Rect inset(float d) const { return inset(d, d); }
    Rect moved(float dx, float dy) const { return {x + dx, y + dy, w, h}; }
    Rect cut(const Rect& other) const {
        const float left = std::max(x, other.x), top = std::max(y, other.y);
        return {left, top, std::max(std::min(endX(), other.endX()) - left, 0.0F),
                std::max(std::min(endY(), other.endY()) - top, 0.0F)};
    }
    /// A rectangle of that size in the middle of this one.
    Rect middle(float width, float height) const {
        return {x + (w - width) / 2, y + (h - height) / 2, width, height};
    }
    /// At least 44 by 44 around the same centre: what a finger needs.
    Rect target() const { return middle(std::max(w, 44.0F), std::max(h, 44.0F)); }

    // Take a strip off one side and leave the rest here.
    Rect takeTop(float height) {
        const Rect strip{x, y, w, std::min(height, h)};
        y += strip.h;
        h -= strip.h;
        return strip;
    }
    Rect takeBottom(float height) {
        const float size = std::min(height, h);
        h -= size;
        return {x, y + h, w, size};
    }
    Rect takeStart(float width) {
        const Rect strip{x, y, std::min(width, w), h};
        x += strip.w;
        w -= strip.w;
        return strip;
    }
    Rect takeEnd(float width) {
        const float size = std::min(width, w);
        w -= size;
        return {x + w, y, size, h};
    }
};

/// Radii of the four corners, in logical order.
struct Corners {
    float startTop = 0, endTop = 0, endBottom = 0, startBottom = 0;
    constexpr Corners() = default;
    constexpr Corners(float all) : startTop(all), endTop(all), endBottom(all), startBottom(all) {}
    constexpr Corners(float st, float et, float eb, float sb)
        : startTop(st), endTop(et), endBottom(eb), startBottom(sb) {}
};

} // namespace ui
