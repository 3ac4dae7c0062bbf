// SPDX-License-Identifier: MIT
#include "record/place.h"

#include "base/random.h"
#include "base/strings.h"

namespace record {

namespace {

std::uint64_t hashOfText(const story::Scenario& scenario, story::TextIndex text) {
    return text == story::kNoText ? 0 : base::fnv1a64(scenario.text(text));
}

} // namespace

std::uint64_t hashOf(const story::Scenario& scenario, const story::Line& line) {
    return hashOfText(scenario, line.kind == story::LineKind::Photo ? line.alternative : line.text);
}

std::vector<std::uint64_t> wordsBefore(const story::Session& session, std::size_t before,
                                       story::ChatIndex chat) {
    std::vector<std::uint64_t> words;
    const auto events = session.events();
    for (std::size_t index = before; index > 0; --index) {
        const auto& event = events[index - 1];
        if (event.chat != chat) continue;
        if (event.kind == story::EventKind::Choice) break;
        if (event.kind == story::EventKind::Line)
            words.push_back(hashOf(session.scenario(), session.scenario().lines[event.index]));
    }
    return words;
}

Place placeAt(const story::Session& session, std::size_t before, const story::Input& input) {
    const auto& scenario = session.scenario();
    const auto events = session.events();
    Place place;
    if (input.isChoice) {
        const auto& option = scenario.options[input.option];
        const auto& prompt = scenario.prompts[option.prompt];
        place.prompt = prompt.id;
        place.said = hashOfText(scenario, option.text);
        const auto words = wordsBefore(session, before, scenario.scenes[prompt.scene].chat);
        if (!words.empty()) place.asked = words.front();
    } else if (const auto message = input.action.message;
               message < events.size() && events[message].kind == story::EventKind::Line) {
        place.said = hashOf(scenario, scenario.lines[events[message].index]);
        const auto words = wordsBefore(session, message, events[message].chat);
        if (!words.empty()) place.asked = words.front();
    }

    // From the log alone, so that the places of old inputs can be told at any later time.
    std::vector<std::string> chats(scenario.chats.size());
    std::uint32_t day = 1;
    for (const auto& event : events.first(before)) {
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
