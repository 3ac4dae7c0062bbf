// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page/done_toast.h"
#include "ui/page/story_page.h"
#include "ui/view.h"

#include <optional>

namespace ui {

/// Everybody in the list, to look through and to take out, and each one's profile page. Nobody is
/// marked as known or unknown: the player decides. Needs a model with a story.
class ContactsView final : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;
    /// Shows one's profile page; the list for kNobody.
    void open(story::ContactIndex contact);
    story::ContactIndex opened() const { return m_open; }

private:
    void list(Column& column, const Model& model, Commands& commands);
    void row(Column& column, const Model& model, story::ContactIndex who, Commands& commands);
    void profile(Column& column, const Model& model, Commands& commands);
    void members(Column& column, const Model& model);
    void hints(Column& column, const Model& model);
    void profileActions(Column& column, const Model& model, Commands& commands);
    void remove(const Model& model, story::ContactIndex who, Commands& commands);

    StoryPage m_page;
    story::ContactIndex m_open = story::kNobody;
    bool m_fromList = false;
    DoneToast m_toast;
};

} // namespace ui
