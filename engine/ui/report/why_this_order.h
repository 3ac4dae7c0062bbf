// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/model.h"
#include "ui/widgets/column.h"

namespace ui {

/// Beside the report: why save, report and block come in this order, and the authority to turn to.
void whyThisOrder(Column& column, const Model& model, Commands& commands);

} // namespace ui
