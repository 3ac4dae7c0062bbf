// SPDX-License-Identifier: MIT
#include "script/banned.h"
#include "script/codes.h"
#include "script/compile.h"
#include "script/report.h"
#include "script/sandbox/sandbox.h"

#include <algorithm>

namespace script {
namespace {

namespace fs = std::filesystem;

/// In the repository the shared pictures and the word lists lie in assets/, in an installation
/// beside scripts/.
fs::path assetsBeside(const fs::path& scriptsFolder) {
    const fs::path parent = fs::absolute(scriptsFolder).parent_path();
    std::error_code error;
    return fs::exists(parent / "assets", error) ? parent / "assets" : parent;
}

} // namespace

Compiled load(const fs::path& path, const fs::path& scriptsFolder, const guide::Guide& guide) {
    const fs::path folder = path.extension() == ".lua" ? path.parent_path() : path;
    const fs::path assets = assetsBeside(scriptsFolder);
    const SandboxResult run = runSandboxed(path, scriptsFolder);

    Compiled result;
    // What stopped the Lua leaves nothing to compile; what it could go on after does.
    if (!run.story.declarations.empty()) {
        const auto banned = BannedTerms::load(assets / "safety");
        Surroundings surroundings;
        surroundings.folder = folder;
        surroundings.pictures = assets;
        surroundings.banned = banned ? &*banned : nullptr;
        surroundings.incomplete = base::hasErrors(run.diagnostics);
        result = compile(run.story, guide, surroundings);
        if (!banned) {
            const CodeInfo& about = info(Code::NoWordList);
            result.diagnostics.push_back({name(about.code), about.severity, "scenario.lua", 0,
                                          "The list of refused words is missing, so no text was "
                                          "compared with it.",
                                          "Install the folder `safety` beside `scripts`."});
        }
    }
    if (base::hasErrors(run.diagnostics)) result.scenario.reset();
    result.diagnostics.insert(result.diagnostics.begin(), run.diagnostics.begin(),
                              run.diagnostics.end());
    std::stable_sort(result.diagnostics.begin(), result.diagnostics.end(),
                     [](const base::Diagnostic& a, const base::Diagnostic& b) {
                         return std::pair(a.file, a.line) < std::pair(b.file, b.line);
                     });
    cap(result.diagnostics);
    return result;
}

} // namespace script
