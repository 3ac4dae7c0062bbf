// SPDX-License-Identifier: MIT
#pragma once

#include "author/map/legend.h"
#include "author/map/page.h"
#include "author/map/view.h"
#include "ui/context.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace author {

/// What a play and a proof say of the nodes, and which one is looked at elsewhere.
struct Marks {
    // By node; may be empty. See MapShow.
    std::span<const map::NodeState> known, play;
    std::optional<map::NodeIndex> selected;
};

/// What was done with the map in a frame.
struct MapPresses {
    std::optional<map::NodeIndex> pressed; ///< to look at it: by pointer, or the focus came to it
    std::optional<map::NodeIndex> opened;  ///< to go there: pressed twice, or Enter
    bool aside = false;                    ///< pressed where there is no node
};

/// The room of the pane's own buttons, with what is around them, at its lower end.
inline constexpr float kMapBarWide = 248, kMapBarTall = 60;
/// Around what lies on the pane.
inline constexpr float kMapMargin = 12;

/// A story's map in a part of the window: moved with a drag, the arrow keys (from node to node,
/// with Alt by itself) and the wheel, which makes it larger and smaller about the pointer, as do +
/// and -.
class MapPane {
public:
    /// Another map, or null for none. Of an edited story it stays where it was: the nodes that are
    /// still there keep their place on the screen.
    void show(std::shared_ptr<const MapPage> page);
    const MapPage* page() const { return m_page.get(); }

    MapPresses frame(ui::Context& context, const ui::Rect& area, const Marks& marks);

    /// Opens the legend, or shuts it.
    void explain(bool isOpen) { m_legend.open(isOpen); }
    /// How much of the pane's end it covers, with the emptiness around it; 0 while it is shut.
    float legendRoom() const {
        return m_legend.width() > 0 ? m_legend.width() + 2 * kMapMargin : 0;
    }

    /// Brings a node into sight. Before the first frame of a page it is what that begins with.
    void reveal(map::NodeIndex node);

    /// What is in sight, as the next frame finds it where nothing moves it.
    const MapView& view() const { return m_glide.goal(); }

private:
    struct Frame; // what the parts of one frame share: pane.cpp

    MapView whole() const;
    MapView kept(MapView view) const;
    void begin(const Marks& marks);
    void go(Frame& frame, const MapView& view, float milliseconds);
    void drag(Frame& frame);
    void wheelAndKeys(Frame& frame);
    void moveByKeys(Frame& frame);
    void zoom(Frame& frame, double factor, ui::Vec fixed);
    void nodes(Frame& frame);
    void press(Frame& frame, map::NodeIndex node);
    void bringIntoSight(Frame& frame, map::NodeIndex node);
    void goToPlay(Frame& frame);
    void buttons(Frame& frame);
    void legend(Frame& frame);
    void tips(Frame& frame);

    std::shared_ptr<const MapPage> m_page;
    std::uint32_t m_serial = 0; ///< of the page
    bool m_isNew = true;        ///< the page has not been in sight yet
    MapGlide m_glide;
    MapLegend m_legend;
    ui::Vec m_size; ///< of the pane
    std::optional<map::NodeIndex> m_reveal;
    bool m_grabbed = false;
    map::Point m_grabbedAt;
    std::optional<map::NodeIndex> m_last; ///< that was pressed
    double m_lastPress = -1;
    std::size_t m_lastHere = 0; ///< of the places where the play is: that one was shown last
};

} // namespace author
