// SPDX-License-Identifier: MIT
#include "guide/guide.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <iterator>
#include <set>

namespace guide {

std::optional<ItemId> Guide::find(std::string_view id) const {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const Item& item) { return item.id == id; });
    if (found == m_items.end()) return std::nullopt;
    return static_cast<ItemId>(found - m_items.begin());
}

ItemId Guide::require(std::string_view id) const {
    const std::optional<ItemId> found = find(id);
    assert(found && "the loader makes sure of every id that code names");
    return *found;
}

std::vector<ItemId> Guide::ofKind(Kind kind) const {
    std::vector<ItemId> ids;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind == kind) ids.push_back(static_cast<ItemId>(i));
    }
    return ids;
}

std::vector<ItemId> Guide::reasonsToReport() const {
    std::vector<ItemId> reasons = ofKind(Kind::Sign);
    reasons.push_back(require(id::kEmotionalBlackmail));
    return reasons;
}

std::vector<Channel> Guide::channels(std::string_view country) const {
    std::vector<Channel> current;
    for (const std::string_view wanted : {country, std::string_view("any")}) {
        for (const Channel& channel : m_channels) {
            if (channel.country == wanted && channel.supersededBy.empty() && !channel.emergency)
                current.push_back(channel);
        }
        if (country == "any") break;
    }
    return current;
}

std::vector<Channel> Guide::emergencyNumbers(std::string_view country) const {
    std::vector<Channel> numbers;
    std::ranges::copy_if(m_channels, std::back_inserter(numbers), [&](const Channel& channel) {
        return channel.emergency && channel.country == country && channel.supersededBy.empty();
    });
    return numbers;
}

std::vector<std::string> Guide::countries() const {
    std::set<std::string> found;
    for (const Channel& channel : m_channels) {
        if (channel.country != "any") found.insert(channel.country);
    }
    return {found.begin(), found.end()};
}

std::vector<Wording> Guide::wordings() const {
    std::vector<Wording> all;
    auto add = [&](const std::string& id, const char* field, const std::string& text) {
        if (!text.empty()) all.push_back({fmt::format("guide.{}.{}", id, field), text});
    };
    for (const Item& item : m_items) {
        add(item.id, "name", item.name);
        add(item.id, "brief", item.brief);
        add(item.id, "explanation", item.explanation);
        add(item.id, "feelsLike", item.feelsLike);
        add(item.id, "example", item.example);
        add(item.id, "twin", item.twin);
    }
    for (const Channel& channel : m_channels) {
        if (!channel.supersededBy.empty()) continue;
        add(channel.id, "name", channel.name);
        add(channel.id, "about", channel.about);
        add(channel.id, "note", channel.note);
    }
    return all;
}

} // namespace guide
