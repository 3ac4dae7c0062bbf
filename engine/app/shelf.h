// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "record/store.h"
#include "ui/model.h"
#include "ui/paint/painter.h"
#include "ui/strings.h"

#include <memory>
#include <string>
#include <vector>

namespace app {

/// The library as the home screen shows it: every story in the player's language, with how far its
/// last play is; of one that cannot be read, why. Reading a story takes longer than a frame, so
/// stories are read one at a time, each once; until then its card is an empty place.
class Shelf {
public:
    explicit Shelf(const Library& library) : m_library(library) {}

    /// Reads one more story: the one that is `wanted`, else the one under way, else the next. False
    /// when all have been read.
    bool readNext(const std::string& wanted = {});

    /// Makes the cards anew. `strings` and `store` (may be null) as they are now; `painter` learns
    /// where covers lie that do not come with the program.
    void fill(const std::filesystem::path& dataFolder, const ui::Strings& strings,
              record::Store* store, ui::Painter& painter);

    const std::vector<ui::StoryCard>& cards() const { return m_cards; }
    /// Whether a play is under way, its story read or not.
    bool isUnderWay() const { return !m_current.empty(); }
    /// The card to go on with; null when no play is under way, or its story is not read yet.
    const ui::StoryCard* current() const;

private:
    struct Place {
        std::string id;
        std::unique_ptr<story::Scenario> story; ///< null: not read yet, or it cannot be
        std::string trouble;                    ///< why it cannot be read
        int days = 0;
        std::string language; ///< of the words below; empty: they are not known yet
        std::string title, blurb, note;
    };

    void makePlaces();
    static void translate(Place& place, const ui::Strings& strings);

    const Library& m_library;
    std::vector<Place> m_places;
    bool m_placed = false;
    std::vector<ui::StoryCard> m_cards;
    std::string m_current; ///< id of the story played last, while it is under way
};

} // namespace app
