// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace ui {

/// A picture in memory: RGBA8, straight alpha, rows from the top.
struct Bitmap {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels;
};

/// Nothing when the file is missing, damaged, or larger than 4096 pixels a side.
std::optional<Bitmap> readPicture(const std::filesystem::path& file);

/// Fills `width` by `height` with the middle of the picture (as much of it as that shape shows),
/// each pixel the mean of what it covers.
Bitmap coverResize(const Bitmap& source, int width, int height);

void flipSideways(Bitmap& bitmap);
void turnGrey(Bitmap& bitmap);
/// Cuts the corners off, radius in pixels; half the side makes a circle.
void roundCorners(Bitmap& bitmap, int radius);

} // namespace ui
