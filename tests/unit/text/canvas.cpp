// SPDX-License-Identifier: MIT
#include "canvas.h"

#include <cmath>
#include <cstdlib>

#define STB_IMAGE_IMPLEMENTATION
#define STB_IMAGE_STATIC
#define STBI_ONLY_PNG
#define STB_IMAGE_WRITE_IMPLEMENTATION
#define STB_IMAGE_WRITE_STATIC
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#include <stb/stb_image.h>
#include <stb/stb_image_write.h>
#pragma GCC diagnostic pop

namespace text {

Canvas::Canvas(int width, int height, Colour background)
    : m_width(width), m_height(height), m_pixels(static_cast<std::size_t>(width) * height * 3) {
    fill(0, 0, width, height, background);
}

void Canvas::fill(int x, int y, int width, int height, Colour colour) {
    for (int row = y; row < y + height; ++row) {
        for (int column = x; column < x + width; ++column)
            blend(column, row, colour, 255);
    }
}

void Canvas::blend(int x, int y, Colour colour, int alpha) {
    if (x < 0 || y < 0 || x >= m_width || y >= m_height) return;
    std::uint8_t* pixel = &m_pixels[(static_cast<std::size_t>(y) * m_width + x) * 3];
    const std::uint8_t over[3] = {colour.r, colour.g, colour.b};
    for (int k = 0; k < 3; ++k) {
        pixel[k] =
            static_cast<std::uint8_t>((over[k] * alpha + pixel[k] * (255 - alpha) + 127) / 255);
    }
}

void Canvas::draw(const Engine& engine, const Layout& layout, int x, int y, Colour ink) {
    for (const Quad& quad : layout.quads) {
        const Page& page = engine.pages()[quad.page];
        const auto u = static_cast<int>(std::lround(quad.u0 * Page::kSize));
        const auto v = static_cast<int>(std::lround(quad.v0 * Page::kSize));
        const auto left = static_cast<int>(quad.x0);
        const auto top = static_cast<int>(quad.y0);
        const auto right = static_cast<int>(quad.x1);
        const auto bottom = static_cast<int>(quad.y1);
        for (int row = 0; row < bottom - top; ++row) {
            for (int column = 0; column < right - left; ++column) {
                const std::uint8_t* from =
                    &page.pixels[(static_cast<std::size_t>(v + row) * Page::kSize + u + column) *
                                 4];
                const Colour colour = quad.colour ? Colour{from[0], from[1], from[2]} : ink;
                blend(x + left + column, y + top + row, colour, from[3]);
            }
        }
    }
}

bool Canvas::save(const std::filesystem::path& file) const {
    return stbi_write_png(file.c_str(), m_width, m_height, 3, m_pixels.data(), m_width * 3) != 0;
}

std::optional<Canvas> Canvas::load(const std::filesystem::path& file) {
    int width = 0, height = 0, channels = 0;
    stbi_uc* pixels = stbi_load(file.c_str(), &width, &height, &channels, 3);
    if (!pixels) return {};
    Canvas canvas(width, height, {});
    canvas.m_pixels.assign(pixels, pixels + static_cast<std::size_t>(width) * height * 3);
    stbi_image_free(pixels);
    return canvas;
}

double Canvas::differenceFrom(const Canvas& other) const {
    if (m_width != other.m_width || m_height != other.m_height) return 255;
    double sum = 0;
    for (std::size_t i = 0; i < m_pixels.size(); ++i)
        sum += std::abs(m_pixels[i] - other.m_pixels[i]);
    return sum / static_cast<double>(m_pixels.size());
}

std::unique_ptr<Engine> openEngine() {
    auto engine = Engine::open(std::filesystem::path(CHATWISE_DATA_DIR) / "fonts");
    return engine ? std::move(*engine) : nullptr;
}

} // namespace text
