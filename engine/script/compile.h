// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "guide/guide.h"
#include "script/value.h"
#include "story/scenario.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace script {

/// A compiled story, or what stands in its way. With errors there is no scenario; with warnings
/// alone there is one. Diagnostics are in the order of the files' lines, at most 100 of them.
struct Compiled {
    std::optional<story::Scenario> scenario;
    std::vector<base::Diagnostic> diagnostics;
};

/// Words that no text may hold, by language; see docs/diagnostics/CW0278.md.
class BannedTerms;

class SourcePlaces;

/// What compile() looks at besides the values.
struct Surroundings {
    /// The scenario's folder, for its pictures, notes and translations. Empty: they are not looked
    /// for.
    std::filesystem::path folder;
    /// The folder that has avatars/, covers/ and scenes/.
    std::filesystem::path pictures;
    const BannedTerms* banned = nullptr;  ///< null: texts are not compared with any list
    const BannedTerms* apps = nullptr;    ///< names of real apps, which texts do better without
    const SourcePlaces* places = nullptr; ///< the author's files, for the lines of fields
    /// The Lua had mistakes of its own: what is not there is not reported.
    bool incomplete = false;
};

/// Runs a scenario's Lua in the sandbox and compiles what it declares. `path` is the scenario's
/// folder or one .lua file; `scriptsFolder` holds language.lua and the shared Lua, and has
/// the folder `safety` (or `assets/safety`) beside it. A file that is not there is a diagnostic.
Compiled load(const std::filesystem::path& path, const std::filesystem::path& scriptsFolder,
              const guide::Guide& guide);

/// The second half of load(), from values: resolves names, checks every rule of
/// docs/diagnostics/, and lays the story out as flat code.
Compiled compile(const Story& story, const guide::Guide& guide,
                 const Surroundings& surroundings = {});

} // namespace script
