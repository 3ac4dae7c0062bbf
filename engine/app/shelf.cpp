// SPDX-License-Identifier: MIT
#include "app/shelf.h"

#include "app/model.h"
#include "base/file.h"

#include <algorithm>
#include <utility>

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostAvatars = 3;

/// A story's own cover goes before one that comes with the program.
std::string coverOf(const std::string& id, const fs::path& folder, const fs::path& dataFolder,
                    ui::Painter& painter) {
    std::string cover = "covers/" + id;
    if (base::isThere(folder / "cover.png"))
        painter.offerPicture(cover, folder / "cover.png");
    else if (!base::isThere(dataFolder / (cover + ".png")))
        cover = "covers/default";
    return cover;
}

/// The first faces that a player meets.
std::vector<std::string> avatarsOf(const story::Scenario& scenario) {
    std::vector<std::string> avatars;
    for (const story::Chat& chat : scenario.chats) {
        const story::Contact& contact = scenario.contacts[chat.contact];
        if (contact.avatar.empty() || !chat.startsAlone) continue;
        avatars.push_back(contact.avatar);
        if (avatars.size() == kMostAvatars) break;
    }
    return avatars;
}

ui::StoryCard cardOf(const story::Scenario& scenario, int days,
                     const std::vector<record::Attempt>& attempts) {
    ui::StoryCard card;
    card.avatars = avatarsOf(scenario);
    card.place = scenario.place;
    card.minAge = scenario.minAge;
    card.maxAge = scenario.maxAge;
    card.minutes = scenario.minutes;
    card.days = days;
    const auto last = std::ranges::find(attempts, scenario.id, &record::Attempt::scenario);
    if (last == attempts.end()) return card;
    card.started = !last->finished;
    card.finished = last->finished;
    card.day = last->day;
    card.days = std::max(days, last->day);
    return card;
}

/// The story to go on with: the one played last. One that was looked into, and nothing answered,
/// takes the place of none that is under way.
std::string currentOf(const std::vector<record::Attempt>& attempts) {
    auto last = std::ranges::find_if(attempts, [](const record::Attempt& attempt) {
        return attempt.finished || attempt.inputs > 0;
    });
    const bool isUnderWay = last != attempts.end() && !last->finished;
    if (!isUnderWay) last = attempts.begin();
    return last == attempts.end() || last->finished ? std::string() : last->scenario;
}

} // namespace

void Shelf::makePlaces() {
    if (std::exchange(m_placed, true)) return;
    for (std::string& id : m_library.ids())
        m_places.push_back({.id = std::move(id)});
}

bool Shelf::readNext(const std::string& wanted) {
    makePlaces();
    const auto unread = [](const Place& place) {
        return place.story == nullptr && place.trouble.empty();
    };
    auto next = m_places.end();
    for (const std::string* id : {&wanted, &std::as_const(m_current)}) {
        if (next != m_places.end()) break;
        next = std::ranges::find_if(
            m_places, [&](const Place& place) { return unread(place) && place.id == *id; });
    }
    if (next == m_places.end()) next = std::ranges::find_if(m_places, unread);
    if (next == m_places.end()) return false;
    if (auto story = m_library.load(next->id)) {
        next->days = daysOf(**story);
        next->story = std::move(*story);
    } else {
        next->trouble = story.error().message;
    }
    return true;
}

void Shelf::translate(Place& place, const ui::Strings& strings) {
    if (place.language == strings.language()) return;
    ui::Strings words = strings; // the story brings its own beside the program's
    // Where its translation cannot be read, the words it was written in stand.
    (void)words.useScenario(*place.story);
    const auto of = [&](story::TextIndex text) {
        return std::string(words.story(*place.story, text));
    };
    place.title = of(place.story->title);
    place.blurb = of(place.story->blurb);
    place.note = of(place.story->contentNote);
    place.language = strings.language();
}

void Shelf::fill(const fs::path& dataFolder, const ui::Strings& strings, record::Store* store,
                 ui::Painter& painter) {
    makePlaces();
    std::vector<record::Attempt> attempts; // the last played first
    if (store) attempts = store->attempts().value_or(std::vector<record::Attempt>());
    m_current = currentOf(attempts);
    m_cards.clear();
    for (Place& place : m_places) {
        ui::StoryCard card;
        if (place.story) {
            translate(place, strings);
            card = cardOf(*place.story, place.days, attempts);
        }
        card.title = place.title;
        card.blurb = place.blurb;
        card.note = place.note;
        card.id = place.id;
        card.trouble = place.trouble;
        card.ready = place.story != nullptr;
        card.cover = coverOf(place.id, m_library.folderOf(place.id), dataFolder, painter);
        m_cards.push_back(std::move(card));
    }
}

const ui::StoryCard* Shelf::current() const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const ui::StoryCard& card) {
        return card.id == m_current && card.ready;
    });
    return found == m_cards.end() ? nullptr : &*found;
}

} // namespace app
