// SPDX-License-Identifier: MIT
#pragma once

#include "script/compile.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace script_tests {

const guide::Guide& testGuide();

std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, std::string_view content);

/// The source with every part of the frame in docs/diagnostics/README.md that it does not declare
/// itself; as it stands when its first line is "-- no frame".
std::string withFrame(const std::string& source);

/// Loads `source`, completed with the frame, from a fresh folder. Lines "-- with NAME" on top make
/// empty files beside it (a picture has the first bytes of one), "-- with NAME: TEXT" files of such
/// lines, "-- without safety" takes the lists of refused words away.
script::Compiled loadText(const std::string& source);

/// The codes, each once.
std::vector<std::string> codesOf(const script::Compiled& compiled);
/// The diagnostics one a line, for a failing test's message.
std::string linesOf(const script::Compiled& compiled);

/// chat "ayaan" with one scene "hello" of these steps.
std::string helloScene(const std::string& steps, const std::string& before = {});

} // namespace script_tests
