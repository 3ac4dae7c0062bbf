// SPDX-License-Identifier: MIT
#include "script/settings.h"

namespace script {

const std::vector<std::string>& settingNames() {
    static const std::vector<std::string> kNames{"account", "messages", "groups", "phone",
                                                 "school",  "photos",   "online"};
    return kNames;
}

const std::vector<std::string>& audienceNames(story::Setting setting) {
    static const std::vector<std::string> kAccount{"public", "private"};
    static const std::vector<std::string> kOthers{"everyone", "contacts", "nobody"};
    return setting == story::Setting::Account ? kAccount : kOthers;
}

} // namespace script
