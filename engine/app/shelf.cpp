// SPDX-License-Identifier: MIT
#include "app/shelf.h"

#include "app/model.h"

#include <algorithm>

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostAvatars = 3;

std::string coverOf(const story::Scenario& scenario, const fs::path& dataFolder) {
    std::error_code error;
    const std::string shared = "covers/" + scenario.id;
    return fs::exists(dataFolder / (shared + ".png"), error) ? shared : "covers/default";
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

} // namespace

void Shelf::load() {
    if (!m_stories.empty()) return;
    for (const std::string& id : m_library.ids()) {
        // A story that does not load is left out here; `check` says what is wrong with it.
        auto scenario = m_library.load(id);
        if (!scenario) continue;
        m_days.push_back(daysOf(**scenario));
        m_stories.push_back(std::move(*scenario));
    }
}

ui::StoryCard Shelf::cardOf(const story::Scenario& scenario, const ui::Strings& strings,
                            const std::vector<record::Attempt>& attempts) const {
    const auto words = [&](story::TextIndex text) {
        return std::string(strings.story(scenario, text));
    };
    ui::StoryCard card;
    card.id = scenario.id;
    card.title = words(scenario.title);
    card.blurb = words(scenario.blurb);
    card.note = words(scenario.contentNote);
    card.avatars = avatarsOf(scenario);
    card.place = scenario.place;
    card.minAge = scenario.minAge;
    card.maxAge = scenario.maxAge;
    card.minutes = scenario.minutes;
    const auto last = std::ranges::find(attempts, scenario.id, &record::Attempt::scenario);
    if (last == attempts.end()) return card;
    card.started = !last->finished && last->inputs > 0;
    card.finished = last->finished;
    card.day = last->day;
    return card;
}

void Shelf::fill(const fs::path& dataFolder, const std::string& language, record::Store* store) {
    load();
    m_cards.clear();
    m_current.clear();
    std::vector<record::Attempt> attempts; // the last played first
    if (store) attempts = store->attempts().value_or(std::vector<record::Attempt>());
    for (std::size_t i = 0; i < m_stories.size(); ++i) {
        // Each story brings its own words.
        ui::Strings strings;
        const bool known = strings.useLanguage(dataFolder, language).has_value() &&
                           strings.useScenario(*m_stories[i]).has_value();
        ui::StoryCard card = cardOf(*m_stories[i], known ? strings : ui::Strings(), attempts);
        card.cover = coverOf(*m_stories[i], dataFolder);
        card.days = std::max(m_days[i], card.day);
        m_cards.push_back(std::move(card));
    }
    if (attempts.empty() || attempts.front().finished || attempts.front().inputs == 0) return;
    m_current = attempts.front().scenario;
}

const ui::StoryCard* Shelf::current() const {
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const ui::StoryCard& card) {
        return card.id == m_current;
    });
    return found == m_cards.end() ? nullptr : &*found;
}

} // namespace app
