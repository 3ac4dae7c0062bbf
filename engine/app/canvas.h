// SPDX-License-Identifier: MIT
#pragma once

#include "app/texture_bridge.h"
#include "base/result.h"
#include "guide/guide.h"
#include "platform/display.h"
#include "text/engine.h"
#include "ui/context.h"
#include "ui/paint/painter.h"
#include "ui/settings.h"
#include "ui/strings.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace app {

/// What drawing needs, in the order in which it depends on each other: the display, the text
/// engine, the painter, the words, the context. One for a window, one for a shot.
class Canvas {
public:
    /// Fails where the fonts or the language's words are not there.
    static base::Result<std::unique_ptr<Canvas>> open(std::unique_ptr<platform::Display> display,
                                                      const std::filesystem::path& dataFolder,
                                                      const ui::Settings& settings);
    ~Canvas();

    platform::Display& display() { return *m_display; }
    ui::Painter& painter() { return *m_painter; }
    ui::Context& context() { return *m_context; }
    ui::Strings& strings() { return m_strings; }
    const ui::Settings& settings() const { return m_settings; }

    /// Takes new settings at once; a language that is not there leaves the old one, with a
    /// sentence.
    base::Result<void> change(const ui::Settings& settings);

    /// One frame: `draw` is called between the painter's begin and end. `seconds`: since the
    /// program started.
    void frame(const platform::Input& input, double seconds, const std::function<void()>& draw);

private:
    Canvas(std::unique_ptr<platform::Display> display, std::unique_ptr<text::Engine> text,
           const std::filesystem::path& dataFolder, const ui::Settings& settings);

    std::unique_ptr<platform::Display> m_display;
    std::unique_ptr<text::Engine> m_text;
    TextureBridge m_textures;
    std::filesystem::path m_dataFolder;
    ui::Settings m_settings;
    ui::Strings m_strings;
    std::unique_ptr<ui::Painter> m_painter;
    std::unique_ptr<ui::Context> m_context;
    double m_last = 0;
};

} // namespace app
