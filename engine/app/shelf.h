// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "record/store.h"
#include "ui/model.h"
#include "ui/strings.h"

#include <memory>
#include <vector>

namespace app {

/// The library as the home screen shows it: every story that loads, in the player's language, with
/// how far its last play is. Stories are loaded once; fill() brings words and plays up to date.
class Shelf {
public:
    explicit Shelf(const Library& library) : m_library(library) {}

    /// `language` and `store` (may be null) as they are now.
    void fill(const std::filesystem::path& dataFolder, const std::string& language,
              record::Store* store);

    const std::vector<ui::StoryCard>& cards() const { return m_cards; }
    /// The card to go on with; null when no play is under way.
    const ui::StoryCard* current() const;

private:
    void load();
    ui::StoryCard cardOf(const story::Scenario& scenario, const ui::Strings& strings,
                         const std::vector<record::Attempt>& attempts) const;

    const Library& m_library;
    std::vector<std::unique_ptr<story::Scenario>> m_stories;
    std::vector<int> m_days; ///< by story
    std::vector<ui::StoryCard> m_cards;
    std::string m_current; ///< id of the story played last, while it is under way
};

} // namespace app
