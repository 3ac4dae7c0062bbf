// SPDX-License-Identifier: MIT
#include "ui/paint/line_sheet.h"
#include "unit/ui/fake_textures.h"

#include <gtest/gtest.h>

#include <vector>

namespace {

using ui::LineSheet;
using ui::Vec;

constexpr ui::Color kRed{255, 0, 0, 255};

struct LineSheetTest : testing::Test {
    LineSheetTest() { sheet.begin(200, 150, 1, false); }

    std::vector<Vec> straight(Vec a, Vec b) const { return {a, a, b, b}; }
    int alpha(int x, int y) const {
        return sheet.pixels()[static_cast<std::size_t>(y * sheet.width() + x) * 4 + 3];
    }
    /// How many pixels all that is on the sheet would cover.
    double covered() const {
        double sum = 0;
        for (std::size_t i = 3; i < sheet.pixels().size(); i += 4)
            sum += sheet.pixels()[i];
        return sum / 255;
    }
    int runs(bool before = false) const {
        int count = 0;
        sheet.eachRun(before, [&](const LineSheet::Run&) { ++count; });
        return count;
    }

    LineSheet sheet;
};

TEST_F(LineSheetTest, CoversAsMuchAsTheLineDoes) {
    for (const Vec end : {Vec{110, 20}, Vec{20, 110}, Vec{110, 110}, Vec{107, 53}}) {
        sheet.begin(200, 150, 1, false);
        sheet.curve(straight({20, 20}, end), {.width = 3, .color = kRed});
        const double length = std::hypot(end.x - 20, end.y - 20);
        const double ends = 3.14159 * 1.5 * 1.5;
        EXPECT_NEAR(covered(), length * 3 + ends, 0.03 * length * 3) << end.x << "," << end.y;
    }
}

TEST_F(LineSheetTest, HasSmoothEdges) {
    sheet.curve(straight({20, 20}, {120, 57}), {.width = 2, .color = kRed});
    int part = 0;
    for (std::size_t i = 3; i < sheet.pixels().size(); i += 4)
        part += sheet.pixels()[i] > 0 && sheet.pixels()[i] < 255;
    EXPECT_GT(part, 150);
    EXPECT_EQ(alpha(20, 60), 0);
}

TEST_F(LineSheetTest, AThinLineIsPalerAndNoThinner) {
    sheet.curve(straight({20, 50.5F}, {120, 50.5F}), {.width = 0.5F, .color = kRed});
    EXPECT_NEAR(alpha(70, 50), 128, 3);
    EXPECT_EQ(alpha(70, 52), 0);
}

TEST_F(LineSheetTest, JoinsOfACurveAreNoDarkerThanTheRest) {
    const ui::Color half{255, 0, 0, 128};
    sheet.curve(std::vector<Vec>{{20, 20}, {60, 140}, {140, 20}, {180, 130}},
                {.width = 4, .color = half});
    int most = 0;
    for (std::size_t i = 3; i < sheet.pixels().size(); i += 4)
        most = std::max<int>(most, sheet.pixels()[i]);
    EXPECT_EQ(most, 128);
}

TEST_F(LineSheetTest, DashesLeaveGaps) {
    sheet.curve(straight({10, 50.5F}, {190, 50.5F}),
                {.width = 2, .color = kRed, .dash = 6, .gap = 4});
    int changes = 0;
    for (int x = 11; x < 190; ++x)
        changes += (alpha(x, 50) > 127) != (alpha(x - 1, 50) > 127);
    EXPECT_NEAR(changes, 36, 2); // two for every ten pixels
}

TEST_F(LineSheetTest, AHeadIsWideBehindAndPointedInFront) {
    sheet.curve(straight({20, 75.5F}, {150, 75.5F}),
                {.width = 1.5F, .color = kRed, .headAtEnd = 12});
    const auto tall = [&](int x) {
        int count = 0;
        for (int y = 0; y < sheet.height(); ++y)
            count += alpha(x, y) > 127;
        return count;
    };
    EXPECT_GT(tall(140), 7);
    EXPECT_LT(tall(148), 4);
    EXPECT_EQ(tall(152), 0);
    EXPECT_LT(tall(100), 4);
}

TEST_F(LineSheetTest, MirroredRunsFromTheRight) {
    sheet.begin(200, 150, 1, true);
    sheet.curve(straight({10, 50}, {40, 50}), {.width = 3, .color = kRed});
    EXPECT_GT(alpha(175, 50), 200);
    EXPECT_EQ(alpha(25, 50), 0);
}

TEST_F(LineSheetTest, KnowsWhichTilesHaveAnything) {
    EXPECT_EQ(runs(), 0);
    sheet.curve(straight({10, 10}, {40, 30}), {.width = 2, .color = kRed});
    EXPECT_EQ(runs(), 1);
    sheet.begin(200, 150, 1, false);
    EXPECT_EQ(runs(), 0);
    EXPECT_EQ(runs(true), 1) << "what was there must be wiped out elsewhere, too";
    EXPECT_EQ(covered(), 0);
}

TEST_F(LineSheetTest, LeavesOutWhatLiesBesideIt) {
    sheet.curve(straight({-500, -20}, {900, -20}), {.width = 2, .color = kRed});
    sheet.curve(straight({-90000, 75}, {90000, 75}), {.width = 2, .color = kRed});
    EXPECT_NEAR(covered(), 400, 4);
}

struct PainterLinesTest : testing::Test {
    /// How often the lines were drawn anew.
    int frame(std::uint64_t state, int width = 400) {
        int drawn = 0;
        stage.frame(width, 300, 1, false, [&](ui::Context& context) {
            context.painter.lines(
                "test", {0, 0, static_cast<float>(width), 300}, state, [&](LineSheet& sheet) {
                    ++drawn;
                    sheet.curve(std::vector<Vec>{{5, 5}, {50, 9}, {90, 80}, {99, 99}},
                                {.color = kRed});
                });
        });
        return drawn;
    }
    uitest::Stage stage;
};

TEST_F(PainterLinesTest, AreDrawnAnewOnlyWhenTheyChange) {
    EXPECT_EQ(frame(1), 1);
    EXPECT_EQ(frame(1), 0);
    EXPECT_EQ(frame(2), 1);
    EXPECT_EQ(frame(2, 500), 1) << "another size";
    EXPECT_EQ(stage.slanted(), 0);
    EXPECT_GE(stage.quads(), 1);
    EXPECT_LE(stage.quads(), 4) << "its tiles, and no others";
}

TEST_F(PainterLinesTest, AreThrownAwayWhenNobodyAsksForThem) {
    frame(1);
    for (int i = 0; i < 200; ++i)
        stage.frame(400, 300, 1, false, [](ui::Context&) {});
    EXPECT_EQ(frame(1), 1);
}

} // namespace
