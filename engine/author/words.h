// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "story/scenario.h"
#include "ui/context.h"

#include <string>

namespace author {

/// "scenario.lua, line 41"; the file alone where no line is known.
std::string placeOf(const ui::Context& context, const std::string& file, int line);
std::string placeOf(const ui::Context& context, const base::Diagnostic& diagnostic);
std::string placeOf(const ui::Context& context, const story::Scenario& story, int file, int line);

} // namespace author
