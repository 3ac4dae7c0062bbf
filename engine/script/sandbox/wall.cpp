// SPDX-License-Identifier: MIT
#include "script/sandbox/wall.h"

#include "base/child_process.h"
#include "script/sandbox/runner.h"
#include "script/sandbox/wire.h"

#if defined(__unix__) || defined(__APPLE__)

#include <sys/mman.h>

#include <clocale>
#include <new>

namespace script {
namespace {

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

} // namespace

std::optional<SandboxResult> runBehindWall(const std::filesystem::path& scenario,
                                           const std::filesystem::path& scripts,
                                           const Limits& limits) {
    const SharedProgress shared;
    if (!shared.progress) return std::nullopt;
    // The runner holds itself to the limits; the wall stands a little behind them. The output is
    // what a result may weigh; a story at its own caps stays far below.
    const base::ChildLimits wall{.cpu = limits.cpu + std::chrono::milliseconds(30),
                                 .memory = limits.memory + (16U << 20),
                                 .output = 16U << 20};
    const auto end = base::runInChild(
        [&] {
            std::setlocale(LC_ALL, "C"); // the order of texts is the same everywhere
            Limits own = limits;
            own.cpu *= base::kSlowerInChild;
            return encode(Runner(scenario, scripts, own, *shared.progress).run());
        },
        wall);
    if (!end) return std::nullopt;
    std::optional<SandboxResult> result = decode(end->output);
    if (!result) result = fallen(*shared.progress, scenario, end->wasTime);
    result->usage.cpu = end->cpu;
    return result;
}

} // namespace script

#else

namespace script {

std::optional<SandboxResult> runBehindWall(const std::filesystem::path&,
                                           const std::filesystem::path&, const Limits&) {
    return std::nullopt;
}

} // namespace script

#endif
