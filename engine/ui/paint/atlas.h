// SPDX-License-Identifier: MIT
#pragma once

#include "ui/texture_host.h"

#include <cstdint>
#include <vector>

namespace ui {

/// A piece of a texture, with its corners from 0 to 1.
struct Slot {
    TextureHost::Handle texture = nullptr;
    float u0 = 0, v0 = 0, u1 = 0, v1 = 0;
    int width = 0, height = 0; ///< pixels
};

/// Small pictures packed on shelves into shared textures.
class Atlas {
public:
    static constexpr int kSize = 512;

    explicit Atlas(TextureHost& host) : m_host(&host) {}
    ~Atlas() { clear(); }
    Atlas(const Atlas&) = delete;
    Atlas& operator=(const Atlas&) = delete;

    static bool fits(int width, int height) { return width < kSize && height < kSize; }
    /// Takes in RGBA8 pixels; the picture must fit.
    Slot add(int width, int height, const std::uint8_t* pixels);
    /// Gives every texture back; slots handed out are void.
    void clear();

private:
    struct Page {
        TextureHost::Handle texture = nullptr;
        int x = 0, y = 0, shelf = 0;
    };
    TextureHost* m_host;
    std::vector<Page> m_pages;
};

} // namespace ui
