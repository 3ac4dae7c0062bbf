// SPDX-License-Identifier: MIT
#pragma once

#include "author/map/page.h"
#include "ui/context.h"
#include "ui/widgets/scroll.h"

#include <cstdint>

namespace author {

/// What everything on a map means: a panel that lies over it, and can be shut.
class MapLegend {
public:
    bool isOpen() const { return m_isOpen; }
    void open(bool isOpen) { m_isOpen = isOpen; }
    /// As it was drawn last; 0 while it is shut.
    float width() const { return m_isOpen ? m_width : 0; }

    /// Draws it where it is open, at the end of `area` and at most as large. `serial` is another
    /// one for every page.
    void frame(ui::Context& context, const ui::Rect& area, const MapPage& page,
               std::uint32_t serial);

private:
    bool m_isOpen = false;
    float m_width = 0;
    ui::ScrollState m_scroll;
};

} // namespace author
