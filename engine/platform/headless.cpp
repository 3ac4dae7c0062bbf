// SPDX-License-Identifier: MIT
#include "platform/display.h"

#include <SDL.h>

#include <algorithm>

namespace platform {
namespace {

class Headless final : public Display {
public:
    Headless(SDL_Surface* surface, SDL_Renderer* renderer, std::vector<Input> script)
        : m_surface(surface), m_script(std::move(script)) {
        attach(renderer);
    }
    ~Headless() override {
        detach();
        SDL_FreeSurface(m_surface);
    }

    bool takeInput(Input& input, int) override {
        input.next();
        if (m_next == m_script.size()) return false;
        input = m_script[m_next++];
        return true;
    }

    int width() const override { return m_surface->w; }
    int height() const override { return m_surface->h; }

    base::Result<Image> capture() override {
        Image image{width(), height(), {}};
        image.pixels.reserve(static_cast<std::size_t>(image.width) * image.height * 4);
        for (int y = 0; y < image.height; ++y) {
            const auto* row = reinterpret_cast<const std::uint32_t*>(
                static_cast<const char*>(m_surface->pixels) +
                static_cast<std::ptrdiff_t>(y) * m_surface->pitch);
            for (int x = 0; x < image.width; ++x) {
                for (const int shift : {16, 8, 0})
                    image.pixels.push_back(static_cast<std::uint8_t>(row[x] >> shift & 0xffU));
                image.pixels.push_back(0xff);
            }
        }
        return image;
    }

private:
    void present() override { SDL_RenderPresent(m_sdl); }

    SDL_Surface* m_surface;
    std::vector<Input> m_script;
    std::size_t m_next = 0;
};

} // namespace

base::Result<std::unique_ptr<Display>> openHeadless(int width, int height,
                                                    std::vector<Input> script) {
    if (width < 1 || height < 1 || width > 8192 || height > 8192)
        return base::fail("A picture of " + std::to_string(width) + "x" + std::to_string(height) +
                          " cannot be made. Choose a size between 1x1 and 8192x8192.");
    SDL_Surface* surface =
        SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_RGB888);
    SDL_Renderer* renderer = surface == nullptr ? nullptr : SDL_CreateSoftwareRenderer(surface);
    if (renderer == nullptr) {
        SDL_FreeSurface(surface);
        return base::fail(std::string("There is no room to draw a picture: ") + SDL_GetError());
    }
    return std::unique_ptr<Display>(new Headless(surface, renderer, std::move(script)));
}

} // namespace platform
