// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"
#include "ui/model.h"

/// What stands in the place of the replies when the day is over, or the story: the player goes on
/// when ready. For a model that has a gate.
namespace ui::parts {

float gateHeight(Context& context, const Model& model, float width);
void drawGate(Context& context, const Model& model, const Rect& rect, Commands& commands);

} // namespace ui::parts
