// SPDX-License-Identifier: MIT
#pragma once

#include "ui/evidence/album.h"
#include "ui/page/done_toast.h"
#include "ui/page/story_page.h"
#include "ui/view.h"

#include <optional>

namespace ui {

/// The album: every screenshot with whose it is, when and which sign, and what can be done with
/// it. Needs a model with a story.
class EvidenceView final : public View {
public:
    void frame(Context& context, const Model& model, Commands& commands) override;
    /// Back to the album; for a new visit.
    void reset();

    /// What a filter lets through; nothing set lets all through.
    struct Filter {
        std::optional<story::ContactIndex> contact;
        std::optional<guide::ItemId> sign;
        bool shows(const EvidenceCard& card) const {
            return (!contact || *contact == card.contact) && (!sign || *sign == card.sign);
        }
    };

private:
    void filters(Column& column, const Model& model);
    void album(Column& column, const Model& model, Commands& commands);
    void cell(Column& column, const Model& model, const EvidenceCard& card);
    void room(Column& column);
    void viewer(Column& column, const Model& model);
    void empty(Column& column);
    void actions(Column& column, const Model& model, Commands& commands);
    void discard(Context& context, const Model& model, const EvidenceCard& card,
                 Commands& commands);
    const EvidenceCard* chosen() const;

    StoryPage m_page;
    std::vector<EvidenceCard> m_cards; ///< of this frame
    Filter m_filter;
    story::EventIndex m_chosen = story::kNoEvent;
    bool m_beside = true;
    bool m_front = false; ///< narrow: the picture, not the album, is in front
    DoneToast m_toast;
    story::EventIndex m_asked = story::kNoEvent; ///< the picture that may be thrown away
};

} // namespace ui
