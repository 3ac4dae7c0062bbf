// SPDX-License-Identifier: MIT
#include "author/map/view.h"

#include <algorithm>
#include <cmath>

namespace author {

map::Point centreOf(const map::Box& box) {
    return {box.x + box.w / 2, box.y + box.h / 2};
}

map::Box boxAround(const map::Box& a, const map::Box& b) {
    const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

MapView zoomed(const MapView& view, double factor, ui::Vec fixed) {
    const map::Point point = view.onMap(fixed);
    MapView result{{}, std::clamp(view.scale * factor, zoom::kLeast, zoom::kMost)};
    result.middle = {point.x - static_cast<double>(fixed.x) / result.scale,
                     point.y - static_cast<double>(fixed.y) / result.scale};
    return result;
}

MapView fitting(const map::Box& box, ui::Vec pane, double most) {
    constexpr double kMargin = 24;
    const double across = (static_cast<double>(pane.x) - 2 * kMargin) / std::max(box.w, 1.0);
    const double down = (static_cast<double>(pane.y) - 2 * kMargin) / std::max(box.h, 1.0);
    return {{box.x + box.w / 2, box.y + box.h / 2},
            std::clamp(std::min(across, down), zoom::kLeast, most)};
}

MapView within(const MapView& view, const map::Size& page) {
    return {{std::clamp(view.middle.x, 0.0, std::max(page.w, 0.0)),
             std::clamp(view.middle.y, 0.0, std::max(page.h, 0.0))},
            view.scale};
}

MapView between(const MapView& from, const MapView& to, double share) {
    if (share >= 1) return to;
    const double scale = from.scale * std::pow(to.scale / from.scale, share);
    // The middle moves as the width of what is in sight does: then one place never moves.
    const double width = 1 / to.scale - 1 / from.scale;
    const bool zooms = std::abs(to.scale / from.scale - 1) > 1e-6;
    const double along = zooms ? (1 / scale - 1 / from.scale) / width : share;
    return {{from.middle.x + (to.middle.x - from.middle.x) * along,
             from.middle.y + (to.middle.y - from.middle.y) * along},
            scale};
}

MapView MapGlide::at(double seconds) const {
    if (!moving(seconds)) return m_to;
    const double left = 1 - std::max(seconds - m_begun, 0.0) / m_takes;
    return between(m_from, m_to, 1 - left * left * left);
}

void MapGlide::go(const MapView& to, double seconds, float milliseconds) {
    if (to == m_to) return;
    m_from = at(seconds);
    m_to = to;
    m_begun = seconds;
    m_takes = static_cast<double>(milliseconds) / 1000;
}

} // namespace author
