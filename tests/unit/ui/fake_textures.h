// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/imgui_compat.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <functional>
#include <memory>
#include <set>

namespace uitest {

/// Counts textures instead of keeping them, and checks that every one is given back.
class FakeTextures final : public ui::TextureHost {
public:
    ~FakeTextures() override { EXPECT_TRUE(m_alive.empty()) << "textures were not given back"; }
    Handle create(int, int, bool) override {
        const auto handle = reinterpret_cast<Handle>(++m_next);
        m_alive.insert(handle);
        return handle;
    }
    void update(Handle texture, int, int, int, int, const std::uint8_t*, int) override {
        EXPECT_TRUE(m_alive.contains(texture));
    }
    void destroy(Handle texture) override { EXPECT_EQ(m_alive.erase(texture), 1U); }

private:
    std::set<Handle> m_alive;
    std::uintptr_t m_next = 0;
};

/// An interface without a window: draws frames and looks at what was drawn.
class Stage {
public:
    Stage() {
        auto engine = text::Engine::open(std::string(CHATWISE_DATA_DIR) + "/fonts");
        EXPECT_TRUE(engine.has_value());
        m_text = std::move(*engine);
        m_imgui = ImGui::CreateContext();
        ImGui::SetCurrentContext(m_imgui);
        ImGui::GetIO().IniFilename = nullptr;
        unsigned char* pixels = nullptr;
        int width = 0, height = 0;
        ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&pixels, &width, &height);
        m_painter = std::make_unique<ui::Painter>(m_host, *m_text, CHATWISE_DATA_DIR);
        m_context = std::make_unique<ui::Context>(*m_painter, strings, settings);
    }
    ~Stage() { ImGui::DestroyContext(m_imgui); }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    ui::Settings settings;
    ui::Strings strings;
    ui::Input input;
    double seconds = 0;

    ui::Context& context() { return *m_context; }

    /// A frame of the interface itself. `mirror` is only for what is drawn without it.
    void frame(int width, int height, float scale, bool mirror,
               const std::function<void(ui::Context&)>& draw) {
        settings.textScale = scale;
        begin(width, height);
        m_context->beginFrame(m_list, width, height, 1, input, seconds);
        if (mirror)
            m_painter->beginFrame(m_list, width, height, scale, true, ui::themeOf(settings.theme));
        draw(*m_context);
        m_context->endFrame();
        measure();
        ImGui::EndFrame();
        input.pressed = input.released = false;
        input.keys.clear();
        seconds += 1.0 / 60;
    }

    int quads() const { return m_quads; }
    int slanted() const { return m_slanted; }
    std::array<float, 4> bounds() const { return m_bounds; }

private:
    void begin(int width, int height) {
        ImGui::SetCurrentContext(m_imgui);
        ImGui::GetIO().DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
        m_list = ImGui::GetBackgroundDrawList();
    }
    void measure() {
        m_quads = m_slanted = 0;
        m_bounds = {1e9F, 1e9F, -1e9F, -1e9F};
        for (const ImDrawCmd& command : m_list->CmdBuffer)
            for (unsigned i = 0; i + 5 < command.ElemCount; i += 6) {
                const auto at = [&](unsigned n) -> const ImDrawVert& {
                    const int index =
                        m_list->IdxBuffer[static_cast<int>(command.IdxOffset + i + n)];
                    return m_list->VtxBuffer[static_cast<int>(command.VtxOffset) + index];
                };
                const ImDrawVert &a = at(0), &b = at(1), &c = at(2), &d = at(5);
                ++m_quads;
                m_slanted += a.pos.y != b.pos.y || b.pos.x != c.pos.x || c.pos.y != d.pos.y ||
                             d.pos.x != a.pos.x || a.col != c.col;
                m_bounds = {std::min(m_bounds[0], a.pos.x), std::min(m_bounds[1], a.pos.y),
                            std::max(m_bounds[2], c.pos.x), std::max(m_bounds[3], c.pos.y)};
            }
    }

    FakeTextures m_host;
    std::unique_ptr<text::Engine> m_text;
    std::unique_ptr<ui::Painter> m_painter;
    std::unique_ptr<ui::Context> m_context;
    ImGuiContext* m_imgui = nullptr;
    ImDrawList* m_list = nullptr;
    int m_quads = 0, m_slanted = 0;
    std::array<float, 4> m_bounds{};
};

} // namespace uitest
