// SPDX-License-Identifier: MIT
#include "script/banned.h"

#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <sstream>

namespace script {
namespace {

/// Words in lower case, parted at whatever is no letter or digit. Arabic vowel marks and invisible
/// joiners are dropped, Arabic punctuation parts words.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    words.reserve(16);
    std::string word;
    const auto close = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            if (std::isalnum(lead) != 0)
                word += static_cast<char>(std::tolower(lead));
            else if (lead != '\'')
                close();
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        const std::string_view letter = text.substr(i, length);
        i += length;
        const auto second = static_cast<unsigned char>(letter.size() > 1 ? letter[1] : 0);
        const bool vowelMark = lead == 0xd9 && second >= 0x8b && second <= 0x92; // U+064B..0652
        const bool punctuation =
            letter == "\u06d4" || letter == "\u060c" || letter == "\u061f" || letter == "\u061b";
        const bool general = lead == 0xe2 && (second == 0x80 || second == 0x81); // U+2000..207F
        if (vowelMark || letter == "\u200c" || letter == "\u200d") continue;
        if (punctuation || general)
            close();
        else
            word += letter;
    }
    close();
    return words;
}

} // namespace

base::Result<BannedTerms> BannedTerms::load(const std::filesystem::path& folder,
                                            std::string_view beginning) {
    BannedTerms terms;
    bool any = false;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string file = entry.path().filename().string();
        if (!file.starts_with(beginning) || !file.ends_with(".txt")) continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        std::stringstream content;
        content << stream.rdbuf();
        if (!stream) continue;
        terms.add(content.str());
        any = true;
    }
    if (!any) return base::fail(fmt::format("No list of refused words in {}.", folder.string()));
    return terms;
}

void BannedTerms::add(std::string_view list) {
    for (const std::string& line : base::split(list, '\n')) {
        std::string_view term = base::trim(std::string_view(line).substr(0, line.find('#')));
        const bool open = term.ends_with('*');
        if (open) term.remove_suffix(1);
        std::vector<std::string> words = wordsOf(term);
        if (words.empty()) continue;
        const auto first = static_cast<unsigned char>(words[0][0]);
        if (words.size() > 1)
            m_phrases[first].push_back({std::move(words), open});
        else if (open)
            m_beginnings[first].push_back(std::move(words[0]));
        else
            m_words.insert(std::move(words[0]));
    }
}

std::string BannedTerms::find(std::string_view text) const {
    const std::vector<std::string> words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (m_words.contains(words[i])) return words[i];
        const auto first = static_cast<unsigned char>(words[i][0]);
        for (const std::string& beginning : m_beginnings[first]) {
            if (words[i].starts_with(beginning)) return words[i];
        }
        for (const Phrase& phrase : m_phrases[first]) {
            if (i + phrase.words.size() > words.size()) continue;
            const std::size_t last = phrase.words.size() - 1;
            const auto from = words.begin() + static_cast<std::ptrdiff_t>(i);
            const bool fits = std::equal(phrase.words.begin(), phrase.words.end() - 1, from) &&
                              (phrase.open ? words[i + last].starts_with(phrase.words[last])
                                           : words[i + last] == phrase.words[last]);
            if (fits) return base::join(phrase.words, " ");
        }
    }
    return {};
}

} // namespace script
