// SPDX-License-Identifier: MIT
#include "map/places.h"

#include <algorithm>

namespace map {
namespace {

/// Where the texts of a box begin.
double beginOf(const Box& box, double padding, bool rightToLeft) {
    return rightToLeft ? box.right() - padding : box.x + padding;
}

double ahead(double by, bool rightToLeft) {
    return rightToLeft ? -by : by;
}

} // namespace

CardPlaces placesOn(const Card& card, const Box& box, bool rightToLeft) {
    const bool round = card.centred && card.blocks.front().lines.size() == 1;
    CardPlaces places{.radius = round ? box.h / 2 : 12, .texts = {}, .marks = {}};
    const double begin = beginOf(box, Cards::kPadding, rightToLeft);
    double y = box.y + 8;
    for (const Block& block : card.blocks) {
        places.texts.push_back({&block, card.centred ? box.x + box.w / 2 : begin, y, card.centred});
        y += block.height() + 2;
    }
    const double room = box.w - 2 * Cards::kPadding;
    double x = 0;
    for (const Mark& mark : card.marks) {
        if (x + Cards::kMark > room) {
            x = 0;
            y += Cards::kMarkStep;
        }
        places.marks.push_back(
            {mark, {begin + ahead(x + Cards::kMark / 2, rightToLeft), y + Cards::kMark / 2 + 1}});
        x += Cards::kMarkStep - 1;
    }
    return places;
}

LabelPlaces placesOn(const Label& label, const Box& box, bool rightToLeft) {
    LabelPlaces places{
        .radius = label.isReply ? std::min(11.0, box.h / 2) : box.h / 2, .moon = {}, .text = {}};
    double begin = beginOf(box, 9, rightToLeft);
    if (label.nextDay) {
        places.moon = {begin + ahead(4, rightToLeft), box.y + box.h / 2};
        begin += ahead(Cards::kMoon, rightToLeft);
    }
    places.text = {&label.block, begin, box.y + 5};
    return places;
}

HeadingPlaces placesOn(const Heading& heading, const Box& group, bool rightToLeft) {
    const double begin = beginOf(group, kGroupRadius, rightToLeft), top = group.y + 12;
    return {{&heading.name, begin, top},
            {&heading.about, begin + ahead(heading.name.width() + 10, rightToLeft), top + 3.4}};
}

Block textOf(Mark::Kind kind, std::string_view number) {
    const Ink ink = kind == Mark::Kind::Sign     ? Ink::Sign
                    : kind == Mark::Kind::Tactic ? Ink::Tactic
                                                 : Ink::Lookalike;
    return {.lines = {std::string(number)}, .size = 10, .ink = ink, .bold = true};
}

double radiusOf(Mark::Kind kind) {
    return kind == Mark::Kind::Lookalike ? Cards::kMark / 2 - 0.8 : Cards::kMark / 2;
}

} // namespace map
