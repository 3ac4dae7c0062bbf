// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <cstddef>
#include <vector>

namespace explore {

/// The ops that can run from one on until the chat comes back or waits, each once; empty where the
/// run would wait or go elsewhere.
std::vector<std::size_t> runOf(const story::Scenario& scenario, std::size_t entry);

/// Whether what a chat's hook runs can also be run without it.
bool isRunWithoutHook(const story::Scenario& scenario, story::ChatIndex chat, story::Hook hook,
                      const std::vector<std::size_t>& run);

/// The hooks of a chat that are asides: said without a reply and without a mark on anything that
/// the rest of the chat, or a promise, asks for. When they come makes no difference to it, so they
/// are looked at apart, and their times need not be multiplied with its places.
std::vector<story::Hook> asidesOf(const story::Scenario& scenario, story::ChatIndex chat);

} // namespace explore
