// SPDX-License-Identifier: MIT
#include "base/readability.h"

#include <algorithm>
#include <string_view>

namespace base {
namespace {

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
bool isLetter(char c) {
    return lower(c) >= 'a' && lower(c) <= 'z';
}
bool isVowel(char c) {
    return std::string_view("aeiouy").find(lower(c)) != std::string_view::npos;
}

/// Groups of vowels, without a silent e at the end; at least one.
int syllablesOf(std::string_view word) {
    int groups = 0;
    bool inside = false;
    for (const char c : word) {
        const bool vowel = isVowel(c);
        if (vowel && !inside) ++groups;
        inside = vowel;
    }
    const std::size_t size = word.size();
    const bool silent = size > 2 && lower(word[size - 1]) == 'e' && !isVowel(word[size - 2]) &&
                        lower(word[size - 2]) != 'l';
    return std::max(groups - (silent ? 1 : 0), 1);
}

struct Count {
    int sentences = 0, words = 0, syllables = 0;

    void take(std::string_view text) {
        bool open = false; // a sentence with a word in it
        for (std::size_t at = 0; at < text.size();) {
            if (isLetter(text[at])) {
                std::size_t end = at;
                while (end < text.size() && (isLetter(text[end]) || text[end] == '\''))
                    ++end;
                ++words;
                syllables += syllablesOf(text.substr(at, end - at));
                open = true;
                at = end;
                continue;
            }
            if (open && std::string_view(".!?\n").find(text[at]) != std::string_view::npos) {
                ++sentences;
                open = false;
            }
            ++at;
        }
        if (open) ++sentences;
    }
};

} // namespace

double readingGrade(std::span<const std::string> texts) {
    Count count;
    for (const std::string& text : texts)
        count.take(text);
    if (count.words == 0) return 0;
    return 0.39 * count.words / count.sentences + 11.8 * count.syllables / count.words - 15.59;
}

} // namespace base
