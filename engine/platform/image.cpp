// SPDX-License-Identifier: MIT
#include "platform/image.h"

#include "base/write_file.h"

#include <stb_image_write.h>

#include <algorithm>

namespace platform {

Image Image::cut(int x, int y, int cutWidth, int cutHeight) const {
    const int x0 = std::clamp(x, 0, width), x1 = std::clamp(x + cutWidth, x0, width);
    const int y0 = std::clamp(y, 0, height), y1 = std::clamp(y + cutHeight, y0, height);
    Image part{x1 - x0, y1 - y0, {}};
    part.pixels.reserve(static_cast<std::size_t>(part.width) * part.height * 4);
    for (int row = y0; row < y1; ++row) {
        const auto first = pixels.begin() + (static_cast<std::ptrdiff_t>(row) * width + x0) * 4;
        part.pixels.insert(part.pixels.end(), first, first + part.width * 4);
    }
    return part;
}

std::vector<std::uint8_t> encodePng(const Image& image) {
    std::vector<std::uint8_t> bytes;
    const auto append = [](void* context, void* data, int size) {
        auto* target = static_cast<std::vector<std::uint8_t>*>(context);
        const auto* first = static_cast<const std::uint8_t*>(data);
        target->insert(target->end(), first, first + size);
    };
    stbi_write_png_to_func(append, &bytes, image.width, image.height, 4, image.pixels.data(),
                           image.width * 4);
    return bytes;
}

base::Result<void> writePng(const Image& image, const std::filesystem::path& file) {
    const std::vector<std::uint8_t> bytes = encodePng(image);
    return base::replaceFile(file, {reinterpret_cast<const char*>(bytes.data()), bytes.size()});
}

} // namespace platform
