// SPDX-License-Identifier: MIT
#include "app/story_name.h"

#include <algorithm>

namespace app {
namespace {

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool isStoryName(std::string_view name) {
    return !name.empty() && name == storyNameFrom(name);
}

std::string storyNameFrom(std::string_view text) {
    std::string name;
    for (const char given : text) {
        const char c = small(given);
        if (isLetter(c) || isDigit(c))
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    }
    if (!name.empty() && isDigit(name[0])) name.insert(0, "story-");
    name.resize(std::min(name.size(), kLongestStoryName));
    if (name.ends_with('-')) name.pop_back();
    return name;
}

std::string titleFrom(std::string_view storyName) {
    std::string title(storyName);
    std::ranges::replace(title, '-', ' ');
    if (!title.empty() && isLetter(title[0])) title[0] = static_cast<char>(title[0] - 'a' + 'A');
    return title;
}

} // namespace app
