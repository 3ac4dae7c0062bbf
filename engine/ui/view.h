// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"
#include "ui/model.h"

namespace ui {

/// A screen. In every frame it reads the model, draws itself, and says what the player wants done.
/// It keeps only what concerns the window: what is scrolled, chosen or open.
class View {
public:
    virtual ~View() = default;
    virtual void frame(Context& context, const Model& model, Commands& commands) = 0;
};

} // namespace ui
