// SPDX-License-Identifier: MIT
#include "platform/display.h"

#include "platform/imgui_compat.h"

#include <SDL.h>

#include <algorithm>

namespace platform {

Display::Display() {
    IMGUI_CHECKVERSION();
    m_imgui = ImGui::CreateContext();
    ImGui::SetCurrentContext(m_imgui);
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
}

Display::~Display() {
    detach();
    ImGui::DestroyContext(m_imgui);
}

void Display::attach(SDL_Renderer* renderer) {
    m_sdl = renderer;
    ImGui::SetCurrentContext(m_imgui);
    m_renderer = std::make_unique<Renderer>(renderer);
}

void Display::detach() {
    ImGui::SetCurrentContext(m_imgui);
    m_renderer.reset();
    if (m_sdl != nullptr) SDL_DestroyRenderer(m_sdl);
    m_sdl = nullptr;
}

bool Display::read(Input& input, int waitMs) {
    // Another display may have been drawn on since: a picture for the evidence album.
    ImGui::SetCurrentContext(m_imgui);
    return takeInput(input, waitMs);
}

void Display::begin(float seconds) {
    ImGui::SetCurrentContext(m_imgui);
    beginBackend();
    ImGuiIO& io = ImGui::GetIO();
    // Everything is laid out in pixels of the surface, whatever the backend thinks of scales.
    io.DisplaySize = {static_cast<float>(width()), static_cast<float>(height())};
    io.DisplayFramebufferScale = {1, 1};
    io.DeltaTime = std::max(seconds, 1e-4F);
    ImGui::NewFrame();
}

ImDrawList* Display::drawList() {
    return ImGui::GetBackgroundDrawList();
}

void Display::end() {
    ImGui::Render();
    m_renderer->draw(*ImGui::GetDrawData());
    present();
}

} // namespace platform
