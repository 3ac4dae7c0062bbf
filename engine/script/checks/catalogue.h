// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace script {

/// One entry of a gettext PO file.
struct Translation {
    std::string context;     ///< msgctxt
    std::string source;      ///< msgid
    std::string translation; ///< msgstr; empty where there is none yet
    bool fuzzy = false;      ///< marked as a guess: counts as none
};

/// The entries of a PO file but for its header and what is commented out. What is malformed is
/// passed over: msgfmt names it when the catalogue is built.
std::vector<Translation> readCatalogue(const std::filesystem::path& file);

} // namespace script
