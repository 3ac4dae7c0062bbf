// SPDX-License-Identifier: MIT
#include "ui/imgui_compat.h"
#include "ui/paint/masks.h"
#include "ui/paint/painter.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ui {
namespace {

// In pixels and as they lie on the screen: left top, right top, right bottom, left bottom.
using Radii = std::array<int, 4>;

constexpr int kDash = 4;

} // namespace

const Slot& Painter::mask(char kind, int a, int b, int c) {
    std::string key{'#', kind};
    for (const int part : {a, b, c})
        key.append("|").append(std::to_string(part));
    int width = 2 * a, height = 2 * a;
    if (kind == 's') width = height = 8 * a;
    if (kind == '*') width = height = a;
    if (kind == '-') height = b;
    if (kind == '|') {
        width = b;
        height = a;
    }
    if (kind == '-') width = a;
    return m_pictures.made(key, width, height, false, [&] {
        switch (kind) {
        case 'o': return masks::ring(a, b, c);
        case 's': return masks::shade(a);
        case '*': return masks::star(a, static_cast<float>(b) / 16);
        case '-': return masks::dashes(a, b, c, false);
        case '|': return masks::dashes(a, b, c, true);
        default: return masks::disc(a);
        }
    });
}

void Painter::corner(const Slot& disc, int radius, int which, int x, int y, std::uint32_t ink) {
    const int sx = which == 1 || which == 2 ? radius : 0, sy = which >= 2 ? radius : 0;
    blitPart(disc, sx, sy, radius, radius, {x, y, x + radius, y + radius}, ink);
}

namespace {

Radii radiiFor(const Corners& corners, float scale, bool mirror, int width, int height) {
    Radii radii{};
    const std::array<float, 4> asRead{corners.startTop, corners.endTop, corners.endBottom,
                                      corners.startBottom};
    constexpr std::array<std::size_t, 4> kMirrored{1, 0, 3, 2};
    const int most = std::min(width, height) / 2;
    for (std::size_t i = 0; i < 4; ++i)
        radii[i] = std::min(
            static_cast<int>(std::lround(asRead[mirror ? kMirrored[i] : i] * scale)), most);
    return radii;
}

} // namespace

void Painter::fill(const Rect& rect, Color color, const Corners& corners) {
    const Pixels to = pixels(rect);
    const std::uint32_t shade = ink(color);
    if (to.x0 >= to.x1 || to.y0 >= to.y1 || shade >> 24 == 0) return;
    const Radii r =
        radiiFor(corners, m_surface.scale, m_surface.mirror, to.x1 - to.x0, to.y1 - to.y0);
    const int top = std::max(r[0], r[1]), bottom = std::max(r[2], r[3]);
    if (top + bottom == 0) {
        solid(to.x0, to.y0, to.x1, to.y1, shade);
        return;
    }
    solid(to.x0, to.y0 + top, to.x1, to.y1 - bottom, shade);
    solid(to.x0 + r[0], to.y0, to.x1 - r[1], to.y0 + top, shade);
    solid(to.x0 + r[3], to.y1 - bottom, to.x1 - r[2], to.y1, shade);
    // Below or above a corner that is smaller than its neighbour.
    solid(to.x0, to.y0 + r[0], to.x0 + r[0], to.y0 + top, shade);
    solid(to.x1 - r[1], to.y0 + r[1], to.x1, to.y0 + top, shade);
    solid(to.x0, to.y1 - bottom, to.x0 + r[3], to.y1 - r[3], shade);
    solid(to.x1 - r[2], to.y1 - bottom, to.x1, to.y1 - r[2], shade);
    if (r[0] > 0) corner(mask('f', r[0], 0, 0), r[0], 0, to.x0, to.y0, shade);
    if (r[1] > 0) corner(mask('f', r[1], 0, 0), r[1], 1, to.x1 - r[1], to.y0, shade);
    if (r[2] > 0) corner(mask('f', r[2], 0, 0), r[2], 2, to.x1 - r[2], to.y1 - r[2], shade);
    if (r[3] > 0) corner(mask('f', r[3], 0, 0), r[3], 3, to.x0, to.y1 - r[3], shade);
}

void Painter::border(const Rect& rect, Color color, float thickness, const Corners& corners) {
    const Pixels to = pixels(rect);
    const std::uint32_t shade = ink(color);
    if (to.x0 >= to.x1 || to.y0 >= to.y1 || shade >> 24 == 0) return;
    const int t = std::max(px(thickness), 1);
    const Radii r =
        radiiFor(corners, m_surface.scale, m_surface.mirror, to.x1 - to.x0, to.y1 - to.y0);
    // A corner without a radius is left to the upright sides.
    const auto gap = [t](int radius) { return radius > 0 ? radius : t; };
    solid(to.x0 + gap(r[0]), to.y0, to.x1 - gap(r[1]), to.y0 + t, shade);
    solid(to.x0 + gap(r[3]), to.y1 - t, to.x1 - gap(r[2]), to.y1, shade);
    solid(to.x0, to.y0 + r[0], to.x0 + t, to.y1 - r[3], shade);
    solid(to.x1 - t, to.y0 + r[1], to.x1, to.y1 - r[2], shade);
    if (r[0] > 0) corner(mask('o', r[0], t, 0), r[0], 0, to.x0, to.y0, shade);
    if (r[1] > 0) corner(mask('o', r[1], t, 0), r[1], 1, to.x1 - r[1], to.y0, shade);
    if (r[2] > 0) corner(mask('o', r[2], t, 0), r[2], 2, to.x1 - r[2], to.y1 - r[2], shade);
    if (r[3] > 0) corner(mask('o', r[3], t, 0), r[3], 3, to.x0, to.y1 - r[3], shade);
}

void Painter::dashedBorder(const Rect& rect, Color color, float thickness, float radius) {
    const Pixels to = pixels(rect);
    const std::uint32_t shade = ink(color);
    const int t = std::max(px(thickness), 1), dash = std::max(px(kDash), 2);
    const int r = std::min({std::max(px(radius), 1), (to.x1 - to.x0) / 2, (to.y1 - to.y0) / 2});
    if (r < 1) return;
    const Slot& disc = mask('o', r, t, dash);
    corner(disc, r, 0, to.x0, to.y0, shade);
    corner(disc, r, 1, to.x1 - r, to.y0, shade);
    corner(disc, r, 2, to.x1 - r, to.y1 - r, shade);
    corner(disc, r, 3, to.x0, to.y1 - r, shade);
    // Straight sides in dashes of their own, a whole number to a side.
    const int gap = dash * 3 / 4;
    const Pixels sight = pixels(clip()); // a long side has many
    const auto side = [&](int from, int end, bool upright) {
        const int length = end - from;
        const int count = std::max((length + (dash + gap) / 2) / (dash + gap), 1);
        for (int i = 0; i < count && length > 0; ++i) {
            const int a = from + (length * i + gap / 2) / count;
            const int b = std::min(a + dash, end);
            if (upright ? b <= sight.y0 || a >= sight.y1 : b <= sight.x0 || a >= sight.x1) continue;
            if (upright) {
                solid(to.x0, a, to.x0 + t, b, shade);
                solid(to.x1 - t, a, to.x1, b, shade);
            } else {
                solid(a, to.y0, b, to.y0 + t, shade);
                solid(a, to.y1 - t, b, to.y1, shade);
            }
        }
    };
    side(to.x0 + r, to.x1 - r, false);
    side(to.y0 + r, to.y1 - r, true);
}

void Painter::circle(Vec centre, float radius, Color color) {
    fill({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, color, radius);
}

void Painter::ring(Vec centre, float radius, float thickness, Color color) {
    border({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, color, thickness,
           radius);
}

void Painter::arc(const Rect& square, float thickness, float from, float to, Color color) {
    const Pixels at = pixels(square);
    const int size = at.x1 - at.x0;
    if (size < 2 || to <= from) return;
    // In steps of a quarter of a per cent, so that a filling dial bakes few pictures.
    const int first = static_cast<int>(std::lround(from * 400)),
              last = static_cast<int>(std::lround(to * 400));
    const int t = std::max(px(thickness), 1);
    std::string key = "#arc";
    for (const int part : {size, t, first, last})
        key.append("|").append(std::to_string(part));
    const Slot& slot = m_pictures.made(key, size, size, false, [&] {
        std::vector<std::uint8_t> image(static_cast<std::size_t>(size * size) * 4, 255);
        const float r = static_cast<float>(size) / 2;
        const float middle = r - static_cast<float>(t) / 2, half = static_cast<float>(t) / 2;
        const float turn = 2 * std::numbers::pi_v<float>;
        const auto capAt = [&](float share) {
            return Vec{r + middle * std::sin(share * turn), r - middle * std::cos(share * turn)};
        };
        const float low = static_cast<float>(first) / 400, high = static_cast<float>(last) / 400;
        const Vec a = capAt(low), b = capAt(high);
        for (int y = 0; y < size; ++y)
            for (int x = 0; x < size; ++x) {
                const float dx = static_cast<float>(x) + 0.5F, dy = static_cast<float>(y) + 0.5F;
                float share = std::atan2(dx - r, r - dy) / turn;
                if (share < 0) share += 1;
                float cover =
                    half - std::min(std::hypot(dx - a.x, dy - a.y), std::hypot(dx - b.x, dy - b.y));
                if ((share >= low && share <= high) || last - first >= 400)
                    cover = half - std::abs(std::hypot(dx - r, dy - r) - middle);
                image[static_cast<std::size_t>(y * size + x) * 4 + 3] =
                    static_cast<std::uint8_t>(std::clamp(cover + 0.5F, 0.0F, 1.0F) * 255 + 0.5F);
            }
        return image;
    });
    blit(slot, at, ink(color));
}

void Painter::shadow(const Rect& rect, Elevation elevation, const Corners& corners) {
    const bool high = elevation == Elevation::High;
    const float opacity = high ? m_surface.theme->highShadow : m_surface.theme->lowShadow;
    if (opacity <= 0) return;
    if (!high) {
        // So near to its card that two thin outlines are all that can be seen of it.
        const auto grown = [&](float by) {
            return Corners{corners.startTop + by, corners.endTop + by, corners.endBottom + by,
                           corners.startBottom + by};
        };
        const Rect below = rect.moved(0, 1);
        border(below, Color{0, 0, 0}.faded(opacity * 0.8F), 1, corners);
        border(below.inset(-1), Color{0, 0, 0}.faded(opacity * 0.25F), 1, grown(1));
        return;
    }
    const int sigma = std::max(px(15), 1);
    const Pixels card = pixels(rect.moved(0, 10));
    const Slot& shade = mask('s', sigma, 0, 0);
    const std::uint32_t colour = ink(Color{0, 0, 0}.faded(opacity));
    const int reach = 2 * sigma, full = 8 * sigma;
    const int x0 = card.x0 - reach, x1 = card.x1 + reach, y0 = card.y0 - reach,
              y1 = card.y1 + reach;
    const int cw = std::min(4 * sigma, (x1 - x0) / 2), ch = std::min(4 * sigma, (y1 - y0) / 2);
    blitPart(shade, 0, 0, cw, ch, {x0, y0, x0 + cw, y0 + ch}, colour);
    blitPart(shade, full - cw, 0, cw, ch, {x1 - cw, y0, x1, y0 + ch}, colour);
    blitPart(shade, 0, full - ch, cw, ch, {x0, y1 - ch, x0 + cw, y1}, colour);
    blitPart(shade, full - cw, full - ch, cw, ch, {x1 - cw, y1 - ch, x1, y1}, colour);
    blitPart(shade, cw, 0, 1, ch, {x0 + cw, y0, x1 - cw, y0 + ch}, colour);
    blitPart(shade, cw, full - ch, 1, ch, {x0 + cw, y1 - ch, x1 - cw, y1}, colour);
    blitPart(shade, 0, ch, cw, 1, {x0, y0 + ch, x0 + cw, y1 - ch}, colour);
    blitPart(shade, full - cw, ch, cw, 1, {x1 - cw, y0 + ch, x1, y1 - ch}, colour);
}

void Painter::star(const Rect& square, Color color, float line) {
    const Pixels to = pixels(square);
    const int size = to.x1 - to.x0;
    if (size < 2) return;
    blit(mask('*', size, px(line * 16), 0), {to.x0, to.y0, to.x0 + size, to.y0 + size}, ink(color));
}

} // namespace ui
