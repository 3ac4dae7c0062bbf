// SPDX-License-Identifier: MIT
#include "app/shot_command.h"

#include "app/command_line.h"
#include "app/preferences.h"
#include "app/studio.h"
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

} // namespace

std::string shotViewNames() {
    return base::join(shotViews(), ", ");
}

int takeShot(const ShotOptions& options, const Paths& paths, const guide::Guide& guide) {
    const auto complain = [](const std::string& words, int status) {
        std::cerr << words << '\n';
        return status;
    };
    const auto views = shotViews();
    if (std::ranges::find(views, options.view) == views.end()) {
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
    auto studio = Studio::open(paths, guide, options.scenario, options.route, *today);
    if (!studio) return complain(studio.error().message, 1);
    const auto image = (*studio)->picture(options.view, look);
    if (!image) return complain(image.error().message, 1);
    const auto written = platform::writePng(*image, options.out);
    return written ? 0 : complain(written.error().message, 1);
}

} // namespace app
