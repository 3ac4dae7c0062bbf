// SPDX-License-Identifier: MIT
#pragma once

#include "record/resume.h"

#include <cstdint>
#include <vector>

namespace record {

/// Hash of what a line says, or of what its picture shows.
std::uint64_t hashOf(const story::Scenario& scenario, const story::Line& line);

/// Hashes of what was said in the chat before event `before`, since the reply before that one; the
/// newest first.
std::vector<std::uint64_t> wordsBefore(const story::Session& session, std::size_t before,
                                       story::ChatIndex chat);

} // namespace record
