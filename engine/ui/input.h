// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace ui {

/// Key codes as SDL numbers them: the Unicode of an unshifted letter or sign, or 0x40000000 and
/// the scan code of a key that has none.
namespace key {
inline constexpr std::int32_t kEnter = 13, kEscape = 27, kTab = 9, kSpace = 32, kBackspace = 8,
                              kMinus = '-', kPlus = '+', kEquals = '=', kRight = 0x4000004f,
                              kLeft = 0x40000050, kDown = 0x40000051, kUp = 0x40000052,
                              kHome = 0x4000004a, kPageUp = 0x4000004b, kEnd = 0x4000004d,
                              kPageDown = 0x4000004e, kDelete = 127, kF6 = 0x4000003f,
                              kPadEnter = 0x40000058, kPadPlus = 0x40000057, kPadMinus = 0x40000056,
                              kLeftShift = 0x400000e1, kRightShift = 0x400000e5;
} // namespace key

struct KeyPress {
    std::int32_t code = 0;
    bool shift = false;
    bool control = false;
    bool alt = false;
    bool repeat = false;
};

/// What the player did since the last frame, in pixels from the top left; made by app.
struct Input {
    float x = -1, y = -1;
    bool down = false;
    bool pressed = false, released = false;
    bool touch = false;
    float wheel = 0; ///< notches, positive away from the user
    std::vector<KeyPress> keys;
};

} // namespace ui
