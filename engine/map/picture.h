// SPDX-License-Identifier: MIT
#pragma once

#include "map/cards.h"
#include "map/layout.h"
#include "map/legend.h"
#include "map/places.h"
#include "map/svg.h"

#include <string>
#include <string_view>
#include <vector>

namespace map {

/// A number as SVG has it, to a tenth of a point.
std::string num(double number);

/// A text as XML holds it. Well-formed UTF-8 stays what it is, what no XML may hold becomes U+FFFD.
std::string escaped(std::string_view utf8);

/// The class of a text.
const char* classOf(Ink ink);
/// The class of a way, which may be one of those that come back.
const char* lookOf(EdgeKind kind, bool comesBack);
/// What a state adds to the class of a card.
const char* lookOf(NodeState state);

/// The rules that give every class its colour.
std::string styleOf(const Palette& palette);

/// Shapes and texts of an SVG file, one behind the other. `look` is one of the classes of styleOf.
class Picture {
public:
    explicit Picture(bool rightToLeft) : m_rightToLeft(rightToLeft) {}

    void raw(std::string_view svg) { m_svg += svg; }
    void open(std::string_view tag, std::string_view title = {});
    void close(std::string_view tag);
    void rect(const Box& box, double radius, std::string_view look);
    /// A bubble with one corner that is less round: the one at its sender's side.
    void bubble(const Box& box, double radius, std::string_view look);
    void circle(Point middle, double radius, std::string_view look);
    /// `points` as in PlacedEdge::curve.
    void curve(const std::vector<Point>& points, std::string_view look);
    void moon(Point middle, std::string_view look);

    enum class Side : std::uint8_t { Begin, Middle };
    /// The lines of a block below each other from `top`; `x` is where its side is, or its middle.
    void text(const Block& block, double x, double top, Side side = Side::Begin);
    void text(const PlacedText& placed) {
        text(*placed.block, placed.x, placed.top, placed.centred ? Side::Middle : Side::Begin);
    }

    const std::string& svg() const { return m_svg; }

private:
    bool m_rightToLeft;
    std::string m_svg;
};

/// A sign's number in a circle, a tactic's letter in a square; a lookalike's number in a ring.
void drawMark(Picture& picture, const Mark& mark, std::string_view number, std::string_view title,
              Point middle);

/// A legend in columns from (left, top) to the width. `height` is what it took.
struct LegendPicture {
    std::string svg;
    double height = 0;
};
LegendPicture drawn(const std::vector<LegendSection>& legend, const Words& words,
                    const Box& within);

} // namespace map
