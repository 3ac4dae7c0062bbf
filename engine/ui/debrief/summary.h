// SPDX-License-Identifier: MIT
#pragma once

#include "ui/debrief/debrief_view.h"
#include "ui/widgets/column.h"

#include <string>

namespace ui::debrief {

// The lines below the dials.
std::string spotFacts(const Context& context, const score::Score& score);
std::string protectFacts(const Context& context, const score::Facts& facts);
std::string respondFacts(const Context& context, const score::Score& score);
/// "1 of 2, one slipped by".
std::string signFacts(const Context& context, const score::SignSummary& sign);

/// How the story ended, in its own words.
void endingCard(Column& column, const DebriefModel& model);
/// Whose fault it never is.
void kindnessCard(Column& column, const DebriefModel& model);
void dialsCard(Column& column, const DebriefModel& model);
/// The seven signs and the habit; each leads to its page of the guide.
void signsCard(Column& column, const DebriefModel& model, Commands& commands);

/// Where to get help, across the foot of a wide window.
float helpFooterHeight(Context& context, const DebriefModel& model, float width);
void helpFooter(Context& context, const DebriefModel& model, const Rect& rect, Commands& commands);
/// The same as a card, where there is no room for a footer.
void helpCard(Column& column, const DebriefModel& model, Commands& commands);

} // namespace ui::debrief
