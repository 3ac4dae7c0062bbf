// SPDX-License-Identifier: MIT
#include "ui/paint/atlas.h"

#include <algorithm>

namespace ui {

Slot Atlas::add(int width, int height, const std::uint8_t* pixels) {
    const auto place = [&](Page& page) {
        if (page.x + width > kSize) {
            page.x = 0;
            page.y += page.shelf;
            page.shelf = 0;
        }
        return page.y + height <= kSize;
    };
    if (m_pages.empty() || !place(m_pages.back())) {
        m_pages.push_back({m_host->create(kSize, kSize, false)});
        place(m_pages.back());
    }
    Page& page = m_pages.back();
    m_host->update(page.texture, page.x, page.y, width, height, pixels, width * 4);
    constexpr float kUnit = 1.0F / kSize;
    const Slot slot{page.texture,
                    static_cast<float>(page.x) * kUnit,
                    static_cast<float>(page.y) * kUnit,
                    static_cast<float>(page.x + width) * kUnit,
                    static_cast<float>(page.y + height) * kUnit,
                    width,
                    height};
    page.x += width + 1;
    page.shelf = std::max(page.shelf, height + 1);
    return slot;
}

void Atlas::clear() {
    for (const Page& page : m_pages)
        m_host->destroy(page.texture);
    m_pages.clear();
}

} // namespace ui
