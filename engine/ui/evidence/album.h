// SPDX-License-Identifier: MIT
#pragma once

#include "ui/context.h"
#include "ui/model.h"

#include <optional>
#include <vector>

namespace ui {

/// A picture of the album, as the log tells of it.
struct EvidenceCard {
    story::EventIndex shot = 0; ///< the Screenshot or ProfileShot event
    story::ContactIndex contact = 0;
    int number = 1;           ///< in the order they were taken
    bool isOfMessage = false; ///< about a single one
    int day = 1;              ///< on which that message came, else on which it was taken
    int minute = 0;           ///< the same, after midnight
    guide::ItemId sign = story::kNoReason; ///< that its message is flagged with
    bool isProfile = false;
};

/// The shots still kept, in the order they were taken.
std::vector<EvidenceCard> evidenceOf(const Model& model);

/// The kept picture, or what it showed drawn anew. `wholeChat`: with its header.
void drawEvidence(Context& context, const Model& model, const EvidenceCard& card, const Rect& rect,
                  float radius, bool withHeader, Color behind);
/// "Keep it secret", "Profile page" or "The chat", with its icon and colours.
struct EvidenceKind {
    std::string_view icon, words;
    Color ink;
};
EvidenceKind kindOf(const Context& context, const Model& model, const EvidenceCard& card);

} // namespace ui
