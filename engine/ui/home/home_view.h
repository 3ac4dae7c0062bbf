// SPDX-License-Identifier: MIT
#pragma once

#include "ui/view.h"
#include "ui/widgets/column.h"
#include "ui/widgets/scroll.h"

namespace ui {

/// The first screen: where I was, what else there is, and that help is near. Reads the model's
/// `guide`, `stories`, `current` and `today`. Asks for Play (go on with `current`), Navigate
/// (ContentNote with a story's id, Debrief with one, Guide, Help, Settings), ChangeSettings and
/// QuickExit. The content note is laid over it: see ContentNoteSheet.
class HomeView final : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;

private:
    void filters(Column& column, const Model& model);
    void cards(Column& column, const Model& model, Commands& commands);

    guide::ItemId m_place = story::kNoReason; ///< only stories of this place
    ScrollState m_scroll;
};

} // namespace ui
