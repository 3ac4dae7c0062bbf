// SPDX-License-Identifier: MIT
#include "ui/paint/line_sheet.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

float lengthBetween(Vec a, Vec b) {
    return std::hypot(b.x - a.x, b.y - a.y);
}

Vec pointBetween(Vec a, Vec b, float share) {
    return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

/// How far the middle one of three points is from standing evenly between the others.
float bend(Vec a, Vec b, Vec c) {
    return std::hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y);
}

} // namespace

void LineSheet::begin(int width, int height, float scale, bool mirror) {
    m_scale = scale;
    m_mirror = mirror;
    if (width != m_width || height != m_height) {
        m_width = width;
        m_height = height;
        m_across = (width + kTile - 1) / kTile;
        const std::size_t count =
            static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
        m_pixels.assign(count * 4, 0);
        m_coverage.assign(count, 0);
        m_tiles.assign(static_cast<std::size_t>(m_across) *
                           static_cast<std::size_t>((height + kTile - 1) / kTile),
                       0);
        m_before.assign(m_tiles.size(), 0);
        return;
    }
    eachRun(false, [&](const Run& run) {
        for (int y = run.y0; y < run.y1; ++y) {
            const auto row = m_pixels.begin() + (std::ptrdiff_t{y} * m_width) * 4;
            std::fill(row + std::ptrdiff_t{run.x0} * 4, row + std::ptrdiff_t{run.x1} * 4,
                      std::uint8_t{0});
        }
    });
    m_before.swap(m_tiles);
    std::ranges::fill(m_tiles, std::uint8_t{0});
}

void LineSheet::eachRun(bool before, const std::function<void(const Run&)>& take) const {
    const auto isOn = [&](std::size_t tile) {
        return m_tiles[tile] != 0 || (before && m_before[tile] != 0);
    };
    const int down = m_across == 0 ? 0 : static_cast<int>(m_tiles.size()) / m_across;
    for (int y = 0; y < down; ++y)
        for (int x = 0; x < m_across; ++x) {
            const int first = x;
            while (x < m_across && isOn(static_cast<std::size_t>(y * m_across + x)))
                ++x;
            if (x > first)
                take({first * kTile, y * kTile, std::min(x * kTile, m_width),
                      std::min((y + 1) * kTile, m_height)});
        }
}

void LineSheet::curve(std::span<const Vec> points, const Stroke& stroke) {
    if (points.size() < 4) return;
    flatten(points);
    const float wide = stroke.width * m_scale;
    const float reach = std::max({wide, stroke.headAtStart * m_scale, stroke.headAtEnd * m_scale});
    const auto [left, right] = std::ranges::minmax(m_line, {}, &Vec::x);
    const auto [top, bottom] = std::ranges::minmax(m_line, {}, &Vec::y);
    if (right.x < -reach || bottom.y < -reach || left.x > static_cast<float>(m_width) + reach ||
        top.y > static_cast<float>(m_height) + reach)
        return;
    // The line ends within its head, whose point would be blunt otherwise.
    constexpr float kInHead = 0.6F;
    if (stroke.headAtEnd > 0) {
        const Vec tip = m_line.back();
        const float length = stroke.headAtEnd * m_scale;
        head(tip, shorten(length * kInHead), length);
    }
    if (stroke.headAtStart > 0) {
        std::ranges::reverse(m_line);
        const Vec tip = m_line.back();
        const float length = stroke.headAtStart * m_scale;
        head(tip, shorten(length * kInHead), length);
        std::ranges::reverse(m_line);
    }
    // Thinner than a pixel is as wide as one, and paler.
    const float half = std::max(wide, 1.0F) / 2;
    if (stroke.gap > 0)
        dashes(stroke.dash * m_scale, stroke.gap * m_scale, half);
    else
        for (std::size_t i = 1; i < m_line.size(); ++i)
            segment(m_line[i - 1], m_line[i], half);
    lay(stroke.color, std::min(wide, 1.0F));
}

void LineSheet::flatten(std::span<const Vec> points) {
    const auto place = [&](Vec at) {
        return Vec{m_mirror ? static_cast<float>(m_width) - at.x * m_scale : at.x * m_scale,
                   at.y * m_scale};
    };
    m_line.assign(1, place(points[0]));
    for (std::size_t i = 1; i + 2 < points.size(); i += 3) {
        const Vec a = m_line.back(), b = place(points[i]), c = place(points[i + 1]),
                  d = place(points[i + 2]);
        // So many that none of them is further than a tenth of a pixel from the curve.
        const float bent = std::max(bend(a, b, c), bend(b, c, d));
        const int count = std::clamp(static_cast<int>(std::ceil(std::sqrt(7.5F * bent))), 1, 64);
        for (int step = 1; step <= count; ++step) {
            const float t = static_cast<float>(step) / static_cast<float>(count);
            const Vec ab = pointBetween(a, b, t), bc = pointBetween(b, c, t),
                      cd = pointBetween(c, d, t);
            m_line.push_back(pointBetween(pointBetween(ab, bc, t), pointBetween(bc, cd, t), t));
        }
    }
}

/// Takes that much off the end of the line, and gives where it ends now.
Vec LineSheet::shorten(float length) {
    while (m_line.size() > 1) {
        const Vec end = m_line.back(), before = m_line[m_line.size() - 2];
        const float last = lengthBetween(before, end);
        if (last > length) {
            m_line.back() = pointBetween(end, before, length / last);
            break;
        }
        length -= last;
        if (m_line.size() == 2) {
            m_line.back() = pointBetween(end, before, 0.99F);
            break;
        }
        m_line.pop_back();
    }
    return m_line.back();
}

void LineSheet::dashes(float dash, float gap, float half) {
    // Round ends take their part of the gap.
    const float on = std::max(dash - 2 * half, 0.5F), off = std::max(gap + 2 * half, 2.0F);
    float left = on; // of the dash or the gap at hand
    bool isOn = true;
    for (std::size_t i = 1; i < m_line.size(); ++i) {
        const Vec a = m_line[i - 1], b = m_line[i];
        const float length = lengthBetween(a, b);
        float done = 0;
        while (done < length) {
            const float step = std::min(left, length - done);
            if (isOn)
                segment(pointBetween(a, b, done / length),
                        pointBetween(a, b, (done + step) / length), half);
            done += step;
            left -= step;
            if (left > 0) continue;
            isOn = !isOn;
            left = isOn ? on : off;
        }
    }
}

void LineSheet::segment(Vec a, Vec b, float half) {
    const auto isBeside = [half](float low, float high, int most) {
        return high < -half - 1 || low > static_cast<float>(most) + half + 1;
    };
    if (isBeside(std::min(a.x, b.x), std::max(a.x, b.x), m_width) ||
        isBeside(std::min(a.y, b.y), std::max(a.y, b.y), m_height))
        return;
    // In pieces that fill most of the square around them.
    const float slant = std::min(std::abs(b.x - a.x), std::abs(b.y - a.y));
    const int count = std::clamp(static_cast<int>(slant / 5) + 1, 1, 4096);
    for (int i = 0; i < count; ++i)
        piece(pointBetween(a, b, static_cast<float>(i) / static_cast<float>(count)),
              pointBetween(a, b, static_cast<float>(i + 1) / static_cast<float>(count)), half);
}

void LineSheet::piece(Vec a, Vec b, float half) {
    const float dx = b.x - a.x, dy = b.y - a.y;
    const float squared = std::max(dx * dx + dy * dy, 1e-6F);
    const float reach = half + 0.5F;
    cover(std::min(a.x, b.x) - reach, std::min(a.y, b.y) - reach, std::max(a.x, b.x) + reach,
          std::max(a.y, b.y) + reach, [&](float x, float y) {
              const float along =
                  std::clamp(((x - a.x) * dx + (y - a.y) * dy) / squared, 0.0F, 1.0F);
              const float ex = x - a.x - along * dx, ey = y - a.y - along * dy;
              const float away = ex * ex + ey * ey;
              return away >= reach * reach ? 0.0F : reach - std::sqrt(away);
          });
}

void LineSheet::head(Vec tip, Vec from, float length) {
    const float away = lengthBetween(from, tip);
    if (away <= 0) return;
    constexpr float kSlim = 4.0F / 9; // half of its width
    const Vec along{(tip.x - from.x) / away, (tip.y - from.y) / away};
    const float side = std::hypot(1.0F, kSlim);
    cover(tip.x - length, tip.y - length, tip.x + length, tip.y + length, [&](float x, float y) {
        const float back = (tip.x - x) * along.x + (tip.y - y) * along.y;
        const float across = std::abs((tip.x - x) * along.y - (tip.y - y) * along.x);
        return std::min(length - back, (back * kSlim - across) / side) + 0.5F;
    });
}

template<class Coverage>
void LineSheet::cover(float x0, float y0, float x1, float y1, const Coverage& coverage) {
    const auto pixel = [](float at, int most) {
        return static_cast<int>(std::clamp(at, 0.0F, static_cast<float>(most)));
    };
    const int left = pixel(std::floor(x0), m_width), right = pixel(std::ceil(x1), m_width);
    const int top = pixel(std::floor(y0), m_height), bottom = pixel(std::ceil(y1), m_height);
    for (int y = top; y < bottom; ++y) {
        const std::size_t before = m_touched.size();
        for (int x = left; x < right; ++x) {
            const float share =
                coverage(static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F);
            if (share <= 0) continue;
            const auto value = static_cast<std::uint8_t>(std::min(share, 1.0F) * 255 + 0.5F);
            const auto at = static_cast<std::uint32_t>(y * m_width + x);
            std::uint8_t& most = m_coverage[at];
            if (value <= most) continue;
            if (most == 0) m_touched.push_back(at);
            most = value;
        }
        if (m_touched.size() == before) continue;
        for (int tile = left / kTile; tile <= (right - 1) / kTile; ++tile)
            m_tiles[static_cast<std::size_t>(y / kTile * m_across + tile)] = 1;
    }
}

void LineSheet::lay(Color color, float opacity) {
    const float alpha = static_cast<float>(color.a) / 255 * opacity;
    for (const std::uint32_t at : m_touched) {
        const float over = static_cast<float>(m_coverage[at]) * alpha; // 0 to 255
        m_coverage[at] = 0;
        std::uint8_t* pixel = &m_pixels[std::size_t{at} * 4];
        if (pixel[3] == 0) {
            pixel[0] = color.r;
            pixel[1] = color.g;
            pixel[2] = color.b;
            pixel[3] = static_cast<std::uint8_t>(over + 0.5F);
            continue;
        }
        const float under = static_cast<float>(pixel[3]) * (255 - over) / 255;
        const float sum = over + under;
        const float share = over / sum; // of the colour that lies above
        const auto blend = [&](std::uint8_t& channel, std::uint8_t ink) {
            channel = static_cast<std::uint8_t>(
                static_cast<float>(channel) +
                (static_cast<float>(ink) - static_cast<float>(channel)) * share + 0.5F);
        };
        blend(pixel[0], color.r);
        blend(pixel[1], color.g);
        blend(pixel[2], color.b);
        pixel[3] = static_cast<std::uint8_t>(std::min(sum, 255.0F) + 0.5F);
    }
    m_touched.clear();
}

} // namespace ui
