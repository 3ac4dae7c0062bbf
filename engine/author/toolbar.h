// SPDX-License-Identifier: MIT
#pragma once

#include "author/command.h"
#include "author/model.h"
#include "ui/context.h"

namespace author {

/// The top of the window: which story it is and how its files stand; the steps of the play; how
/// the play looks. `look`: the settings of the play. Gives the height it took of `area`.
float toolbar(ui::Context& context, const ui::Rect& area, const Model& model,
              const ui::Settings& look, Commands& commands);

/// What is wrong with the files while the last good story plays on; as tall as it needs, nothing
/// where all is well. Gives the height it took.
float banner(ui::Context& context, const ui::Rect& area, const Model& model);

} // namespace author
