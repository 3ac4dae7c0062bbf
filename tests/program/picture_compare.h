// SPDX-License-Identifier: MIT
#pragma once

#include "platform/image.h"

#include <filesystem>
#include <functional>
#include <optional>

/// Compares pictures as an eye would from a step back: what matters is where words, bubbles and
/// buttons are, not how another version of the font library smooths an edge.
namespace programtest {

/// How different two pictures are.
struct Difference {
    /// The largest difference of any channel, 0 to 255, after both were made smaller by kCell and
    /// smoothed over 3 by 3 cells. 255 where the sizes are not the same.
    double worst = 255;
    int x = 0, y = 0; ///< where, in pixels
};
inline constexpr int kCell = 8;
/// Above this a picture has changed.
inline constexpr double kTolerance = 15;

Difference difference(const platform::Image& a, const platform::Image& b);

/// The two one beside the other, and where they differ in red.
platform::Image comparison(const platform::Image& was, const platform::Image& is);

std::optional<platform::Image> readImage(const std::filesystem::path& file);
/// For what is kept: a third fewer bytes than platform::writePng, without opacity and with 32
/// shades a channel.
bool writeSmall(const platform::Image& image, const std::filesystem::path& file);

/// That a picture looks like the one that is kept in a file, or keeps it there where what is kept
/// is renewed (see renewal.h). Where not, both are left in the build's folder `screens`. `hide` may
/// paint over what is not to be compared, in both.
void expectKept(const platform::Image& now, const std::filesystem::path& kept,
                const std::function<void(platform::Image&)>& hide = {});

} // namespace programtest
