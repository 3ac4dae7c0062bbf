// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace ui {

/// A picture in memory: RGBA8, straight alpha, rows from the top.
struct Bitmap {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels;
};

/// Nothing when the file is missing, damaged, or larger than 4096 pixels a side.
std::optional<Bitmap> readPicture(const std::filesystem::path& file);
/// The same for a file's bytes.
std::optional<Bitmap> decodePicture(std::string_view bytes);

/// Fills `width` by `height` with the middle of the picture (as much of it as that shape shows),
/// each pixel the mean of what it covers.
Bitmap coverResize(const Bitmap& source, int width, int height);

void flipSideways(Bitmap& bitmap);
void turnGrey(Bitmap& bitmap);
/// Radii in pixels: left top, right top, right bottom, left bottom.
using CornerRadii = std::array<int, 4>;
/// Cuts the corners off; half the side makes a circle.
void roundCorners(Bitmap& bitmap, const CornerRadii& radii);
inline void roundCorners(Bitmap& bitmap, int radius) {
    roundCorners(bitmap, {radius, radius, radius, radius});
}

} // namespace ui
