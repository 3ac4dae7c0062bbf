// SPDX-License-Identifier: MIT
#pragma once

#include "explore/inquiry.h"

namespace explore {

/// Names what no play shows, once for each cause: the condition, or the answer, behind which it
/// all lies, with a route to the place where it is asked. What hangs on nothing at all is a matter
/// for the compiler's own checks.
void findUnreached(const Inquiry& inquiry);

} // namespace explore
