// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"
#include "ui/model.h"
#include "ui/widgets/scroll.h"

namespace ui {

/// The pause sheet over whatever screen of a story is in front: draw that screen first, then this.
/// It lies below the header, so that quick exit stays in reach. Go on, the cross, Esc and a press
/// outside ask for Pause{false}; so does everything else before what it asks for: Get help
/// (Navigate Help), Settings (Navigate), Stop the story here (Perform Stop, the calm ending),
/// Leave to home (Navigate Home).
class PauseSheet {
public:
    /// Call it with `open` false too, so that it can go down. Of the model: the reply that "Go back
    /// one reply" takes back (Rewind), and whether anything was done after it.
    void frame(Context& context, const Model& model, bool open, Commands& commands);

private:
    ScrollState m_scroll;
};

} // namespace ui
