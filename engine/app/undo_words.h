// SPDX-License-Identifier: MIT
#pragma once

#include "story/session.h"
#include "ui/strings.h"

#include <cstddef>
#include <string>

namespace app {

/// What to say once a play is back at just before an input: what is as it was now. Call it before
/// that; `input` is the first of `inputs()` that is taken back.
std::string takenBackInWords(const ui::Strings& strings, const story::Session& session,
                             std::size_t input);

} // namespace app
