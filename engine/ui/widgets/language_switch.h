// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"

#include <optional>
#include <string>

namespace ui {

/// English and Urdu side by side, each named in itself. The language that was pressed, if it is
/// another than the present one.
std::optional<std::string> languageSwitch(Context& context, const Rect& rect);
inline constexpr float kLanguageSwitchWidth = 154;

} // namespace ui
