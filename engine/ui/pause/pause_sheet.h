// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"
#include "ui/widgets/scroll.h"

#include <cstddef>
#include <optional>

namespace ui {

/// The pause sheet over whatever screen of a story is in front: draw that screen first, then this.
/// It lies below the header, so that quick exit stays in reach. Go on, the cross, Esc and a press
/// outside ask for Pause{false}; so does everything else before what it asks for: Get help
/// (Navigate Help), Settings (Navigate), Stop the story here (Perform Stop, the calm ending),
/// Leave to home (Navigate Home).
class PauseSheet {
public:
    /// Call it with `open` false too, so that it can go down. `lastReply`: the input that "Go back
    /// one reply" takes back (Rewind); none where nothing was answered yet.
    void frame(Context& context, bool open, std::optional<std::size_t> lastReply,
               Commands& commands);

private:
    ScrollState m_scroll;
};

} // namespace ui
