// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ui {

/// Keeps pictures where they can be drawn from; app implements it over the renderer. A handle is
/// what ImGui knows as ImTextureID.
class TextureHost {
public:
    using Handle = void*;
    virtual ~TextureHost() = default;

    /// Null when there is no room. `opaque` promises that no pixel will be see-through.
    virtual Handle create(int width, int height, bool opaque) = 0;
    /// RGBA8, straight alpha, rows from the top, `stride` bytes apart.
    virtual void update(Handle texture, int x, int y, int width, int height,
                        const std::uint8_t* pixels, int stride) = 0;
    virtual void destroy(Handle texture) = 0;
};

} // namespace ui
