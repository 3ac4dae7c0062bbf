// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/session.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

namespace score {

/// A player made of rules. Bots bound the score: following the guide must pay, and neither blind
/// trust nor blind suspicion may.
class Bot {
public:
    virtual ~Bot() = default;
    /// Asked before every input; no: the play is stopped there.
    using GoesOn = std::function<bool()>;
    /// Plays a session on to its end. A story that will not end is stopped after kMostInputs.
    virtual void play(story::Session& session, const GoesOn& goesOn = {}) = 0;
};
inline constexpr int kMostInputs = 2000;

/// guide_follower     knows the truth and the guide, and does what the guide says; meets the whole
///                    story first, and acts on a manipulator before the last reply
/// trust_everyone     flags nothing, agrees to everything, takes no step
/// suspect_everyone   flags everything, replies with suspicion, reports and blocks everybody
/// random             does anything, by its seed
inline constexpr std::array<std::string_view, 4> kBotNames{"guide_follower", "trust_everyone",
                                                           "suspect_everyone", "random"};

/// A bot by its name; nullptr for a name that is none. `guide` must outlive the bot.
std::unique_ptr<Bot> makeBot(std::string_view name, const guide::Guide& guide,
                             std::uint64_t seed = 1);

} // namespace score
