// SPDX-License-Identifier: MIT
#include "script/compile.h"

#include "script/banned.h"
#include "script/checks/checks.h"
#include "script/content_hash.h"
#include "script/flow/flow.h"
#include "script/sandbox/sandbox.h"
#include "script/source_places.h"

#include <algorithm>
#include <cctype>

namespace script {
namespace {

namespace fs = std::filesystem;

/// The digits of the guide's own help lines, which a story may name.
std::set<std::string> helpNumbers(const guide::Guide& guide) {
    std::set<std::string> numbers;
    for (const guide::Channel& channel : guide.allChannels()) {
        std::string digits;
        for (const char c : channel.phone) {
            if (std::isdigit(static_cast<unsigned char>(c)) != 0) digits += c;
        }
        numbers.insert(digits);
    }
    return numbers;
}

/// In the repository the shared pictures and the word lists lie in assets/, in an installation
/// beside scripts/.
fs::path assetsBeside(const fs::path& scriptsFolder) {
    const fs::path parent = fs::absolute(scriptsFolder).parent_path();
    std::error_code error;
    return fs::exists(parent / "assets", error) ? parent / "assets" : parent;
}

Compiled compileAll(const Story& story, const guide::Guide& guide,
                    const Surroundings& surroundings) {
    story::Scenario out;
    Reporter report(story.files, surroundings.incomplete, surroundings.places);
    Texts texts(report, out, surroundings.banned, helpNumbers(guide), surroundings.apps);
    Work work{story, guide, surroundings, report, out, texts, Names(report, guide, out)};

    Declarations declarations(work);
    declarations.read();
    work.names.setScenePlaces(declarations.scenePlaces());
    Flow(work).compile(declarations.scenes());
    checkReach(work);
    checkEndings(work);
    checkClock(work);
    checkVariables(work);
    checkPolicy(work);
    checkFolder(work);

    out.folder = surroundings.folder.string();
    out.files = story.files;
    out.contentHash = contentHash(out);
    Compiled compiled;
    const bool usable = !report.hasErrors();
    compiled.diagnostics = report.take();
    if (usable) compiled.scenario = std::move(out);
    return compiled;
}

/// Whether a file could not be read at all; after any other mistake of its Lua the rest is looked
/// at.
bool stoppedReading(const base::Diagnostic& diagnostic) {
    const std::string& code = diagnostic.code;
    return code <= "CW0106" || (code >= "CW0110" && code < "CW0120") || code == "CW0128";
}

} // namespace

Compiled compile(const Story& story, const guide::Guide& guide, const Surroundings& surroundings) {
    Compiled compiled = compileAll(story, guide, surroundings);
    cap(compiled.diagnostics);
    return compiled;
}

Compiled load(const fs::path& path, const fs::path& scriptsFolder, const guide::Guide& guide) {
    fs::path folder = path.extension() == ".lua" ? path.parent_path() : path;
    if (folder.empty()) folder = "."; // of scenario.lua, typed inside its folder
    const fs::path assets = assetsBeside(scriptsFolder);
    const SandboxResult run = runSandboxed(path, scriptsFolder);

    Compiled result;
    // What stopped the Lua leaves nothing to compile; what it could go on after does, and so does a
    // file in which nothing stands.
    if (!run.story.declarations.empty() || run.diagnostics.empty()) {
        const auto banned = BannedTerms::load(assets / "safety");
        Surroundings surroundings;
        surroundings.folder = folder;
        surroundings.pictures = assets;
        surroundings.banned = banned ? &*banned : nullptr;
        const auto apps = BannedTerms::load(assets / "safety", "apps-");
        surroundings.apps = apps ? &*apps : nullptr;
        const SourcePlaces places(folder, scriptsFolder, run.story.files);
        surroundings.places = &places;
        surroundings.incomplete = base::hasErrors(run.diagnostics);
        result = compileAll(run.story, guide, surroundings);
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
                         if (a.file != b.file) return a.file < b.file;
                         return lineBefore(a.line, b.line);
                     });
    if (std::any_of(run.diagnostics.begin(), run.diagnostics.end(), stoppedReading)) {
        const CodeInfo& about = info(Code::NotLookedAt);
        const std::string& file = run.story.files.empty() ? "scenario.lua" : run.story.files[0];
        result.diagnostics.push_back(
            {name(about.code),
             about.severity,
             file,
             0,
             "Until these are mended, the rest of the story could not be looked at.",
             {}});
    }
    cap(result.diagnostics);
    return result;
}

} // namespace script
