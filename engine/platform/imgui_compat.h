// SPDX-License-Identifier: MIT
#pragma once

// The differences between the Dear ImGui of Debian 12 (1.86) and of Debian 13 (1.90), in one place.

#include <imgui.h>

#if __has_include(<imgui_impl_sdl2.h>)
#include <imgui_impl_sdl2.h>
#else
#include <imgui_impl_sdl.h>
#endif

#include <cstdint>

struct SDL_Window;
struct SDL_Renderer;

namespace platform::compat {

inline bool initSdlBackend(SDL_Window* window, [[maybe_unused]] SDL_Renderer* renderer) {
#if IMGUI_VERSION_NUM >= 18800
    return ImGui_ImplSDL2_InitForSDLRenderer(window, renderer);
#else
    return ImGui_ImplSDL2_InitForSDLRenderer(window);
#endif
}

inline ImTextureID toImGui(void* texture) {
    return reinterpret_cast<ImTextureID>(texture);
}
template<class T>
T* fromImGui(ImTextureID texture) {
    return reinterpret_cast<T*>(texture);
}

} // namespace platform::compat
