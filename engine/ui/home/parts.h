// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/context.h"
#include "ui/model.h"
#include "ui/widgets/column.h"

/// The pieces of home.
namespace ui::home {

void header(Context& context, const Rect& rect, Commands& commands);
/// The story to go on with, or a welcome where there is none.
void continueStrip(Column& column, const Model& model, Commands& commands);
/// A story in a grid; with its blurb and beside its cover where it has much room.
void storyCard(Column& column, const Model& model, const StoryCard& story, Commands& commands);
void guideCard(Column& column, const Model& model, Commands& commands);
/// The country's first help channels, with their dates.
void talkCard(Column& column, const Model& model, Commands& commands);
/// The same in one row that leads to all of them, for where the card lies far below.
void talkRow(Column& column, Commands& commands);

Command go(Screen screen, const std::string& story = {});

} // namespace ui::home
