// SPDX-License-Identifier: MIT
#include "app/canvas.h"

#include <utility>

namespace app {
namespace {

ui::Input toUi(const platform::Input& input) {
    ui::Input result;
    result.x = input.x;
    result.y = input.y;
    result.down = input.down;
    result.pressed = input.pressed;
    result.released = input.released;
    result.touch = input.touch;
    result.wheel = input.wheel;
    for (const platform::KeyPress& key : input.keys)
        result.keys.push_back({key.code, key.shift, key.control, key.alt, key.repeat});
    return result;
}

} // namespace

base::Result<std::unique_ptr<Canvas>> Canvas::open(std::unique_ptr<platform::Display> display,
                                                   const std::filesystem::path& dataFolder,
                                                   const ui::Settings& settings) {
    auto text = text::Engine::open(dataFolder / "fonts");
    if (!text) return base::fail(text.error().message);
    std::unique_ptr<Canvas> canvas(
        new Canvas(std::move(display), std::move(*text), dataFolder, settings));
    if (const auto used = canvas->change(settings); !used) return base::fail(used.error().message);
    return canvas;
}

Canvas::Canvas(std::unique_ptr<platform::Display> display, std::unique_ptr<text::Engine> text,
               const std::filesystem::path& dataFolder, const ui::Settings& settings)
    : m_display(std::move(display)), m_text(std::move(text)), m_textures(m_display->renderer()),
      m_dataFolder(dataFolder), m_settings(settings),
      m_painter(std::make_unique<ui::Painter>(m_textures, *m_text, dataFolder)),
      m_context(std::make_unique<ui::Context>(*m_painter, m_strings, m_settings)) {}

Canvas::~Canvas() = default;

base::Result<void> Canvas::change(const ui::Settings& settings) {
    ui::Settings wanted = settings;
    base::Result<void> result;
    if (settings.language != m_strings.language()) {
        result = m_strings.useLanguage(m_dataFolder, settings.language);
        if (!result) wanted.language = m_strings.language();
    }
    m_settings = wanted;
    return result;
}

void Canvas::frame(const platform::Input& input, double seconds,
                   const std::function<void()>& draw) {
    m_display->begin(static_cast<float>(seconds - m_last));
    m_last = seconds;
    m_context->beginFrame(m_display->drawList(), m_display->width(), m_display->height(),
                          m_display->pixelRatio(), toUi(input), seconds);
    draw();
    m_context->endFrame();
    m_display->end();
}

} // namespace app
