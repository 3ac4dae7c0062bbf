// SPDX-License-Identifier: MIT
#pragma once

#include "ui/model.h"

#include <vector>

namespace ui::guide_page {

/// A message in which a guide item was met.
struct Meeting {
    const story::Message* message = nullptr;
    story::ChatIndex chat = 0;
};

/// Where an item was met in the play at hand, in the talk's order. While the story runs these are
/// the player's own flags, so that the guide gives nothing away; once it has ended, every message
/// of a contact that shows the sign or the tactic.
std::vector<Meeting> meetingsOf(const Model& model, guide::ItemId item);

/// Whether the play at hand shows the step taken.
bool isStepDone(const Model& model, guide::ItemId step);

} // namespace ui::guide_page
