// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "ui/strings.h"

#include <array>
#include <string_view>

namespace ui::guide_page {

/// One part of the guide, in the order in which it is read, on the screen and aloud.
struct Section {
    std::string_view title;
    guide::Kind kind;
};

std::array<Section, 5> sections(const Strings& strings);

} // namespace ui::guide_page
