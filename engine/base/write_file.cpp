// SPDX-License-Identifier: MIT
#include "base/write_file.h"

#include "base/file.h"
#include "base/strings.h"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <system_error>

namespace base {
namespace {

namespace fs = std::filesystem;

/// Writes a file that is not there yet; false where that cannot be done, and then leaves none.
bool writeNew(const fs::path& path, std::string_view text) {
    // "x": never through a link or into a file that somebody else has put there.
    std::FILE* file = std::fopen(path.string().c_str(), "wbx");
    if (!file) return false;
    bool whole = std::fwrite(text.data(), 1, text.size(), file) == text.size();
    whole = std::fclose(file) == 0 && whole;
    std::error_code error;
    if (!whole) fs::remove(path, error);
    return whole;
}

/// A name beside `path` that nothing has; one is left behind where the machine stops half way.
fs::path freeNameBeside(const fs::path& path) {
    constexpr int kMostTries = 100;
    fs::path name;
    std::error_code error;
    for (int i = 1; i <= kMostTries; ++i) {
        name = path;
        name += fmt::format(".{}.part", i);
        if (!fs::exists(fs::symlink_status(name, error))) break;
    }
    return name;
}

bool holds(const fs::path& path, const std::optional<std::string>& text) {
    std::error_code error;
    if (!text) return !fs::exists(fs::symlink_status(path, error));
    const auto now = readFile(path, text->size() + 1);
    return now && *now == *text;
}

} // namespace

Result<void> replaceFile(const fs::path& path, std::string_view bytes) {
    std::error_code error;
    // What is there and no file, a device or a folder, is not to be replaced by one.
    const bool taken = fs::exists(path, error) && !fs::is_regular_file(path, error);
    const fs::path partial = freeNameBeside(path);
    if (!taken && writeNew(partial, bytes)) {
        fs::rename(partial, path, error);
        if (!error) return {};
        fs::remove(partial, error);
    }
    return fail(fmt::format("{} could not be written. See that its folder is there, that you may "
                            "write to it, and that there is room on the disk.",
                            printable(path.string())));
}

Result<void> updateFile(const fs::path& path, const std::optional<std::string>& before,
                        std::string_view text) {
    const std::string shown = printable(path.string());
    std::error_code error;
    // A link goes on pointing at its file.
    const fs::path target = fs::is_symlink(path, error) ? fs::canonical(path, error) : path;
    if (target.empty())
        return fail(
            fmt::format("{} is a link that leads nowhere. Take it away, then try again.", shown));
    const auto changed = [&] {
        return fail(fmt::format("{} was changed by somebody else just now, so nothing was written "
                                "over it. Try again.",
                                shown));
    };
    if (!holds(target, before)) return changed();
    // A protected file could still be replaced, but its owner does not want that.
    if (before && !std::ofstream(target, std::ios::binary | std::ios::app))
        return fail(fmt::format("{} is write-protected. It stays as it was.", shown));

    const fs::path partial = freeNameBeside(target);
    if (!writeNew(partial, text)) {
        return fail(fmt::format("{} could not be written{}. See that its folder is there, that you "
                                "may write to it, and that there is room on the disk.",
                                shown, before ? "; it stays as it was" : ""));
    }
    if (before) fs::permissions(partial, fs::status(target, error).permissions(), error);
    const bool same = holds(target, before); // still, after the time that writing took
    if (same) fs::rename(partial, target, error);
    if (same && !error) return {};
    std::error_code ignored;
    fs::remove(partial, ignored);
    if (!same) return changed();
    return fail(fmt::format("{} could not be replaced. It stays as it was.", shown));
}

} // namespace base
