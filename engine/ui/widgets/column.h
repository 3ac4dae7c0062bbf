// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/widgets/controls.h"

#include <functional>
#include <string_view>

namespace ui {

/// Puts words, gaps and cards below each other. A dry column draws nothing and reacts to nothing:
/// it only finds out how tall the content is, so that a card or a scroll area can be made for it.
///
///     const float height = Column::heightOf(context, width, content);
///     Column column(context, area);
///     content(column);
class Column {
public:
    using Content = std::function<void(Column&)>;

    Column(Context& owner, const Rect& area, bool measuring = false)
        : context(owner), dry(measuring), m_area(area), m_y(area.y) {}

    static float heightOf(Context& context, float width, const Content& content);

    Context& context;
    const bool dry;

    float width() const { return m_area.w; }
    float y() const { return m_y; }
    /// What was used so far.
    float height() const { return m_y - m_area.y; }
    /// Whether anything that tall at this place could be seen.
    bool inSight(float height) const;

    void gap(float height) { m_y += height; }
    Rect take(float height);
    /// Wrapped words; leaves room for ink that goes beyond its line.
    void text(std::string_view words, const TextStyle& style, Color color,
              Horizontal horizontal = Horizontal::Start);
    /// A card as tall as its content.
    void card(const CardLook& look, float padding, const Content& content);
    /// The same, which can be pressed as a whole.
    bool pressCard(Id id, const CardLook& look, float padding, const Content& content);
    /// `count` cells in rows of `columns`; those of a row are as tall as the tallest. `cell` is
    /// called dry to measure, with a rectangle of no height, and again to draw.
    void grid(int count, int columns, float gap, const std::function<void(Column&, int)>& cell);
    /// `count` pieces beside each other, as many in a line as fit; `size` says what each needs in a
    /// width of that, `draw` is not called dry.
    void flow(int count, const std::function<Vec(int, float most)>& size,
              const std::function<void(int, const Rect&)>& draw);
    /// What a cell or card of a grid is to be stretched to; 0 outside grids.
    float stretch() const { return m_area.h; }

private:
    Rect cardRect(float padding, const Content& content);

    Rect m_area;
    float m_y;
};

} // namespace ui
