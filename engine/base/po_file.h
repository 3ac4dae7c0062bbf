// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// One entry of a gettext PO file.
struct PoEntry {
    std::string context;     ///< msgctxt; empty for none
    std::string source;      ///< msgid
    std::string translation; ///< msgstr, of plural forms the first; empty where there is none yet
    bool fuzzy = false;      ///< marked as a guess: counts as none
    int line = 0;            ///< where the entry begins, from 1
};

/// Where a PO file cannot be understood.
struct PoMistake {
    int line = 0; ///< from 1; 0 where the file cannot be read at all
    std::string message;
};

/// The entries of a PO file but for its header and what is commented out (obsolete). The first
/// mistake ends the reading: a file is understood as a whole or not at all.
tl::expected<std::vector<PoEntry>, PoMistake> readPo(const std::filesystem::path& file);
tl::expected<std::vector<PoEntry>, PoMistake> parsePo(std::string_view text);

} // namespace base
