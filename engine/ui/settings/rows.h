// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/column.h"

#include <functional>
#include <span>
#include <string_view>

/// The rows of settings: words at the start and what changes them at the end, or below where there
/// is little room.
namespace ui::settings {

void section(Column& column, std::string_view title, const Column::Content& content);
/// `control` is called with the box for it, `width` by 44, when it is to be drawn; `tall` says how
/// high it is in a width, where that may be more.
void row(Column& column, std::string_view label, std::string_view second, float width,
         const std::function<void(Rect)>& control, const std::function<float(float)>& tall = {});
/// `choose` is called with what was chosen, if that is another one.
void choice(Column& column, std::string_view name, std::string_view label, std::string_view second,
            std::span<const std::string_view> labels, int chosen,
            const std::function<void(int)>& choose);
void onOff(Column& column, std::string_view name, std::string_view label, std::string_view second,
           bool& on);

} // namespace ui::settings
