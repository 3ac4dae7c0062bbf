// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <cstdint>
#include <string>

namespace app {

/// Where in its author's files a story has a thing: for those who compare two versions of it.
class StoryPlaces {
public:
    explicit StoryPlaces(const story::Scenario& scenario) : m_scenario(scenario) {}

    /// "old/ayaan.lua:37" of a reply, message, prompt ("ayaan.lobby/reply") or scene by its id, as
    /// it can be opened from here; empty where there is no such thing.
    std::string of(const std::string& id) const;
    /// What a reply or message says; empty for anything else.
    std::string wordsOf(const std::string& id) const;

private:
    std::string at(const story::Source& source) const;
    std::string atOp(bool (*does)(const story::Op& op, std::uint32_t thing),
                     std::uint32_t thing) const;

    const story::Scenario& m_scenario;
};

} // namespace app
