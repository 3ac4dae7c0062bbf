// SPDX-License-Identifier: MIT
#include "ui/theme.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>

namespace {

struct Pair {
    const char* name;
    ui::Color ui::Theme::*front;
    ui::Color ui::Theme::*back;
    double least;             ///< 4.5 for text, 3 for marks that carry meaning
    double light, dark, high; ///< as the design's table has them
};

using T = ui::Theme;
const Pair kPairs[] = {
    {"text on canvas", &T::text, &T::canvas, 4.5, 13.6, 15.7, 21.0},
    {"text2 on canvas", &T::text2, &T::canvas, 4.5, 6.4, 9.9, 21.0},
    {"text3 on canvas", &T::text3, &T::canvas, 4.5, 5.1, 7.5, 16.8},
    {"text3 on kit", &T::text3, &T::kit, 4.5, 5.4, 7.1, 16.8},
    {"text3 on brand_tint", &T::text3, &T::brandTint, 4.5, 4.9, 5.3, 11.3},
    {"on_brand on brand", &T::onBrand, &T::brand, 4.5, 6.7, 7.1, 14.3},
    {"brand on canvas", &T::brand, &T::canvas, 4.5, 5.8, 8.2, 14.3},
    {"brand on kit", &T::brand, &T::kit, 4.5, 6.2, 7.7, 14.3},
    {"on_tint on brand_tint", &T::onTint, &T::brandTint, 4.5, 8.1, 8.9, 14.1},
    {"rail_text on rail_top", &T::railText, &T::railTop, 4.5, 7.5, 8.0, 21.0},
    {"in_meta on in", &T::inMeta, &T::in, 4.5, 5.9, 6.6, 16.8},
    {"out_text on out", &T::outText, &T::out, 4.5, 6.7, 7.4, 14.1},
    {"out_meta on out", &T::outMeta, &T::out, 4.5, 5.4, 5.6, 14.1},
    {"on_sign on sign", &T::onSign, &T::sign, 4.5, 7.4, 8.5, 16.1},
    {"sign_text on sign_tint", &T::signText, &T::signTint, 4.5, 7.6, 9.2, 16.1},
    {"sign_text on kit", &T::signText, &T::kit, 4.5, 7.9, 11.7, 16.1},
    {"sign_line on canvas", &T::signLine, &T::canvas, 3, 3.3, 6.6, 16.1},
    {"ok_text on ok_tint", &T::okText, &T::okTint, 4.5, 7.1, 8.4, 14.9},
    {"miss_text on miss_tint", &T::missText, &T::missTint, 4.5, 7.1, 9.2, 12.0},
    {"mix_text on mix_tint", &T::mixText, &T::mixTint, 4.5, 8.1, 8.3, 12.3},
    {"danger on surface", &T::danger, &T::surface, 4.5, 5.9, 6.8, 10.3},
    {"edge on canvas", &T::edge, &T::canvas, 3, 3.2, 4.8, 21.0},
    {"focus on canvas", &T::focus, &T::canvas, 3, 5.7, 8.7, 16.1},
};

TEST(Theme, ReachesTheContrastOfTheDesign) {
    for (const Pair& pair : kPairs) {
        const double wanted[] = {pair.light, pair.dark, pair.high};
        int at = 0;
        for (const auto kind :
             {ui::ThemeKind::Light, ui::ThemeKind::Dark, ui::ThemeKind::HighContrast}) {
            const ui::Theme& theme = ui::themeOf(kind);
            const double ratio = ui::contrast(theme.*pair.front, theme.*pair.back);
            SCOPED_TRACE(std::string(pair.name) + ", theme " + std::to_string(at));
            EXPECT_GE(ratio, pair.least);
            EXPECT_NEAR(ratio, wanted[at], 0.06);
            ++at;
        }
    }
}

TEST(Theme, FocusShowsOnMyBubbleByItsGapWhereItsColourDoesNot) {
    const ui::Theme& light = ui::themeOf(ui::ThemeKind::Light);
    EXPECT_NEAR(ui::contrast(light.focus, light.out), 1.0, 0.06);
    EXPECT_NEAR(ui::contrast(light.focusGap, light.out), 6.7, 0.06);
    EXPECT_GE(
        ui::contrast(ui::themeOf(ui::ThemeKind::Dark).focus, ui::themeOf(ui::ThemeKind::Dark).out),
        3);
}

TEST(Color, KnowsTheEndsOfTheScale) {
    EXPECT_NEAR(ui::contrast(ui::rgb(0x000000), ui::rgb(0xFFFFFF)), 21, 1e-9);
    EXPECT_NEAR(ui::contrast(ui::rgb(0x123456), ui::rgb(0x123456)), 1, 1e-9);
    EXPECT_EQ(ui::mix(ui::rgb(0x000000), ui::rgb(0xFFFFFF), 1), ui::rgb(0xFFFFFF));
}

} // namespace
