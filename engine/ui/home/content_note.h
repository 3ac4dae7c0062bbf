// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"
#include "ui/model.h"
#include "ui/widgets/scroll.h"

namespace ui {

/// What the player reads before a story: what it touches, that one can stop at any moment, for
/// whom it is and how long it takes. Draw home first, then this over it. Asks for Play (`fresh`
/// false to go on with a saved play), for Navigate to the debrief of a finished one, or for Back:
/// Another story, the cross, Esc, a press outside.
class ContentNoteSheet {
public:
    /// `story` null while it is closed: call it then too, so that it can go down. `fresh`: only a
    /// new play is offered.
    void frame(Context& context, const Model& model, const StoryCard* story, bool fresh,
               Commands& commands);

private:
    StoryCard m_story; ///< the last one shown
    ScrollState m_scroll;
};

} // namespace ui
