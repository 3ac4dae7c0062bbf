// SPDX-License-Identifier: MIT
#pragma once

#include "platform/renderer.h"
#include "ui/texture_host.h"

namespace app {

/// Keeps the interface's pictures in the renderer: neither knows of the other.
class TextureBridge final : public ui::TextureHost {
public:
    explicit TextureBridge(platform::Renderer& renderer) : m_renderer(renderer) {}

    Handle create(int width, int height, bool opaque) override {
        return m_renderer.createTexture(width, height, opaque);
    }
    void update(Handle texture, int x, int y, int width, int height, const std::uint8_t* pixels,
                int stride) override {
        m_renderer.updateTexture(texture, x, y, width, height, pixels, stride);
    }
    void destroy(Handle texture) override { m_renderer.destroyTexture(texture); }

private:
    platform::Renderer& m_renderer;
};

} // namespace app
