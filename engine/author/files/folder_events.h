// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>

namespace author {

/// Hears from the system that something in a folder, or in a folder of it, has changed: at once,
/// and without looking. Not every system tells, nor every file system (a folder on another machine
/// says nothing), and nothing is told of what went before: it is a reason to look, and no more.
class FolderEvents {
public:
    /// `tell` is called in a thread of its own, at most once until the next take().
    FolderEvents(std::filesystem::path folder, std::function<void()> tell);
    ~FolderEvents();
    FolderEvents(const FolderEvents&) = delete;
    FolderEvents& operator=(const FolderEvents&) = delete;

    /// Whether the system would tell: not before the folder is there, and nowhere but on Linux.
    bool works() const { return m_works; }
    /// Whether anything has happened since the last call.
    bool take() { return m_happened.exchange(false); }

private:
    void happened();

    std::filesystem::path m_folder;
    std::function<void()> m_tell;
    std::atomic<bool> m_works = false, m_happened = false;
    class Listener;
    std::unique_ptr<Listener> m_listener; ///< the last member: its thread uses the others
};

} // namespace author
