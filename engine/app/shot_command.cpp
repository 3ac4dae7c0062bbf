// SPDX-License-Identifier: MIT
#include "app/shot_command.h"

#include "app/author_window.h"
#include "app/command_line.h"
#include "app/library.h"
#include "app/preferences.h"
#include "app/route_file.h"
#include "app/studio.h"
#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iostream>
#include <optional>
#include <utility>

namespace app {
namespace {

std::optional<std::pair<int, int>> parseSize(const std::string& text) {
    const auto parts = base::split(text, 'x');
    if (parts.size() != 2) return std::nullopt;
    std::array<int, 2> sides{};
    for (std::size_t i = 0; i < 2; ++i) {
        const char* end = parts[i].data() + parts[i].size();
        const auto parsed = std::from_chars(parts[i].data(), end, sides.at(i));
        if (parsed.ptr != end || sides.at(i) < 240 || sides.at(i) > 8192) return std::nullopt;
    }
    return std::pair(sides[0], sides[1]);
}

/// The author's window, by the pane that is open in it.
constexpr std::array<std::pair<std::string_view, author::Pane>, 3> kAuthorViews{{
    {"author", author::Pane::Line},
    {"author-state", author::Pane::State},
    {"author-problems", author::Pane::Problems},
}};

std::optional<author::Pane> authorPane(std::string_view view) {
    const auto found =
        std::ranges::find(kAuthorViews, view, [](const auto& one) { return one.first; });
    return found == kAuthorViews.end() ? std::nullopt : std::optional(found->second);
}

/// The author's window once everything in it is known.
base::Result<platform::Image> authorPicture(const ShotOptions& options, const ShotLook& look,
                                            const Paths& paths, const guide::Guide& guide) {
    AuthorWindow::Looks looks{.window = look.settings, .play = look.settings};
    looks.play.textScale = 1;
    looks.play.typing = ui::TypingSpeed::Instant;
    auto display = platform::openHeadless(look.width, look.height);
    if (!display) return base::fail(display.error().message);
    const Library library(paths, guide);
    const std::filesystem::path folder = library.folderOf(options.scenario);
    if (!base::isThere(folder)) return base::fail(library.load(options.scenario).error().message);
    auto window = AuthorWindow::open(std::move(*display), folder, looks, paths, guide);
    if (!window) return base::fail(window.error().message);
    if (author::Rehearsal* play = (*window)->rehearsal(); play && !options.route.empty()) {
        const FollowedRoute route = followFile(options.route, play->scenario(), guide);
        if (!route.trouble.empty()) return base::fail(route.trouble);
        (*window)->follow(
            {.seed = route.session.seed(),
             .inputs = {route.session.inputs().begin(), route.session.inputs().end()}});
    }
    (*window)->workbench().show(*authorPane(options.view));
    (*window)->settle();
    return (*window)->display().capture();
}

} // namespace

std::string shotViewNames() {
    std::vector<std::string> names = shotViews();
    for (const auto& [name, pane] : kAuthorViews)
        names.emplace_back(name);
    return base::join(names, ", ");
}

int takeShot(const ShotOptions& options, const Paths& paths, const guide::Guide& guide) {
    const auto complain = [](const std::string& words, int status) {
        std::cerr << words << '\n';
        return status;
    };
    const auto views = shotViews();
    const bool isAuthors = authorPane(options.view).has_value();
    if (!isAuthors && std::ranges::find(views, options.view) == views.end()) {
        return complain(fmt::format("There is no view \"{}\". The views are: {}.", options.view,
                                    shotViewNames()),
                        kUsageError);
    }
    const auto size = parseSize(options.size);
    if (!size)
        return complain("The size is two numbers from 240 to 8192, such as 1280x800.", kUsageError);
    const auto theme = themeNamed(options.theme);
    if (!theme) return complain("The theme is light, dark or contrast.", kUsageError);
    if (options.scale < 1 || options.scale > 2)
        return complain("The text size is a number from 1 to 2.", kUsageError);
    const auto today =
        options.date.empty() ? base::SystemClock().today() : base::parseDate(options.date);
    if (!options.out.ends_with(".png"))
        return complain(fmt::format("The picture is a PNG. Give it such a name: {}.png",
                                    std::filesystem::path(options.out).stem().string()),
                        kUsageError);
    if (!today) return complain("The date is a day such as 2026-06-04.", kUsageError);

    ShotLook look{
        .width = size->first, .height = size->second, .chat = options.chat, .settings = {}};
    look.settings.language = options.language;
    look.settings.theme = *theme;
    look.settings.textScale = options.scale;
    look.settings.reducedMotion = true;
    const auto draw = [&]() -> base::Result<platform::Image> {
        if (isAuthors) return authorPicture(options, look, paths, guide);
        auto studio = Studio::open(paths, guide, options.scenario, options.route, *today);
        if (!studio) return base::fail(studio.error().message);
        return (*studio)->picture(options.view, look);
    };
    const auto image = draw();
    if (!image) return complain(image.error().message, 1);
    const auto written = platform::writePng(*image, options.out);
    return written ? 0 : complain(written.error().message, 1);
}

} // namespace app
