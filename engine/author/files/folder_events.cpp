// SPDX-License-Identifier: MIT
#include "author/files/folder_events.h"

#include <utility>

#if defined(__linux__)
#include <fcntl.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <exception>
#include <system_error>
#include <thread>
#endif

namespace author {

namespace fs = std::filesystem;

#if defined(__linux__)

/// Waits for inotify in its thread.
class FolderEvents::Listener {
public:
    explicit Listener(FolderEvents& owner) : m_owner(owner) {
        if (::pipe2(m_stop.data(), O_CLOEXEC) != 0) return;
        m_inotify = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
        if (m_inotify < 0) return;
        try {
            watch();
            m_thread = std::thread([this] { run(); });
        } catch (const std::exception&) {
            m_owner.m_works = false; // no thread or no memory to spare: nothing is told
        }
    }
    ~Listener() {
        if (m_thread.joinable()) {
            // A word, since to close it would say nothing while a child process holds it open, too.
            while (::write(m_stop[1], "", 1) < 0 && errno == EINTR) {
            }
            m_thread.join();
        }
        for (const int file : {m_stop[0], m_stop[1], m_inotify})
            if (file >= 0) ::close(file);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

private:
    static constexpr std::uint32_t kChanges = IN_CREATE | IN_DELETE | IN_MODIFY | IN_MOVED_FROM |
                                              IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF |
                                              IN_MOVE_SELF;
    static constexpr int kUntilItIsThere = 500; ///< milliseconds between two looks for the folder

    /// The folder, and those in it; what is watched already stays so.
    void watch() {
        m_folder = ::inotify_add_watch(m_inotify, m_owner.m_folder.c_str(), kChanges | IN_ONLYDIR);
        m_owner.m_works = m_folder >= 0;
        if (m_folder < 0) return;
        std::error_code error;
        for (fs::directory_iterator at(m_owner.m_folder, error);
             !error && at != fs::directory_iterator(); at.increment(error)) {
            std::error_code unknown;
            if (at->is_directory(unknown))
                ::inotify_add_watch(m_inotify, at->path().c_str(), kChanges | IN_ONLYDIR);
        }
    }

    void run() {
        try {
            listen();
        } catch (const std::exception&) {
            // Out of memory; from here on nothing is told.
        }
        m_owner.m_works = false;
    }

    void listen() {
        for (;;) {
            std::array<pollfd, 2> waiting{{{m_stop[0], POLLIN, 0}, {m_inotify, POLLIN, 0}}};
            const int wait = m_owner.m_works ? -1 : kUntilItIsThere;
            const int ready = ::poll(waiting.data(), waiting.size(), wait);
            if (ready < 0 && errno != EINTR) break;
            if (ready > 0 && waiting[0].revents != 0) break;
            if (ready > 0 && waiting[1].revents != 0) takeAll();
            if (m_owner.m_works) continue;
            watch();
            if (m_owner.m_works) m_owner.happened(); // it is there again
        }
    }

    void takeAll() {
        alignas(inotify_event) std::array<char, 4096> buffer{};
        bool isOther = false; ///< of the folders
        for (;;) {
            const ssize_t got = ::read(m_inotify, buffer.data(), buffer.size());
            if (got <= 0) break;
            for (const char* at = buffer.data(); at < buffer.data() + got;) {
                const auto* event = reinterpret_cast<const inotify_event*>(at);
                constexpr std::uint32_t kGone = IN_IGNORED | IN_MOVE_SELF | IN_DELETE_SELF;
                if (event->wd == m_folder && (event->mask & kGone) != 0) lose();
                isOther |= (event->mask & (IN_ISDIR | IN_Q_OVERFLOW)) != 0;
                at += sizeof(inotify_event) + event->len;
            }
        }
        if (isOther && m_owner.m_works) watch();
        m_owner.happened();
    }

    /// What was the folder is it no more.
    void lose() {
        if (!m_owner.m_works) return;
        ::inotify_rm_watch(m_inotify, m_folder);
        m_owner.m_works = false;
        m_folder = -1;
    }

    FolderEvents& m_owner;
    std::array<int, 2> m_stop{-1, -1};
    int m_inotify = -1;
    int m_folder = -1; ///< inotify's number for it
    std::thread m_thread;
};

FolderEvents::FolderEvents(fs::path folder, std::function<void()> tell)
    : m_folder(std::move(folder)), m_tell(std::move(tell)),
      m_listener(std::make_unique<Listener>(*this)) {}

#else

class FolderEvents::Listener {};

FolderEvents::FolderEvents(fs::path folder, std::function<void()> tell)
    : m_folder(std::move(folder)), m_tell(std::move(tell)) {}

#endif

FolderEvents::~FolderEvents() = default;

void FolderEvents::happened() {
    if (!m_happened.exchange(true)) m_tell();
}

} // namespace author
