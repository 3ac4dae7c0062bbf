// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ui {

/// Type sizes in units; nothing is set smaller than kTime.
namespace type {
inline constexpr float kTime = 12, kSecond = 13, kLabel = 14, kBody = 15, kBubble = 16, kPane = 18,
                       kScreen = 22, kHero = 28, kHeroLarge = 36;
} // namespace type

namespace radius {
inline constexpr float kBubble = 20, kBubbleTight = 6, kCard = 16, kCardWide = 20, kLarge = 24,
                       kSheet = 26, kButton = 14;
} // namespace radius

/// How the window is divided; widths are effective, that is, after the text scale.
enum class Breadth : std::uint8_t {
    Wide,   ///< 1180 and more: rail, list, conversation, kit
    Medium, ///< 840 to 1179: the kit becomes a strip
    Narrow, ///< 600 to 839: list or conversation, and the strip
    Phone,  ///< under 600: one pane, tabs at the bottom
};

struct Panes {
    Breadth breadth = Breadth::Wide;
    float rail = 76, list = 284, kit = 320; ///< widths; 0 where the pane is not shown
    float header = 72;
    float tabs = 0;       ///< height of the tabs at the bottom
    bool composer = true; ///< otherwise a reply is sent on its own card
};

/// The division of a window of that many units.
Panes panesFor(float width, float height);

} // namespace ui
