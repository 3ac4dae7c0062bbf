// SPDX-License-Identifier: MIT
#pragma once

#include "ui/view.h"

namespace ui {

/// What quick exit shows: a dull page of notes in which nothing tells what the program is. The
/// small "Back to notes" at its foot, or Enter on it, asks for Back; app then leads to where the
/// player was. Reads nothing of the model.
class PlainView final : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;
};

} // namespace ui
