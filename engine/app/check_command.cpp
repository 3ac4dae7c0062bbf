// SPDX-License-Identifier: MIT
#include "app/check_command.h"

#include "app/library.h"
#include "app/route_file.h"
#include "base/file.h"
#include "script/compile.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace app {
namespace {

namespace fs = std::filesystem;
using base::Severity;

/// The scenarios meant by a path: itself, or the folders in it that hold a scenario.
std::vector<fs::path> scenariosAt(const fs::path& path) {
    std::error_code error;
    if (!fs::is_directory(path, error) || base::isThere(path / "scenario.lua")) return {path};
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(path, error)) {
        if (base::isThere(entry.path() / "scenario.lua")) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    // A folder without any scenario is checked itself, which says that scenario.lua is missing.
    if (found.empty()) found.push_back(path);
    return found;
}

/// A file's name as it can be opened from where the command was given.
std::string reachable(const fs::path& scenario, const std::string& file) {
    if (file.empty()) return scenario.string();
    const fs::path name = file;
    if (name.is_absolute()) return file;
    const fs::path folder = scenario.extension() == ".lua" ? scenario.parent_path() : scenario;
    const bool already = name.string().starts_with(folder.string());
    return already ? file : (folder / name).lexically_normal().string();
}

nlohmann::json toJson(const base::Diagnostic& diagnostic) {
    return {{"code", diagnostic.code},
            {"severity", diagnostic.severity == Severity::Error ? "error" : "warning"},
            {"file", diagnostic.file},
            {"line", diagnostic.line},
            {"message", diagnostic.message},
            {"hint", diagnostic.hint}};
}

std::string counted(std::ptrdiff_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

} // namespace

int check(const std::vector<std::string>& paths, bool asJson, const Paths& where,
          const guide::Guide& guide, std::ostream& out) {
    const Library library(where, guide);
    bool anyError = false;
    nlohmann::json report = nlohmann::json::array();
    for (const std::string& path : paths) {
        // What is no path here may be the name of a story of the library, as `play` takes it.
        for (const fs::path& scenario :
             scenariosAt(base::isThere(path) ? fs::path(path) : library.folderOf(path))) {
            auto [compiled, diagnostics] = script::load(scenario, where.scripts(), guide);
            for (base::Diagnostic& diagnostic : diagnostics)
                diagnostic.file = reachable(scenario, diagnostic.file);
            const auto lost =
                compiled ? routesThatDoNotFit(*compiled, guide) : std::vector<std::string>();
            anyError |= base::hasErrors(diagnostics) || !lost.empty();
            if (asJson) {
                nlohmann::json list = nlohmann::json::array();
                for (const base::Diagnostic& diagnostic : diagnostics)
                    list.push_back(toJson(diagnostic));
                report.push_back({{"scenario", scenario.string()},
                                  {"diagnostics", list},
                                  {"routes_that_do_not_fit", lost}});
                continue;
            }
            for (const base::Diagnostic& diagnostic : diagnostics)
                out << base::toLine(diagnostic) << '\n';
            for (const std::string& route : lost)
                out << route << '\n';
            const auto errors = std::count_if(
                diagnostics.begin(), diagnostics.end(),
                [](const base::Diagnostic& d) { return d.severity == Severity::Error; });
            const auto warnings = static_cast<std::ptrdiff_t>(diagnostics.size()) - errors;
            if (diagnostics.empty() && lost.empty())
                out << fmt::format("{}: all is well.\n", scenario.string());
            else
                out << fmt::format("{}: {}, {}{}.\n", scenario.string(),
                                   counted(errors, "error", "errors"),
                                   counted(warnings, "warning", "warnings"),
                                   lost.empty() ? "" : ", and routes that do not fit");
        }
    }
    if (asJson) out << report.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
    return anyError ? 1 : 0;
}

} // namespace app
