// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/session.h"
#include "story/transcript.h"
#include "ui/model.h"

namespace app {

/// What the views may read of a play: the log as far as `transcript` has taken it in, and all
/// replies on offer.
ui::Model modelOf(const guide::Guide& guide, story::Session& session,
                  const story::Transcript& transcript);

/// How many days a story lasts for somebody who always gives the first reply: what "Day 2 of 4"
/// counts to. Costs a short play.
int daysOf(const story::Scenario& scenario);

} // namespace app
