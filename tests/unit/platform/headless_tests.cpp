// SPDX-License-Identifier: MIT
#include "platform/display.h"
#include "platform/imgui_compat.h"

#include <gtest/gtest.h>
#include <imgui.h>
#include <stb_image.h>

#include <array>
#include <filesystem>
#include <fstream>

namespace {

std::array<int, 3> pixel(const platform::Image& image, int x, int y) {
    const std::uint8_t* p = &image.pixels[static_cast<std::size_t>(y * image.width + x) * 4];
    return {p[0], p[1], p[2]};
}

TEST(Headless, DrawsFillsPicturesAndTriangles) {
    auto opened = platform::openHeadless(64, 48);
    ASSERT_TRUE(opened.has_value());
    platform::Display& display = **opened;
    void* texture = display.renderer().createTexture(2, 1, false);
    const std::uint8_t texels[] = {255, 255, 255, 255, 255, 255, 255, 0};
    display.renderer().updateTexture(texture, 0, 0, 2, 1, texels, 8);
    display.begin(0.016F);
    ImDrawList* list = display.drawList();
    list->AddRectFilled({0, 0}, {64, 48}, IM_COL32(10, 20, 30, 255));
    list->AddImage(platform::compat::toImGui(texture), {4, 4}, {6, 5}, {0, 0}, {1, 1},
                   IM_COL32(200, 100, 50, 255));
    list->PushClipRect({20, 20}, {30, 30});
    list->AddRectFilled({10, 10}, {60, 40}, IM_COL32(0, 255, 0, 255));
    list->PopClipRect();
    list->AddTriangleFilled({40, 30}, {60, 30}, {40, 46}, IM_COL32(255, 0, 0, 255));
    display.end();
    const auto image = display.capture();
    ASSERT_TRUE(image.has_value());
    using Rgb = std::array<int, 3>;
    EXPECT_EQ(pixel(*image, 1, 1), (Rgb{10, 20, 30}));
    EXPECT_EQ(pixel(*image, 4, 4), (Rgb{200, 100, 50})) << "tinted";
    EXPECT_EQ(pixel(*image, 5, 4), (Rgb{10, 20, 30})) << "see-through";
    EXPECT_EQ(pixel(*image, 25, 25), (Rgb{0, 255, 0}));
    EXPECT_EQ(pixel(*image, 15, 15), (Rgb{10, 20, 30})) << "clipped";
    EXPECT_EQ(pixel(*image, 44, 34), (Rgb{255, 0, 0}));
    display.renderer().destroyTexture(texture);
}

TEST(Headless, HandsOutItsScriptThenNothing) {
    platform::Input press;
    press.x = 5;
    press.pressed = press.down = true;
    press.keys.push_back({'f', false, false, false, false});
    auto opened = platform::openHeadless(8, 8, {press});
    ASSERT_TRUE(opened.has_value());
    platform::Input input;
    EXPECT_TRUE((*opened)->read(input, -1));
    EXPECT_TRUE(input.pressed);
    EXPECT_EQ(input.keys.size(), 1U);
    EXPECT_FALSE((*opened)->read(input, -1));
    EXPECT_FALSE(input.pressed);
    EXPECT_TRUE(input.keys.empty());
    EXPECT_EQ(input.x, 5) << "the pointer stays where it is";
}

TEST(Headless, IsCurrentAgainWhenReadAfterAnotherIsGone) {
    auto first = platform::openHeadless(8, 8, {{}});
    ASSERT_TRUE(first.has_value());
    { ASSERT_TRUE(platform::openHeadless(8, 8).has_value()); }
    ASSERT_EQ(ImGui::GetCurrentContext(), nullptr) << "the other took it along";
    platform::Input input;
    (*first)->read(input, 0); // as a key comes in, which ImGui is told of
    EXPECT_NE(ImGui::GetCurrentContext(), nullptr);
}

TEST(Headless, RefusesASizeThatCannotBe) {
    for (const int width : {0, -4, 100000})
        EXPECT_FALSE(platform::openHeadless(width, 100).has_value());
}

TEST(Png, ComesBackAsItWentOut) {
    platform::Image image{3, 2, {}};
    for (int i = 0; i < 24; ++i)
        image.pixels.push_back(static_cast<std::uint8_t>(i * 10 + 5));
    const auto file = std::filesystem::path(testing::TempDir()) / "chatwise_png_test.png";
    ASSERT_TRUE(platform::writePng(image, file).has_value());
    int width = 0, height = 0, channels = 0;
    unsigned char* pixels = stbi_load(file.c_str(), &width, &height, &channels, 4);
    ASSERT_NE(pixels, nullptr);
    EXPECT_EQ(width, 3);
    EXPECT_EQ(std::vector<std::uint8_t>(pixels, pixels + 24), image.pixels);
    stbi_image_free(pixels);
    std::filesystem::remove(file);

    const platform::Image part = image.cut(1, 1, 10, 10);
    EXPECT_EQ(part.width, 2);
    EXPECT_EQ(part.height, 1);
    EXPECT_EQ(part.pixels[0], image.pixels[16]);
}

TEST(Png, SaysWhereItCouldNotBeWritten) {
    const auto written = platform::writePng({1, 1, {1, 2, 3, 4}}, "/no/such/folder/a.png");
    ASSERT_FALSE(written.has_value());
    EXPECT_NE(written.error().message.find("/no/such/folder/a.png"), std::string::npos);
}

} // namespace
