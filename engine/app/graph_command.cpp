// SPDX-License-Identifier: MIT
#include "app/graph_command.h"

#include "app/check_command.h"
#include "app/command_line.h"
#include "app/library.h"
#include "app/preferences.h"
#include "author/map/node_states.h"
#include "author/map/palette.h"
#include "author/map/words.h"
#include "base/file.h"
#include "base/strings.h"
#include "base/write_file.h"
#include "explore/prove.h"
#include "map/graph.h"
#include "map/svg.h"
#include "ui/strings.h"
#include "ui/theme.h"

#include <fmt/format.h>

#include <algorithm>
#include <new>
#include <vector>

namespace app {
namespace {

std::optional<map::SvgStyle> styleNamed(const std::string& theme) {
    if (theme.empty())
        return map::SvgStyle{.palette = author::paletteOf(ui::ThemeKind::Light),
                             .inDark = author::paletteOf(ui::ThemeKind::Dark),
                             .states = {}};
    const auto kind = themeNamed(theme);
    if (!kind) return std::nullopt;
    return map::SvgStyle{.palette = author::paletteOf(*kind), .inDark = {}, .states = {}};
}

/// Whether the map may be written there: nothing is lost but an earlier map.
bool isFree(const std::filesystem::path& file) {
    if (!base::isThere(file)) return true;
    const auto begin = base::readFile(file, 4096, base::Links::Follow);
    return begin && begin->find(map::kSvgMark) != std::string::npos;
}

} // namespace

int drawGraph(const GraphOptions& options, const Paths& paths, const guide::Guide& guide,
              std::ostream& out) {
    const auto complain = [&](const std::string& words, int status) {
        out << words << '\n';
        return status;
    };
    auto style = styleNamed(options.theme);
    if (!style) return complain("The theme is light, dark or contrast.", kUsageError);
    const std::filesystem::path file = options.out;
    if (file.extension() != ".svg")
        return complain(fmt::format("The map is an SVG picture. Give it such a name: {}",
                                    base::printable(file.stem().string() + ".svg")),
                        kUsageError);
    ui::Strings strings;
    if (const auto used = strings.useLanguage(paths.data, options.language); !used)
        return complain(used.error().message, kUsageError);

    const Library library(paths, guide);
    const auto scenario = library.load(options.scenario);
    if (!scenario) {
        const bool isStory = base::isThere(library.folderOf(options.scenario) / "scenario.lua");
        if (!isStory) return complain(scenario.error().message, 1);
        check({options.scenario}, false, paths, guide, out);
        return complain("The map can be drawn once these errors are mended.", 1);
    }
    if (const auto used = strings.useScenario(**scenario); !used)
        return complain(used.error().message, 1);
    if (!isFree(file))
        return complain(fmt::format("{} is there already, and is no map that Chatwise has drawn. "
                                    "It stays as it is; choose another name.",
                                    base::printable(file.string())),
                        1);
    const map::Graph graph = map::graphOf(**scenario);
    if (options.proved) {
        explore::Effort effort;
        effort.plays = 0; // the map says nothing of scores
        try {
            style->states =
                author::provedStates(**scenario, graph, explore::prove(**scenario, guide, effort));
        } catch (const std::bad_alloc&) {
            return complain("There is not enough memory here to prove this story. Without "
                            "--proved its map can be drawn.",
                            1);
        }
    }
    const std::string svg =
        map::svgOf(**scenario, guide, graph, author::wordsOf(strings, **scenario), *style);
    const auto written = base::replaceFile(file, svg);
    return written ? 0 : complain(written.error().message, 1);
}

} // namespace app
