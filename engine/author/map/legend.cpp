// SPDX-License-Identifier: MIT
#include "author/map/legend.h"

#include "author/map/drawing.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <variant>
#include <vector>

namespace author {
namespace {

constexpr float kLegendWidth = 316, kLegendPadding = 16, kLegendCross = 40;
constexpr float kLegendEdge = 4; ///< between what is scrolled and the panel's border
constexpr float kLegendSide = kLegendPadding - kLegendEdge; ///< left and right of the rows in that
constexpr float kSampleWidth = 46; ///< the room of a sample, beside the words
constexpr float kLegendRow = 28, kBetweenSections = 14, kBelowSectionTitle = 4;
constexpr ui::TextStyle kSectionTitle{
    .size = ui::type::kLabel, .bold = true, .lineHeight = 1.25F, .ownDirection = true};
constexpr ui::TextStyle kRowWords{
    .size = ui::type::kSecond, .lineHeight = 1.25F, .ownDirection = true};

/// A row, and where it stands from the top of the first.
struct PlacedRow {
    const map::LegendRow* row = nullptr; ///< null for a title
    const std::string* words = nullptr;
    float top = 0, height = 0;
};

struct LegendRows {
    std::vector<PlacedRow> rows;
    float height = 0;
};

/// All but the first title, which stands above.
LegendRows rowsOf(ui::Painter& painter, const MapPage& page, float width) {
    LegendRows contents;
    float& y = contents.height;
    for (const map::LegendSection& section : page.legend) {
        if (!contents.rows.empty()) {
            y += kBetweenSections;
            const float title = painter.measure(section.title, kSectionTitle, width).height;
            contents.rows.push_back({nullptr, &section.title, y, title});
            y += title + kBelowSectionTitle;
        }
        for (const map::LegendRow& row : section.rows) {
            const float words = painter.measure(row.words, kRowWords, width - kSampleWidth).height;
            contents.rows.push_back({&row, &row.words, y, std::max(words + 6, kLegendRow)});
            y += contents.rows.back().height;
        }
    }
    return contents;
}

/// Draws the rows on a surface that is not mirrored, as the map itself.
class LegendDrawing {
public:
    LegendDrawing(ui::Painter& painter, const MapPage& page, std::uint32_t serial, float scrolled)
        : m_painter(painter), m_page(page), m_serial(serial), m_scrolled(scrolled),
          m_size(painter.screen()),
          m_map(painter, page, serial, {{middleOf(m_size.w), middleOf(m_size.h)}, 1}, {}) {}

    void draw(const LegendRows& contents) {
        for (const PlacedRow& placed : contents.rows)
            if (isInSight(placed)) words(placed);
        m_painter.lines("author.legend", m_size, state(), [&](ui::LineSheet& sheet) {
            for (const PlacedRow& placed : contents.rows)
                if (const auto* way = sampleOf<map::EdgeKind>(placed))
                    m_map.sample(*way, placeOf(placed), sheet);
        });
        for (const PlacedRow& placed : contents.rows) {
            if (!isInSight(placed)) continue;
            if (const auto* shape = sampleOf<map::LegendShape>(placed))
                m_map.sample(*shape, placeOf(placed));
            if (const auto* mark = sampleOf<map::LegendMark>(placed))
                m_map.sample(*mark, placeOf(placed));
            if (const auto* known = sampleOf<map::NodeState>(placed))
                m_map.sample(*known, placeOf(placed));
        }
    }

private:
    static double middleOf(float length) { return static_cast<double>(length) / 2; }

    template<class Sample>
    static const Sample* sampleOf(const PlacedRow& placed) {
        return placed.row == nullptr ? nullptr : std::get_if<Sample>(&placed.row->sample);
    }
    bool isInSight(const PlacedRow& placed) const {
        const float top = placed.top - m_scrolled;
        return top < m_size.h && top + placed.height > 0;
    }
    /// Of its sample's middle.
    ui::Vec placeOf(const PlacedRow& placed) const {
        const float fromSide = kLegendSide + (kSampleWidth - 10) / 2;
        return {m_page.rightToLeft ? m_size.w - fromSide : fromSide,
                placed.top - m_scrolled + placed.height / 2};
    }
    void words(const PlacedRow& placed) {
        ui::Rect room{kLegendSide, placed.top - m_scrolled, m_size.w - 2 * kLegendSide,
                      placed.height};
        if (placed.row != nullptr) {
            room.w -= kSampleWidth;
            if (!m_page.rightToLeft) room.x += kSampleWidth;
        }
        const ui::Theme& theme = m_painter.theme();
        m_painter.text(room, *placed.words, placed.row ? kRowWords : kSectionTitle,
                       placed.row ? theme.text2 : theme.text,
                       m_page.rightToLeft ? ui::Horizontal::End : ui::Horizontal::Start);
    }
    /// Everything that the lines' looks depend on.
    std::uint64_t state() const {
        ui::LinesState state;
        state.add(m_serial);
        state.add(m_scrolled);
        state.add(m_size.w);
        state.add(m_size.h);
        state.add(m_painter.scale());
        state.add(m_painter.theme().kind);
        return state.value();
    }

    ui::Painter& m_painter;
    const MapPage& m_page;
    std::uint32_t m_serial;
    float m_scrolled;
    ui::Rect m_size;
    MapDrawing m_map;
};

} // namespace

void MapLegend::frame(ui::Context& context, const ui::Rect& area, const MapPage& page,
                      std::uint32_t serial) {
    if (!m_isOpen || page.legend.empty()) return;
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    const std::string& title = page.legend.front().title;
    const float width = std::min(kLegendWidth, area.w), inside = width - 2 * kLegendPadding;
    const float head =
        std::max(painter.measure(title, kSectionTitle, inside - kLegendCross).height + 20, 44.0F);
    const LegendRows contents = rowsOf(painter, page, inside);
    const float height = std::min(head + contents.height + kLegendPadding, area.h);
    const ui::Rect box{area.endX() - width, area.endY() - height, width, height};
    m_width = width;
    context.pushLayer(box, false);
    painter.shadow(box, ui::Elevation::Low, ui::radius::kCard);
    painter.fill(box, theme.surface, ui::radius::kCard);
    painter.border(box, theme.soft, theme.border, ui::radius::kCard);

    // The words begin where the map's language does, which need not be the window's.
    const bool isSame = page.rightToLeft == painter.mirrored();
    ui::Rect rest = box.inset(kLegendEdge, 0);
    rest.takeBottom(kLegendEdge);
    ui::Rect strip = rest.takeTop(head).inset(kLegendSide, 0);
    const ui::Rect cross = isSame ? strip.takeEnd(kLegendCross) : strip.takeStart(kLegendCross);
    painter.text(strip, title, kSectionTitle, theme.text,
                 isSame ? ui::Horizontal::Start : ui::Horizontal::End);
    const float atSide = isSame ? cross.endX() - 10 : cross.x + 10;
    if (ui::iconButton(context, context.id("map-legend-close"), {atSide, cross.centre().y}, "close",
                       context.tr("author", "Close"), {.size = 18, .diameter = 32}))
        m_isOpen = false;
    if (context.takeKey(ui::key::kEscape)) m_isOpen = false;

    beginScroll(context, rest, m_scroll, contents.height + kLegendPadding - kLegendEdge);
    painter.pushSurface(rest, painter.scale(), false, theme);
    LegendDrawing(painter, page, serial, std::round(m_scroll.offset)).draw(contents);
    painter.popSurface();
    endScroll(context, m_scroll);
    context.popLayer();
}

} // namespace author
