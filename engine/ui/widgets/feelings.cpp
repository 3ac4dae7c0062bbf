// SPDX-License-Identifier: MIT
#include "ui/widgets/feelings.h"

#include <algorithm>
#include <string>

namespace ui {

std::string_view feelingWord(const Context& context, int feeling) {
    return feelingName(context.strings, feeling);
}

namespace {

constexpr float kFeelingFace = 44, kFaceGap = 8;

int facesBeside(float width) {
    return width >= 5 * kFeelingFace + 4 * (kFaceGap / 2) ? 5 : 3;
}

void drawFeeling(Context& context, Id id, const Rect& face, const Interaction& state, int feeling,
                 bool on) {
    const Theme& theme = context.theme();
    const float lit = context.hover(id, state);
    const float round = face.w / 2;
    context.painter.fill(face, on ? theme.sign : mix(theme.kitCard, theme.signTint, lit / 1.6F),
                         round);
    if (!on || theme.highContrast()) context.painter.border(face, theme.soft, theme.border, round);
    context.painter.icon("smile-" + std::to_string(feeling), face.middle(24, 24),
                         on ? theme.onSign : theme.text2);
    context.ring(state, face, round);
}

} // namespace

float feelingsHeight(float width) {
    return facesBeside(width) == 5 ? kFeelingFace : 2 * kFeelingFace + kFaceGap;
}

int feelings(Context& context, Id id, const Rect& rect, int chosen) {
    const int beside = facesBeside(rect.w);
    const float size = std::min(kFeelingFace, rect.h);
    const float step = (rect.w - size) / static_cast<float>(beside - 1);
    const float top = rect.y + (rect.h - std::min(feelingsHeight(rect.w), rect.h)) / 2;
    int result = 0;
    for (int i = 0; i < 5; ++i) {
        const int row = i / beside;
        // The second row of two stands in the middle below the first of three.
        const float x = step * (static_cast<float>(i % beside) + (row > 0 ? 0.5F : 0.0F));
        const Rect face{rect.x + x, top + static_cast<float>(row) * (kFeelingFace + kFaceGap), size,
                        size};
        const Id own = id + static_cast<Id>(i) + 1;
        const Interaction state = context.interact(own, face.target());
        drawFeeling(context, own, face, state, i + 1, chosen == i + 1);
        context.tooltip(own, face, feelingWord(context, i + 1), state);
        if (state.clicked) result = i + 1;
    }
    return result;
}

int feelingsList(Context& context, Id id, const Rect& rect, int chosen) {
    Rect rest = rect;
    int result = 0;
    for (int feeling = 1; feeling <= 5; ++feeling) {
        Rect row = rest.takeTop(kFeelingsList / 5);
        const Id own = id + static_cast<Id>(feeling);
        const Interaction state = context.interact(own, row);
        const bool on = chosen == feeling;
        drawFeeling(context, own, row.takeStart(40).middle(40, 40), state, feeling, on);
        row.takeStart(10);
        context.painter.text(row, feelingWord(context, feeling), {.size = type::kLabel, .bold = on},
                             context.theme().text);
        if (state.clicked) result = feeling;
    }
    return result;
}

} // namespace ui
