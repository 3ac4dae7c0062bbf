// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <tl/expected.hpp>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace base {

enum class FileTrouble {
    Missing,  ///< not there, or not for us to read
    NotAFile, ///< a folder, a link, a pipe or a device
};

/// Whether a link in place of the file is followed.
enum class Links { Refuse, Follow };

/// The first `most` bytes of an ordinary file, all of them where it has fewer: ask for one more
/// than fits to see that there are more. Never waits, whatever stands there: fit for the folder of
/// a stranger.
tl::expected<std::string, FileTrouble> readFile(const std::filesystem::path& path, std::size_t most,
                                                Links links = Links::Refuse);

/// Everything in a text file that may be a stranger's. Fails with a sentence where there is none,
/// it is a folder, a pipe or a device, may not be read, or holds more than `most` bytes.
Result<std::string> readText(const std::filesystem::path& path, std::size_t most = 8U << 20);

/// Whether something is there. No where that cannot be told.
bool isThere(const std::filesystem::path& path);

/// The path as it is typed behind a command: in quotation marks where it has blanks.
std::string asTyped(const std::filesystem::path& path);

/// The name of another file in the folder that somebody may have meant to call `name`: it has other
/// capitals ("Notes.md"), or a slip of the pen ("scenrio.lua").
std::optional<std::string> fileLike(const std::filesystem::path& folder, const std::string& name);

} // namespace base
