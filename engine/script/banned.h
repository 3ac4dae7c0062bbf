// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace script {

/// Words and phrases that no text of a scenario may hold, in any language. One a line; '#' begins a
/// comment; a '*' at the end stands for any ending. Compared by whole words, without regard to
/// case, vowel marks and punctuation.
class BannedTerms {
public:
    /// Every file of the folder that begins so and ends in .txt. Fails where there is none.
    static base::Result<BannedTerms> load(const std::filesystem::path& folder,
                                          std::string_view beginning = "banned-");

    void add(std::string_view list);

    /// The first listed term that `text` holds, or nothing.
    std::string find(std::string_view text) const;

private:
    struct Phrase {
        std::vector<std::string> words;
        bool open = false; ///< the last word may go on
    };
    std::unordered_set<std::string> m_words;
    // By the first byte, since nearly every word of a text is looked up in vain.
    std::array<std::vector<std::string>, 256> m_beginnings;
    std::array<std::vector<Phrase>, 256> m_phrases;
};

} // namespace script
