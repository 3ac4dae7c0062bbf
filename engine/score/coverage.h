// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "score/items.h"
#include "story/scenario.h"

#include <map>
#include <vector>

namespace score {

/// What of the guide a scenario holds, and how much of it there is to play: the rows of
/// docs/coverage.md.
struct Coverage {
    int messages = 0; ///< that anybody sends
    int replies = 0;  ///< points at which the player answers
    int endings = 0;
    int manipulators = 0;                    ///< people, whatever number of accounts they have
    int genuine = 0;                         ///< people who write
    std::map<guide::ItemId, int> signs;      ///< messages that show it
    std::map<guide::ItemId, int> lookalikes; ///< messages that resemble it
    ItemSet tactics = 0;
    /// The steps that the score rewards on the guide follower's way.
    ItemSet steps = 0;
    /// Share of the messages that some way through does not show, from 0 to 1, over the bots'
    /// plays.
    double varied = 0;
    double readingGrade = 0; ///< of everything that a player reads; see base::readingGrade
};

Coverage coverageOf(const story::Scenario& scenario, const guide::Guide& guide);

/// What a bot's play comes to, on average over kPlays seeds.
struct BotRow {
    double whole = 0;
    double least = 100, most = 0; ///< of the wholes
    /// The d' farthest from 0; 0 where nothing can be told apart.
    double discernment = 0;
};
inline constexpr int kPlays = 20;

BotRow playsOf(std::string_view bot, const story::Scenario& scenario, const guide::Guide& guide);

} // namespace score
