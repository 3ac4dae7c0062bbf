// SPDX-License-Identifier: MIT
#include "map/picture.h"

#include <algorithm>

namespace map {
namespace {

constexpr double kColumn = 300, kEntry = 24, kSample = 46, kHead = 26;

/// Draws what a row of the legend explains, about a place.
struct Sample {
    Picture& picture;
    Point middle;
    bool rightToLeft;

    Box box() const {
        return {middle.x - kHalfSample, middle.y - kHalfSampleTall, 2 * kHalfSample,
                2 * kHalfSampleTall};
    }

    void operator()(LegendShape shape) const {
        switch (shape) {
        case LegendShape::Scene: return picture.rect(box(), kSampleRadius, "card");
        case LegendShape::Reply: return picture.bubble(box(), kHalfSampleTall, "reply");
        case LegendShape::Hook: return picture.rect(box(), kHalfSampleTall, "hook");
        case LegendShape::Manipulator: return picture.rect(box(), kSampleRadius, "pusher");
        case LegendShape::NextDay: return picture.moon(middle, "moon");
        }
    }
    void operator()(EdgeKind kind) const {
        const double half = rightToLeft ? -kHalfWay : kHalfWay, y = middle.y;
        picture.curve({{middle.x - half, y}, {middle.x, y}, {middle.x, y}, {middle.x + half, y}},
                      lookOf(kind, kind == EdgeKind::Call));
    }
    void operator()(const LegendMark& mark) const {
        drawMark(picture, mark.mark, mark.number, {}, middle);
    }
    void operator()(NodeState state) const {
        picture.rect(box(), kSampleRadius, std::string("card") + lookOf(state));
    }
};

} // namespace

LegendPicture drawn(const std::vector<LegendSection>& legend, const Words& words,
                    const Box& within) {
    const auto columns = std::max<std::size_t>(1, static_cast<std::size_t>(within.w / kColumn));
    Picture picture(words.rightToLeft);
    double top = within.y, tallest = 0;
    for (std::size_t i = 0; i < legend.size(); ++i) {
        const std::size_t column = i % columns;
        if (column == 0 && i > 0) {
            top += tallest + 16;
            tallest = 0;
        }
        const double offset = static_cast<double>(column) * kColumn;
        const double ahead = words.rightToLeft ? -1 : 1; // where reading goes
        const double begin = words.rightToLeft ? within.right() - offset : within.x + offset;
        picture.text(blockOf(legend[i].title, kColumn - 20, 1, {.size = 13, .bold = true}, words),
                     begin, top);
        double y = top + kHead;
        for (const LegendRow& row : legend[i].rows) {
            std::visit(Sample{picture, {begin + ahead * 18, y + kEntry / 2}, words.rightToLeft},
                       row.sample);
            const Block block = blockOf(row.words, kColumn - kSample - 14, 1,
                                        {.size = 11.5, .ink = Ink::Second}, words);
            picture.text(block, begin + ahead * kSample, y + 4.5);
            y += kEntry;
        }
        tallest = std::max(tallest, y - top);
    }
    return {picture.svg(), top + tallest - within.y};
}

} // namespace map
