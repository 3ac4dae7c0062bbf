// SPDX-License-Identifier: MIT
#pragma once

#include "app/paths.h"
#include "record/store.h"
#include "ui/settings.h"
#include "ui/strings.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace app {

/// The settings as they are kept: plain names and values. What is missing or unreadable keeps the
/// default, so that a newer or older file never breaks the start.
std::map<std::string, std::string> toValues(const ui::Settings& settings);
ui::Settings fromValues(const std::map<std::string, std::string>& values,
                        ui::Settings defaults = {});

/// The settings as kept; what is not kept is as the system has it. `store` may be null.
ui::Settings settingsOf(record::Store* store);

/// The theme called light, dark or contrast.
std::optional<ui::ThemeKind> themeNamed(std::string_view name);

/// Words in the player's language, as kept; English where that is not there.
ui::Strings spokenStrings(const Paths& paths, record::Store* store);

/// "ur" where the system's locale is Urdu, else "en".
std::string systemLanguage();

} // namespace app
