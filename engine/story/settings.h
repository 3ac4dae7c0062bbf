// SPDX-License-Identifier: MIT
#pragma once

#include "story/program.h"

#include <string>
#include <vector>

namespace story {

/// How scenarios and routes write the privacy settings, by Setting: "account", "messages"…
const std::vector<std::string>& settingNames();

/// How they write a setting's audiences, by Audience: "public" and "private" for the account.
const std::vector<std::string>& audienceNames(Setting setting);

} // namespace story
