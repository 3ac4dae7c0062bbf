// SPDX-License-Identifier: MIT
#include "story/settings.h"

namespace story {

const std::vector<std::string>& settingNames() {
    static const std::vector<std::string> kNames{"account", "messages", "groups", "phone",
                                                 "school",  "photos",   "online"};
    return kNames;
}

const std::vector<std::string>& audienceNames(Setting setting) {
    static const std::vector<std::string> kAccount{"public", "private"};
    static const std::vector<std::string> kOthers{"everyone", "contacts", "nobody"};
    return setting == Setting::Account ? kAccount : kOthers;
}

} // namespace story
