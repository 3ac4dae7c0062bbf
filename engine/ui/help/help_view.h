// SPDX-License-Identifier: MIT
#pragma once

#include "ui/view.h"
#include "ui/widgets/column.h"
#include "ui/widgets/scroll.h"

namespace ui {

/// Every place to get help in the player's country and everywhere, each with its source and date.
/// Choosing another country is a ChangeSettings.
class HelpView : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;

private:
    void content(Column& column, const Model& model, Commands& commands);
    void countries(Column& column, const Model& model, Commands& commands);

    ScrollState m_scroll;
};

namespace help {
/// A page of the kit: sand, back, a title, rail and pause in a story, quick exit. Gives what is
/// left. Back is also Escape. `back` is set when it was pressed.
Rect kitPage(Context& context, const Model& model, Screen here, std::string_view title, bool& back,
             Commands& commands);
} // namespace help

} // namespace ui
