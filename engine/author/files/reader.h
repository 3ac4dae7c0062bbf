// SPDX-License-Identifier: MIT
#pragma once

#include "author/background.h"
#include "author/files/folder_watch.h"
#include "base/diagnostic.h"
#include "guide/guide.h"
#include "story/scenario.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace author {

/// A story as it was read from its files once.
struct Draft {
    std::shared_ptr<const story::Scenario> story; ///< null where an error stands in its way
    /// What the author has to know of it; of files that cannot be read, too.
    std::vector<base::Diagnostic> diagnostics;
};

/// Reads a story; the scripts as for script::load. What stands in the way of reading the files at
/// all is a diagnostic like any other.
Draft readDraft(const std::filesystem::path& folder, const std::filesystem::path& scripts,
                const guide::Guide& guide);

/// Reads a story whenever its files have changed, in the background. It begins as soon as it sees
/// that they have, and believes what it has read once nobody is writing; files that change while
/// they are read are read once more.
class Reader {
public:
    using Time = FolderWatch::Time;
    /// How the folder is read; in another thread, but for readNow().
    using Read = std::function<Draft(const std::filesystem::path& folder)>;

    /// By readDraft(). The guide must outlive the reader.
    Reader(std::filesystem::path folder, std::filesystem::path scripts, const guide::Guide& guide);
    Reader(std::filesystem::path folder, Read read);

    /// Reads, and waits until that is done.
    void readNow();
    /// See FolderWatch.
    void listen(std::function<void()> tell) { m_watch.listen(std::move(tell)); }
    /// Looks whether there is something to do, without waiting for it; to be called at least every
    /// betweenLooks(), and when there is a reason to. True when a new draft is there.
    bool update(Time now);
    std::chrono::milliseconds betweenLooks() const { return m_watch.betweenLooks(); }
    /// Something has changed, or is changing, and the draft does not know it yet.
    bool isReading() const { return m_isDue || isUnderWay() || !m_watch.isCalm(); }

    /// The newest; an empty one before anything was read.
    const Draft& draft() const { return m_draft; }
    const std::filesystem::path& folder() const { return m_watch.folder(); }

private:
    void begin();
    /// Begun, and not yet believed.
    bool isUnderWay() const { return m_work.isBusy() || m_arrived; }
    /// Believes what has been read, or finds that it was read in vain.
    bool takeArrived();

    Read m_read;
    bool m_forks = false; ///< script::load runs in a child process
    FolderWatch m_watch;
    FolderPrint m_begun;     ///< what the files were like when they were begun to be read
    bool m_isDue = false;    ///< to be read once nobody is writing
    bool m_wasEarly = false; ///< begun since somebody began to write
    Draft m_draft;
    Background<Draft> m_work;
    std::optional<Draft> m_arrived; ///< from m_work
};

} // namespace author
