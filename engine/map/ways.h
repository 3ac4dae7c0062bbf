// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <optional>
#include <vector>

namespace map {

/// A place in a scene that leads on: a Go, Call, Start or Finish that the scene can come to.
struct Way {
    story::OpCode code = story::OpCode::Go;
    std::uint16_t target = 0;                 ///< the op's scene or ending
    std::optional<story::OptionIndex> option; ///< the reply it hangs on, if it is one alone
    bool nextDay = false;                     ///< a day can change before it, in this scene
};

/// What a scene can come to without leaving it.
struct SceneWays {
    std::vector<Way> ways;  ///< in the order of the code
    bool canReturn = false; ///< it can come to its end, where a call comes back
};

SceneWays waysOf(const story::Scenario& scenario, story::SceneIndex scene);

} // namespace map
