// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "script/sandbox/sandbox.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace script {

/// One file's text, or why it cannot be had.
struct Source {
    std::optional<std::string> text; ///< well-formed UTF-8, at most Limits::source bytes
    std::vector<base::Diagnostic> diagnostics;
};

/// Reads a file that must be an ordinary text file: no link, folder or device, no compiled Lua.
/// `name` is what messages call it.
Source readSource(const std::filesystem::path& path, const std::string& name, const Limits& limits);

/// The second half of readSource.
Source checkSource(std::string bytes, const std::string& name, const Limits& limits);

/// Finds, without Lua's parser, the slips that it explains badly or reads too slowly: missing
/// commas, brackets and quotes without a partner, typographic quotes, signs of other languages,
/// rows of conditions and nesting without end. All of them, in the order of their lines.
std::vector<base::Diagnostic> scanSource(std::string_view text, const std::string& name);

/// What is said of a function that calls itself without end, whoever notices it.
constexpr const char* kEndlessCalls = "A function calls itself again and again.";
constexpr const char* kEndlessCallsRemedy = "Give it a case in which it stops.";

/// What Lua's parser says ("scenario.lua:3: '}' expected near 'say'"), in plain words. `line` is
/// how far the parser had read, for messages that name no line.
base::Diagnostic explainSyntax(std::string_view message, const std::string& name, int line);

/// The same for what a running script raised; `message` has no place in it.
base::Diagnostic explainFailure(std::string_view message, const std::string& name, int line);

} // namespace script
