// SPDX-License-Identifier: MIT
#pragma once

#include "ui/command.h"
#include "ui/model.h"
#include "ui/widgets/column.h"

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// An action about a contact, as the command that asks for it.
Command performing(story::ActionKind kind, story::ContactIndex contact = story::kNobody,
                   guide::ItemId item = story::kNoReason);
Command goingTo(Screen screen, story::ContactIndex contact = story::kNobody,
                guide::ItemId item = story::kNoReason);

/// Those the player can tell, in the story's order.
std::vector<story::ContactIndex> trustedAdults(const Model& model);
/// The contacts in the list, and those taken out of it; without groups.
std::vector<story::ContactIndex> listedContacts(const Model& model);
std::vector<story::ContactIndex> removedContacts(const Model& model);
/// The last thing a contact wrote in any chat, null where there is none.
const story::Message* lastFrom(const Model& model, story::ContactIndex contact);
/// "Last heard: Day 2, 4:15 pm", or that nothing has come yet.
std::string lastHeard(const Context& context, const Model& model, story::ContactIndex contact);
/// The number and step word of small counts: "no", "one", … "seven", then digits.
std::string countWord(const Context& context, int count);

/// Faces that overlap, 44 across; returns the width they take.
float faces(Context& context, const Model& model, const Rect& row,
            const std::vector<story::ContactIndex>& who);
/// "You are not alone in this", with the way to tell someone.
void tellCard(Column& column, const Model& model, Commands& commands);

} // namespace ui
