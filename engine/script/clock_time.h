// SPDX-License-Identifier: MIT
#pragma once

#include "script/fields.h"

#include <cstdint>

namespace script {

/// Reads a time of the day, `at = "16:05"`, as minutes after midnight; -1 where there is none.
std::int16_t readClockTime(Reporter& reporter, Fields& fields, const std::string& field);

} // namespace script
