// SPDX-License-Identifier: MIT
#pragma once

#include "story/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace record {

/// Where a play stood when it was kept, and what had been met on the way there. The inputs alone do
/// not tell: an edit may lead elsewhere behind the last of them, change a value, or have another
/// message come.
struct Stand {
    struct Chat {
        std::string name;               ///< its contact's id
        std::string waitsAt;            ///< the prompt that waits for a reply; empty for none
        std::vector<std::uint32_t> met; ///< hashes of the ids of messages, prompts and scenes
        bool operator==(const Chat&) const = default;
    };
    int day = 0; ///< from 1; 0 where it is not known how the play stood
    bool ended = false;
    std::string ending;      ///< of one that ended; empty when the player stopped
    std::vector<Chat> chats; ///< those that have begun
    std::vector<std::pair<std::string, std::string>> values; ///< of variables, by name
    bool operator==(const Stand&) const = default;
};

/// How a session stands once it has told all that it has to tell before the next input.
Stand standOf(const story::Session& session);

/// As it is kept: one fact a line.
std::string toText(const Stand& stand);
/// Reads it back; what cannot be read is left out.
Stand parseStand(std::string_view text);

/// Whether all that was met in `was` is met in `is` too, in the same order within each chat,
/// variables that are in both have the same values, and both end alike. What is met besides makes
/// no difference.
bool readsAlike(const Stand& was, const Stand& is);

/// The first event of `was` that readsAlike() would miss in `is`; a play may be of another version
/// of the story. Nothing where all of it is there.
std::optional<story::EventIndex> firstUnmet(const story::Session& was, const story::Session& is);

} // namespace record
