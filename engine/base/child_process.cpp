// SPDX-License-Identifier: MIT
#include "base/child_process.h"

#if defined(__unix__) || defined(__APPLE__)

#include <poll.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <ctime>
#include <mutex>
#include <string_view>

namespace base {
namespace {

using std::chrono::milliseconds;

#if defined(CHATWISE_SANITIZED) || defined(__SANITIZE_ADDRESS__)
constexpr bool kCapAddresses = false; // the address sanitizer maps terabytes for itself
constexpr int kSlower = 20;           // and makes everything slower
#else
constexpr bool kCapAddresses = true;
constexpr int kSlower = 1;
#endif

void cap(int what, rlim_t most) {
    rlimit limit{};
    ::getrlimit(what, &limit);
    if (limit.rlim_max != RLIM_INFINITY && limit.rlim_max < most) most = limit.rlim_max;
    limit.rlim_cur = most;
    limit.rlim_max = most;
    ::setrlimit(what, &limit);
}

/// Bytes of address space that the parent has left us with; 0 where the system does not tell.
std::size_t addressSpace() {
    std::FILE* file = std::fopen("/proc/self/statm", "re");
    if (!file) return 0;
    unsigned long pages = 0;
    const int read = std::fscanf(file, "%lu", &pages);
    std::fclose(file);
    return read == 1 ? pages * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE)) : 0;
}

/// The limits that hold whatever the child does. The timer counts processor time in microseconds
/// and ends the process; the limit in whole seconds stands behind it.
void holdTo(const ChildLimits& limits) {
    const auto cpu = limits.cpu * kSlower;
    std::signal(SIGPROF, SIG_DFL);
    sigset_t unblocked;
    sigemptyset(&unblocked);
    sigaddset(&unblocked, SIGPROF);
    sigaddset(&unblocked, SIGXCPU);
    ::sigprocmask(SIG_UNBLOCK, &unblocked, nullptr);
    itimerval timer{};
    timer.it_value.tv_sec = static_cast<time_t>(cpu.count() / 1000);
    timer.it_value.tv_usec = static_cast<suseconds_t>(cpu.count() % 1000 * 1000);
    ::setitimer(ITIMER_PROF, &timer, nullptr);
    cap(RLIMIT_CPU, static_cast<rlim_t>(cpu.count() / 1000 + 1));
    cap(RLIMIT_CORE, 0);
    cap(RLIMIT_FSIZE, 0);
    const std::size_t mapped = kCapAddresses ? addressSpace() : 0;
    if (mapped > 0) cap(RLIMIT_AS, mapped + limits.memory);
}

bool sendAll(int pipe, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::write(pipe, bytes.data(), bytes.size());
        if (sent < 0 && errno == EINTR) continue;
        if (sent <= 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// The child's whole life. It never returns to the program it was forked from, whose windows,
/// files and threads are none of its business.
[[noreturn]] void live(int pipe, const std::function<void(const Give&)>& work,
                       const ChildLimits& limits) {
    bool sent = true;
    bool done = false;
    try {
        holdTo(limits);
        work([&](std::string_view bytes) { sent = sent && sendAll(pipe, bytes); });
        done = true;
    } catch (...) {
        // An exception here is memory that has run out: dying before the end says so.
    }
    ::_exit(done && sent ? 0 : 1);
}

/// Processor time that a child has used, in nanoseconds; grows by itself where the system does not
/// tell.
std::int64_t timeUsed([[maybe_unused]] pid_t child) {
#if defined(__linux__)
    clockid_t clock{};
    timespec used{};
    if (::clock_getcpuclockid(child, &clock) == 0 && ::clock_gettime(clock, &used) == 0)
        return std::int64_t{used.tv_sec} * 1'000'000'000 + used.tv_nsec;
#endif
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Notices when a child does nothing at all. It is forked while our other threads go on, and takes
/// along, shut for good, every lock that one of them holds at that moment. The libraries take care
/// of theirs, as far as they know of them.
class Stillness {
public:
    explicit Stillness(pid_t child) : m_child(child) {}

    /// Whether it has used no time for so long that it waits for something that never comes. To be
    /// asked about once in kBetweenLooks.
    bool lasts() {
        const std::int64_t used = timeUsed(m_child);
        m_looks = used == m_used ? m_looks + 1 : 0;
        m_used = used;
        return m_looks >= 100;
    }
    static constexpr milliseconds kBetweenLooks{50};

private:
    pid_t m_child;
    std::int64_t m_used = -1;
    int m_looks = 0;
};

/// What has come of a child.
struct Received {
    std::string bytes;
    bool isAll = false;
    bool stoodStill = false;
};

/// Everything that comes through the pipe until its end, the deadline or the cap.
Received receiveAll(int pipe, pid_t child, std::chrono::steady_clock::time_point deadline,
                    const ChildLimits& limits) {
    std::string bytes;
    std::string piece(64U << 10, '\0');
    Stillness stillness(child);
    while (bytes.size() < limits.output) {
        if (limits.stop != nullptr && *limits.stop) break;
        const auto left =
            std::chrono::duration_cast<milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) break;
        pollfd waiting{pipe, POLLIN, 0};
        const auto wait = std::min(left, Stillness::kBetweenLooks);
        const int ready = ::poll(&waiting, 1, static_cast<int>(wait.count()));
        if (ready < 0 && errno == EINTR) continue;
        if (ready < 0) break;
        if (ready == 0) {
            if (stillness.lasts()) return {.bytes = std::move(bytes), .stoodStill = true};
            continue;
        }
        const ssize_t got = ::read(pipe, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return {.bytes = std::move(bytes), .isAll = true}; // it has no more to give
        bytes.append(piece, 0, static_cast<std::size_t>(got));
    }
    return {.bytes = std::move(bytes)};
}

/// Held from the making of a pipe until our own writing end of it is closed: a child of another
/// thread that was forked in between would keep that end open, and we should wait for it as well.
std::mutex& birth() {
    static std::mutex mutex;
    return mutex;
}

std::chrono::microseconds inMicroseconds(const timeval& time) {
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

} // namespace

const int kSlowerInChild = kSlower;

bool isForTime(int signal) {
    return signal == SIGPROF || signal == SIGXCPU || signal == SIGKILL;
}

namespace {

/// A child's end, and whether it stood still.
struct Attempt {
    ChildEnd end;
    bool stoodStill = false;
};

std::optional<Attempt> attempt(const std::function<void(const Give&)>& work,
                               const ChildLimits& limits) {
    int ends[2];
    std::unique_lock lock(birth());
    if (::pipe(ends) != 0) return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0) {
        lock.unlock(); // our own copy of it
        ::close(ends[0]);
        live(ends[1], work, limits);
    }
    ::close(ends[1]);
    lock.unlock();
    Received received;
    if (child > 0) {
        // Time on the clock, for a machine that is busy elsewhere.
        const auto patience = limits.cpu * 10 * kSlower + milliseconds(5000);
        received = receiveAll(ends[0], child, std::chrono::steady_clock::now() + patience, limits);
    }
    ChildEnd end;
    end.output = std::move(received.bytes);
    ::close(ends[0]);
    if (child < 0) return std::nullopt;
    // It has given everything, or is not going to.
    if (!received.isAll || end.output.empty()) ::kill(child, SIGKILL);
    int status = 0;
    rusage used{};
    while (::wait4(child, &status, 0, &used) < 0 && errno == EINTR) {
    }
    end.isWhole = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    end.wasTime = WIFSIGNALED(status) && isForTime(WTERMSIG(status));
    end.cpu = inMicroseconds(used.ru_utime) + inMicroseconds(used.ru_stime);
    return Attempt{std::move(end), received.stoodStill};
}

} // namespace

std::optional<ChildEnd> runInChild(const std::function<void(const Give&)>& work,
                                   const ChildLimits& limits) {
    auto made = attempt(work, limits);
    // Born at an unlucky moment: hardly so twice.
    if (made && made->stoodStill) made = attempt(work, limits);
    if (!made) return std::nullopt;
    return std::move(made->end);
}

} // namespace base

#else

namespace base {

const int kSlowerInChild = 1;

bool isForTime(int) {
    return false;
}

std::optional<ChildEnd> runInChild(const std::function<void(const Give&)>&, const ChildLimits&) {
    return std::nullopt;
}

} // namespace base

#endif

namespace base {

std::optional<ChildEnd> runInChild(const std::function<std::string()>& work,
                                   const ChildLimits& limits) {
    auto end = runInChild([&](const Give& give) { give(work()); }, limits);
    if (end && !end->isWhole) end->output.clear();
    return end;
}

} // namespace base
