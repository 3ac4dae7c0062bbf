// SPDX-License-Identifier: MIT
#include "ui/paint/painter.h"

namespace ui {
namespace {
// Lines that no frame has asked for so long are thrown away.
constexpr std::uint32_t kFramesKept = 120;
} // namespace

void Painter::lines(std::string_view name, const Rect& area, std::uint64_t state,
                    const std::function<void(LineSheet&)>& draw) {
    const Pixels at = pixels(area);
    const int width = at.x1 - at.x0, height = at.y1 - at.y0;
    if (width < 1 || height < 1) return;
    auto& entry = m_sheets[std::string(name)];
    if (!entry) entry = std::make_unique<Sheet>();
    Sheet& sheet = *entry;
    sheet.frame = m_frame;
    const bool fits =
        sheet.texture != nullptr && sheet.lines.width() == width && sheet.lines.height() == height;
    if (!fits) {
        if (sheet.texture != nullptr) m_host->destroy(sheet.texture);
        sheet.texture = m_host->create(width, height, false);
        if (sheet.texture == nullptr) return;
    }
    if (!fits || sheet.state != state) {
        sheet.state = state;
        sheet.lines.begin(width, height, m_surface.scale, m_surface.mirror);
        draw(sheet.lines);
        sheet.lines.eachRun(true, [&](const LineSheet::Run& run) {
            const std::size_t first =
                (static_cast<std::size_t>(run.y0) * static_cast<std::size_t>(width) +
                 static_cast<std::size_t>(run.x0)) *
                4;
            m_host->update(sheet.texture, run.x0, run.y0, run.x1 - run.x0, run.y1 - run.y0,
                           sheet.lines.pixels().data() + first, width * 4);
        });
    }
    const float u = 1 / static_cast<float>(width), v = 1 / static_cast<float>(height);
    sheet.lines.eachRun(false, [&](const LineSheet::Run& run) {
        const Slot slot{sheet.texture,
                        static_cast<float>(run.x0) * u,
                        static_cast<float>(run.y0) * v,
                        static_cast<float>(run.x1) * u,
                        static_cast<float>(run.y1) * v,
                        run.x1 - run.x0,
                        run.y1 - run.y0};
        blit(slot, {at.x0 + run.x0, at.y0 + run.y0, at.x0 + run.x1, at.y0 + run.y1},
             ink({255, 255, 255}));
    });
}

void Painter::forgetSheets(bool all) {
    std::erase_if(m_sheets, [&](const auto& entry) {
        const Sheet& sheet = *entry.second;
        if (!all && m_frame - sheet.frame < kFramesKept) return false;
        if (sheet.texture != nullptr) m_host->destroy(sheet.texture);
        return true;
    });
}

} // namespace ui
