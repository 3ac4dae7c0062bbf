// SPDX-License-Identifier: MIT
#include "app/author_files.h"

#include "base/file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace app {

namespace fs = std::filesystem;
using base::Severity;

std::vector<fs::path> scenariosAt(const std::string& name, const Library& library) {
    const fs::path path = base::isThere(name) ? fs::path(name) : library.folderOf(name);
    std::error_code error;
    if (!fs::is_directory(path, error) || base::isThere(path / "scenario.lua")) return {path};
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(path, error)) {
        if (base::isThere(entry.path() / "scenario.lua")) found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    // A folder without any scenario is looked at itself, which says that scenario.lua is missing.
    if (found.empty()) found.push_back(path);
    return found;
}

namespace {

std::string reachable(const fs::path& scenario, const std::string& file) {
    if (file.empty()) return scenario.string();
    const fs::path name = file;
    if (name.is_absolute()) return file;
    const fs::path folder = scenario.extension() == ".lua" ? scenario.parent_path() : scenario;
    const bool already = name.string().starts_with(folder.string());
    return already ? file : (folder / name).lexically_normal().string();
}

} // namespace

void makeReachable(std::vector<base::Diagnostic>& diagnostics, const fs::path& scenario) {
    for (base::Diagnostic& diagnostic : diagnostics)
        diagnostic.file = reachable(scenario, diagnostic.file);
}

nlohmann::json toJson(const base::Diagnostic& diagnostic) {
    return {{"code", diagnostic.code},
            {"severity", diagnostic.severity == Severity::Error ? "error" : "warning"},
            {"file", diagnostic.file},
            {"line", diagnostic.line},
            {"message", diagnostic.message},
            {"hint", diagnostic.hint}};
}

std::string counted(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string summary(const std::vector<base::Diagnostic>& diagnostics) {
    const auto errors = static_cast<std::size_t>(
        std::ranges::count(diagnostics, Severity::Error, &base::Diagnostic::severity));
    return counted(errors, "error", "errors") + ", " +
           counted(diagnostics.size() - errors, "warning", "warnings");
}

} // namespace app
