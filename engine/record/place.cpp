// SPDX-License-Identifier: MIT
#include "base/random.h"
#include "base/strings.h"
#include "record/resume.h"

namespace record {

Place placeAt(const story::Session& session, std::size_t before, const story::Input& input) {
    const auto& scenario = session.scenario();
    Place place;
    if (input.isChoice) place.prompt = scenario.prompts[scenario.options[input.option].prompt].id;

    // From the log alone, so that the places of old inputs can be told at any later time.
    std::vector<std::string> chats(scenario.chats.size());
    std::uint32_t day = 1;
    for (const auto& event : session.events().first(before)) {
        if (event.kind == story::EventKind::Day) day = event.index;
        if (event.kind == story::EventKind::Scene)
            chats[event.chat] = scenario.scenes[event.index].id;
        if (event.kind == story::EventKind::Prompt)
            chats[event.chat] = scenario.prompts[event.index].id;
    }
    place.checksum = base::mix64(day);
    for (const auto& chat : chats) {
        // A chat that has not begun leaves no trace, so that one more chat changes nothing.
        if (!chat.empty()) place.checksum = base::fnv1a64(chat + "\n", place.checksum);
    }
    return place;
}

} // namespace record
