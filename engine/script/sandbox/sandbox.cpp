// SPDX-License-Identifier: MIT
#include "script/sandbox/sandbox.h"

#include "script/sandbox/runner.h"
#include "script/sandbox/wall.h"

namespace script {

SandboxResult runSandboxed(const std::filesystem::path& scenario,
                           const std::filesystem::path& scriptsFolder, const Limits& limits) {
    if (limits.ownProcess)
        if (std::optional<SandboxResult> result = runBehindWall(scenario, scriptsFolder, limits))
            return std::move(*result);
    Progress progress;
    return Runner(scenario, scriptsFolder, limits, progress).run();
}

} // namespace script
