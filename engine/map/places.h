// SPDX-License-Identifier: MIT
#pragma once

#include "map/cards.h"
#include "map/layout.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace map {

/// Where everything stands on what is drawn, for whoever draws it: an SVG file or a window. A
/// text's `x` is where its side is that reading begins at, its `top` that of its first line.
struct PlacedText {
    const Block* block = nullptr; ///< of the card, the label or the heading
    double x = 0, top = 0;
    bool centred = false; ///< then `x` is its middle
};

struct PlacedMark {
    Mark mark;
    Point middle;
};

struct CardPlaces {
    double radius = 0; ///< of the box' corners
    std::vector<PlacedText> texts;
    std::vector<PlacedMark> marks;
};
CardPlaces placesOn(const Card& card, const Box& box, bool rightToLeft);

struct LabelPlaces {
    double radius = 0; ///< as round as it is tall, or a bubble's
    std::optional<Point> moon;
    PlacedText text;
};
LabelPlaces placesOn(const Label& label, const Box& box, bool rightToLeft);

struct HeadingPlaces {
    PlacedText name, about;
};
HeadingPlaces placesOn(const Heading& heading, const Box& group, bool rightToLeft);

inline constexpr double kGroupRadius = 16;
inline constexpr double kTightRadius = 3; ///< of a bubble's corner at its sender's side

/// A mark's number or letter as a text whose middle stands so far above the mark's.
Block textOf(Mark::Kind kind, std::string_view number);
inline constexpr double kMarkTextUp = 6.4;

/// Half a mark's width: a ring lies within its line.
double radiusOf(Mark::Kind kind);
inline constexpr double kTacticRadius = 4; ///< of the corners of a tactic's square

} // namespace map
