// SPDX-License-Identifier: MIT
#pragma once

// The only way ui/ sees Dear ImGui (1.86 and 1.90): a list to draw into.

#include <imgui.h>

namespace ui::compat {

inline ImTextureID toImGui(void* texture) {
    return reinterpret_cast<ImTextureID>(texture);
}

} // namespace ui::compat
