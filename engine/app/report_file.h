// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "app/plain_words.h"

#include <string>

namespace app {

/// Keeps the look back as a text file in the folder for saves, under a name that is free; gives the
/// sentence that says where it is, or that it could not be written.
std::string saveReport(const Paths& paths, const story::Session& session, const PlainWorld& world);

} // namespace app
