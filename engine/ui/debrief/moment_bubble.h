// SPDX-License-Identifier: MIT
#pragma once

#include "ui/debrief/debrief_view.h"
#include "ui/debrief/moments.h"

#include <string_view>

namespace ui::debrief {

/// A bubble's box and where its time goes, within `limit`.
struct Bubble {
    float w = 0, h = 0;
    TextSize words;
    float icon = 0;  ///< room before the words
    float above = 0; ///< from the top to the words' box
    float nameHeight = 0;
    bool timeInline = false;
};

Bubble bubbleOf(Context& context, const DebriefModel& model, const Moment& moment, float width);
void drawBubble(Context& context, const DebriefModel& model, const Moment& moment,
                const Bubble& bubble, const Rect& box);

/// Whom the chat is with.
const story::Contact& contactOf(const DebriefModel& model, story::ChatIndex chat);
/// What a message says; of a picture without words, what it shows.
std::string_view wordsOf(const Context& context, const DebriefModel& model,
                         const story::Message& message);

} // namespace ui::debrief
