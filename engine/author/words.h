// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "story/scenario.h"
#include "ui/context.h"

#include <string>
#include <string_view>

namespace author {

/// "scenario.lua, line 41"; the file alone where no line is known.
std::string placeOf(const ui::Context& context, const std::string& file, int line);
std::string placeOf(const ui::Context& context, const base::Diagnostic& diagnostic);
std::string placeOf(const ui::Context& context, const story::Scenario& story, int file, int line);

/// What is said in English whatever the window speaks, with a mark that keeps it running from the
/// left: it may begin with a name in other letters. For a style with a direction of its own.
std::string fromLeft(std::string_view english);

} // namespace author
