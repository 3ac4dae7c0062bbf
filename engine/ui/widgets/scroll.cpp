// SPDX-License-Identifier: MIT
#include "ui/widgets/scroll.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {
constexpr float kWheelStep = 72, kDragStarts = 8;
} // namespace

void ScrollState::reveal(const Rect& rect) {
    constexpr float kMargin = 12;
    if (rect.y < view.y + kMargin)
        target += rect.y - view.y - kMargin;
    else if (rect.endY() > view.endY() - kMargin)
        target += rect.endY() - view.endY() + kMargin;
}

Rect beginScroll(Context& context, const Rect& view, ScrollState& state, float height) {
    const bool followed = state.stickToEnd && state.atEnd();
    state.view = view;
    state.content = height;
    if (followed) state.jump(state.most());
    context.painter.pushClip(view);

    const bool over = context.over(view);
    if (over && context.wheel() != 0) state.target -= context.wheel() * kWheelStep;
    if (context.pointerDown()) {
        const float travel = context.pointer().y - context.pressedAt().y;
        const bool started = view.contains(context.pressedAt()) && over;
        if (!state.grabbed && started && !context.dragging() && std::abs(travel) > kDragStarts) {
            state.grabbed = true;
            state.grabOffset = state.offset + travel;
            context.startDrag();
        }
        if (state.grabbed) state.jump(state.grabOffset - travel);
    } else {
        state.grabbed = false;
    }
    // With the keyboard alone: the pane that has the focus, or the main one of the screen.
    const bool main = context.region() == Region::Main || context.region() == Region::Messages;
    if (over || (context.focus.visible() && (state.focused || main))) {
        if (context.takeKey(key::kPageUp)) state.target -= view.h * 0.9F;
        if (context.takeKey(key::kPageDown)) state.target += view.h * 0.9F;
        if (context.takeKey(key::kHome)) state.target = 0;
        if (context.takeKey(key::kEnd)) state.target = state.most();
    }
    state.target = std::clamp(state.target, 0.0F, state.most());
    state.offset = std::clamp(state.offset, 0.0F, state.most());
    // Half of what is left each 60th of a second: quick, and it comes to rest.
    if (context.reducedMotion() || std::abs(state.target - state.offset) < 0.5F) {
        state.offset = state.target;
    } else {
        state.offset += (state.target - state.offset) * 0.4F;
        context.requestFrame();
    }
    state.focused = false;
    context.scroll = &state;
    return {view.x, view.y - std::round(state.offset), view.w, height};
}

void endScroll(Context& context, ScrollState& state) {
    context.scroll = nullptr;
    context.painter.popClip();
    if (state.most() <= 0) return;
    const Rect& view = state.view;
    const float length = std::max(view.h * view.h / state.content, 28.0F);
    const float at = (view.h - length - 4) * state.offset / state.most();
    const Rect bar{view.endX() - 6, view.y + 2 + at, 4, length};
    context.painter.fill(bar, context.theme().edge.faded(0.55F), 2);
}

} // namespace ui
