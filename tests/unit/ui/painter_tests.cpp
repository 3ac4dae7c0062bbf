// SPDX-License-Identifier: MIT
#include "ui/context.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/feelings.h"
#include "unit/ui/fake_textures.h"

#include <gtest/gtest.h>

namespace {

struct PainterTest : testing::Test {
    uitest::Stage stage;
};

TEST_F(PainterTest, DrawsNothingButQuadsAlongTheAxes) {
    stage.frame(1280, 800, 1.25F, false, [](ui::Context& context) {
        ui::Painter& painter = context.painter;
        painter.wallpaper({0, 0, 400, 300});
        painter.fill({10.3F, 10.7F, 200, 80}, ui::rgb(0x123456), {20, 6, 20, 0});
        painter.border({10, 100, 200, 80}, ui::rgb(0x123456), 2, {20, 20, 6, 20});
        painter.dashedBorder({10, 200, 200, 50}, ui::rgb(0x123456), 1, 18);
        painter.shadow({300, 100, 100, 60}, ui::Elevation::High);
        painter.arc({400, 100, 90, 90}, 9, 0, 0.7F, ui::rgb(0x123456));
        painter.avatar("nobody", "Rally", {500, 10, 46, 46});
        const ui::Color stops[] = {ui::rgb(0x000000), ui::rgb(0xFFFFFF)};
        painter.gradient({600, 10, 100, 46}, stops, false, 12);
        ui::button(context, 7, {700, 10, 140, 44}, "Tell someone you trust");
        ui::feelings(context, 9, {700, 80, 260, 44}, 4);
        ui::toggle(context, 20, {700, 140, 60, 44}, true);
    });
    EXPECT_GT(stage.quads(), 100);
    EXPECT_EQ(stage.slanted(), 0);
}

TEST_F(PainterTest, FlipsAboutTheMiddleWhereTheInterfaceIsMirrored) {
    stage.frame(200, 100, 1, true, [](ui::Context& context) {
        context.painter.fill({10, 20, 30, 40}, ui::rgb(0xFF0000));
    });
    EXPECT_EQ(stage.bounds(), (std::array<float, 4>{160, 20, 190, 60}));
}

TEST_F(PainterTest, SnapsToWholePixels) {
    stage.frame(200, 100, 1.5F, false, [](ui::Context& context) {
        context.painter.fill({10.3F, 20.2F, 30, 40}, ui::rgb(0xFF0000));
    });
    for (const float edge : stage.bounds())
        EXPECT_EQ(edge, std::round(edge));
}

TEST_F(PainterTest, AMissingPictureIsAPlaceholderAndGivesItsTexturesBack) {
    stage.frame(200, 100, 1, false, [](ui::Context& context) {
        context.painter.picture("no/such", {0, 0, 90, 60});
    });
    EXPECT_GT(stage.quads(), 0);
}

} // namespace
