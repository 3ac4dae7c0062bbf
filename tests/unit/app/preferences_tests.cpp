// SPDX-License-Identifier: MIT
#include "app/preferences.h"

#include <gtest/gtest.h>

namespace {

TEST(Preferences, ComeBackAsTheyWere) {
    ui::Settings settings;
    settings.language = "ur";
    settings.theme = ui::ThemeKind::HighContrast;
    settings.textScale = 1.25F;
    settings.reducedMotion = true;
    settings.typing = ui::TypingSpeed::Instant;
    settings.country = "GB";
    settings.keys.flag = 'g';
    settings.keys.quickExit = false;
    EXPECT_EQ(app::fromValues(app::toValues(settings)), settings);
}

TEST(Preferences, WhatCannotBeReadKeepsTheDefault) {
    const ui::Settings settings = app::fromValues(
        {{"theme", "purple"}, {"text_percent", "900"}, {"language", ""}, {"unheard_of", "1"}});
    EXPECT_EQ(settings, ui::Settings{});
}

} // namespace
