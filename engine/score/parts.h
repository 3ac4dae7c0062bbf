// SPDX-License-Identifier: MIT
#pragma once

#include "score/items.h"
#include "score/score.h"

/// The three parts, each adding its numbers and items to a Score. Used by evaluate() alone.
namespace score {

/// Whether the player stopped the story before it was told to its end.
bool stopped(const story::Session& session);

void evaluateSpot(const story::Session& session, const std::vector<Met>& messages, Score& score);
void evaluateProtect(const story::Session& session, const guide::Guide& guide,
                     const std::vector<Met>& messages, Score& score);
void evaluateRespond(const story::Session& session, Score& score);

} // namespace score
