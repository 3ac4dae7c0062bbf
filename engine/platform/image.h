// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace platform {

/// A picture in memory: RGBA8, straight alpha, rows from the top without gaps.
struct Image {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels;

    /// The part of it that lies within the picture.
    Image cut(int x, int y, int cutWidth, int cutHeight) const;
};

/// The picture as a PNG file's bytes.
std::vector<std::uint8_t> encodePng(const Image& image);

/// Writes beside `file` and renames, so that a full disk leaves no half picture behind.
base::Result<void> writePng(const Image& image, const std::filesystem::path& file);

} // namespace platform
