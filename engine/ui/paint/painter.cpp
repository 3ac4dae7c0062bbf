// SPDX-License-Identifier: MIT
#include "ui/paint/painter.h"

#include "ui/imgui_compat.h"
#include "ui/paint/masks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ui {

Painter::Painter(TextureHost& host, text::Engine& text, std::filesystem::path dataFolder)
    : m_host(&host), m_text(&text), m_pictures(host) {
    m_surface.theme = &themeOf(ThemeKind::Light);
    m_pictures.setDataFolder(std::move(dataFolder));
}

Painter::~Painter() {
    forgetSheets(true);
    for (const TextureHost::Handle page : m_pages)
        m_host->destroy(page);
}

void Painter::beginFrame(ImDrawList* list, int width, int height, float scale, bool mirror,
                         const Theme& theme) {
    // Every picture is kept at the size it is drawn at: another scale needs other ones.
    if (scale != m_frameScale) m_pictures.clear();
    m_frameScale = scale;
    m_list = list;
    m_surface = Surface{
        .width = width, .height = height, .scale = scale, .mirror = mirror, .theme = &theme};
    measureScreen();
    m_fades.clear();
    m_below.clear();
    ++m_frame;
    forgetSheets(false);
    m_text->beginFrame();
    if (m_generation != m_text->generation()) {
        for (const TextureHost::Handle page : m_pages)
            m_host->destroy(page);
        m_pages.clear();
        m_generation = m_text->generation();
    }
}

void Painter::endFrame() {
    const auto pages = m_text->pages();
    for (std::size_t i = 0; i < pages.size() && i < m_pages.size(); ++i) {
        const text::Page& page = pages[i];
        if (page.dirtyX0 >= page.dirtyX1) continue;
        const std::size_t first =
            static_cast<std::size_t>(page.dirtyY0 * text::Page::kSize + page.dirtyX0) * 4;
        m_host->update(m_pages[i], page.dirtyX0, page.dirtyY0, page.dirtyX1 - page.dirtyX0,
                       page.dirtyY1 - page.dirtyY0, page.pixels.data() + first,
                       text::Page::kSize * 4);
    }
    // Pages that nothing was drawn from yet keep their dirt until they get a texture.
    if (m_pages.size() >= pages.size()) m_text->clearDirty();
}

void Painter::pushSurface(const Rect& area, float scale, bool mirror, const Theme& theme) {
    pushClip(area);
    const Pixels at = pixels(area);
    m_below.push_back(std::exchange(m_surface, Surface{.left = at.x0,
                                                       .top = at.y0,
                                                       .width = at.x1 - at.x0,
                                                       .height = at.y1 - at.y0,
                                                       .scale = scale,
                                                       .mirror = mirror,
                                                       .theme = &theme}));
    measureScreen();
}

void Painter::popSurface() {
    m_surface = std::move(m_below.back());
    m_below.pop_back();
    popClip();
}

void Painter::measureScreen() {
    m_surface.screen = {0, 0, static_cast<float>(m_surface.width) / m_surface.scale,
                        static_cast<float>(m_surface.height) / m_surface.scale};
}

Vec Painter::onSurface(float x, float y) const {
    const float across = x - static_cast<float>(m_surface.left),
                down = y - static_cast<float>(m_surface.top);
    return {(m_surface.mirror ? static_cast<float>(m_surface.width) - across : across) /
                m_surface.scale,
            down / m_surface.scale};
}

int Painter::px(float units) const {
    return static_cast<int>(std::lround(units * m_surface.scale));
}

Painter::Pixels Painter::pixels(const Rect& rect) const {
    const int x0 = px(rect.x), x1 = px(rect.endX());
    const int y0 = m_surface.top + px(rect.y), y1 = m_surface.top + px(rect.endY());
    return m_surface.mirror ? Pixels{m_surface.left + m_surface.width - x1, y0,
                                     m_surface.left + m_surface.width - x0, y1}
                            : Pixels{m_surface.left + x0, y0, m_surface.left + x1, y1};
}

std::uint32_t Painter::ink(Color color) const {
    const float fade = m_fades.empty() ? 1.0F : m_fades.back();
    const Color shown = color.faded(fade);
    return IM_COL32(shown.r, shown.g, shown.b, shown.a);
}

void Painter::solid(int x0, int y0, int x1, int y1, std::uint32_t ink) {
    if (x0 >= x1 || y0 >= y1) return;
    m_list->AddRectFilled({static_cast<float>(x0), static_cast<float>(y0)},
                          {static_cast<float>(x1), static_cast<float>(y1)}, ink);
}

void Painter::blit(const Slot& slot, const Pixels& to, std::uint32_t ink) {
    if (slot.texture == nullptr) return;
    m_list->AddImage(compat::toImGui(slot.texture),
                     {static_cast<float>(to.x0), static_cast<float>(to.y0)},
                     {static_cast<float>(to.x1), static_cast<float>(to.y1)}, {slot.u0, slot.v0},
                     {slot.u1, slot.v1}, ink);
}

void Painter::blitPart(const Slot& slot, int sx, int sy, int sw, int sh, const Pixels& to,
                       std::uint32_t ink) {
    if (to.x0 >= to.x1 || to.y0 >= to.y1 || sw <= 0 || sh <= 0) return;
    const float u = (slot.u1 - slot.u0) / static_cast<float>(slot.width);
    const float v = (slot.v1 - slot.v0) / static_cast<float>(slot.height);
    Slot part = slot;
    part.u0 = slot.u0 + static_cast<float>(sx) * u;
    part.v0 = slot.v0 + static_cast<float>(sy) * v;
    part.u1 = part.u0 + static_cast<float>(sw) * u;
    part.v1 = part.v0 + static_cast<float>(sh) * v;
    blit(part, to, ink);
}

void Painter::pushClip(const Rect& rect) {
    m_surface.clips.push_back(clip().cut(rect));
    const Pixels to = pixels(m_surface.clips.back());
    m_list->PushClipRect({static_cast<float>(to.x0), static_cast<float>(to.y0)},
                         {static_cast<float>(to.x1), static_cast<float>(to.y1)}, true);
}

void Painter::popClip() {
    m_surface.clips.pop_back();
    m_list->PopClipRect();
}

void Painter::pushFade(float opacity) {
    m_fades.push_back((m_fades.empty() ? 1.0F : m_fades.back()) * std::clamp(opacity, 0.0F, 1.0F));
}

void Painter::popFade() {
    m_fades.pop_back();
}

} // namespace ui
