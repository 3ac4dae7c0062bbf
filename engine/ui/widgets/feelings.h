// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <string_view>

namespace ui {

/// The five faces, 1 at ease to 5 uneasy; `chosen` 0 for none. Returns what was pressed, or 0. Side
/// by side, or in two rows where they would touch.
int feelings(Context& context, Id id, const Rect& rect, int chosen);
float feelingsHeight(float width);
/// The same below each other, each with its word beside it.
int feelingsList(Context& context, Id id, const Rect& rect, int chosen);
inline constexpr float kFeelingsList = 5 * 48;
/// "At ease" for 1, to "Uneasy" for 5.
std::string_view feelingWord(const Context& context, int feeling);

} // namespace ui
