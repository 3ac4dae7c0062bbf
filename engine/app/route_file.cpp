// SPDX-License-Identifier: MIT
#include "app/route_file.h"

#include "base/file.h"
#include "base/strings.h"
#include "story/input_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <fstream>
#include <system_error>

namespace app {
namespace {

namespace fs = std::filesystem;

constexpr int kFormat = 1;
constexpr const char* kRoutes = "routes";
constexpr const char* kExtension = ".route";
constexpr std::size_t kMostBytes = 8U << 20;

/// "# Chatwise route 1, story squad-up, seed 7"
constexpr std::string_view kHead = "# Chatwise route ";

std::string headOf(const story::Session& session) {
    return fmt::format("{}{}, story {}, seed {}\n", kHead, kFormat, session.scenario().id,
                       session.seed());
}

template<class Number>
std::optional<Number> numberBehind(std::string_view line, std::string_view mark) {
    const auto at = line.find(mark);
    if (at == std::string_view::npos) return std::nullopt;
    Number number = 0;
    const char* begin = line.data() + at + mark.size();
    const auto [end, error] = std::from_chars(begin, line.data() + line.size(), number);
    if (error != std::errc() || end == begin) return std::nullopt;
    return number;
}

std::string shown(const fs::path& path) {
    return base::printable(path.string());
}

/// A name beside the file that nothing has.
fs::path freeNameBeside(const fs::path& file) {
    std::error_code error;
    for (int number = 1;; ++number) {
        fs::path name = fmt::format("{}.part{}", file.string(), number);
        if (!fs::exists(fs::symlink_status(name, error))) return name;
    }
}

/// Puts the file in its place in one go: it holds the old or the new, and never half of it.
bool replaceFile(const fs::path& file, const std::string& bytes) {
    const fs::path part = freeNameBeside(file);
    std::ofstream out(part, std::ios::binary);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    std::error_code error;
    if (out) fs::rename(part, file, error);
    if (out && !error) return true;
    fs::remove(part, error);
    return false;
}

} // namespace

base::Result<RouteFile> readRoute(const fs::path& path) {
    auto text = base::readText(path, kMostBytes);
    if (!text) return base::fail(text.error().message);
    RouteFile route{.path = path, .text = std::move(*text), .story = {}, .seed = {}};
    const std::string_view first = std::string_view(route.text).substr(0, route.text.find('\n'));
    const auto format = numberBehind<int>(first, kHead);
    if (!first.starts_with(kHead) || !format) return route;
    if (*format > kFormat)
        return base::fail(fmt::format("The route {} was recorded by a newer Chatwise. Play it with "
                                      "that one, or record it again.",
                                      shown(path)));
    route.seed = numberBehind<std::uint64_t>(first, ", seed ");
    constexpr std::string_view kStory = ", story ";
    if (const auto at = first.find(kStory); at != std::string_view::npos) {
        const auto name = first.substr(at + kStory.size());
        route.story = name.substr(0, name.find(','));
    }
    return route;
}

std::vector<fs::path> routesBeside(const story::Scenario& scenario) {
    std::vector<fs::path> files;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(fs::path(scenario.folder) / kRoutes, error)) {
        if (entry.path().extension() == kExtension) files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

FollowedRoute followFile(const fs::path& path, const story::Scenario& scenario,
                         const guide::Guide& guide) {
    const auto route = readRoute(path);
    FollowedRoute result{.session = story::Session(scenario, route ? route->seed.value_or(1) : 1),
                         .trouble = {}};
    const auto done = route.and_then(
        [&](const RouteFile& file) { return followRoute(result.session, guide, file); });
    if (!done) result.trouble = done.error().message;
    return result;
}

std::vector<std::string> routesThatDoNotFit(const story::Scenario& scenario,
                                            const guide::Guide& guide) {
    std::vector<std::string> sentences;
    for (const fs::path& file : routesBeside(scenario)) {
        if (auto followed = followFile(file, scenario, guide); !followed.trouble.empty())
            sentences.push_back(std::move(followed.trouble));
    }
    return sentences;
}

base::Result<void> followRoute(story::Session& session, const guide::Guide& guide,
                               const RouteFile& route) {
    return story::playRoute(session, guide, route.text).map_error([&](const base::Error& error) {
        const std::string& id = session.scenario().id;
        const bool isOfAnother = !route.story.empty() && route.story != id;
        const std::string from =
            isOfAnother ? fmt::format(" It was recorded in another story, {}.", route.story) : "";
        return base::Error{base::printable(fmt::format(
            "The route {} does not fit this story. {} Correct that line in the file, or record the "
            "route again with --record.{}",
            route.path.string(), error.message, from))};
    });
}

std::string recordedRoute(const story::Session& session, const guide::Guide& guide) {
    return headOf(session) +
           story::toRoute(session.scenario(), guide, session.seed(), session.inputs());
}

base::Result<RouteRecorder> RouteRecorder::open(const fs::path& path, const story::Session& session,
                                                const guide::Guide& guide) {
    RouteRecorder recorder(path);
    std::error_code error;
    if (fs::exists(fs::symlink_status(path, error))) {
        auto there = base::readFile(path, kMostBytes);
        if (!there)
            return base::fail(
                fmt::format("{} is no file that a route can be recorded in, or cannot "
                            "be read. Name another file behind --record.",
                            shown(path)));
        const bool begins = recordedRoute(session, guide).starts_with(*there) &&
                            (there->empty() || there->back() == '\n');
        if (!begins) {
            const bool isRoute = there->starts_with(kHead);
            return base::fail(fmt::format(
                "{} is there already and holds {}. It is left as it is. Name another file behind "
                "--record{}.",
                shown(path), isRoute ? "another route" : "something that was not recorded",
                isRoute ? fmt::format(", or go on with the route that is in it: --route {0} "
                                      "--record {0}",
                                      base::printable(base::asTyped(path)))
                        : ""));
        }
        recorder.m_written = std::move(*there);
    }
    return recorder.write(session, guide).map([&] { return std::move(recorder); });
}

base::Result<void> RouteRecorder::write(const story::Session& session, const guide::Guide& guide) {
    std::string text = recordedRoute(session, guide);
    if (text == m_written) return {};
    const auto there = base::readFile(m_path, kMostBytes);
    const bool isGone = !there && there.error() == base::FileTrouble::Missing;
    if (!isGone && there != m_written)
        return base::fail(fmt::format("{} was changed by somebody else while the play was recorded "
                                      "in it. It is left as it is, and no longer recorded in.",
                                      shown(m_path)));
    if (!replaceFile(m_path, text))
        return base::fail(
            fmt::format("The route could not be written to {}. See that its folder is "
                        "there, that it can be written to, and that there is room.",
                        shown(m_path)));
    m_written = std::move(text);
    return {};
}

} // namespace app
