// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "base/diagnostic.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace app {

/// The scenarios meant by a path: itself, the folders in it that hold a scenario, or, where nothing
/// is there, the story of the library that has this name.
std::vector<std::filesystem::path> scenariosAt(const std::string& path, const Library& library);

/// The diagnostics with their files as they can be opened from where the command was given.
void makeReachable(std::vector<base::Diagnostic>& diagnostics,
                   const std::filesystem::path& scenario);

nlohmann::json toJson(const base::Diagnostic& diagnostic);

/// "1 error", "3 errors"
std::string counted(std::size_t count, const char* one, const char* many);

/// "3 errors, 1 warning"
std::string summary(const std::vector<base::Diagnostic>& diagnostics);

} // namespace app
