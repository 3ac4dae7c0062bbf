// SPDX-License-Identifier: MIT
#pragma once

#include "text/engine.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace text {

struct Colour {
    std::uint8_t r = 0, g = 0, b = 0;
};

/// A picture that layouts are drawn into as the window would draw them; for tests only.
class Canvas {
public:
    Canvas(int width, int height, Colour background);

    void draw(const Engine& engine, const Layout& layout, int x, int y, Colour ink);
    void fill(int x, int y, int width, int height, Colour colour);

    int width() const { return m_width; }
    int height() const { return m_height; }
    bool save(const std::filesystem::path& file) const;
    static std::optional<Canvas> load(const std::filesystem::path& file);

    /// The mean difference of all channels, 0 to 255; 255 if the sizes are not the same.
    double differenceFrom(const Canvas& other) const;

private:
    void blend(int x, int y, Colour colour, int alpha);

    int m_width, m_height;
    std::vector<std::uint8_t> m_pixels; ///< RGB
};

/// An engine with the fonts staged for the tests.
std::unique_ptr<Engine> openEngine();

} // namespace text
