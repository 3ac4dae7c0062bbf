// SPDX-License-Identifier: MIT
#pragma once

#include "ui/debrief/debrief_view.h"

#include <string>
#include <string_view>

namespace ui::debrief {

/// How a mark looks: its outline is full or dashed and its disc full or ringed, so that colour
/// never says it alone.
struct MarkLook {
    Color line, tint, ink;
    std::string_view icon;
    std::string_view word;
    bool dashed = false;
    bool ringed = false;
};
MarkLook lookOf(const Context& context, score::Mark mark);

/// The disc of a mark on the time line and beside a sign.
void markDisc(Context& context, Vec centre, float radius, const MarkLook& look);

/// Why, in a sentence or two.
std::string reasonOf(const Context& context, const DebriefModel& model,
                     const score::MessageMark& mark);
/// What there is to say of a reply; empty where nothing is.
std::string_view reasonOf(const Context& context, const DebriefModel& model,
                          const score::ReplyMoment& reply);

/// The parts of one row; the widths follow from the pane's.
struct RowMeasures {
    bool stacked = false; ///< the card below the bubble
    float bubbleStart = 54, bubbleWidth = 0;
    float cardStart = 0, cardWidth = 0;
};
RowMeasures measuresFor(float width);

float rowHeight(Context& context, const DebriefModel& model, const Moment& moment, float width);
/// Draws a row; true when its "What if I had…" was pressed.
bool drawRow(Context& context, const DebriefModel& model, const Moment& moment, const Rect& rect);

} // namespace ui::debrief
