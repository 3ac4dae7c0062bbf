// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace base {

/// Writes a file as a whole or not at all, by way of a new one beside it: a full disk leaves no
/// half file, and what was there stays until then. Fails with a sentence, also where something
/// other than a file is there.
Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes);

/// Puts `text` in the place of a file that still holds `before` (nothing: of no file), by way of a
/// new file beside it: whatever goes wrong, the old one stays as it is. Fails with a sentence where
/// the file holds something else by now, is write-protected or no file, or where the folder cannot
/// be written to or has no room.
Result<void> updateFile(const std::filesystem::path& path, const std::optional<std::string>& before,
                        std::string_view text);

} // namespace base
