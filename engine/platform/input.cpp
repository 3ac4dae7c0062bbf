// SPDX-License-Identifier: MIT
#include "platform/input.h"

namespace platform {

void Input::next() {
    Input fresh;
    fresh.x = x;
    fresh.y = y;
    fresh.down = down;
    fresh.touch = touch;
    fresh.hidden = hidden;
    *this = std::move(fresh);
}

} // namespace platform
