// SPDX-License-Identifier: MIT
#pragma once

#include "story/session.h"

#include <string>
#include <vector>

/// What happens in a session, one short line an event: "say ayaan: hello", "offer hi | (silence)".
namespace test {

inline std::string describe(const story::Session& session, const story::Event& event) {
    using story::EventKind;
    const story::Scenario& s = session.scenario();
    const auto who = [&](story::ContactIndex contact) {
        return contact < s.contacts.size() ? s.contacts[contact].id : std::string("me");
    };
    const auto original = [&] {
        const story::Event& other = session.events()[event.other];
        return s.text(other.kind == EventKind::Line ? s.lines[other.index].text
                                                    : s.options[other.index].text);
    };
    switch (event.kind) {
    case EventKind::Line: {
        static constexpr const char* kKinds[] = {"say", "photo", "voice", "note", "think"};
        const story::Line& line = s.lines[event.index];
        const std::string kind = kKinds[static_cast<int>(line.kind)];
        return kind + (line.isMessage() ? " " + who(line.speaker) : "") + ": " + s.text(line.text);
    }
    case EventKind::Typing: return "typing " + who(event.contact);
    case EventKind::Edited:
        return "edited: " + original() + " -> " + s.text(s.lines[event.index].text);
    case EventKind::Deleted: return "deleted: " + original();
    case EventKind::Prompt: return "prompt " + s.prompts[event.index].id;
    case EventKind::GutCheck: return "gut check " + who(event.contact);
    case EventKind::Scene: return "scene " + s.scenes[event.index].id;
    case EventKind::Day: return "day " + std::to_string(event.index);
    case EventKind::Ending:
        return "ending " + (event.index < s.endings.size() ? s.endings[event.index].id : "stopped");
    case EventKind::Choice: {
        const story::Option& option = s.options[event.index];
        return "me: " + (option.silent ? "(silence)" : s.text(option.text));
    }
    case EventKind::Action: return "action " + std::to_string(static_cast<int>(event.action.kind));
    }
    return "";
}

/// The log from event `from` on, without the scenes entered.
inline std::vector<std::string> log(const story::Session& session, std::size_t from = 0) {
    std::vector<std::string> lines;
    for (const story::Event& event : session.events().subspan(from)) {
        if (event.kind != story::EventKind::Scene) lines.push_back(describe(session, event));
    }
    return lines;
}

/// Plays on and gives what happened meanwhile.
inline std::vector<std::string> playOn(story::Session& session) {
    const std::size_t from = session.events().size();
    session.advanceAll();
    return log(session, from);
}

/// The words on offer.
inline std::vector<std::string> offered(story::Session& session) {
    std::vector<std::string> words;
    for (const story::Choice& choice : session.choices()) {
        const story::Option& option = session.scenario().options[choice.option];
        words.push_back(option.silent ? "(silence)" : session.scenario().text(option.text));
    }
    return words;
}

/// Chooses the reply with these words; false where it is not on offer.
inline bool say(story::Session& session, const std::string& words) {
    session.advanceAll();
    for (const story::Choice& choice : session.choices()) {
        const story::Option& option = session.scenario().options[choice.option];
        const std::string& text = session.scenario().text(option.text);
        if ((option.silent ? "(silence)" : text) == words) return session.choose(choice.option);
    }
    return false;
}

inline story::ContactIndex contact(const story::Session& session, const std::string& id) {
    return session.scenario().findContact(id).value_or(story::kNobody);
}

/// Does something about a contact, after playing on as far as it goes.
inline bool act(story::Session& session, story::ActionKind kind, const std::string& id = "") {
    session.advanceAll();
    return session.perform({.kind = kind, .contact = contact(session, id)});
}

/// The first message with these words, kNoEvent for none.
inline story::EventIndex messageSaying(const story::Session& session, const std::string& words) {
    const auto events = session.events();
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events[i].kind != story::EventKind::Line) continue;
        const story::Line& line = session.scenario().lines[events[i].index];
        if (session.scenario().text(line.text) == words) return static_cast<story::EventIndex>(i);
    }
    return story::kNoEvent;
}

} // namespace test
