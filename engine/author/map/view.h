// SPDX-License-Identifier: MIT
#pragma once

#include "map/layout.h"
#include "ui/geometry.h"

namespace author {

/// How large a map is shown, in units for a point.
namespace zoom {
inline constexpr double kLeast = 0.03, kMost = 2.5;
inline constexpr double kTitles = 0.25;   ///< from here on the cards have titles
inline constexpr double kWhole = 0.66;    ///< from here on they have all of their texts
inline constexpr double kReadable = 0.42; ///< the least at which a map is shown first
} // namespace zoom

/// What part of a map is in sight: what lies in the middle of the pane, and how large. Places on
/// the screen are in units from that middle.
struct MapView {
    map::Point middle;
    double scale = 1;

    bool operator==(const MapView&) const = default;
    ui::Vec onScreen(map::Point point) const {
        return {static_cast<float>((point.x - middle.x) * scale),
                static_cast<float>((point.y - middle.y) * scale)};
    }
    map::Point onMap(ui::Vec screen) const {
        return {middle.x + static_cast<double>(screen.x) / scale,
                middle.y + static_cast<double>(screen.y) / scale};
    }
};

map::Point centreOf(const map::Box& box);
/// The least box that holds both.
map::Box boxAround(const map::Box& a, const map::Box& b);

/// Larger by that factor, with the same place of the map at `fixed`.
MapView zoomed(const MapView& view, double factor, ui::Vec fixed);

/// All of the box in a pane of that size, with a margin; not larger than `most`.
MapView fitting(const map::Box& box, ui::Vec pane, double most);

/// The nearest view that has something of the page in its middle.
MapView within(const MapView& view, const map::Size& page);

/// On the way from one view to the other: 0 to 1. The place that both show at the same spot stays
/// there all the way.
MapView between(const MapView& from, const MapView& to, double share);

/// A view on its way to another, ease-out cubic.
class MapGlide {
public:
    MapView at(double seconds) const;
    const MapView& goal() const { return m_to; }
    bool moving(double seconds) const { return seconds < m_begun + m_takes; }
    void jump(const MapView& to) {
        m_from = m_to = to;
        m_takes = 0;
    }
    void go(const MapView& to, double seconds, float milliseconds);

private:
    MapView m_from, m_to;
    double m_begun = 0, m_takes = 0; ///< seconds
};

} // namespace author
