// SPDX-License-Identifier: MIT
#pragma once

#include "map/svg.h"
#include "story/scenario.h"
#include "ui/strings.h"

namespace author {

/// A map's texts in the language of `strings`. Both must outlive what is given.
map::Words wordsOf(const ui::Strings& strings, const story::Scenario& scenario);

} // namespace author
