// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings.h"

#include <map>
#include <string>

namespace app {

/// The settings as they are kept: plain names and values. What is missing or unreadable keeps the
/// default, so that a newer or older file never breaks the start.
std::map<std::string, std::string> toValues(const ui::Settings& settings);
ui::Settings fromValues(const std::map<std::string, std::string>& values,
                        ui::Settings defaults = {});

/// "ur" where the system's locale is Urdu, else "en".
std::string systemLanguage();

} // namespace app
