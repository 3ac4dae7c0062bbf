// SPDX-License-Identifier: MIT
#pragma once

#include "ui/page/story_page.h"
#include "ui/view.h"

#include <optional>

namespace ui {

/// The player's profile in the story: its seven settings, and beside them what a stranger, a
/// contact and the player see of it. Each change shows at once. Needs a model with a story.
class MeView final : public View {
public:
    enum class Viewer { Stranger, Contact, Me };

    void frame(Context& context, const Model& model, Commands& commands) override;
    /// Whether that viewer sees what a setting guards.
    static bool sees(Viewer viewer, story::Setting setting, const story::Privacy& privacy);
    /// How many of the five things (profile, phone, school, photos, online) a stranger can learn.
    static int strangerLearns(const story::Privacy& privacy);
    static constexpr int kLearnable = 5;

private:
    void settings(Column& column, const Model& model, Commands& commands);
    void settingRow(Column& column, const Model& model, story::Setting setting, bool last,
                    Commands& commands);
    void review(Column& column, const Model& model, Commands& commands);
    void preview(Column& column, const Model& model);
    void profile(Column& column, const Model& model);
    void counter(Column& column, const Model& model);

    StoryPage m_page;
    Viewer m_viewer = Viewer::Stranger;
    std::optional<story::Setting> m_changed;
};

} // namespace ui
