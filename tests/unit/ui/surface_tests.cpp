// SPDX-License-Identifier: MIT
// A screen that lies on a part of another one.
#include "ui/context.h"
#include "ui/widgets/controls.h"
#include "unit/ui/fake_textures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using ui::Rect;

struct SurfaceTest : testing::Test {
    SurfaceTest() {
        const auto used = urdu.useLanguage(CHATWISE_DATA_DIR, "ur");
        EXPECT_TRUE(used);
    }
    static constexpr Rect kArea{100, 40, 60, 50};

    /// A frame of 200 by 100 with a screen in Urdu on kArea, at twice the size.
    template<class Draw>
    void frame(const Draw& draw, std::vector<ui::KeyPress> keys = {}) {
        stage.frame(200, 100, 1, false, [&](ui::Context& outer) {
            if (!inner) inner = std::make_unique<ui::Context>(outer.painter, urdu, look);
            draw(outer, [&](const std::function<void(ui::Context&)>& on) {
                inner->beginFrame(outer, kArea, keys);
                on(*inner);
                inner->endFrame();
            });
        });
    }
    /// The same, where nothing else is on the outer screen.
    void frameOf(const std::function<void(ui::Context&)>& on, std::vector<ui::KeyPress> keys = {}) {
        frame([&](ui::Context&, const auto& screen) { screen(on); }, std::move(keys));
    }
    void pointAt(float x, float y) {
        stage.input.x = x;
        stage.input.y = y;
    }

    uitest::Stage stage;
    ui::Strings urdu;
    ui::Settings look{.textScale = 2};
    std::unique_ptr<ui::Context> inner;
};

TEST_F(SurfaceTest, HasUnitsAndADirectionOfItsOwn) {
    frameOf([](ui::Context& context) {
        EXPECT_EQ(context.screen().w, 30);
        EXPECT_EQ(context.screen().h, 25);
        context.painter.fill({0, 0, 10, 5}, ui::rgb(0xFF0000));
    });
    // At its start, which is its right side.
    EXPECT_EQ(stage.bounds(), (std::array<float, 4>{140, 40, 160, 50}));
}

TEST_F(SurfaceTest, GivesBackWhatItLiesOn) {
    frame([](ui::Context& outer, const auto& screen) {
        outer.painter.pushClip({0, 0, 150, 100});
        screen([](ui::Context&) {});
        EXPECT_EQ(outer.painter.scale(), 1);
        EXPECT_FALSE(outer.painter.mirrored());
        EXPECT_EQ(outer.painter.clip().w, 150);
        outer.painter.fill({1, 2, 3, 4}, ui::rgb(0xFF0000));
        outer.painter.popClip();
    });
    EXPECT_EQ(stage.bounds(), (std::array<float, 4>{1, 2, 4, 6}));
}

TEST_F(SurfaceTest, NothingBeyondItIsInSight) {
    frameOf([](ui::Context& context) {
        EXPECT_TRUE(context.painter.visible({29, 0, 10, 10}));
        EXPECT_FALSE(context.painter.visible({31, 0, 10, 10}));
        EXPECT_FALSE(context.painter.visible({0, -10, 10, 5}));
    });
}

TEST_F(SurfaceTest, IsPressedWhereThePointerIs) {
    const auto press = [&] {
        bool clicked = false;
        const auto draw = [&](ui::Context& context) {
            clicked |= context.interact(7, {0, 0, 10, 25}).clicked;
        };
        stage.input.down = stage.input.pressed = true;
        frameOf(draw);
        stage.input.down = false;
        stage.input.released = true;
        frameOf(draw);
        return clicked;
    };
    pointAt(150, 60); // at its start: the right
    EXPECT_TRUE(press());
    pointAt(110, 60);
    EXPECT_FALSE(press());
    pointAt(170, 60);
    EXPECT_FALSE(press());
}

TEST_F(SurfaceTest, APressElsewhereIsNoneOfItsOwn) {
    pointAt(20, 20);
    stage.input.down = stage.input.pressed = true;
    frameOf([](ui::Context& context) {
        EXPECT_FALSE(context.pointerDown());
        EXPECT_FALSE(context.pressedOutside({0, 0, 5, 5}));
    });
    // Nor does it become one by being dragged there.
    pointAt(150, 60);
    frameOf([](ui::Context& context) { EXPECT_FALSE(context.pointerDown()); });
}

TEST_F(SurfaceTest, ADragThatBeganOnItStaysItsOwn) {
    pointAt(150, 60);
    stage.input.down = stage.input.pressed = true;
    frameOf([](ui::Context& context) { EXPECT_TRUE(context.pointerDown()); });
    pointAt(20, 60);
    frameOf([](ui::Context& context) {
        EXPECT_TRUE(context.pointerDown());
        EXPECT_GT(context.pointer().x, context.screen().w);
    });
}

TEST_F(SurfaceTest, WhatLiesOverItTakesThePointer) {
    pointAt(150, 60);
    const auto covered = [](ui::Context& outer, const auto& screen) {
        screen([](ui::Context& context) { EXPECT_LT(context.pointer().x, 0); });
        outer.pushLayer(outer.screen(), true);
        outer.popLayer();
    };
    frame([&](ui::Context& outer, const auto& screen) {
        screen([](ui::Context& context) { EXPECT_GT(context.pointer().x, 0); });
        outer.pushLayer(outer.screen(), true);
        outer.popLayer();
    });
    frame(covered);
}

TEST_F(SurfaceTest, HasTheKeysThatAreMeantForIt) {
    stage.input.keys = {{.code = 'x'}};
    frame(
        [](ui::Context& outer, const auto& screen) {
            screen([](ui::Context& context) {
                EXPECT_TRUE(context.takeKey('y'));
                EXPECT_FALSE(context.takeKey('x'));
            });
            EXPECT_TRUE(outer.takeKey('x'));
        },
        {{.code = 'y'}});
}

TEST_F(SurfaceTest, ItsNextFrameIsTheOthersNextFrame) {
    frameOf([](ui::Context& context) { context.requestFrameIn(40); });
    EXPECT_EQ(stage.context().waitMs(), 40);
}

} // namespace
