// SPDX-License-Identifier: MIT
#include "program/picture_compare.h"

#include "program/renewal.h"
#include "ui/paint/bitmap.h"

#include <gtest/gtest.h>
#include <stb_image_write.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace programtest {
namespace {

using platform::Image;

/// The mean colour of each kCell by kCell square of a picture, smoothed over 3 by 3 of them.
class Cells {
public:
    explicit Cells(const Image& image)
        : width((image.width + kCell - 1) / kCell), height((image.height + kCell - 1) / kCell) {
        const std::vector<Colour> means = meansOf(image);
        m_cells.resize(means.size());
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
                m_cells[index(x, y)] = smoothed(means, x, y);
    }
    using Colour = std::array<double, 3>;
    const int width, height;
    const Colour& at(int x, int y) const { return m_cells[index(x, y)]; }

private:
    std::size_t index(int x, int y) const {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(width) +
               static_cast<std::size_t>(x);
    }
    std::vector<Colour> meansOf(const Image& image) const {
        std::vector<Colour> means(static_cast<std::size_t>(width) *
                                  static_cast<std::size_t>(height));
        std::vector<int> counts(means.size());
        for (int y = 0; y < image.height; ++y)
            for (int x = 0; x < image.width; ++x) {
                const std::uint8_t* pixel =
                    &image.pixels[(static_cast<std::size_t>(y) * image.width + x) * 4];
                const std::size_t cell = index(x / kCell, y / kCell);
                for (std::size_t k = 0; k < 3; ++k)
                    means[cell][k] += pixel[k];
                ++counts[cell];
            }
        for (std::size_t i = 0; i < means.size(); ++i)
            for (double& channel : means[i])
                channel /= counts[i];
        return means;
    }
    Colour smoothed(const std::vector<Colour>& means, int x, int y) const {
        Colour sum{};
        int count = 0;
        for (int row = std::max(y - 1, 0); row <= std::min(y + 1, height - 1); ++row)
            for (int column = std::max(x - 1, 0); column <= std::min(x + 1, width - 1); ++column) {
                for (std::size_t k = 0; k < 3; ++k)
                    sum[k] += means[index(column, row)][k];
                ++count;
            }
        for (double& channel : sum)
            channel /= count;
        return sum;
    }

    std::vector<Colour> m_cells;
};

double apart(const Cells::Colour& a, const Cells::Colour& b) {
    double most = 0;
    for (std::size_t k = 0; k < 3; ++k)
        most = std::max(most, std::abs(a[k] - b[k]));
    return most;
}

} // namespace

Difference difference(const Image& a, const Image& b) {
    Difference found;
    if (a.width != b.width || a.height != b.height) return found;
    found.worst = 0;
    const Cells first(a), second(b);
    for (int y = 0; y < first.height; ++y)
        for (int x = 0; x < first.width; ++x) {
            const double here = apart(first.at(x, y), second.at(x, y));
            if (here > found.worst) found = {here, x * kCell, y * kCell};
        }
    return found;
}

Image comparison(const Image& was, const Image& is) {
    Image sheet{was.width + is.width, std::max(was.height, is.height), {}};
    sheet.pixels.assign(static_cast<std::size_t>(sheet.width) * sheet.height * 4, 255);
    const bool same = was.width == is.width && was.height == is.height;
    const Cells first(was), second(is);
    const auto put = [&](const Image& from, int left) {
        for (int y = 0; y < from.height; ++y)
            for (int x = 0; x < from.width; ++x) {
                const std::size_t to = (static_cast<std::size_t>(y) * sheet.width + left + x) * 4;
                const std::size_t at = (static_cast<std::size_t>(y) * from.width + x) * 4;
                const bool changed = same && apart(first.at(x / kCell, y / kCell),
                                                   second.at(x / kCell, y / kCell)) > kTolerance;
                for (std::size_t k = 0; k < 3; ++k)
                    sheet.pixels[to + k] = changed && k > 0
                                               ? static_cast<std::uint8_t>(from.pixels[at + k] / 2)
                                               : from.pixels[at + k];
            }
    };
    put(was, 0);
    put(is, was.width);
    return sheet;
}

std::optional<Image> readImage(const std::filesystem::path& file) {
    auto read = ui::readPicture(file);
    if (!read) return std::nullopt;
    return Image{read->width, read->height, std::move(read->pixels)};
}

bool writeSmall(const Image& image, const std::filesystem::path& file) {
    constexpr int kStep = 8;
    std::vector<std::uint8_t> bytes;
    bytes.reserve(image.pixels.size() / 4 * 3);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        if (i % 4 != 3)
            bytes.push_back(static_cast<std::uint8_t>(
                std::min((image.pixels[i] + kStep / 2) / kStep * kStep, 255)));
    return stbi_write_png(file.c_str(), image.width, image.height, 3, bytes.data(),
                          image.width * 3) != 0;
}

void expectKept(const platform::Image& drawn, const std::filesystem::path& kept,
                const std::function<void(platform::Image&)>& hide) {
    if (renewing()) {
        ASSERT_TRUE(writeSmall(drawn, kept)) << kept;
        return;
    }
    auto was = readImage(kept);
    ASSERT_TRUE(was) << kept << " is missing." << kHowToRenew;
    platform::Image now = drawn;
    if (hide && was->pixels.size() == now.pixels.size()) {
        hide(*was);
        hide(now);
    }
    const Difference found = difference(*was, now);
    if (found.worst <= kTolerance) return;
    const std::filesystem::path folder = std::filesystem::path(CHATWISE_BUILD_DIR) / "screens";
    std::filesystem::create_directories(folder);
    const std::string name = kept.stem().string();
    writeSmall(now, folder / (name + ".png"));
    writeSmall(comparison(*was, now), folder / (name + "-compared.png"));
    ADD_FAILURE() << name << " looks different by " << found.worst << " (at most " << kTolerance
                  << ") at " << found.x << ", " << found.y << ". Compare both in "
                  << folder / (name + "-compared.png") << kHowToRenew;
}

} // namespace programtest
