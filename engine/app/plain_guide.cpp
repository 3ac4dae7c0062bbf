// SPDX-License-Identifier: MIT
// The safety guide, read in the terminal.
#include "app/plain_player.h"
#include "base/strings.h"
#include "ui/guide/sections.h"

namespace app {

void PlainPlayer::readGuide() {
    const auto sections = ui::guide_page::sections(m_world.strings);
    std::vector<std::string> titles;
    for (const auto& section : sections)
        titles.emplace_back(section.title);
    const int chosen = m_prompt.pick(tr("guide", "The safety guide"), titles);
    if (chosen < 0) return;
    const auto& [title, kind] = sections.at(static_cast<std::size_t>(chosen));
    const std::vector<guide::ItemId> items = m_world.guide.ofKind(kind);
    std::vector<std::string> names;
    for (const guide::ItemId item : items)
        names.push_back(m_words.item(item));
    const int item = items.size() == 1 ? 0 : m_prompt.pick(std::string(title), names);
    if (item >= 0) readItem(items[static_cast<std::size_t>(item)]);
}

void PlainPlayer::readItem(guide::ItemId id) {
    const guide::Item& item = m_world.guide.item(id);
    const auto field = [&](std::string_view name, const std::string& english) {
        return std::string(m_world.strings.guide(item, name, english));
    };
    const auto labelled = [&](const std::string& label, const std::string& words) {
        if (!words.empty())
            line(
                base::fill(tr("list", "{name}: {message}"), {{"name", label}, {"message", words}}));
    };
    line(m_words.sentence(m_words.item(id)));
    line(field("explanation", item.explanation));
    if (!item.feelsLike.empty())
        labelled(tr("guide", "How it can feel"), field("feelsLike", item.feelsLike));
    if (!item.example.empty())
        labelled(tr("guide", "A message that shows it"), field("example", item.example));
    if (!item.twin.empty())
        labelled(tr("guide", "Looks like it, and is fine"), field("twin", item.twin));
    if (item.beyondGuide) line(tr("guide", "Beyond the guide: our own advice"));
}

} // namespace app
