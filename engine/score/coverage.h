// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "score/bot.h"
#include "score/items.h"
#include "story/scenario.h"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace score {

/// What of the guide a scenario holds.
struct Coverage {
    int messages = 0; ///< that anybody sends
    int replies = 0;  ///< points at which the player answers
    int endings = 0;
    int manipulators = 0;                    ///< people, whatever number of accounts they have
    int genuine = 0;                         ///< people who write
    std::map<guide::ItemId, int> signs;      ///< by sign: the messages that show it
    std::map<guide::ItemId, int> lookalikes; ///< by sign: the messages that only resemble it
    ItemSet tactics = 0;                     ///< that some message uses
    /// What the score rewards when the guide is followed: done, told, or heeded in a reply.
    ItemSet steps = 0;
};

Coverage coverageOf(const story::Scenario& scenario, const guide::Guide& guide);

/// The years of school that it takes to read the English with ease, see base::readingGrade.
struct ReadingGrades {
    double chat = 0;    ///< messages and replies
    double lessons = 0; ///< what the debrief says of messages and replies
    double frame = 0;   ///< notes, thoughts, endings, and what is said before the story
    double all = 0;
    double hardest = 0; ///< of a text of twelve words or more in `lessons` or `frame`
    std::string hardestText;
};

ReadingGrades readingGradesOf(const story::Scenario& scenario);

/// What a bot's plays come to.
struct BotRow {
    double whole = 0;             ///< the score, on average
    double least = 100, most = 0; ///< of the wholes
    std::optional<double> dPrime; ///< the farthest from 0; none where nothing can be told apart
};

inline constexpr int kPlays = 20; ///< of each bot

/// What the bots' plays come to, all together.
struct Plays {
    std::array<BotRow, kBotNames.size()> rows; ///< in the order of kBotNames
    /// Share of the messages that some play does not show, from 0 to 1; and how many one play
    /// shows, on average.
    double varied = 0;
    double messagesInAPlay = 0;
    std::set<story::EndingIndex> endings; ///< that some play came to

    const BotRow& of(std::string_view bot) const;
};

/// Lets every bot play kPlays times, with the seeds from 1 on. Takes a moment.
Plays playBots(const story::Scenario& scenario, const guide::Guide& guide);

} // namespace score
