// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace translate {

/// A line of one of an author's files.
struct SourceLine {
    std::string file; ///< as the author named it, from the scenario's folder
    int line = 0;     ///< from 1; 0 where no line can be named
    bool operator==(const SourceLine&) const = default;
};

/// One entry of a PO file with all that a translator's editor keeps of it. Where base::PoEntry is
/// what a player's program needs, this is what must not get lost on the way to a new file.
struct PoMessage {
    std::string context; ///< msgctxt; empty for none
    std::string text;    ///< msgid; empty for the header
    std::optional<std::string> plural;
    std::vector<std::string> translations{""}; ///< msgstr, or one for each plural form
    std::string comments;           ///< the translator's own, "# …"; each line ends with \n
    std::string extracted;          ///< "#. …", of who made the file for the translator; likewise
    std::vector<SourceLine> places; ///< "#: …"
    std::optional<std::string> previousContext, previousText, previousPlural; ///< "#| …"
    bool fuzzy = false;
    bool obsolete = false;                    ///< "#~ …": no longer in the story
    std::vector<std::string> formats;         ///< such as "c-format"
    std::optional<std::pair<int, int>> range; ///< of a number that decides the plural

    bool isTranslated() const { return !translations.front().empty(); }
    bool operator==(const PoMessage&) const = default;
};

/// A PO file in memory.
struct PoDocument {
    PoMessage header; ///< its fields as the translation, a line each; empty where there is none
    std::vector<PoMessage> messages;

    bool operator==(const PoDocument&) const = default;
};

/// A field of the header ("Language"); nothing where it has none of that name.
std::optional<std::string> headerField(const PoDocument& document, const std::string& field);
void setHeaderField(PoDocument& document, const std::string& field, const std::string& value);

/// Reads a PO file's text, by GNU gettext's library. `name` names it in messages. Fails with the
/// line where it is not well-formed, an entry stands twice, or it is not UTF-8. Comments behind the
/// last entry are taken to the header, since nothing else can hold them.
base::Result<PoDocument> readDocument(std::string_view text, const std::string& name);

/// The text of a PO file, laid out by GNU gettext's library. Fails where there is no room for a
/// temporary file.
base::Result<std::string> writeDocument(const PoDocument& document);

} // namespace translate
