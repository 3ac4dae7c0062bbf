// SPDX-License-Identifier: MIT
#include "app/author_command.h"

#include "app/library.h"
#include "app/preferences.h"
#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <optional>

namespace app {

int openWorkbench(const AuthorOptions& options, const Paths& paths, const guide::Guide& guide,
                  std::ostream& out) {
    const auto complain = [&](const std::string& words) {
        out << words << '\n';
        return 1;
    };
    const Library library(paths, guide);
    const std::filesystem::path folder = library.folderOf(options.scenario);
    if (!base::isThere(folder)) return complain(library.load(options.scenario).error().message);
    if (!platform::hasDisplay())
        return complain(
            fmt::format("There is no display here to open a window on. To look at the "
                        "scenario without one: chatwise check {0}, chatwise explore {0}, "
                        "chatwise graph {0} --out map.svg",
                        base::asTyped(options.scenario)));
    auto display = platform::openWindow();
    if (!display) return complain(display.error().message);

    auto store = record::Store::open(paths.saves);
    AuthorWindow::Looks looks;
    looks.window = settingsOf(store ? &*store : nullptr);
    looks.play = looks.window;
    looks.play.textScale = 1;
    looks.play.typing = ui::TypingSpeed::Instant;
    if (!options.language.empty()) looks.play.language = options.language;
    auto window = AuthorWindow::open(std::move(*display), folder, looks, paths, guide);
    if (!window) return complain(window.error().message);
    while ((*window)->frame()) {
    }
    return 0;
}

} // namespace app
