// SPDX-License-Identifier: MIT
#include "app/route_file.h"

#include "base/file.h"
#include "story/input_text.h"

#include <fmt/format.h>

namespace app {

base::Result<void> followRoute(story::Session& session, const guide::Guide& guide,
                               const std::string& file) {
    if (file.empty()) return {};
    const auto route = base::readText(file);
    if (!route) return base::fail(route.error().message);
    return story::playRoute(session, guide, *route).map_error([&](const base::Error& error) {
        return base::Error{
            fmt::format("The route {} does not fit this story. {}", file, error.message)};
    });
}

} // namespace app
