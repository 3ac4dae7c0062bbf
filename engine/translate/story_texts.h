// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/scenario.h"
#include "translate/po_document.h"

#include <string>
#include <vector>

namespace translate {

/// A text of a story as its translator needs it. Where the same text stands several times in a
/// scene it is translated once.
struct StoryText {
    std::string context;            ///< as the program looks it up: story::Text::context
    std::string text;               ///< in English
    std::vector<std::string> about; ///< who says it to whom, and as what; a sentence or two each
    std::vector<SourceLine> places; ///< where it stands
};

/// Every text of the story: first what describes it and its people, then chat by chat, each scene
/// with what the look back says of it, and the endings.
std::vector<StoryText> textsOf(const story::Scenario& scenario, const guide::Guide& guide);

} // namespace translate
