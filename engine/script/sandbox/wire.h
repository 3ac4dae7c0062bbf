// SPDX-License-Identifier: MIT
#pragma once

#include "script/sandbox/sandbox.h"

#include <optional>
#include <string>
#include <string_view>

namespace script {

/// A result as bytes, to send through a pipe from the process that ran the script.
std::string encode(const SandboxResult& result);

/// The result again; nothing if the bytes are cut off or damaged.
std::optional<SandboxResult> decode(std::string_view bytes);

} // namespace script
