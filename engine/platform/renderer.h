// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

struct SDL_Renderer;
struct SDL_Texture;
struct ImDrawData;
struct ImDrawCmd;
struct ImDrawList;

namespace platform {

/// Draws ImGui's lists with an SDL renderer. On a graphics card everything goes through
/// SDL_RenderGeometry; with the software renderer, axis-aligned quads of one colour are filled and
/// blitted instead, which is many times faster there. Other triangles are drawn right in both.
class Renderer {
public:
    /// Of ImGui's present context; `renderer` must outlive this.
    explicit Renderer(SDL_Renderer* renderer);
    ~Renderer();
    Renderer(const Renderer&) = delete;
    Renderer& operator=(const Renderer&) = delete;

    /// A texture to hand to ImGui as ImTextureID; null when there is no memory left for it.
    /// `opaque` promises that no pixel is see-through, which makes drawing cheaper.
    void* createTexture(int width, int height, bool opaque);
    /// RGBA8 pixels with straight alpha, rows from the top, `stride` bytes apart.
    void updateTexture(void* texture, int x, int y, int width, int height,
                       const std::uint8_t* pixels, int stride);
    void destroyTexture(void* texture);

    void draw(const ImDrawData& data);

    bool software() const { return m_software; }

private:
    void drawCommand(const ImDrawList& list, const ImDrawCmd& command, int offsetX, int offsetY);
    bool drawQuad(const ImDrawList& list, const ImDrawCmd& command, unsigned first);
    void drawTriangles(const ImDrawList& list, const ImDrawCmd& command, unsigned first,
                       unsigned count);

    SDL_Renderer* m_renderer;
    void* m_font = nullptr;
    bool m_software = false;
    std::vector<std::uint32_t> m_row; ///< for converting what is uploaded
};

} // namespace platform
