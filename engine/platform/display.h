// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "platform/image.h"
#include "platform/input.h"
#include "platform/renderer.h"

#include <memory>
#include <string>
#include <vector>

struct ImGuiContext;
struct ImDrawList;

namespace platform {

/// Something to draw on, with its input: the window, or a surface in memory. Life of a frame:
///
///     if (display.read(input, waitMs)) { display.begin(); …draw with ImGui… display.end(); }
///
/// All sizes and positions are pixels of the drawing surface.
class Display {
public:
    virtual ~Display();
    Display(const Display&) = delete;
    Display& operator=(const Display&) = delete;

    /// Takes in what happened since the last call. Waits up to `waitMs` for something to happen,
    /// without using the processor; 0 looks only, negative waits for ever. True when something
    /// did happen (then a frame is due), false when the time ran out.
    bool read(Input& input, int waitMs);
    /// Lets a read() that waits give way, as if its time had run out. From any thread.
    virtual void wake() {}

    /// Starts ImGui's frame; `seconds` since the last one.
    void begin(float seconds);
    /// What a frame is drawn into, between begin and end.
    ImDrawList* drawList();
    /// Draws what ImGui gathered, and shows it.
    void end();

    /// What the window manager calls the window.
    virtual void setTitle(const std::string&) {}

    virtual int width() const = 0;
    virtual int height() const = 0;
    /// Pixels for one unit of the desktop: 2 on a high-density screen.
    virtual float pixelRatio() const { return 1; }

    Renderer& renderer() { return *m_renderer; }
    /// The frame as drawn. Call between begin's drawing and the next begin.
    virtual base::Result<Image> capture() = 0;

protected:
    Display();
    void attach(SDL_Renderer* renderer);
    void detach();
    virtual bool takeInput(Input& input, int waitMs) = 0; ///< read()
    virtual void beginBackend() {}
    virtual void present() = 0;

    SDL_Renderer* m_sdl = nullptr;

private:
    ImGuiContext* m_imgui = nullptr;
    std::unique_ptr<Renderer> m_renderer;
};

/// Fails with a plain sentence where there is no display to open a window on.
base::Result<std::unique_ptr<Display>> openWindow();

/// A display in memory: no video driver, no window system. `read` hands out the scripted frames
/// one after the other, then reports that nothing happens.
base::Result<std::unique_ptr<Display>> openHeadless(int width, int height,
                                                    std::vector<Input> script = {});

/// A program that may open a window: whether a display answers (DISPLAY, WAYLAND_DISPLAY, …).
bool hasDisplay();

} // namespace platform
