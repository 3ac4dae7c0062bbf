// SPDX-License-Identifier: MIT
#include "app/author_command.h"

#include "app/library.h"
#include "app/preferences.h"
#include "base/called_as.h"
#include "base/file.h"
#include "base/strings.h"
#include "ui/strings.h"

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <string>

namespace app {

namespace {

constexpr const char* kLanguage = "author_language";
constexpr const char* kTheme = "author_theme";
constexpr const char* kWindow = "author_window_language";

/// As they were left; what was never chosen is as for a player. `store` may be null.
AuthorWindow::Looks looksOf(record::Store* store) {
    AuthorWindow::Looks looks;
    looks.window = settingsOf(store);
    looks.play = looks.window;
    looks.play.textScale = 1;
    looks.play.typing = ui::TypingSpeed::Instant;
    auto kept = store ? store->settings() : std::map<std::string, std::string>();
    if (!kept) return looks;
    const auto language = [&](const char* name, std::string& into) {
        if (const std::string& known = (*kept)[name]; known == "en" || known == "ur") into = known;
    };
    language(kLanguage, looks.play.language);
    language(kWindow, looks.window.language);
    if (const auto theme = themeNamed((*kept)[kTheme]))
        looks.play.theme = looks.window.theme = *theme;
    return looks;
}

/// What cannot be kept is no reason to bother anybody.
void keepLooks(record::Store& store, const AuthorWindow& window) {
    const ui::Settings& play = window.playLook();
    (void)store.set({{kLanguage, play.language},
                     {kTheme, toValues(play)["theme"]},
                     {kWindow, window.windowLook().language}});
}

} // namespace

int openWorkbench(const AuthorOptions& options, const Paths& paths, const guide::Guide& guide,
                  std::ostream& out) {
    const auto complain = [&](const std::string& words) {
        out << words << '\n';
        return 1;
    };
    const Library library(paths, guide);
    const std::filesystem::path folder = library.folderOf(options.scenario);
    if (!base::isThere(folder)) return complain(library.load(options.scenario).error().message);
    if (!options.language.empty()) {
        ui::Strings strings;
        if (const auto spoken = strings.useLanguage(paths.data, options.language); !spoken)
            return complain(spoken.error().message);
    }
    if (!platform::hasDisplay())
        return complain(fmt::format("There is no display here to open a window on. To look at the "
                                    "scenario without one: {1} check {0}, {1} explore {0}, "
                                    "{1} graph {0} --out map.svg",
                                    base::asTyped(options.scenario), base::calledAs()));
    auto display = platform::openWindow();
    if (!display) return complain(display.error().message);

    auto store = record::Store::open(paths.saves);
    record::Store* const kept = store ? &*store : nullptr;
    RehearsalKeeper plays(kept, folder);
    AuthorWindow::Looks looks = looksOf(kept);
    if (!options.language.empty()) looks.play.language = options.language;
    auto window =
        AuthorWindow::open(std::move(*display), folder, looks, paths, guide, plays.load());
    if (!window) return complain(window.error().message);
    while ((*window)->frame()) {
    }
    if (kept != nullptr) keepLooks(*kept, **window);
    plays.keep((*window)->ownPlay());
    return 0;
}

} // namespace app
