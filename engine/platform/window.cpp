// SPDX-License-Identifier: MIT
#include "platform/display.h"
#include "platform/imgui_compat.h"

#include <SDL.h>

#include <algorithm>

namespace platform {
namespace {

class Window final : public Display {
public:
    Window(SDL_Window* window, SDL_Renderer* renderer) : m_window(window) {
        attach(renderer);
        compat::initSdlBackend(window, renderer);
        measure();
    }
    ~Window() override {
        ImGui_ImplSDL2_Shutdown();
        detach();
        SDL_DestroyWindow(m_window);
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
    }

    void wake() override {
        SDL_Event event{};
        event.type = SDL_USEREVENT;
        SDL_PushEvent(&event); // where its queue is full it is awake
    }
    void setTitle(const std::string& title) override {
        SDL_SetWindowTitle(m_window, title.c_str());
    }
    int width() const override { return m_width; }
    int height() const override { return m_height; }
    float pixelRatio() const override { return m_ratio; }
    base::Result<Image> capture() override;

private:
    bool takeInput(Input& input, int waitMs) override;
    void beginBackend() override { ImGui_ImplSDL2_NewFrame(); }
    void present() override { SDL_RenderPresent(m_sdl); }
    void measure();
    /// Whether draining must stop: a key that goes down and up within a frame would be lost.
    bool take(const SDL_Event& event, Input& input);
    void takeWindowEvent(const SDL_WindowEvent& event, Input& input);
    void press(Input& input, float x, float y, bool down) const;

    SDL_Window* m_window;
    int m_width = 0, m_height = 0;
    float m_ratio = 1;
};

void Window::measure() {
    int units = 0, unitsHigh = 0;
    SDL_GetWindowSize(m_window, &units, &unitsHigh);
    if (SDL_GetRendererOutputSize(m_sdl, &m_width, &m_height) != 0) {
        m_width = units;
        m_height = unitsHigh;
    }
    m_ratio = units > 0 ? static_cast<float>(m_width) / static_cast<float>(units) : 1.0F;
}

bool Window::takeInput(Input& input, int waitMs) {
    input.next();
    SDL_Event event;
    const int first = waitMs == 0  ? SDL_PollEvent(&event)
                      : waitMs < 0 ? SDL_WaitEvent(&event)
                                   : SDL_WaitEventTimeout(&event, waitMs);
    if (first == 0) return false;
    bool happened = false;
    do {
        if (event.type == SDL_USEREVENT) continue; // of wake()
        happened = true;
        ImGui_ImplSDL2_ProcessEvent(&event);
        if (take(event, input)) break;
    } while (SDL_PollEvent(&event) != 0);
    return happened;
}

void Window::press(Input& input, float x, float y, bool down) const {
    input.x = x * m_ratio;
    input.y = y * m_ratio;
    input.down = down;
    (down ? input.pressed : input.released) = true;
}

bool Window::take(const SDL_Event& event, Input& input) {
    switch (event.type) {
    case SDL_QUIT: input.close = true; return true;
    case SDL_WINDOWEVENT: takeWindowEvent(event.window, input); return false;
    case SDL_MOUSEMOTION:
        input.x = static_cast<float>(event.motion.x) * m_ratio;
        input.y = static_cast<float>(event.motion.y) * m_ratio;
        input.touch = event.motion.which == SDL_TOUCH_MOUSEID;
        return false;
    case SDL_MOUSEBUTTONDOWN:
    case SDL_MOUSEBUTTONUP:
        // SDL reports a finger as a mouse too: one path serves both.
        input.touch = event.button.which == SDL_TOUCH_MOUSEID;
        if (event.button.button == SDL_BUTTON_LEFT)
            press(input, static_cast<float>(event.button.x), static_cast<float>(event.button.y),
                  event.type == SDL_MOUSEBUTTONDOWN);
        return true;
    case SDL_MOUSEWHEEL: input.wheel += event.wheel.preciseY; return false;
    case SDL_KEYDOWN: {
        const SDL_Keysym& key = event.key.keysym;
        input.keys.push_back({key.sym, (key.mod & KMOD_SHIFT) != 0, (key.mod & KMOD_CTRL) != 0,
                              (key.mod & KMOD_ALT) != 0, event.key.repeat != 0});
        return true;
    }
    case SDL_KEYUP: return true;
    case SDL_DROPFILE: SDL_free(event.drop.file); return false;
    default: return false;
    }
}

void Window::takeWindowEvent(const SDL_WindowEvent& event, Input& input) {
    switch (event.event) {
    case SDL_WINDOWEVENT_SIZE_CHANGED: measure(); break;
    case SDL_WINDOWEVENT_MINIMIZED:
    case SDL_WINDOWEVENT_HIDDEN: input.hidden = true; break;
    case SDL_WINDOWEVENT_RESTORED:
    case SDL_WINDOWEVENT_SHOWN: input.hidden = false; break;
    case SDL_WINDOWEVENT_LEAVE: input.x = input.y = -1; break;
    default: break;
    }
}

base::Result<Image> Window::capture() {
    Image image{m_width, m_height, {}};
    image.pixels.resize(static_cast<std::size_t>(m_width) * static_cast<std::size_t>(m_height) * 4);
    if (SDL_RenderReadPixels(m_sdl, nullptr, SDL_PIXELFORMAT_RGBA32, image.pixels.data(),
                             m_width * 4) != 0)
        return base::fail(std::string("The picture could not be read back: ") + SDL_GetError());
    for (std::size_t i = 3; i < image.pixels.size(); i += 4)
        image.pixels[i] = 255;
    return image;
}

} // namespace

// The video system stays open from here on: a display server without other clients may restart
// when the last one leaves, and then the window would find none.
bool hasDisplay() {
    // Otherwise SDL shows the software renderer's picture through OpenGL, at twice the cost.
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    SDL_SetHint(SDL_HINT_RENDER_SCALE_QUALITY, "0");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0) return false;
    // These drivers draw where nobody looks.
    const char* driver = SDL_GetCurrentVideoDriver();
    const std::string name = driver == nullptr ? "" : driver;
    if (!name.empty() && name != "dummy" && name != "offscreen" && name != "KMSDRM") return true;
    SDL_QuitSubSystem(SDL_INIT_VIDEO);
    return false;
}

base::Result<std::unique_ptr<Display>> openWindow() {
    if (!hasDisplay())
        return base::fail("There is no display to open a window on. Use --plain to play in the "
                          "terminal.");
    SDL_Rect room{0, 0, 1280, 800};
    SDL_GetDisplayUsableBounds(0, &room);
    SDL_Window* window = SDL_CreateWindow(
        "Chatwise", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, std::min(room.w, 1280),
        std::min(room.h, 800), SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    SDL_Renderer* renderer = nullptr;
    if (window != nullptr) {
        SDL_SetWindowMinimumSize(window, 320, 480);
        renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_PRESENTVSYNC);
        if (renderer == nullptr) renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    }
    if (renderer == nullptr) {
        const std::string reason = SDL_GetError();
        if (window != nullptr) SDL_DestroyWindow(window);
        SDL_QuitSubSystem(SDL_INIT_VIDEO);
        return base::fail("The window could not be opened (" + reason +
                          "). Use --plain to play in the terminal.");
    }
    return std::unique_ptr<Display>(new Window(window, renderer));
}

} // namespace platform
