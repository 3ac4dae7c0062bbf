// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"
#include "ui/model.h"

#include <string>
#include <vector>

namespace ui {

/// The places that there are stories for, in the guide's order.
std::vector<guide::ItemId> placesOf(const Model& model);
/// The stories of a place; all of them for story::kNoReason.
std::vector<const StoryCard*> storiesOf(const Model& model, guide::ItemId place);

/// "Ages 11–16 • 12 min".
std::string agesAndTime(const Context& context, const StoryCard& story);
/// "Gaming • Ages 11–16 • 12 min".
std::string metaOf(const Context& context, const Model& model, const StoryCard& story);
/// "Day 2 of 4", or "Day 2".
std::string dayOf(const Context& context, const StoryCard& story);

Command lookBack(const StoryCard& story);

} // namespace ui
