// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <cstdint>
#include <string>

namespace ui {

/// Keys that can be changed; 0 switches one off.
struct KeyMap {
    std::int32_t flag = 'f';
    std::int32_t screenshot = 's';
    bool numbers = true;   ///< 1 to 9 choose a reply
    bool quickExit = true; ///< Shift three times
    bool operator==(const KeyMap&) const = default;
};

enum class TypingSpeed : std::uint8_t { Natural, Quick, Instant };

/// What the player has chosen about the interface.
struct Settings {
    std::string language = "en";
    ThemeKind theme = ThemeKind::Light;
    float textScale = 1; ///< 1, 1.25, 1.5 or 2
    bool reducedMotion = false;
    TypingSpeed typing = TypingSpeed::Natural;
    std::string country = "PK"; ///< whose help channels are shown, ISO 3166 alpha-2
    KeyMap keys;
    bool operator==(const Settings&) const = default;
};

} // namespace ui
