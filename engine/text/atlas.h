// SPDX-License-Identifier: MIT
#pragma once

#include "text/engine.h"

#include <cstdint>
#include <span>
#include <vector>

namespace text {

/// A rectangle given out by the atlas, in pixels of its page.
struct AtlasSpot {
    std::uint16_t page = 0;
    int x = 0, y = 0;
};

/// Packs pictures into pages by shelves: rows of nearly equal height, filled from the left.
class Atlas {
public:
    /// Copies `width` by `height` RGBA8 pixels in. Each is kept one clear pixel from its
    /// neighbours. Sides are at most Page::kSize - 2.
    AtlasSpot add(int width, int height, std::span<const std::uint8_t> rgba);
    void clear();
    void clearDirty();
    std::span<const Page> pages() const { return m_pages; }
    std::uint32_t generation() const { return m_generation; }

private:
    struct Shelf {
        std::uint16_t page;
        int y, height, used;
    };
    Shelf& shelfFor(int width, int height);

    std::vector<Page> m_pages;
    std::vector<Shelf> m_shelves;
    int m_bottom = 0; ///< first free row of the last page
    std::uint32_t m_generation = 1;
};

} // namespace text
