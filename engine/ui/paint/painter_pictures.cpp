// SPDX-License-Identifier: MIT
#include "ui/imgui_compat.h"
#include "ui/paint/masks.h"
#include "ui/paint/painter.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

Color between(std::span<const Color> stops, float share) {
    const float at = share * static_cast<float>(stops.size() - 1);
    const std::size_t first = std::min(static_cast<std::size_t>(at), stops.size() - 1);
    const std::size_t second = std::min(first + 1, stops.size() - 1);
    return mix(stops[first], stops[second], at - static_cast<float>(first));
}

} // namespace

void Painter::gradient(const Rect& rect, std::span<const Color> stops, bool downwards,
                       const Corners& corners) {
    const Pixels to = pixels(rect);
    const int width = to.x1 - to.x0, height = to.y1 - to.y0;
    if (width < 1 || height < 1 || stops.empty()) return;
    const bool plain =
        corners.startTop + corners.endTop + corners.endBottom + corners.startBottom == 0;
    std::string key = plain ? "#g" : "#G";
    for (const Color& stop : stops)
        key.append("|").append(std::to_string(stop.r * 65536 + stop.g * 256 + stop.b));
    // A square-cornered strip is baked one line wide and stretched.
    const int bakedWidth = plain && downwards ? 4 : width;
    const int bakedHeight = plain && !downwards ? 4 : height;
    const int radius = px(corners.startTop);
    for (const int part : {bakedWidth, bakedHeight, radius, int{downwards}, int{m_surface.mirror}})
        key.append("|").append(std::to_string(part));
    const Slot& slot = m_pictures.made(key, bakedWidth, bakedHeight, plain, [&] {
        Bitmap bitmap{bakedWidth, bakedHeight, {}};
        const int length = downwards ? height : width;
        for (int y = 0; y < bakedHeight; ++y)
            for (int x = 0; x < bakedWidth; ++x) {
                int at = downwards ? y : x;
                if (!downwards && m_surface.mirror) at = length - 1 - at;
                const Color color =
                    between(stops, (static_cast<float>(at) + 0.5F) / static_cast<float>(length));
                bitmap.pixels.insert(bitmap.pixels.end(), {color.r, color.g, color.b, 255});
            }
        if (!plain) roundCorners(bitmap, radius);
        return bitmap.pixels;
    });
    blit(slot, to, ink({255, 255, 255}));
}

void Painter::wallpaper(const Rect& rect) {
    if (m_surface.theme->wallpaper <= 0) {
        fill(rect, m_surface.theme->canvas);
        return;
    }
    const int tile = px(72);
    // Several tiles in one opaque picture: a frame then copies a few large blocks.
    const int side = tile * std::max(288 / tile, 1);
    const Color line =
        mix(m_surface.theme->canvas, m_surface.theme->brand, m_surface.theme->wallpaper);
    const std::string key = "#wall|" + std::to_string(tile) + "|" +
                            std::to_string(static_cast<int>(m_surface.theme->kind));
    const Slot& slot = m_pictures.made(key, side, side, true, [&] {
        const auto mask = masks::starTile(tile, 1.3F * m_surface.scale);
        std::vector<std::uint8_t> image;
        image.reserve(static_cast<std::size_t>(side * side) * 4);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x) {
                const auto at = static_cast<std::size_t>((y % tile) * tile + x % tile) * 4 + 3;
                const Color color =
                    mix(m_surface.theme->canvas, line, static_cast<float>(mask[at]) / 255.0F);
                image.insert(image.end(), {color.r, color.g, color.b, 255});
            }
        return image;
    });
    const Pixels area = pixels(rect);
    pushClip(rect);
    for (int y = area.y0; y < area.y1; y += side)
        for (int x = area.x0; x < area.x1; x += side)
            blit(slot, {x, y, x + side, y + side}, ink({255, 255, 255}));
    popClip();
}

void Painter::icon(std::string_view name, const Rect& square, Color color, Turn turn) {
    const Pixels to = pixels(square);
    const int size = px(square.w);
    const std::string path = "icons/" + std::string(name);
    const Slot* slot =
        m_pictures.find({path, size, size, {}, turn == Turn::Flip && m_surface.mirror, false});
    if (slot == nullptr) {
        ring(square.centre(), square.w * 0.36F, 1.9F, color);
        return;
    }
    blit(*slot, {to.x0, to.y0, to.x0 + size, to.y0 + size}, ink(color));
}

void Painter::picture(std::string_view name, const Rect& rect, const Corners& corners) {
    const Pixels to = pixels(rect);
    CornerRadii radii{px(corners.startTop), px(corners.endTop), px(corners.endBottom),
                      px(corners.startBottom)};
    if (m_surface.mirror) radii = {radii[1], radii[0], radii[3], radii[2]};
    const Slot* slot = m_pictures.find({name, to.x1 - to.x0, to.y1 - to.y0, radii});
    if (slot == nullptr) {
        fill(rect, m_surface.theme->brandTint, corners);
        const float size = std::min({rect.w, rect.h, 24.0F});
        icon("image", rect.middle(size, size), m_surface.theme->text3);
        return;
    }
    blit(*slot, to, ink({255, 255, 255}));
}

bool Painter::image(std::string_view key, const Rect& rect, float radius, float skip,
                    const std::function<std::optional<Bitmap>()>& read) {
    const Pixels to = pixels(rect);
    const int round = px(radius);
    const Slot* slot = m_pictures.read(
        {key, to.x1 - to.x0, to.y1 - to.y0, {round, round, round, round}}, skip, read);
    if (slot != nullptr) blit(*slot, to, ink({255, 255, 255}));
    return slot != nullptr;
}

void Painter::avatar(std::string_view name, std::string_view displayName, const Rect& square,
                     bool grey) {
    const Pixels to = pixels(square);
    const int size = px(square.w);
    if (!name.empty()) {
        const std::string path = "avatars/" + std::string(name);
        const int half = (size + 1) / 2;
        const Slot* slot =
            m_pictures.find({path, size, size, {half, half, half, half}, false, grey});
        if (slot != nullptr) {
            blit(*slot, {to.x0, to.y0, to.x0 + size, to.y0 + size}, ink({255, 255, 255}));
            return;
        }
    }
    const Color stops[] = {rgb(0xDCE5E6), rgb(0xB4C4C6)};
    gradient(square, stops, true, square.w / 2);
    std::size_t length = displayName.empty() ? 0 : 1;
    while (length < displayName.size() &&
           (static_cast<unsigned char>(displayName[length]) & 0xC0U) == 0x80U)
        ++length;
    std::string initial(displayName.substr(0, length));
    if (initial.size() == 1 && initial[0] >= 'a' && initial[0] <= 'z')
        initial[0] = static_cast<char>(initial[0] - 'a' + 'A');
    text(square, initial, {.size = square.w * 0.36F, .bold = true}, rgb(0x2B3B3F),
         Horizontal::Centre);
}

} // namespace ui
