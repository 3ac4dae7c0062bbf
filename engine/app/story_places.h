// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <string>
#include <vector>

namespace app {

/// Where in its author's files a story has a thing: for those who compare two versions of it.
class StoryPlaces {
public:
    explicit StoryPlaces(const story::Scenario& scenario);

    /// "old/ayaan.lua:37" of a reply, message, prompt ("ayaan.lobby/reply") or scene by its id, as
    /// it can be opened from here. A line alone where it cannot be told in which file (a scene that
    /// is put together by a function); empty where there is no such thing.
    std::string of(const std::string& id) const;
    /// What a reply or message says; empty for anything else.
    std::string wordsOf(const std::string& id) const;

private:
    struct File {
        std::string name;
        std::string text;
        std::vector<std::string> lines;
    };
    std::string at(const std::string& id, int line) const;
    bool hasScene(const File& file, const story::Scene& scene) const;

    const story::Scenario& m_scenario;
    std::vector<File> m_files;
};

} // namespace app
