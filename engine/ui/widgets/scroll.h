// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

namespace ui {

/// Where a scroll area stands; kept by the view.
struct ScrollState {
    float offset = 0;  ///< from the content's top, in units
    float content = 0; ///< height of the content
    float target = 0;
    bool stickToEnd = false; ///< follows the end as content grows, while it is at the end
    Rect view;
    bool focused = false; ///< what has the focus lies in it
    bool grabbed = false;
    float grabOffset = 0;

    float most() const { return content > view.h ? content - view.h : 0; }
    bool atEnd() const { return target >= most() - 2; }
    void jump(float to) { offset = target = to; }
    /// Moves so that `rect`, as drawn in this frame, is in sight.
    void reveal(const Rect& rect);
};

/// Clips to `view` and gives the rectangle at which the content's top lies now. Draw `height`
/// units of content there, then call endScroll. Wheel, drag, touch, PageUp, PageDown, Home, End.
Rect beginScroll(Context& context, const Rect& view, ScrollState& state, float height);
void endScroll(Context& context, ScrollState& state);

} // namespace ui
