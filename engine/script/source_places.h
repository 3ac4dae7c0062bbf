// SPDX-License-Identifier: MIT
#pragma once

#include "script/report.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace script {

/// Finds in the author's files on which line a field or a text stands: what comes out of the
/// sandbox knows the lines of words alone. Files are read when they are first asked for.
class SourcePlaces {
public:
    /// `files` as in Story::files; the first lies in `folder`, like all that are not shared.
    SourcePlaces(std::filesystem::path folder, std::filesystem::path scripts,
                 std::vector<std::string> files);
    ~SourcePlaces();
    SourcePlaces(const SourcePlaces&) = delete;
    SourcePlaces& operator=(const SourcePlaces&) = delete;

    /// Where `field =` stands in the braces of the word at `word`; `word` where it is not found.
    Where field(Where word, const std::string& name) const;
    /// Where the quoted text stands next, from `from` on; `from` where it is not found.
    Where text(Where from, const std::string& text) const;

private:
    struct File;
    const File* open(int file) const;

    std::filesystem::path m_folder;
    std::filesystem::path m_scripts;
    std::vector<std::string> m_names;
    mutable std::vector<std::unique_ptr<File>> m_files;
};

} // namespace script
