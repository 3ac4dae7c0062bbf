// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace map {

/// Layouts on their way out of a child process that may not live to send them all: each one's bytes
/// behind their number. Both ends are the same program on the same machine.
std::string framed(const std::string& bytes);
/// Takes the frames that are whole, one after the other.
std::vector<std::string> framesIn(std::string_view bytes);

} // namespace map
