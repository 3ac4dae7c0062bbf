// SPDX-License-Identifier: MIT
#include "author/map/drawing.h"

#include "author/map/palette.h"
#include "base/strings.h"

#include <algorithm>
#include <cmath>

namespace author {

using map::NodeKind;
using map::NodeState;
using ui::rgb;

Detail detailAt(double scale) {
    return scale < zoom::kTitles  ? Detail::Boxes
           : scale < zoom::kWhole ? Detail::Titles
                                  : Detail::Whole;
}

MapDrawing::MapDrawing(ui::Painter& painter, const MapPage& page, std::uint32_t serial,
                       const MapView& view, const MapShow& show)
    : m_painter(painter), m_page(page), m_serial(serial), m_view(view), m_show(show),
      m_colors(paletteOf(painter.theme().kind)), m_detail(detailAt(view.scale)),
      m_surface(painter.screen()) {
    // On a whole pixel: all that stands on the map then moves by the same when it is dragged.
    const double pixels = static_cast<double>(painter.scale());
    const auto whole = [&](float middle, double at) {
        const double origin = static_cast<double>(middle) - at * view.scale;
        return static_cast<float>(std::round(origin * pixels) / pixels);
    };
    const ui::Vec centre = m_surface.centre();
    m_origin = {whole(centre.x, view.middle.x), whole(centre.y, view.middle.y)};
}

void MapDrawing::draw() {
    m_painter.fill(m_surface, rgb(m_colors.page));
    for (std::size_t i = 0; i < m_page.cards.groups.size(); ++i)
        ground(i);
    ways();
    const bool isFar = m_detail == Detail::Boxes;
    for (std::size_t i = 0; i < m_page.cards.groups.size() && !isFar; ++i)
        heading(i);
    const auto count = static_cast<map::NodeIndex>(m_page.graph.nodes.size());
    for (map::NodeIndex i = 0; i < count; ++i) {
        if (!inSight(m_page.layout.nodes[i])) continue;
        halo(i);
        if (isFar)
            smallNode(i);
        else
            node(i);
    }
    for (std::size_t i = 0; i < m_page.graph.edges.size() && !isFar; ++i)
        label(i);
    for (map::NodeIndex i = 0; i < count; ++i)
        badges(i);
    for (std::size_t i = 0; i < m_page.cards.groups.size(); ++i) {
        if (isFar) farHeading(i);
        stuckHeading(i);
    }
}

ui::Vec MapDrawing::placeOf(map::Point point) const {
    return {m_origin.x + length(point.x), m_origin.y + length(point.y)};
}

ui::Rect MapDrawing::placeOf(const map::Box& box) const {
    const ui::Vec at = placeOf(map::Point{box.x, box.y});
    return {at.x, at.y, length(box.w), length(box.h)};
}

/// Round things are as wide as they are tall: on whole pixels.
ui::Rect MapDrawing::squareAt(ui::Vec middle, float radius) const {
    const float scale = m_painter.scale(), size = std::round(2 * radius * scale) / scale;
    return {std::round((middle.x - size / 2) * scale) / scale,
            std::round((middle.y - size / 2) * scale) / scale, size, size};
}

float MapDrawing::radiusOf(map::NodeIndex node) const {
    const map::Card& card = m_page.cards.nodes[node];
    const bool round = card.centred && card.blocks.front().lines.size() == 1;
    return length(round ? m_page.layout.nodes[node].h / 2 : 12);
}

float MapDrawing::line(double points) const {
    return std::max(length(points),
                    m_detail == Detail::Boxes ? 1.0F : static_cast<float>(points) * 0.8F);
}

bool MapDrawing::inSight(const map::Box& box) const {
    constexpr float kAround = 16; // of a node: its ring, its badge
    return !placeOf(box).inset(-kAround).cut(m_surface).empty();
}

NodeState MapDrawing::knownOf(map::NodeIndex node) const {
    return node < m_show.known.size() ? m_show.known[node] : NodeState::None;
}

NodeState MapDrawing::playOf(map::NodeIndex node) const {
    return node < m_show.play.size() ? m_show.play[node] : NodeState::None;
}

ui::Color MapDrawing::inkOf(map::Ink ink) const {
    switch (ink) {
    case map::Ink::Text: return rgb(m_colors.text);
    case map::Ink::Second: return rgb(m_colors.text2);
    case map::Ink::Tag: return rgb(m_colors.brand);
    case map::Ink::Reply: return rgb(m_colors.replyText);
    case map::Ink::OnBrand: return rgb(m_colors.onBrand);
    case map::Ink::Sign: return rgb(m_colors.onSign);
    case map::Ink::Tactic: return rgb(m_colors.onTint);
    case map::Ink::Lookalike: return rgb(m_colors.mixText);
    case map::Ink::Safe: return rgb(m_colors.okText);
    case map::Ink::NotSafe: break;
    }
    return rgb(m_colors.missText);
}

/// In steps, and never larger than it would be, so that texts fit their boxes and the glyphs of few
/// sizes are kept while the map grows and shrinks.
float MapDrawing::textSize(double points) const {
    const float pixels = length(points) * m_painter.scale();
    const float step = pixels < 24 ? 0.5F : pixels < 40 ? 1.0F : 2.0F;
    return std::max(std::floor(pixels / step) * step, 1.0F) / m_painter.scale();
}

ui::Color MapDrawing::groundOf(std::size_t group) const {
    return rgb(m_page.cards.groups[group].manipulates ? m_colors.manipulator : m_colors.chat);
}

MapDrawing::BoxLook MapDrawing::lookOf(NodeKind kind) const {
    switch (kind) {
    case NodeKind::Hook: return {rgb(m_colors.kit), rgb(m_colors.kitLine)};
    case NodeKind::Close: return {rgb(m_colors.brand), rgb(m_colors.brand)};
    default: return {rgb(m_colors.card), rgb(m_colors.cardLine)};
    }
}

MapDrawing::BoxLook MapDrawing::lookOf(map::NodeIndex index) const {
    const map::Node& node = m_page.graph.nodes[index];
    BoxLook look = lookOf(node.kind);
    if (node.kind == NodeKind::Ending)
        look = m_page.scenario->endings[node.index].safe
                   ? BoxLook{rgb(m_colors.okTint), rgb(m_colors.ok), 1.4}
                   : BoxLook{rgb(m_colors.missTint), rgb(m_colors.miss), 1.4, true};
    const auto border = [&](std::uint32_t color, double thickness, bool dashed) {
        look = {look.fill, rgb(color), thickness, look.dashed || dashed};
    };
    const NodeState known = knownOf(index), play = playOf(index);
    if (play == NodeState::Here)
        border(m_colors.focus, 3, false);
    else if (known == NodeState::Trapped)
        border(m_colors.miss, 2.6, true);
    else if (play == NodeState::Visited)
        border(m_colors.brand, 1.8, false);
    else if (known == NodeState::Proved)
        border(m_colors.ok, 1.8, false);
    else if (known == NodeState::Unreached)
        border(m_colors.edge, 1.4, true);
    if (m_show.hovered == index && node.kind != NodeKind::Close)
        look.fill = ui::mix(look.fill, rgb(m_colors.tint), 0.7F);
    return look;
}

void MapDrawing::ground(std::size_t group) {
    const map::Box& box = m_page.layout.groups[group];
    if (box.w <= 0 || !inSight(box)) return;
    const bool manipulates = m_page.cards.groups[group].manipulates;
    const ui::Rect rect = placeOf(box);
    const float radius = std::max(length(map::kGroupRadius), 3.0F);
    m_painter.fill(rect, groundOf(group), radius);
    const float thickness = m_painter.theme().border;
    if (manipulates)
        m_painter.dashedBorder(rect, rgb(m_colors.edge), thickness, radius);
    else
        m_painter.border(rect, rgb(m_colors.chatLine), thickness, radius);
}

void MapDrawing::texts(const map::PlacedText& placed, const map::Box& box, double padding,
                       std::optional<ui::Color> ground) {
    const map::Block& block = *placed.block;
    const ui::TextStyle style{.size = textSize(block.size),
                              .bold = block.bold,
                              .lineHeight = 1.2F,
                              .ownDirection = true,
                              .maxLines = 1};
    const ui::Rect rect = placeOf(box);
    const float inset = length(padding), x = placeOf(map::Point{placed.x, 0}).x;
    ui::Rect row{rect.x + inset, 0, rect.w - 2 * inset, length(block.lineHeight())};
    ui::Horizontal side = ui::Horizontal::Centre;
    if (!placed.centred) {
        side = m_page.rightToLeft ? ui::Horizontal::End : ui::Horizontal::Start;
        row.w = m_page.rightToLeft ? x - row.x : row.endX() - x;
        if (!m_page.rightToLeft) row.x = x;
    }
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
        row.y = placeOf(map::Point{0, placed.top + block.lineHeight() * static_cast<double>(i)}).y;
        if (ground) {
            const float width = std::min(m_painter.measure(block.lines[i], style).width, row.w);
            const float from = m_page.rightToLeft ? row.endX() - width : row.x;
            m_painter.fill({from - 3, row.y, width + 6, row.h}, *ground, 3);
        }
        m_painter.text(row, block.lines[i], style, inkOf(block.ink), side);
    }
}

void MapDrawing::mark(map::Mark::Kind kind, std::string_view number, ui::Vec middle) {
    const float r = length(map::radiusOf(kind));
    const ui::Rect square = squareAt(middle, r);
    switch (kind) {
    case map::Mark::Kind::Sign: m_painter.fill(square, rgb(m_colors.sign), r); break;
    case map::Mark::Kind::Tactic:
        m_painter.fill(square, rgb(m_colors.tint), length(map::kTacticRadius));
        m_painter.border(square, rgb(m_colors.brand), line(1), length(map::kTacticRadius));
        break;
    case map::Mark::Kind::Lookalike:
        m_painter.fill(square, rgb(m_colors.card), r);
        m_painter.border(square, rgb(m_colors.mix), line(1.7), r);
        break;
    }
    if (m_detail != Detail::Whole) return;
    const map::Block block = map::textOf(kind, number);
    m_painter.text(square.inset(-4), block.lines.front(),
                   {.size = textSize(block.size), .bold = true, .lineHeight = 1.2F},
                   inkOf(block.ink), ui::Horizontal::Centre);
}

/// In nearly one size at all scales, in as many lines as there is room for.
void MapDrawing::words(ui::Rect room, std::string_view words, bool centred, ui::Color ink,
                       float below) {
    constexpr float kLine = 1.2F, kLeast = 9;
    const float size = std::clamp(std::floor(room.h / kLine), kLeast, 11.0F);
    if (room.h - below > size) room.h -= below;
    // A single word is cut rather than broken.
    const int lines = std::min(static_cast<int>((room.h + 2) / (size * kLine)),
                               words.find(' ') == std::string_view::npos ? 1 : 8);
    if (lines < 1 || room.w < 24) return;
    const ui::Horizontal side = centred              ? ui::Horizontal::Centre
                                : m_page.rightToLeft ? ui::Horizontal::End
                                                     : ui::Horizontal::Start;
    m_painter.text(
        room, words,
        {.size = size, .bold = true, .lineHeight = kLine, .ownDirection = true, .maxLines = lines},
        ink, side);
}

void MapDrawing::node(map::NodeIndex index) {
    const map::Node& node = m_page.graph.nodes[index];
    const map::Box& box = m_page.layout.nodes[index];
    const ui::Rect rect = placeOf(box);
    const map::Card& card = m_page.cards.nodes[index];
    const map::CardPlaces places = map::placesOn(card, box, m_page.rightToLeft);
    const BoxLook look = lookOf(index);
    const float radius = std::max(length(places.radius), 2.0F);
    m_painter.fill(rect, look.fill, radius);
    if (look.dashed)
        m_painter.dashedBorder(rect, look.line, line(look.thickness), radius);
    else
        m_painter.border(rect, look.line, line(look.thickness), radius);
    if (m_detail == Detail::Whole)
        for (const map::PlacedText& text : places.texts)
            texts(text, box, map::Cards::kPadding);
    else
        words(rect.inset(std::min(length(map::Cards::kPadding), 6.0F), 1), m_page.titleOf(index),
              card.centred, rgb(node.kind == NodeKind::Close ? m_colors.onBrand : m_colors.text),
              card.marks.empty() ? 0 : length(map::Cards::kMarkStep));
    for (const map::PlacedMark& placed : places.marks)
        mark(placed.mark.kind, m_page.cards.numbers.at(placed.mark.item), placeOf(placed.middle));
}

/// A box without corners, its border as a larger one below it: there can be thousands.
void MapDrawing::smallNode(map::NodeIndex index) {
    const BoxLook look = lookOf(index);
    const ui::Rect rect = placeOf(m_page.layout.nodes[index]);
    const bool filled = playOf(index) == NodeState::Visited || knownOf(index) == NodeState::Trapped;
    m_painter.fill(rect, look.line);
    if (!filled && rect.h > 4)
        m_painter.fill(rect.inset(std::max(std::min(line(look.thickness), 2.0F), 1.0F)), look.fill);
}

/// A reply's. The surface is not mirrored, and the reader's replies are at the end of the line.
void MapDrawing::bubble(const ui::Rect& rect, float radius) {
    const float tight = length(map::kTightRadius);
    const ui::Corners corners = m_page.rightToLeft ? ui::Corners{radius, radius, radius, tight}
                                                   : ui::Corners{radius, radius, tight, radius};
    m_painter.fill(rect, rgb(m_colors.reply), corners);
    if (m_painter.theme().highContrast())
        m_painter.border(rect, rgb(m_colors.replyText), 1, corners);
}

void MapDrawing::label(std::size_t edge) {
    const auto& placed = m_page.layout.edges[edge].label;
    if (!placed || !inSight(*placed)) return;
    const map::Label& label = m_page.cards.edges[edge];
    const map::LabelPlaces places = map::placesOn(label, *placed, m_page.rightToLeft);
    const ui::Rect rect = placeOf(*placed);
    const float radius = length(places.radius);
    if (label.isReply) {
        bubble(rect, radius);
    } else {
        m_painter.fill(rect, rgb(m_colors.page), radius);
        m_painter.border(rect, rgb(m_colors.edge), 1, radius);
    }
    const bool isWhole = m_detail == Detail::Whole;
    const ui::Color moon = rgb(label.isReply ? m_colors.replyMeta : m_colors.text2);
    if (places.moon && (isWhole || (!label.isReply && rect.h > 9))) {
        const ui::Vec at = isWhole ? placeOf(*places.moon) : rect.centre();
        const float size = std::min(std::max(length(12), 8.0F), rect.h);
        m_painter.icon("moon", {at.x - size / 2, at.y - size / 2, size, size}, moon);
    }
    if (isWhole)
        texts(places.text, *placed, 5);
    else if (label.isReply)
        words(rect.inset(std::min(length(5), 4.0F), 0), base::join(label.block.lines, " "), true,
              rgb(m_colors.replyText));
}

/// On a ground of its own, since ways may come in below it.
void MapDrawing::heading(std::size_t group) {
    const map::Box& box = m_page.layout.groups[group];
    if (box.w <= 0 || !inSight(box)) return;
    const map::Heading& heading = m_page.cards.groups[group];
    const map::HeadingPlaces places = map::placesOn(heading, box, m_page.rightToLeft);
    if (m_detail != Detail::Whole) return farHeading(group);
    texts(places.name, box, 4, groundOf(group));
    texts(places.about, box, 4, groundOf(group));
}

namespace {
constexpr ui::TextStyle kGroupName{
    .size = 12, .bold = true, .lineHeight = 1.2F, .ownDirection = true, .maxLines = 1};
} // namespace

/// The name alone, in one size at all scales.
void MapDrawing::farHeading(std::size_t group) {
    const map::Box& box = m_page.layout.groups[group];
    const ui::Rect rect = placeOf(box);
    if (box.w <= 0 || rect.w < 30 || !inSight(box)) return;
    const map::Block& name = m_page.cards.groups[group].name;
    if (name.lines.empty()) return;
    const float inset = std::min(length(map::kGroupRadius), 6.0F);
    const float width =
        std::min(m_painter.measure(name.lines.front(), kGroupName).width, rect.w - 2 * inset);
    const float top = rect.y + std::max(length(6), 2.0F);
    const ui::Rect strip{m_page.rightToLeft ? rect.endX() - inset - width : rect.x + inset, top,
                         width, 16};
    m_painter.fill(strip.inset(-2, 0), groundOf(group).faded(0.85F), 3);
    m_painter.text(strip, name.lines.front(), kGroupName, rgb(m_colors.text),
                   m_page.rightToLeft ? ui::Horizontal::End : ui::Horizontal::Start);
}

/// Of a group whose heading is above what is in sight: on a band at the upper edge, below which its
/// cards pass, so that one knows whose chat it is.
void MapDrawing::stuckHeading(std::size_t group) {
    constexpr float kHeight = 28, kInset = 10;
    const map::Box& box = m_page.layout.groups[group];
    const ui::Rect rect = placeOf(box);
    const map::Block& name = m_page.cards.groups[group].name;
    if (name.lines.empty() || rect.y + length(30) > 0 || rect.endY() < 2 * kHeight) return;
    const ui::Rect seen = rect.cut(m_surface);
    if (seen.w < m_painter.measure(name.lines.front(), kGroupName).width + 2 * kInset) return;
    const float thickness = m_painter.theme().border;
    const ui::Rect band{seen.x + thickness, 0, seen.w - 2 * thickness, kHeight};
    const bool manipulates = m_page.cards.groups[group].manipulates;
    m_painter.fill(band, groundOf(group));
    m_painter.fill({band.x, band.endY() - thickness, band.w, thickness},
                   rgb(manipulates ? m_colors.edge : m_colors.cardLine));
    m_painter.text(band.inset(kInset, 0), name.lines.front(), kGroupName, rgb(m_colors.text),
                   m_page.rightToLeft ? ui::Horizontal::End : ui::Horizontal::Start);
}

} // namespace author
