// SPDX-License-Identifier: MIT
#pragma once

#include "ui/evidence/album.h"
#include "ui/page/story_page.h"
#include "ui/view.h"

#include <set>

namespace ui {

/// Reason, evidence, report, block: the guide's order, shown and explained and never enforced.
/// Needs a model with a story.
class ReportView final : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;
    /// Begins about a contact; for kNobody it asks who it is about.
    void open(story::ContactIndex contact);

    enum class Step { Reason, Evidence, Send, Block };

private:
    void whom(Column& column, const Model& model);
    void steps(Column& column, const Model& model, Commands& commands);
    void step(Column& column, const Model& model, Step which, Commands& commands);
    void reason(Column& column, const Model& model);
    void attachment(Column& column, const Model& model, const EvidenceCard& shot);
    void evidence(Column& column, const Model& model, Commands& commands);
    void send(Column& column, const Model& model, Commands& commands);
    void block(Column& column, const Model& model, bool now, const Column::Content& words,
               Commands& commands);
    std::string summary(const Context& context, const Model& model, Step which) const;
    bool done(const Model& model, Step which) const;
    int attached() const;

    StoryPage m_page;
    story::ContactIndex m_contact = story::kNobody;
    Step m_step = Step::Reason;
    double m_turned = -10;                     ///< when another step came to the front, in seconds
    guide::ItemId m_reason = story::kNoReason; ///< the one that the report gives
    std::set<story::EventIndex> m_left;        ///< shots that are not attached
    std::vector<EvidenceCard> m_cards;         ///< of this contact, in this frame
};

} // namespace ui
