// SPDX-License-Identifier: MIT
#include "text/atlas.h"

#include <algorithm>
#include <cstring>

namespace text {

Atlas::Shelf& Atlas::shelfFor(int width, int height) {
    Shelf* best = nullptr;
    for (Shelf& shelf : m_shelves) {
        if (shelf.used + width > Page::kSize || shelf.height < height ||
            shelf.height > height + height / 3 + 2)
            continue;
        if (!best || shelf.height < best->height) best = &shelf;
    }
    if (best) return *best;
    const int rounded = std::min((height + 3) / 4 * 4, Page::kSize);
    if (m_pages.empty() || m_bottom + rounded > Page::kSize) {
        m_pages.emplace_back();
        m_pages.back().pixels.resize(static_cast<std::size_t>(Page::kSize) * Page::kSize * 4);
        m_bottom = 0;
    }
    m_shelves.push_back({static_cast<std::uint16_t>(m_pages.size() - 1), m_bottom, rounded, 0});
    m_bottom += rounded;
    return m_shelves.back();
}

AtlasSpot Atlas::add(int width, int height, std::span<const std::uint8_t> rgba) {
    Shelf& shelf = shelfFor(width + 2, height + 2);
    const AtlasSpot spot{shelf.page, shelf.used + 1, shelf.y + 1};
    shelf.used += width + 2;
    Page& page = m_pages[spot.page];
    const std::size_t row = static_cast<std::size_t>(width) * 4;
    for (int y = 0; y < height; ++y) {
        const std::size_t to = (static_cast<std::size_t>(spot.y + y) * Page::kSize + spot.x) * 4;
        std::memcpy(&page.pixels[to], &rgba[static_cast<std::size_t>(y) * row], row);
    }
    if (page.dirtyX0 == page.dirtyX1) {
        page.dirtyX0 = page.dirtyY0 = Page::kSize;
        page.dirtyX1 = page.dirtyY1 = 0;
    }
    page.dirtyX0 = std::min(page.dirtyX0, spot.x);
    page.dirtyY0 = std::min(page.dirtyY0, spot.y);
    page.dirtyX1 = std::max(page.dirtyX1, spot.x + width);
    page.dirtyY1 = std::max(page.dirtyY1, spot.y + height);
    return spot;
}

void Atlas::clear() {
    m_pages.clear();
    m_shelves.clear();
    m_bottom = 0;
    ++m_generation;
}

void Atlas::clearDirty() {
    for (Page& page : m_pages)
        page.dirtyX0 = page.dirtyX1 = page.dirtyY0 = page.dirtyY1 = 0;
}

} // namespace text
