// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/model.h"
#include "ui/widgets/column.h"
#include "ui/widgets/scroll.h"

namespace ui {

/// "Whom do you want to tell?", over any screen of a story: the adults of the story and somebody
/// else, what they will be shown, and a warm word afterwards. Needs a model with a story.
class TellSheet {
public:
    void open();
    void close() { m_open = false; }
    bool isOpen() const { return m_open; }
    /// Call after the screen below it in every frame, open or not. Gives Perform{Tell} and
    /// Navigate{Chat}; closes by itself.
    void frame(Context& context, const Model& model, Commands& commands);

private:
    enum class Page { Whom, What, Told };
    void whom(Column& column, const Model& model);
    void what(Column& column, const Model& model, Commands& commands);
    void told(Column& column, const Model& model, Commands& commands);

    bool m_open = false;
    Page m_page = Page::Whom;
    story::ContactIndex m_who = story::kNobody; ///< kNobody: somebody outside the story
    ScrollState m_scroll;
};

} // namespace ui
