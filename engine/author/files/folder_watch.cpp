// SPDX-License-Identifier: MIT
#include "author/files/folder_watch.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/stat.h>
#endif

namespace author {
namespace {

namespace fs = std::filesystem;

const char* const kMainFile = "scenario.lua";

/// Hidden, or of an editor: "story.lua~", "story.lua.swp", "#story.lua#", and "4913", by which vim
/// finds out whether it may write here.
bool isLeftover(std::string_view name) {
    return name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") ||
           (name.starts_with('#') && name.ends_with('#')) || name == "4913";
}

#if defined(__unix__) || defined(__APPLE__)

std::optional<FolderPrint::File> look(const fs::path& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return std::nullopt;
    const auto nanoseconds = [](const timespec& time) {
        return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
    };
    FolderPrint::File file;
    file.inode = info.st_ino;
    file.size = static_cast<std::uint64_t>(info.st_size);
    file.rights = info.st_mode;
#if defined(__APPLE__)
    file.written = nanoseconds(info.st_mtimespec);
    file.touched = nanoseconds(info.st_ctimespec);
#else
    file.written = nanoseconds(info.st_mtim);
    file.touched = nanoseconds(info.st_ctim);
#endif
    return file;
}

#else

std::optional<FolderPrint::File> look(const fs::path& path) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) return std::nullopt;
    FolderPrint::File file;
    file.size = fs::file_size(path, error);
    file.written = fs::last_write_time(path, error).time_since_epoch().count();
    return file;
}

#endif

class Printer {
public:
    explicit Printer(const fs::path& folder) {
        m_print.isThere = walk(folder, {});
        for (const std::string& inner : m_folders)
            walk(folder / inner, inner + "/");
        // Where there is more than anybody looks at, a change of the story itself is seen.
        if (m_entries >= kMostEntries) add(folder / kMainFile, kMainFile);
        std::ranges::sort(m_print.files, {}, &FolderPrint::File::name);
        const auto isSame = [](const auto& a, const auto& b) { return a.name == b.name; };
        m_print.files.erase(std::unique(m_print.files.begin(), m_print.files.end(), isSame),
                            m_print.files.end());
    }

    FolderPrint take() { return std::move(m_print); }

private:
    /// False where it cannot be looked into.
    bool walk(const fs::path& folder, const std::string& before) {
        std::error_code error;
        fs::directory_iterator entries(folder, error);
        if (error) return false;
        for (; !error && entries != fs::directory_iterator() && m_entries < kMostEntries;
             entries.increment(error)) {
            ++m_entries;
            const std::string name = entries->path().filename().string();
            if (isLeftover(name)) continue;
            std::error_code unknown;
            if (entries->is_directory(unknown)) {
                if (before.empty()) m_folders.push_back(name);
            } else {
                add(entries->path(), before + name);
            }
        }
        return true;
    }

    void add(const fs::path& path, const std::string& name) {
        auto file = look(path);
        if (!file) return;
        file->name = name;
        m_print.files.push_back(std::move(*file));
    }

    FolderPrint m_print;
    std::vector<std::string> m_folders; ///< in the folder
    std::size_t m_entries = 0;
};

} // namespace

bool FolderPrint::isFresh(std::chrono::system_clock::time_point now) const {
    constexpr std::chrono::milliseconds kGrain{10};
    const auto last = std::chrono::nanoseconds((now - kGrain).time_since_epoch()).count();
    return std::ranges::any_of(
        files, [&](const File& file) { return std::max(file.written, file.touched) > last; });
}

FolderPrint printOf(const fs::path& folder) {
    return Printer(folder).take();
}

FolderWatch::FolderWatch(fs::path folder) : m_folder(std::move(folder)) {
    know(printOf(m_folder));
}

void FolderWatch::listen(std::function<void()> tell) {
    m_events = std::make_unique<FolderEvents>(m_folder, std::move(tell));
}

std::chrono::milliseconds FolderWatch::betweenLooks() const {
    const bool isTold = m_isCalm && m_events && m_events->works() && !m_isDeaf;
    return isTold ? kBetweenIdleLooks : kBetweenLooks;
}

bool FolderWatch::look(Time now) {
    // Two looks that are to agree are never closer to each other, whatever is told in between.
    const bool isTold = m_isCalm && m_events && m_events->take();
    const bool isEarly = m_lookedAt != Time::min() && now - m_lookedAt < betweenLooks();
    if (isEarly && !isTold) return false;
    // What comes from here on is a reason to look again.
    const bool wasTold = isTold || (m_events && m_events->take());
    m_lookedAt = now;
    FolderPrint print = printOf(m_folder);
    const bool wasCalm = std::exchange(m_isCalm, print == m_last);
    if (wasTold)
        m_isDeaf = false;
    else if (wasCalm && !m_isCalm)
        m_isDeaf = true;
    m_last = std::move(print);
    if (!m_isCalm || m_last == m_known) return false;
    m_known = m_last;
    return true;
}

void FolderWatch::know(FolderPrint print) {
    m_known = std::move(print);
    m_last = m_known;
    m_isCalm = true;
}

} // namespace author
