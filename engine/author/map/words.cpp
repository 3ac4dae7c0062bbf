// SPDX-License-Identifier: MIT
#include "author/map/words.h"

namespace author {

map::Words wordsOf(const ui::Strings& strings, const story::Scenario& scenario) {
    return {
        .language = strings.language(),
        .rightToLeft = strings.rightToLeft(),
        .translate = [&strings](std::string_view context,
                                std::string_view english) { return strings.tr(context, english); },
        .story = [&](story::TextIndex text) { return strings.story(scenario, text); },
        .name = [&strings](const guide::Item& item) { return strings.name(item); }};
}

} // namespace author
