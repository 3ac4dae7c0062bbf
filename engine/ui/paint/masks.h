// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

/// White pictures whose alpha is a shape; all sizes are pixels. Rounded things are drawn from their
/// quadrants, because a software renderer blits rectangles fast and fills triangles slowly.
namespace ui::masks {

using Pixels = std::vector<std::uint8_t>;

/// A filled disc, 2 * radius square.
Pixels disc(int radius);
/// The outer `thickness` of that disc; with `dash` over 0, cut into dashes of that length along
/// the edge, with gaps of three quarters of it.
Pixels ring(int radius, int thickness, int dash = 0);
/// A straight dashed line, `length` by `thickness`.
Pixels dashes(int length, int thickness, int dash, bool upright);
/// The corner of a blurred rectangle, 4 * sigma square: from nothing at the top left corner to the
/// full shade at the bottom right one, and its mirror images to make 8 * sigma square.
Pixels shade(int sigma);
/// The wallpaper: an eight-pointed star in a square tile, drawn as a line.
Pixels starTile(int size, float line);
/// The same star alone, `size` square; filled, or as a line where `line` is over 0.
Pixels star(int size, float line);

} // namespace ui::masks
