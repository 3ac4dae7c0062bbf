// SPDX-License-Identifier: MIT
#include "story/scenario.h"

#include <algorithm>

namespace story {

namespace {

template<class Index, class Items, class Matches>
std::optional<Index> findIndex(const Items& items, Matches matches) {
    const auto found = std::find_if(items.begin(), items.end(), matches);
    if (found == items.end()) return std::nullopt;
    return static_cast<Index>(found - items.begin());
}

} // namespace

const std::string& Scenario::text(TextIndex index) const {
    static const std::string kNothing;
    return index == kNoText ? kNothing : texts[index].text;
}

std::optional<ContactIndex> Scenario::findContact(std::string_view wanted) const {
    return findIndex<ContactIndex>(contacts, [&](const Contact& c) { return c.id == wanted; });
}

std::optional<ChatIndex> Scenario::chatOf(ContactIndex contact) const {
    return findIndex<ChatIndex>(chats, [&](const Chat& c) { return c.contact == contact; });
}

std::optional<SceneIndex> Scenario::findScene(std::string_view wanted) const {
    return findIndex<SceneIndex>(scenes, [&](const Scene& s) { return s.id == wanted; });
}

std::optional<OptionIndex> Scenario::findOption(std::string_view wanted) const {
    return findIndex<OptionIndex>(options, [&](const Option& o) { return o.id == wanted; });
}

std::span<const Option> Scenario::optionsOf(PromptIndex index) const {
    const Prompt& prompt = prompts[index];
    return std::span(options).subspan(prompt.firstOption, prompt.optionCount);
}

} // namespace story
