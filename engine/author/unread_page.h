// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "ui/context.h"
#include "ui/widgets/scroll.h"

#include <span>

namespace author {

/// The whole window while there is no story to play yet: what keeps the files from being read.
class UnreadPage {
public:
    void frame(ui::Context& context, std::span<const base::Diagnostic> diagnostics, bool isReading);

private:
    ui::ScrollState m_scroll;
};

} // namespace author
