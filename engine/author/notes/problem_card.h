// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "ui/widgets/column.h"

#include <string_view>

namespace author {

struct ProblemCardLook {
    std::string_view note; ///< below what is to be done, in the window's language; may be empty
    bool canShow = false;  ///< there is a button that plays the way there
    ui::Id id = ui::kNoId; ///< of that button
};

/// One thing that is not right with a story: where, what, and what to do. True when the button was
/// pressed.
bool problemCard(ui::Column& column, const base::Diagnostic& diagnostic,
                 const ProblemCardLook& look = {});

} // namespace author
