// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <cstdint>

namespace script {

/// A 64-bit FNV-1a over everything that play depends on: the program, its conditions and effects,
/// the variables, who is who, the ids. Texts, teaching data and the places in files are left out.
/// Two scenarios of the same hash give the same events to the same inputs.
std::uint64_t contentHash(const story::Scenario& scenario);

} // namespace script
