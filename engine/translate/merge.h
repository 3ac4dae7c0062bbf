// SPDX-License-Identifier: MIT
#pragma once

#include "translate/language.h"
#include "translate/po_document.h"
#include "translate/story_texts.h"

#include <string>
#include <vector>

namespace translate {

/// What happened to the entries of a translation on the way.
struct MergeCounts {
    int added = 0;     ///< texts that nothing fitted: empty entries
    int suggested = 0; ///< edited texts, or such from another chat: their old translation, fuzzy
    int moved = 0;     ///< texts that stand in another scene of the same chat, or have come back
    int retired = 0;   ///< entries whose text is gone: kept as obsolete
};

struct Merged {
    PoDocument document;
    MergeCounts counts;
};

/// The translation of a story as it is now, in the story's order, made out of an older one. No
/// translation and no comment of a translator gets lost: what the story no longer has goes to the
/// end as obsolete. Merging the result again gives the same.
Merged merge(const std::vector<StoryText>& story, const PoDocument& old);

/// A translation without entries, whose header is that of a new file.
PoDocument newDocument(const std::string& title, const Language& language);

/// How many translated entries there are, and how many of their texts the story has in any place.
struct Overlap {
    int entries = 0;
    int common = 0;
    /// Whether the entries belong to some other story.
    bool isForeign() const;
};
Overlap overlap(const std::vector<StoryText>& story, const PoDocument& document);

/// A text that a player would read in English.
struct OpenText {
    const StoryText* text = nullptr;
    int line = 0;         ///< of its entry
    bool guessed = false; ///< fuzzy: has a translation that nobody has looked at yet
    std::string previous; ///< the English that translation was made for; may be empty
};

/// What is left to do in `document`, in the order of `story`, once it is written as `text`. Fails
/// where the program would not understand that text.
base::Result<std::vector<OpenText>> openTexts(const std::vector<StoryText>& story,
                                              const PoDocument& document, const std::string& text);

} // namespace translate
