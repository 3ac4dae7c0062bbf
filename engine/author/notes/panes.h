// SPDX-License-Identifier: MIT
#pragma once

#include "author/command.h"
#include "author/model.h"
#include "ui/widgets/column.h"

/// What the author looks at beside the map and the play, each as the content of a scroll area.
namespace author::panes {

/// The line that was looked at last: where it was written, what of the guide it shows, and the
/// replies behind it, those not on offer too.
void line(ui::Column& column, const Model& model);

/// Everything that decides how the play goes on, and the means to change it: each chat's place, the
/// variables, the day, privacy, what the player has done about people.
void state(ui::Column& column, const Model& model, Commands& commands);

/// What is wrong with the files, and what the explorer has found.
void problems(ui::Column& column, const Model& model, Commands& commands);

/// How many things `problems` has to tell, without what is well.
std::size_t problemCount(const Model& model);

} // namespace author::panes
