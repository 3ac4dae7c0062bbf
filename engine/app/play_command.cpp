// SPDX-License-Identifier: MIT
#include "app/play_command.h"

#include "app/library.h"
#include "app/plain_debrief.h"
#include "app/plain_player.h"
#include "app/preferences.h"
#include "app/story_play.h"
#include "story/input_text.h"

#include <fmt/format.h>

#include <fstream>
#include <iostream>
#include <iterator>

namespace app {
namespace {

/// Opens the store; play goes on without one where nothing can be kept, and says so.
std::optional<record::Store> openStore(const Paths& paths) {
    if (paths.saves.empty()) {
        std::cout << "Nothing is saved: there is no home folder. Name one with --data-dir.\n";
        return std::nullopt;
    }
    auto store = record::Store::open(paths.saves);
    if (!store) {
        std::cout << store.error().message << '\n';
        return std::nullopt;
    }
    if (!store->notice().empty()) std::cout << store->notice() << '\n';
    return std::move(*store);
}

/// Asks which of the library's stories; empty when the reader leaves.
std::string pickStory(const Library& library, const ui::Strings& strings) {
    const auto ids = library.shipped();
    if (ids.size() == 1) return ids.front();
    std::cout << strings.tr("plain", "Which story would you like to play?") << '\n';
    for (std::size_t i = 0; i < ids.size(); ++i)
        std::cout << i + 1 << "  " << ids[i] << '\n';
    std::string answer;
    while (std::cout << "> " << std::flush, std::getline(std::cin, answer)) {
        const std::size_t number = static_cast<std::size_t>(std::max(0, std::atoi(answer.c_str())));
        if (number >= 1 && number <= ids.size()) return ids[number - 1];
        std::cout << strings.tr("plain", "Please type one of the numbers.") << '\n';
    }
    return {};
}

void introduce(const story::Scenario& scenario, const ui::Strings& strings) {
    for (const story::TextIndex text : {scenario.title, scenario.blurb, scenario.contentNote})
        std::cout << strings.story(scenario, text) << '\n';
}

base::Result<void> followRoute(story::Session& session, const guide::Guide& guide,
                               const std::string& file) {
    std::ifstream in(file);
    if (!in) return base::fail(fmt::format("The route file {} cannot be read.", file));
    const std::string route(std::istreambuf_iterator<char>(in), {});
    return story::playRoute(session, guide, route);
}

int complain(const base::Error& error) {
    std::cerr << error.message << '\n';
    return 1;
}

} // namespace

int playInTerminal(const PlayOptions& options, const Paths& paths, const guide::Guide& guide) {
    std::optional<record::Store> store = openStore(paths);
    ui::Settings settings;
    settings.language = systemLanguage();
    if (store) {
        if (const auto values = store->settings()) settings = fromValues(*values, settings);
    }
    if (!options.language.empty()) settings.language = options.language;
    if (!options.country.empty()) settings.country = options.country;

    ui::Strings strings;
    if (const auto used = strings.useLanguage(paths.data, settings.language); !used)
        return complain(used.error());

    const Library library(paths, guide);
    const std::string wanted =
        options.scenario.empty() ? pickStory(library, strings) : options.scenario;
    if (wanted.empty()) return 0;
    auto play = StoryPlay::open(library, guide, store ? &*store : nullptr, wanted,
                                options.fresh ? StoryPlay::Take::Fresh : StoryPlay::Take::Saved,
                                options.seed);
    if (!play) return complain(play.error());
    story::Session& session = (*play)->session();
    if (const auto words = strings.useScenario((*play)->scenario()); !words)
        std::cout << words.error().message << '\n';
    if (!options.route.empty()) {
        if (const auto followed = followRoute(session, guide, options.route); !followed)
            return complain(followed.error());
        (*play)->save();
    }

    introduce((*play)->scenario(), strings);
    const PlainWorld world{guide, strings, settings.country};
    PlainPlayer player(session, world, std::cin, std::cout);
    player.onInput = [&] {
        (*play)->save();
        if (const std::string notice = (*play)->takeNotice(); !notice.empty())
            std::cout << notice << '\n';
    };
    if (const std::string notice = (*play)->takeNotice(); !notice.empty())
        std::cout << notice << '\n';
    if (player.run() == PlainPlayer::Outcome::Left) {
        std::cout << strings.tr("plain", "The story waits for you here.") << '\n';
        return 0;
    }
    (*play)->save();
    printDebrief(std::cout, session, world);
    return 0;
}

} // namespace app
