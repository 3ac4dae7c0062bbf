// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "ui/widgets/column.h"

namespace author {

/// One thing that is not right with a story: where, what, and what to do. With `canShow` there is a
/// button of that id; true when it was pressed.
bool problemCard(ui::Column& column, const base::Diagnostic& diagnostic, ui::Id id = ui::kNoId,
                 bool canShow = false);

} // namespace author
