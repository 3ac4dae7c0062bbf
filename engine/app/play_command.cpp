// SPDX-License-Identifier: MIT
#include "app/play_command.h"

#include "app/library.h"
#include "app/plain_debrief.h"
#include "app/plain_player.h"
#include "app/preferences.h"
#include "app/report_file.h"
#include "app/route_file.h"
#include "app/store_words.h"
#include "app/story_play.h"
#include "base/strings.h"

#include <fmt/format.h>
#include <unistd.h>

#include <iostream>

namespace app {
namespace {

/// Asks which of the library's stories; empty when the reader leaves.
std::string pickStory(const Library& library, const ui::Strings& strings, PlainPrompt& prompt) {
    const auto ids = library.shipped();
    if (ids.size() == 1) return ids.front();
    std::vector<std::string> titles;
    for (const std::string& id : ids) {
        const auto scenario = library.load(id);
        ui::Strings words = strings; // each story brings its own
        if (!scenario) {
            titles.push_back(base::fill(
                strings.tr("list", "{name}: {message}"),
                {{"name", id},
                 {"message", std::string(strings.tr("home", "This story cannot be opened "
                                                            "just now."))}}));
            continue;
        }
        // Where its translation cannot be read, the words it was written in stand.
        (void)words.useScenario(**scenario);
        titles.emplace_back(words.story(**scenario, (*scenario)->title));
    }
    const int chosen =
        prompt.pick(strings.tr("plain", "Which story would you like to play?"), titles);
    return chosen < 0 ? std::string() : ids[static_cast<std::size_t>(chosen)];
}

void introduce(const story::Scenario& scenario, const ui::Strings& strings) {
    for (const story::TextIndex text : {scenario.title, scenario.blurb, scenario.contentNote})
        std::cout << strings.story(scenario, text) << '\n';
}

int complain(const base::Error& error) {
    std::cerr << error.message << '\n';
    return 1;
}

/// One play in the terminal: what it is made of, and how it goes.
class TerminalPlay {
public:
    TerminalPlay(const PlayOptions& options, const Paths& paths, const guide::Guide& guide)
        : m_options(options), m_paths(paths), m_guide(guide), m_library(paths, guide) {}

    int run() {
        openStore();
        m_settings = settingsOf(store());
        if (!m_options.language.empty()) m_settings.language = m_options.language;
        if (!m_options.country.empty()) m_settings.country = m_options.country;
        if (const auto used = m_strings.useLanguage(m_paths.data, m_settings.language); !used)
            return complain(used.error());
        tell(storeNotice());
        PlainPrompt prompt(m_strings, std::cin, std::cout);
        PlayOptions wanted = m_options;
        if (wanted.scenario.empty()) wanted.scenario = pickStory(m_library, m_strings, prompt);
        if (wanted.scenario.empty()) return 0;
        auto play = openAsked(wanted, m_library, m_guide, store());
        if (!play) return complain(play.error());
        m_play = std::move(*play);
        useStorysWords();
        introduce(m_play->scenario(), m_strings);
        tell(m_play->takeNotice(m_strings));
        return begin();
    }

private:
    record::Store* store() { return m_store ? &*m_store : nullptr; }
    static void tell(const std::string& words) {
        if (!words.empty()) std::cout << words << '\n';
    }

    /// Play goes on without a store where nothing can be kept.
    void openStore() {
        auto opened = record::Store::open(m_paths.saves);
        if (opened)
            m_store = std::move(*opened);
        else
            m_noStore = opened.error();
    }

    std::string storeNotice() const {
        if (m_noStore) return inWords(m_strings, *m_noStore);
        return setAsideInWords(m_strings, *m_store);
    }

    void useStorysWords() {
        if (const auto words = m_strings.useScenario(m_play->scenario()); !words)
            tell(words.error().message);
    }

    void keepSettings() {
        if (!m_store) return;
        if (const auto kept = m_store->set(toValues(m_settings)); !kept)
            tell(inWords(m_strings, kept.error()));
    }

    int begin() {
        PlainWorld world{m_guide, m_strings, m_settings.country};
        PlainPlayer player(m_play->session(), world, std::cin, std::cout);
        player.onInput = [&] {
            m_play->save();
            tell(m_play->takeNotice(m_strings));
        };
        player.onRewind = [&](std::size_t input) {
            m_play->rewind(input);
            tell(m_play->takeNotice(m_strings));
        };
        player.onLanguage = [&](const std::string& code) {
            if (const auto used = m_strings.useLanguage(m_paths.data, code); !used)
                return tell(used.error().message);
            useStorysWords();
            m_settings.language = code;
            keepSettings();
        };
        player.onCountry = [&](const std::string& code) {
            world.country = m_settings.country = code;
            keepSettings();
        };
        player.onSaveReport = [&] { return saveReport(m_paths, m_play->session(), world); };
        auto outcome = player.run();
        while (outcome == PlainPlayer::Outcome::Finished) {
            m_play->save();
            outcome = player.lookBack();
            if (outcome == PlainPlayer::Outcome::Finished) outcome = player.run();
        }
        if (outcome == PlainPlayer::Outcome::Hidden)
            hide();
        else if (!m_play->session().ended())
            tell(std::string(m_strings.tr("plain", "The story waits for you here.")));
        return m_play->routeFits() ? 0 : 1;
    }

    /// Leaves an empty terminal, without what was scrolled away either.
    static void hide() {
        if (isatty(STDOUT_FILENO)) std::cout << "\033[2J\033[3J\033[H" << std::flush;
    }

    const PlayOptions& m_options;
    const Paths& m_paths;
    const guide::Guide& m_guide;
    Library m_library;
    std::optional<record::Store> m_store;
    std::optional<record::Trouble> m_noStore;
    ui::Settings m_settings;
    ui::Strings m_strings;
    std::unique_ptr<StoryPlay> m_play;
};

} // namespace

base::Result<std::unique_ptr<StoryPlay>> openAsked(const PlayOptions& options,
                                                   const Library& library,
                                                   const guide::Guide& guide,
                                                   record::Store* store) {
    std::optional<RouteFile> route;
    if (!options.route.empty()) {
        auto read = readRoute(options.route);
        if (!read) return base::fail(read.error().message);
        route = std::move(*read);
    }
    const auto take = options.fresh || route ? StoryPlay::Take::Fresh : StoryPlay::Take::Saved;
    const auto seed = options.seed || !route ? options.seed : route->seed;
    auto play = StoryPlay::open(library, guide, store, options.scenario, take, seed);
    if (!play) return play;
    if (route) (*play)->follow(*route);
    if (options.record.empty()) return play;
    return (*play)->record(options.record).map([&] { return std::move(*play); });
}

int playInTerminal(const PlayOptions& options, const Paths& paths, const guide::Guide& guide) {
    return TerminalPlay(options, paths, guide).run();
}

} // namespace app
