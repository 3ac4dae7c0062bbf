// SPDX-License-Identifier: MIT
#pragma once

#include "author/files/folder_events.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace author {

/// What can be seen of the regular files of a folder, and of the folders in it, without opening
/// them. Hidden files and what editors leave behind while they write are passed over.
struct FolderPrint {
    struct File {
        std::string name; ///< from the folder on
        std::uint64_t inode = 0;
        std::uint64_t size = 0;   ///< bytes
        std::uint32_t rights = 0; ///< of whom to do what, as the system has it
        std::int64_t written = 0; ///< nanoseconds, since whenever the system counts from
        std::int64_t touched = 0; ///< the same for its rights, its name, or all of it
        bool operator==(const File&) const = default;
    };
    bool isThere = false;    ///< there is such a folder, and it may be looked into
    std::vector<File> files; ///< by name; of very many the first that are met, and scenario.lua
    bool operator==(const FolderPrint&) const = default;

    /// Whether anything was written so shortly before `now` that it could be written once more
    /// without a trace in its times, whose grain is some milliseconds. Also where a clock elsewhere
    /// runs ahead of ours.
    bool isFresh(std::chrono::system_clock::time_point now) const;
};

/// Entries that are looked at, of a folder that may hold anything.
inline constexpr std::size_t kMostEntries = 1000;

/// Takes some ten microseconds for the folder of a story.
FolderPrint printOf(const std::filesystem::path& folder);

/// Notices that the files of a folder have changed, however they were written: in place, or anew
/// and then renamed, or deleted and made again. A change counts once two looks in a row have seen
/// the same, so that nobody reads what is half written.
///
/// It looks, which is the same on every system, sees network folders, and costs next to nothing for
/// so few files. Where the system tells of changes it need not look often, but no less is seen if
/// it fails to.
class FolderWatch {
public:
    using Time = std::chrono::steady_clock::time_point;
    /// Short, since a change takes two looks; but longer than the grain of a file's times, which is
    /// some milliseconds: what is written into a file behind one look is there by the next, even
    /// where its time does not tell.
    static constexpr std::chrono::milliseconds kBetweenLooks{12};
    /// Where the system tells.
    static constexpr std::chrono::milliseconds kBetweenIdleLooks{500};

    /// What is there now is known.
    explicit FolderWatch(std::filesystem::path folder);

    /// From now on lets the system tell of changes; `tell` is called in another thread when there
    /// is a reason to look.
    void listen(std::function<void()> tell);

    /// Looks, unless it is too early. True once for every change.
    bool look(Time now);
    /// How long after a look the next one is due.
    std::chrono::milliseconds betweenLooks() const;
    /// Whether the last two looks have seen the same: nobody is writing.
    bool isCalm() const { return m_isCalm; }
    /// What the last look has seen.
    const FolderPrint& seen() const { return m_last; }
    /// From now on this is what is known.
    void know(FolderPrint print);

    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
    FolderPrint m_known, m_last;
    Time m_lookedAt = Time::min();
    bool m_isCalm = true;
    bool m_isDeaf = false; ///< something has changed that the system has not told of
    std::unique_ptr<FolderEvents> m_events; ///< null where nobody listens
};

} // namespace author
