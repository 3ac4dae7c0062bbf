// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "guide/guide.h"
#include "story/session.h"

#include <string>

namespace app {

/// Plays a session on along a route file (see story::playRoute). Fails with a sentence that names
/// the file, and the line that does not fit. An empty name stands for no route.
base::Result<void> followRoute(story::Session& session, const guide::Guide& guide,
                               const std::string& file);

} // namespace app
