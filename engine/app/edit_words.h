// SPDX-License-Identifier: MIT
#pragma once

#include "app/story_places.h"
#include "record/edit_effect.h"

#include <string>
#include <string_view>

namespace app {

/// "reply_gone", …: a kind of cause for machines.
std::string_view toText(record::CauseKind kind);

/// What an edit did to some saves, where it is in the files, and what to do about it: a sentence or
/// more for an author. `before` and `after` are the two versions of the story.
std::string inWords(const record::Cause& cause, const StoryPlaces& before,
                    const StoryPlaces& after);

} // namespace app
