// SPDX-License-Identifier: MIT
#include "ui/paint/bitmap.h"

#include "base/file.h"

#include <stb_image.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace ui {
namespace {

// The part [low, high) of the source that one target pixel covers.
struct Span {
    float low, high;
};

Span spanOf(int index, int count, float first, float length) {
    const float step = length / static_cast<float>(count);
    return {first + static_cast<float>(index) * step, first + static_cast<float>(index + 1) * step};
}

std::array<float, 4> meanOf(const Bitmap& source, Span across, Span down) {
    std::array<float, 4> sum{};
    float weights = 0;
    const int y1 = std::min(static_cast<int>(std::ceil(down.high)), source.height);
    const int x1 = std::min(static_cast<int>(std::ceil(across.high)), source.width);
    for (int y = static_cast<int>(down.low); y < y1; ++y) {
        const float high = std::min(down.high, static_cast<float>(y + 1)) -
                           std::max(down.low, static_cast<float>(y));
        for (int x = static_cast<int>(across.low); x < x1; ++x) {
            const float weight = high * (std::min(across.high, static_cast<float>(x + 1)) -
                                         std::max(across.low, static_cast<float>(x)));
            const std::uint8_t* p =
                &source
                     .pixels[(static_cast<std::size_t>(y) * static_cast<std::size_t>(source.width) +
                              static_cast<std::size_t>(x)) *
                             4];
            // Weighted by alpha, or the colour of see-through pixels would bleed in at edges.
            const float alpha = static_cast<float>(p[3]) * weight;
            for (std::size_t c = 0; c < 3; ++c)
                sum[c] += static_cast<float>(p[c]) * alpha;
            sum[3] += alpha;
            weights += weight;
        }
    }
    if (sum[3] > 0)
        for (std::size_t c = 0; c < 3; ++c)
            sum[c] /= sum[3];
    if (weights > 0) sum[3] /= weights;
    return sum;
}

} // namespace

std::optional<Bitmap> readPicture(const std::filesystem::path& file) {
    constexpr std::size_t kMostBytes = 32U << 20;
    const auto bytes = base::readText(file, kMostBytes);
    if (!bytes) return std::nullopt;
    return decodePicture(*bytes);
}

std::optional<Bitmap> decodePicture(std::string_view bytes) {
    // The decoders of rarer forms are not for strangers' files.
    if (!bytes.starts_with("\x89PNG\r\n\x1A\n") && !bytes.starts_with("\xFF\xD8\xFF"))
        return std::nullopt;
    const auto* data = reinterpret_cast<const stbi_uc*>(bytes.data());
    const auto size = static_cast<int>(std::min<std::size_t>(bytes.size(), 1U << 30));
    int width = 0, height = 0, channels = 0;
    if (stbi_info_from_memory(data, size, &width, &height, &channels) == 0) return std::nullopt;
    if (width < 1 || height < 1 || width > 4096 || height > 4096) return std::nullopt;
    unsigned char* pixels = stbi_load_from_memory(data, size, &width, &height, &channels, 4);
    if (pixels == nullptr) return std::nullopt;
    Bitmap bitmap{width, height, {}};
    bitmap.pixels.assign(pixels, pixels + static_cast<std::ptrdiff_t>(width) * height * 4);
    stbi_image_free(pixels);
    return bitmap;
}

Bitmap coverResize(const Bitmap& source, int width, int height) {
    Bitmap target{width, height, {}};
    target.pixels.reserve(static_cast<std::size_t>(width) * static_cast<std::size_t>(height) * 4);
    const float w = static_cast<float>(source.width), h = static_cast<float>(source.height);
    const float scale = std::max(static_cast<float>(width) / w, static_cast<float>(height) / h);
    const float usedW = static_cast<float>(width) / scale,
                usedH = static_cast<float>(height) / scale;
    for (int y = 0; y < height; ++y) {
        const Span down = spanOf(y, height, (h - usedH) / 2, usedH);
        for (int x = 0; x < width; ++x)
            for (const float value : meanOf(source, spanOf(x, width, (w - usedW) / 2, usedW), down))
                target.pixels.push_back(
                    static_cast<std::uint8_t>(std::clamp(value + 0.5F, 0.0F, 255.0F)));
    }
    return target;
}

void flipSideways(Bitmap& bitmap) {
    auto* pixels = reinterpret_cast<std::array<std::uint8_t, 4>*>(bitmap.pixels.data());
    for (int y = 0; y < bitmap.height; ++y, pixels += bitmap.width)
        std::reverse(pixels, pixels + bitmap.width);
}

void turnGrey(Bitmap& bitmap) {
    for (std::size_t i = 0; i + 3 < bitmap.pixels.size(); i += 4) {
        std::uint8_t* p = &bitmap.pixels[i];
        const int grey = (p[0] * 54 + p[1] * 183 + p[2] * 19) / 256;
        p[0] = p[1] = p[2] = static_cast<std::uint8_t>(grey);
    }
}

void roundCorners(Bitmap& bitmap, const CornerRadii& radii) {
    const int most = std::min(bitmap.width, bitmap.height) / 2;
    std::size_t at = 3;
    for (int y = 0; y < bitmap.height; ++y)
        for (int x = 0; x < bitmap.width; ++x, at += 4) {
            const bool right = x >= bitmap.width / 2, lower = y >= bitmap.height / 2;
            const std::size_t which = lower ? (right ? 2 : 3) : (right ? 1 : 0);
            const float r = static_cast<float>(std::min(radii[which], most));
            const float px = static_cast<float>(std::min(x, bitmap.width - 1 - x)) + 0.5F;
            const float py = static_cast<float>(std::min(y, bitmap.height - 1 - y)) + 0.5F;
            if (px >= r || py >= r) continue;
            const float cover = std::clamp(r - std::hypot(r - px, r - py) + 0.5F, 0.0F, 1.0F);
            bitmap.pixels[at] =
                static_cast<std::uint8_t>(static_cast<float>(bitmap.pixels[at]) * cover + 0.5F);
        }
}

} // namespace ui
