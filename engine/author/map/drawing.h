// SPDX-License-Identifier: MIT
#pragma once

#include "author/map/page.h"
#include "author/map/view.h"
#include "map/places.h"
#include "ui/paint/line_sheet.h"
#include "ui/paint/painter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace author {

/// How much is drawn of a map, by its scale.
enum class Detail : std::uint8_t {
    Boxes,  ///< coloured boxes, and the chats' names
    Titles, ///< and the cards' titles, all in one size
    Whole,
};
Detail detailAt(double scale);

/// What is drawn on a map beside what stands in the story.
struct MapShow {
    // By node; may be empty.
    std::span<const map::NodeState> known; ///< what is proved
    std::span<const map::NodeState> play;  ///< where a play has been, and where it is
    std::optional<map::NodeIndex> selected;
    std::optional<map::NodeIndex> hovered;
};

/// Draws one frame of a map on the painter's whole surface, which must not be mirrored. Draws what
/// is in sight alone.
class MapDrawing {
public:
    /// `serial` is another one for every page.
    MapDrawing(ui::Painter& painter, const MapPage& page, std::uint32_t serial, const MapView& view,
               const MapShow& show);

    void draw();

    /// Where a box of the map is on the surface.
    ui::Rect placeOf(const map::Box& box) const;
    ui::Vec placeOf(map::Point point) const;
    /// How round a card is there.
    float radiusOf(map::NodeIndex node) const;

    // samples.cpp: one of what draw() draws, about a place, for a legend.
    void sample(map::LegendShape shape, ui::Vec middle);
    void sample(const map::LegendMark& mark, ui::Vec middle);
    void sample(map::NodeState state, ui::Vec middle) { dot(middle, state); }
    void sample(map::EdgeKind way, ui::Vec middle, ui::LineSheet& sheet);

private:
    float length(double points) const { return static_cast<float>(points * m_view.scale); }
    /// At least a pixel, and as thick as that where little can be seen.
    float line(double points) const;
    ui::Rect squareAt(ui::Vec middle, float radius) const;
    bool inSight(const map::Box& box) const;
    ui::Color inkOf(map::Ink ink) const;
    map::NodeState knownOf(map::NodeIndex node) const;
    map::NodeState playOf(map::NodeIndex node) const;
    float textSize(double points) const;

    // drawing.cpp
    void ground(std::size_t group);
    void heading(std::size_t group);
    void farHeading(std::size_t group);
    void stuckHeading(std::size_t group);
    void node(map::NodeIndex node);
    void smallNode(map::NodeIndex node);
    void label(std::size_t edge);
    /// `ground`: a colour below the words, where something else may lie.
    void texts(const map::PlacedText& placed, const map::Box& box, double padding,
               std::optional<ui::Color> ground = {});
    /// `below`: the room of what stands under them, where there is enough.
    void words(ui::Rect room, std::string_view words, bool centred, ui::Color ink, float below = 0);
    void mark(map::Mark::Kind kind, std::string_view number, ui::Vec middle);
    void bubble(const ui::Rect& rect, float radius);
    // marks.cpp
    void halo(map::NodeIndex node);
    void badges(map::NodeIndex node);
    enum class Corner : std::uint8_t { Begin, End }; ///< of a card's upper edge, as it is read
    void badge(const ui::Rect& card, Corner corner, map::NodeState state, bool speaks);
    void dot(ui::Vec middle, map::NodeState state);
    void pill(const ui::Rect& card, Corner corner, map::NodeState state, float size);
    // ways.cpp
    void ways();
    void way(ui::LineSheet& sheet, std::size_t edge);
    std::uint64_t waysState() const;
    ui::Stroke strokeOf(map::EdgeKind kind, bool comesBack) const;

    /// A card's border says what is known of its node.
    struct BoxLook {
        ui::Color fill, line;
        double thickness = 1;
        bool dashed = false;
    };
    BoxLook lookOf(map::NodeIndex node) const;
    BoxLook lookOf(map::NodeKind kind) const; ///< of whose kind nothing more is to be known
    ui::Color groundOf(std::size_t group) const;

    ui::Painter& m_painter;
    const MapPage& m_page;
    std::uint32_t m_serial;
    MapView m_view;
    MapShow m_show;
    map::Palette m_colors;
    Detail m_detail;
    ui::Rect m_surface;
    ui::Vec m_origin; ///< where the map's corner is, on a whole pixel
    std::vector<ui::Vec> m_curve;
};

} // namespace author
