// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace platform {

/// A key as it went down. `code` is SDL's key code: the Unicode of an unshifted letter or sign, or
/// 0x40000000 and the scan code for a key that has none.
struct KeyPress {
    std::int32_t code = 0;
    bool shift = false;
    bool control = false;
    bool alt = false;
    bool repeat = false;
};

/// What the player did since the last frame. Positions are pixels of the drawing surface.
struct Input {
    float x = -1, y = -1; ///< the pointer; negative while it is away
    bool down = false;    ///< the first button or a finger, at the end of the frame
    bool pressed = false, released = false; ///< within the frame, at most one of each
    bool touch = false;                     ///< the pointer is a finger
    float wheel = 0;                        ///< notches, positive away from the user
    std::vector<KeyPress> keys;
    bool close = false;  ///< the window's close button, or the system asks to end
    bool hidden = false; ///< minimised: nothing needs to be drawn

    /// Starts the next frame: keeps where the pointer is and whether it is down.
    void next();
};

} // namespace platform
