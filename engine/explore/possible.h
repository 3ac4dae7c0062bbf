// SPDX-License-Identifier: MIT
#pragma once

#include "explore/facts.h"
#include "explore/stop.h"

#include <cstdint>
#include <span>
#include <vector>

namespace explore {

class Exploration;

/// The values that each fact can have, by fact; none for those that nobody asks for.
using Domains = std::vector<std::vector<std::int32_t>>;

/// What an exploration has found that each fact can be, whatever the others are.
Domains domainsOf(const story::Scenario& scenario, const Facts& facts,
                  const Exploration& exploration);

/// A condition, and whether it is to hold.
struct Demand {
    story::ExprIndex condition = story::kNoExpr;
    bool holds = true;
};

/// Whether facts can have such values that all demands are met at once. "No" is certain. "Yes"
/// takes no notice of what facts have to do with each other, and is also said where the search is
/// too long, or stopped.
///
/// Backtracking over the facts that are asked for, with conditions in three values (yes, no, not
/// known yet), so that most are settled by a few facts (Davis, Logemann & Loveland 1962).
bool canBe(const story::Scenario& scenario, const Facts& facts, const Domains& domains,
           std::span<const Demand> demands, Stop stop = {});

/// Whether the ending can be the first that applies where all chats rest.
bool canBePicked(const story::Scenario& scenario, const Facts& facts, const Domains& domains,
                 story::EndingIndex ending, Stop stop = {});

} // namespace explore
