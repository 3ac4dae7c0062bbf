// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "base/result.h"
#include "guide/guide.h"
#include "script/compile.h"
#include "story/scenario.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace app {

/// The scenarios that the program came with, and any folder a teacher names.
class Library {
public:
    Library(const Paths& paths, const guide::Guide& guide) : m_paths(paths), m_guide(guide) {}

    /// The ids of the shipped scenarios, in the order in which a class would play them.
    std::vector<std::string> shipped() const;
    /// Those, and behind them the guests.
    std::vector<std::string> ids() const;

    /// Puts a scenario that was loaded from a folder into the library, for as long as this lives:
    /// from now on its id means that folder. One that is shipped stays what it is.
    void addGuest(const story::Scenario& scenario);

    /// Loads a shipped scenario by its id, or any scenario by its folder. Fails with a sentence
    /// that names the nearest id, or with the first mistake in the scenario and how many more
    /// there are.
    ///
    /// On the heap, because sessions and views refer to it.
    base::Result<std::unique_ptr<story::Scenario>> load(const std::string& idOrFolder) const;

    /// The same with what the compiler knows of it besides: the scenario is there. `named` is how
    /// it was asked for.
    base::Result<script::Compiled> compile(const std::filesystem::path& folder,
                                           const std::string& named) const;

    /// Where load() would look: a folder that may not exist.
    std::filesystem::path folderOf(const std::string& idOrFolder) const;

private:
    const Paths& m_paths;
    const guide::Guide& m_guide;
    std::map<std::string, std::filesystem::path> m_guests; ///< folders by id
};

} // namespace app
