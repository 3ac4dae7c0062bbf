// SPDX-License-Identifier: MIT
#pragma once

#include "story/program.h"

#include <string>
#include <vector>

namespace script {

/// How scenarios write the privacy settings, by story::Setting: "account", "messages"…
const std::vector<std::string>& settingNames();

/// How they write a setting's audiences, by story::Audience: "public", "private" for the account.
const std::vector<std::string>& audienceNames(story::Setting setting);

} // namespace script
