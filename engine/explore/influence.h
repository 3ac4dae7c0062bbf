// SPDX-License-Identifier: MIT
#pragma once

#include "explore/slice.h"

#include <cstdint>
#include <set>
#include <vector>

namespace explore {

/// What other chats have been found to do to one: grows until nothing new is found anywhere.
struct Influence {
    struct Write { ///< as story::Effect
        bool add = false;
        std::int32_t value = 0;
        auto operator<=>(const Write&) const = default;
    };
    std::vector<std::set<Write>> writes;    ///< by variable of the story
    std::set<story::SceneIndex> starts;     ///< scenes of this chat that others begin
    std::set<story::SceneIndex> scenesSeen; ///< scenes of others that begin
    int lastDay = 1;                        ///< to which the calendar can come
    bool operator==(const Influence&) const = default;
};

/// What a slice asks for, and so could notice if others did it; all else makes no difference to it.
struct Notice {
    explicit Notice(const Slice& slice);

    std::vector<std::uint8_t> writes; ///< by variable of the story
    std::set<story::SceneIndex> scenesSeen;
};

} // namespace explore
