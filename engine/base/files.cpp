// SPDX-License-Identifier: MIT
#include "base/files.h"

#include <fmt/format.h>

#include <fstream>
#include <sstream>
#include <system_error>

namespace base {

Result<std::string> readFile(const std::filesystem::path& file) {
    std::error_code error;
    if (std::filesystem::is_directory(file, error))
        return fail(fmt::format("{} is a folder, and a file is needed.", file.string()));
    std::ifstream in(file, std::ios::binary);
    std::ostringstream content;
    // Copying an empty stream counts as a failure of the copy, so only the source is asked.
    if (in) content << in.rdbuf();
    if (!in.is_open() || in.bad())
        return fail(fmt::format("The file {} cannot be read. See that it is there and that you "
                                "may read it.",
                                file.string()));
    return std::move(content).str();
}

} // namespace base
