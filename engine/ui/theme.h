// SPDX-License-Identifier: MIT
#pragma once

#include "ui/color.h"

#include <cstdint>

namespace ui {

enum class ThemeKind : std::uint8_t { Light, Dark, HighContrast };

/// The colours of one theme; see the token table of the design. Text reaches 4.5:1 and marks that
/// carry meaning 3:1 in every theme (theme_tests.cpp recomputes it).
struct Theme {
    ThemeKind kind = ThemeKind::Light;

    Color canvas, surface;
    Color kit, kitCard, kitLine; ///< the warm world of help
    Color line, soft, edge;
    Color text, text2, text3;
    Color brand, onBrand, brandTint, onTint;
    Color railTop, railEnd, railText;
    Color in, inText, inMeta;    ///< their bubble
    Color out, outText, outMeta; ///< my bubble
    Color sign, onSign, signTint, signText, signLine;
    Color ok, okTint, okText;
    Color miss, missTint, missText;
    Color mix, mixTint, mixText;
    Color danger;
    Color focus, focusGap;

    float lowShadow = 0, highShadow = 0; ///< opacity; 0 for none
    float wallpaper = 0;                 ///< opacity of the star line
    float border = 1; ///< of cards and bubbles that high contrast outlines: 1 or 2

    bool highContrast() const { return kind == ThemeKind::HighContrast; }
};

const Theme& themeOf(ThemeKind kind);

} // namespace ui
