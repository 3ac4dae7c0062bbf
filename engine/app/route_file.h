// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "guide/guide.h"
#include "story/session.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace app {

/// A route as it lies in a file: lines as story::playRoute reads them. One that was recorded says
/// in its first line in which story and with which seed.
struct RouteFile {
    std::filesystem::path path;
    std::string text;
    std::string story;                 ///< empty where it does not say
    std::optional<std::uint64_t> seed; ///< that it says
};

/// Fails with a sentence where the file cannot be read, or a newer Chatwise has recorded it.
base::Result<RouteFile> readRoute(const std::filesystem::path& path);

/// Plays a session on along a route. Fails with a sentence that names the file, the line that does
/// not fit, what would, and what to do; the session then stands before that line.
base::Result<void> followRoute(story::Session& session, const guide::Guide& guide,
                               const RouteFile& route);

/// A play along a route file, with the seed that it names.
struct FollowedRoute {
    story::Session session; ///< as far as the route fits
    std::string trouble;    ///< a sentence where the route cannot be read or does not fit
};
FollowedRoute followFile(const std::filesystem::path& path, const story::Scenario& scenario,
                         const guide::Guide& guide);

/// The .route files in the folder `routes` beside a story, by name.
std::vector<std::filesystem::path> routesBeside(const story::Scenario& scenario);
/// What is wrong with those, a sentence each.
std::vector<std::string> routesThatDoNotFit(const story::Scenario& scenario,
                                            const guide::Guide& guide);

/// The session's play as the text of a recorded route.
std::string recordedRoute(const story::Session& session, const guide::Guide& guide);

/// Writes down a play as it goes, in a route file.
class RouteRecorder {
public:
    /// Begins with what was played so far. The file must not be there yet, or hold the beginning of
    /// this very play as it was recorded before: nothing else is ever written over. Fails with a
    /// sentence that says what to do.
    static base::Result<RouteRecorder> open(const std::filesystem::path& path,
                                            const story::Session& session,
                                            const guide::Guide& guide);

    /// Makes the file hold the play as it is now, shorter where something was taken back; call it
    /// after every input. Whoever reads it meanwhile, or after the program was ended, finds all of
    /// it as it was or as it is. Fails with a sentence where it cannot be written, or somebody else
    /// has changed it.
    base::Result<void> write(const story::Session& session, const guide::Guide& guide);

private:
    explicit RouteRecorder(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path;
    std::string m_written; ///< what the file holds
};

} // namespace app
