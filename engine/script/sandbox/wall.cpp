// SPDX-License-Identifier: MIT
#include "script/sandbox/wall.h"

#include "script/sandbox/runner.h"
#include "script/sandbox/wire.h"

#if defined(__unix__) || defined(__APPLE__)

#include <poll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <cstdio>
#include <new>

namespace script {
namespace {

using std::chrono::milliseconds;

#if defined(CHATWISE_SANITIZED) || defined(__SANITIZE_ADDRESS__)
constexpr bool kCapAddresses = false; // the address sanitizer maps terabytes for itself
constexpr int kSlower = 20;           // and makes everything slower
#else
constexpr bool kCapAddresses = true;
constexpr int kSlower = 1;
#endif

/// What a result may weigh; a story at its own caps stays far below.
constexpr std::size_t kMostBytes = 16U << 20;

struct SharedProgress {
    Progress* progress = nullptr;
    SharedProgress() {
        void* page = ::mmap(nullptr, sizeof(Progress), PROT_READ | PROT_WRITE,
                            MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (page != MAP_FAILED) progress = new (page) Progress;
    }
    ~SharedProgress() {
        if (progress) ::munmap(progress, sizeof(Progress));
    }
    SharedProgress(const SharedProgress&) = delete;
    SharedProgress& operator=(const SharedProgress&) = delete;
};

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

/// The limits that hold whatever the script does. The timer counts processor time in microseconds
/// and ends the process; the limit in whole seconds stands behind it.
void raiseWall(const Limits& limits) {
    constexpr milliseconds kGrace{30};
    const auto cpu = (limits.cpu + kGrace) * kSlower;
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
    if (mapped > 0) cap(RLIMIT_AS, mapped + limits.memory + (16U << 20));
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
[[noreturn]] void runChild(int pipe, const std::filesystem::path& scenario,
                           const std::filesystem::path& scripts, const Limits& limits,
                           Progress& progress) {
    bool sent = false;
    try {
        raiseWall(limits);
        std::setlocale(LC_ALL, "C"); // the order of texts is the same everywhere
        Limits own = limits;
        own.cpu *= kSlower;
        Runner runner(scenario, scripts, own, progress);
        sent = sendAll(pipe, encode(runner.run()));
    } catch (...) {
        // An exception here is memory that has run out: dying without a story says so.
    }
    ::_exit(sent ? 0 : 1);
}

/// Everything that comes through the pipe until its end, the deadline or the cap.
std::string receiveAll(int pipe, std::chrono::steady_clock::time_point deadline) {
    std::string bytes;
    std::string piece(64U << 10, '\0');
    while (bytes.size() < kMostBytes) {
        const auto left =
            std::chrono::duration_cast<milliseconds>(deadline - std::chrono::steady_clock::now());
        if (left.count() <= 0) break;
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno == EINTR) continue;
        if (ready <= 0) break;
        const ssize_t got = ::read(pipe, piece.data(), piece.size());
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) break;
        bytes.append(piece, 0, static_cast<std::size_t>(got));
    }
    return bytes;
}

SandboxResult fallen(const Progress& progress, const std::filesystem::path& scenario, bool time) {
    SandboxResult result;
    std::string file(progress.file.data());
    if (file.empty())
        file = scenario.extension() == ".lua" ? scenario.filename().string() : "scenario.lua";
    result.story.files = {file};
    result.diagnostics.push_back(
        {time ? "CW0112" : "CW0113", base::Severity::Error, file, progress.line,
         time ? "The script ran for too long and was ended; it had come about this far."
              : "The script did something that its process did not survive; it had come about this "
                "far.",
         "Look for a loop that does not end, or for a text or table that grows without end."});
    return result;
}

std::chrono::microseconds inMicroseconds(const timeval& time) {
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

} // namespace

bool isForTime(int signal) {
    return signal == SIGPROF || signal == SIGXCPU || signal == SIGKILL;
}

std::optional<SandboxResult> runBehindWall(const std::filesystem::path& scenario,
                                           const std::filesystem::path& scripts,
                                           const Limits& limits) {
    const SharedProgress shared;
    int ends[2];
    if (!shared.progress || ::pipe(ends) != 0) return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        runChild(ends[1], scenario, scripts, limits, *shared.progress);
    }
    ::close(ends[1]);
    std::string bytes;
    if (child > 0) {
        // Time on the clock, for a child that sleeps or a machine that is busy elsewhere.
        const auto patience = limits.cpu * 10 * kSlower + milliseconds(5000);
        bytes = receiveAll(ends[0], std::chrono::steady_clock::now() + patience);
    }
    ::close(ends[0]);
    if (child < 0) return std::nullopt;
    std::optional<SandboxResult> result = decode(bytes);
    // It has sent everything, or is not going to.
    if (!result) ::kill(child, SIGKILL);
    int status = 0;
    rusage used{};
    while (::wait4(child, &status, 0, &used) < 0 && errno == EINTR) {
    }
    if (!result) {
        const bool time = WIFSIGNALED(status) && isForTime(WTERMSIG(status));
        result = fallen(*shared.progress, scenario, time);
    }
    result->usage.cpu = inMicroseconds(used.ru_utime) + inMicroseconds(used.ru_stime);
    return result;
}

} // namespace script

#else

namespace script {

bool isForTime(int) {
    return false;
}

std::optional<SandboxResult> runBehindWall(const std::filesystem::path&,
                                           const std::filesystem::path&, const Limits&) {
    return std::nullopt;
}

} // namespace script

#endif
