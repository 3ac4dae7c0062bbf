// SPDX-License-Identifier: MIT
#include "platform/renderer.h"

#include "platform/imgui_compat.h"

#include <SDL.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace platform {
namespace {

struct Corners {
    ImVec2 low, high, uvLow, uvHigh;
};

std::uint8_t channel(ImU32 colour, int shift) {
    return static_cast<std::uint8_t>((colour >> shift) & 0xffU);
}

SDL_FRect between(ImVec2 low, ImVec2 high) {
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

// Whether two triangles are the a-b-c, a-c-d of ImDrawList's PrimRect and PrimRectUV: a rectangle
// along the axes, of one colour, with a picture that is neither turned nor flipped.
bool isQuad(const ImDrawVert* vertices, const ImDrawIdx* indices, Corners& out) {
    if (indices[0] != indices[3] || indices[2] != indices[4]) return false;
    const ImDrawVert& a = vertices[indices[0]];
    const ImDrawVert& b = vertices[indices[1]];
    const ImDrawVert& c = vertices[indices[2]];
    const ImDrawVert& d = vertices[indices[5]];
    if (a.col != b.col || a.col != c.col || a.col != d.col) return false;
    if (a.pos.y != b.pos.y || b.pos.x != c.pos.x || c.pos.y != d.pos.y || d.pos.x != a.pos.x)
        return false;
    if (a.pos.x > c.pos.x || a.pos.y > c.pos.y || a.uv.x > c.uv.x || a.uv.y > c.uv.y) return false;
    if (a.uv.y != b.uv.y || b.uv.x != c.uv.x || c.uv.y != d.uv.y || d.uv.x != a.uv.x) return false;
    out = {a.pos, c.pos, a.uv, c.uv};
    return true;
}

} // namespace

Renderer::Renderer(SDL_Renderer* renderer) : m_renderer(renderer) {
    SDL_RendererInfo info{};
    if (SDL_GetRendererInfo(renderer, &info) == 0)
        m_software = (info.flags & SDL_RENDERER_SOFTWARE) != 0;

    ImGuiIO& io = ImGui::GetIO();
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    // Only the white pixel is used: the program sets its text by itself.
    io.Fonts->Flags |= ImFontAtlasFlags_NoMouseCursors | ImFontAtlasFlags_NoBakedLines;
    unsigned char* pixels = nullptr;
    int width = 0, height = 0;
    io.Fonts->GetTexDataAsRGBA32(&pixels, &width, &height);
    m_font = createTexture(width, height, false);
    if (m_font != nullptr) updateTexture(m_font, 0, 0, width, height, pixels, width * 4);
    io.Fonts->SetTexID(compat::toImGui(m_font));
    io.Fonts->ClearTexData();
}

Renderer::~Renderer() {
    if (ImGui::GetCurrentContext() != nullptr) ImGui::GetIO().Fonts->SetTexID(nullptr);
    destroyTexture(m_font);
}

void* Renderer::createTexture(int width, int height, bool opaque) {
    SDL_Texture* texture = SDL_CreateTexture(m_renderer, SDL_PIXELFORMAT_ARGB8888,
                                             SDL_TEXTUREACCESS_STATIC, width, height);
    if (texture == nullptr) return nullptr;
    SDL_SetTextureBlendMode(texture, opaque ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetTextureScaleMode(texture, SDL_ScaleModeNearest);
    return texture;
}

void Renderer::updateTexture(void* texture, int x, int y, int width, int height,
                             const std::uint8_t* pixels, int stride) {
    if (texture == nullptr || width <= 0 || height <= 0) return;
    const std::size_t columns = static_cast<std::size_t>(width);
    m_row.resize(columns * static_cast<std::size_t>(height));
    for (int row = 0; row < height; ++row) {
        const std::uint8_t* from = pixels + static_cast<std::ptrdiff_t>(row) * stride;
        std::uint32_t* to = m_row.data() + static_cast<std::size_t>(row) * columns;
        for (std::size_t i = 0; i < columns; ++i, from += 4)
            to[i] = std::uint32_t{from[3]} << 24 | std::uint32_t{from[0]} << 16 |
                    std::uint32_t{from[1]} << 8 | from[2];
    }
    const SDL_Rect area{x, y, width, height};
    SDL_UpdateTexture(static_cast<SDL_Texture*>(texture), &area, m_row.data(), width * 4);
    if (m_row.size() > 65536) {
        m_row.clear();
        m_row.shrink_to_fit();
    }
}

void Renderer::destroyTexture(void* texture) {
    if (texture != nullptr) SDL_DestroyTexture(static_cast<SDL_Texture*>(texture));
}

void Renderer::draw(const ImDrawData& data) {
    const int offsetX = static_cast<int>(data.DisplayPos.x);
    const int offsetY = static_cast<int>(data.DisplayPos.y);
    SDL_RenderSetViewport(m_renderer, nullptr);
    for (int i = 0; i < data.CmdListsCount; ++i) {
        const ImDrawList& list = *data.CmdLists[i];
        for (const ImDrawCmd& command : list.CmdBuffer) {
            if (command.UserCallback != nullptr) continue;
            drawCommand(list, command, offsetX, offsetY);
        }
    }
    SDL_RenderSetClipRect(m_renderer, nullptr);
}

void Renderer::drawCommand(const ImDrawList& list, const ImDrawCmd& command, int offsetX,
                           int offsetY) {
    const SDL_Rect clip{static_cast<int>(command.ClipRect.x) - offsetX,
                        static_cast<int>(command.ClipRect.y) - offsetY,
                        static_cast<int>(command.ClipRect.z - command.ClipRect.x),
                        static_cast<int>(command.ClipRect.w - command.ClipRect.y)};
    if (clip.w <= 0 || clip.h <= 0) return;
    SDL_RenderSetClipRect(m_renderer, &clip);
    if (!m_software) {
        drawTriangles(list, command, 0, command.ElemCount);
        return;
    }
    unsigned at = 0;
    while (at < command.ElemCount) {
        if (at + 6 <= command.ElemCount && drawQuad(list, command, at)) {
            at += 6;
            continue;
        }
        drawTriangles(list, command, at, 3);
        at += 3;
    }
}

bool Renderer::drawQuad(const ImDrawList& list, const ImDrawCmd& command, unsigned first) {
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset + first;
    Corners quad;
    if (!isQuad(vertices, indices, quad)) return false;
    const ImU32 colour = vertices[indices[0]].col;
    const std::uint8_t red = channel(colour, IM_COL32_R_SHIFT),
                       green = channel(colour, IM_COL32_G_SHIFT),
                       blue = channel(colour, IM_COL32_B_SHIFT),
                       alpha = channel(colour, IM_COL32_A_SHIFT);
    if (alpha == 0) return true;
    const SDL_FRect target = between(quad.low, quad.high);
    auto* texture = compat::fromImGui<SDL_Texture>(command.GetTexID());
    if (texture == nullptr || (quad.uvLow.x == quad.uvHigh.x && quad.uvLow.y == quad.uvHigh.y)) {
        SDL_SetRenderDrawBlendMode(m_renderer,
                                   alpha == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
        SDL_SetRenderDrawColor(m_renderer, red, green, blue, alpha);
        SDL_RenderFillRectF(m_renderer, &target);
        return true;
    }
    int width = 0, height = 0;
    SDL_QueryTexture(texture, nullptr, nullptr, &width, &height);
    const float w = static_cast<float>(width), h = static_cast<float>(height);
    const SDL_Rect source{static_cast<int>(std::lround(quad.uvLow.x * w)),
                          static_cast<int>(std::lround(quad.uvLow.y * h)),
                          static_cast<int>(std::lround((quad.uvHigh.x - quad.uvLow.x) * w)),
                          static_cast<int>(std::lround((quad.uvHigh.y - quad.uvLow.y) * h))};
    if (source.w <= 0 || source.h <= 0) return true;
    SDL_SetTextureColorMod(texture, red, green, blue);
    SDL_SetTextureAlphaMod(texture, alpha);
    SDL_RenderCopyF(m_renderer, texture, &source, &target);
    return true;
}

void Renderer::drawTriangles(const ImDrawList& list, const ImDrawCmd& command, unsigned first,
                             unsigned count) {
    auto* texture = compat::fromImGui<SDL_Texture>(command.GetTexID());
    const ImDrawVert* vertices = list.VtxBuffer.Data + command.VtxOffset;
    const ImDrawIdx* indices = list.IdxBuffer.Data + command.IdxOffset + first;
    if (texture != nullptr) {
        // A quad drawn before may have left its colour in the texture.
        SDL_SetTextureColorMod(texture, 255, 255, 255);
        SDL_SetTextureAlphaMod(texture, 255);
    }
    const int vertexCount = list.VtxBuffer.Size - static_cast<int>(command.VtxOffset);
    const auto* bytes = reinterpret_cast<const char*>(vertices);
    constexpr int kStride = sizeof(ImDrawVert);
    SDL_RenderGeometryRaw(
        m_renderer, texture, reinterpret_cast<const float*>(bytes + offsetof(ImDrawVert, pos)),
        kStride, reinterpret_cast<const SDL_Color*>(bytes + offsetof(ImDrawVert, col)), kStride,
        reinterpret_cast<const float*>(bytes + offsetof(ImDrawVert, uv)), kStride, vertexCount,
        indices, static_cast<int>(count), sizeof(ImDrawIdx));
}

} // namespace platform
