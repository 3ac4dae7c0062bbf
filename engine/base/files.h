// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <filesystem>
#include <string>

namespace base {

/// Everything in a file. Fails with a sentence where there is none, it is a folder, or it may not
/// be read.
Result<std::string> readFile(const std::filesystem::path& file);

} // namespace base
