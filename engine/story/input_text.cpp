// SPDX-License-Identifier: MIT
#include "story/input_text.h"

#include "base/strings.h"
#include "story/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace story {

namespace {

using Words = std::span<const std::string>;

/// What an action's words stand for, behind its verb.
enum class Form { Nothing, Contact, Message, Sign, Shot, Setting, Reason, Adult, Feeling };

struct Verb {
    std::string_view word;
    ActionKind kind;
    Form form;
};
constexpr std::string_view kChoose = "choose";
constexpr std::string_view kSomebody = "somebody";
constexpr auto kVerbs = std::to_array<Verb>({
    {"flag", ActionKind::Flag, Form::Sign},
    {"unflag", ActionKind::Unflag, Form::Message},
    {"screenshot", ActionKind::Screenshot, Form::Contact},
    {"profile-shot", ActionKind::ProfileShot, Form::Contact},
    {"discard", ActionKind::Discard, Form::Shot},
    {"privacy", ActionKind::SetPrivacy, Form::Setting},
    {"remove", ActionKind::Remove, Form::Contact},
    {"restore", ActionKind::Restore, Form::Contact},
    {"report", ActionKind::Report, Form::Reason},
    {"block", ActionKind::Block, Form::Contact},
    {"unblock", ActionKind::Unblock, Form::Contact},
    {"police", ActionKind::Police, Form::Nothing},
    {"tell", ActionKind::Tell, Form::Adult},
    {"feel", ActionKind::GutCheck, Form::Feeling},
    {"stop", ActionKind::Stop, Form::Nothing},
});

/// Whether the event is something that the story told.
bool isLine(const Session& session, EventIndex event) {
    return event < session.events().size() && session.events()[event].kind == EventKind::Line;
}

/// A name with its number among its equals, which the first goes without.
std::string numbered(const std::string& name, std::string_view mark, std::ptrdiff_t earlier) {
    return earlier == 0 ? name : fmt::format("{}{}{}", name, mark, earlier + 1);
}

std::string messageName(const Session& session, EventIndex event) {
    if (!isLine(session, event)) return "?";
    const auto before = session.events().first(event);
    const std::uint32_t line = session.events()[event].index;
    const auto earlier = std::count_if(before.begin(), before.end(), [&](const Event& e) {
        return e.kind == EventKind::Line && e.index == line;
    });
    return numbered(session.scenario().lines[line].id, "#", earlier);
}

const Verb& verbOf(ActionKind kind) {
    return *std::find_if(kVerbs.begin(), kVerbs.end(),
                         [&](const Verb& verb) { return verb.kind == kind; });
}

/// Turns the words of one line into an input; each function names what does not fit.
class Reader {
public:
    Reader(const Session& session, const guide::Guide& guide)
        : m_session(session), m_scenario(session.scenario()), m_guide(guide) {}

    base::Result<Input> read(std::string_view line) const {
        std::vector<std::string> words;
        for (const std::string& word : base::split(line, ' ')) {
            if (!base::trim(word).empty()) words.emplace_back(base::trim(word));
        }
        if (words.empty()) return base::fail("The line is empty. Write what to do, like \"stop\".");
        if (words[0] == kChoose) return readChoice(words);
        const auto verb = std::find_if(kVerbs.begin(), kVerbs.end(),
                                       [&](const Verb& v) { return v.word == words[0]; });
        if (verb == kVerbs.end()) {
            std::vector<std::string> known{std::string(kChoose)};
            for (const Verb& v : kVerbs)
                known.emplace_back(v.word);
            return unknown("word", words[0], known);
        }
        Action action;
        action.kind = verb->kind;
        const auto done = readAction(action, verb->form, Words(words).subspan(1));
        if (!done) return tl::make_unexpected(done.error());
        return Input{.isChoice = false, .option = 0, .action = action};
    }

private:
    using Done = base::Result<void>;

    static tl::unexpected<base::Error> unknown(std::string_view what, const std::string& word,
                                               std::span<const std::string> known) {
        const std::optional<std::string> near = base::nearest(word, known);
        return base::fail(near ? fmt::format("There is no {} \"{}\" here. Did you mean \"{}\"?",
                                             what, word, *near)
                               : fmt::format("There is no {} \"{}\" here.", what, word));
    }

    base::Result<Input> readChoice(Words words) const {
        if (words.size() != 2)
            return base::fail("\"choose\" wants one name behind it: the reply's.");
        if (const auto option = m_scenario.findOption(words[1]))
            return Input{.isChoice = true, .option = *option, .action = {}};
        std::vector<std::string> known;
        for (const Option& option : m_scenario.options) {
            known.push_back(option.id);
            if (option.id.starts_with(words[1])) // its first words alone
                return base::fail(fmt::format("There is no reply \"{}\" here. Did you mean \"{}\"?",
                                              words[1], option.id));
        }
        return unknown("reply", words[1], known);
    }

    static std::pair<std::size_t, std::size_t> wordsBehind(ActionKind kind, Form form) {
        switch (form) {
        case Form::Nothing: return {0, 0};
        case Form::Sign:
        case Form::Setting:
        case Form::Feeling: return {2, 2};
        case Form::Reason: return {1, 2};
        case Form::Shot: return {2, 4};
        case Form::Contact:
        case Form::Message:
        case Form::Adult: break;
        }
        return {1, kind == ActionKind::Screenshot ? 2 : 1};
    }

    Done readAction(Action& action, Form form, Words words) const {
        const auto [least, most] = wordsBehind(action.kind, form);
        if (words.size() < least || words.size() > most)
            return base::fail(fmt::format(
                "Here stand {} words behind the first, and {} would fit.", words.size(),
                least == most
                    ? fmt::to_string(least)
                    : fmt::format("{} {} {}", least, most == least + 1 ? "or" : "to", most)));
        switch (form) {
        case Form::Nothing: return {};
        case Form::Message: return readMessage(action, words[0]);
        case Form::Sign:
            return readMessage(action, words[0]).and_then([&] {
                return readSign(action, words[1]);
            });
        case Form::Shot: return readShot(action, words);
        case Form::Setting: return readSetting(action, words[0], words[1]);
        case Form::Adult:
            if (words[0] == kSomebody) return {}; // kNobody, as it stands
            return readContact(action, words[0]);
        case Form::Feeling:
            return readContact(action, words[0]).and_then([&] {
                return readFeeling(action, words[1]);
            });
        case Form::Contact:
        case Form::Reason: break;
        }
        return readContact(action, words[0]).and_then([&]() -> Done {
            if (words.size() == 1) return {};
            return form == Form::Reason
                       ? readItem(action, "reason", words[1], m_guide.reasonsToReport())
                       : readMessage(action, words[1]);
        });
    }

    Done readContact(Action& action, const std::string& word) const {
        if (const auto contact = m_scenario.findContact(word)) {
            action.contact = *contact;
            return {};
        }
        std::vector<std::string> known;
        for (const Contact& contact : m_scenario.contacts)
            known.push_back(contact.id);
        return unknown("contact", word, known);
    }

    /// "ayaan.same/you-go-to-city", "#2" behind it for the second time it was shown.
    Done readMessage(Action& action, const std::string& word) const {
        const std::string id = word.substr(0, word.find('#'));
        const auto events = m_session.events();
        const auto isSaid = [&](const Event& event, const std::string& name) {
            return event.kind == EventKind::Line && m_scenario.lines[event.index].id == name;
        };
        std::ptrdiff_t earlier = 0;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (!isSaid(events[i], id)) continue;
            action.message = static_cast<EventIndex>(i);
            if (numbered(id, "#", earlier++) == word) return {};
        }
        std::vector<std::string> known;
        for (const Event& event : events) {
            if (event.kind == EventKind::Line) known.push_back(m_scenario.lines[event.index].id);
        }
        return unknown("message", word, known);
    }

    Done readSign(Action& action, const std::string& word) const {
        std::vector<guide::ItemId> items = m_guide.ofKind(guide::Kind::Sign);
        items.push_back(m_guide.require(guide::id::kTrustInstincts));
        return readItem(action, "sign", word, items);
    }

    Done readItem(Action& action, std::string_view what, const std::string& word,
                  const std::vector<guide::ItemId>& items) const {
        std::vector<std::string> known;
        for (const guide::ItemId item : items) {
            known.push_back(m_guide.item(item).id);
            if (known.back() == word) action.item = item;
        }
        if (std::ranges::find(known, word) == known.end()) return unknown(what, word, known);
        return {};
    }

    /// "screenshot ayaan", a message behind it, a number behind that for one of several alike.
    Done readShot(Action& action, Words words) const {
        Action shown;
        const bool isProfile = words[0] == verbOf(ActionKind::ProfileShot).word;
        shown.kind = isProfile ? ActionKind::ProfileShot : ActionKind::Screenshot;
        int number = 1;
        const std::string& last = words.back();
        const auto [end, error] = std::from_chars(last.data(), last.data() + last.size(), number);
        const bool isNumbered = error == std::errc() && end == last.data() + last.size();
        const Words subject = words.first(words.size() - (isNumbered ? 1 : 0));
        const bool fits = subject[0] == verbOf(shown.kind).word && subject.size() > 1 &&
                          subject.size() < 4 && readContact(shown, subject[1]) &&
                          (subject.size() == 2 || readMessage(shown, subject[2]));
        const auto events = m_session.events();
        for (std::size_t i = 0; fits && i < events.size(); ++i) {
            if (!isShot(events[i]) || events[i].action != shown || --number != 0) continue;
            action.message = static_cast<EventIndex>(i);
            return {};
        }
        return unknown("picture", base::join(words, " "), keptShots(m_session));
    }

    static Done readSetting(Action& action, const std::string& name, const std::string& value) {
        const auto& settings = settingNames();
        const auto setting = std::find(settings.begin(), settings.end(), name);
        if (setting == settings.end()) return unknown("setting", name, settings);
        action.setting = static_cast<Setting>(setting - settings.begin());
        const auto& audiences = audienceNames(action.setting);
        const auto audience = std::find(audiences.begin(), audiences.end(), value);
        if (audience == audiences.end()) return unknown("audience", value, audiences);
        action.audience = static_cast<Audience>(audience - audiences.begin());
        return {};
    }

    static Done readFeeling(Action& action, const std::string& word) {
        if (word.size() != 1 || word[0] < '1' || word[0] > '5')
            return base::fail(fmt::format(
                "\"{}\" is no feeling. Write a number from 1 (at ease) to 5 (uneasy).", word));
        action.value = static_cast<std::uint8_t>(word[0] - '0');
        return {};
    }

    const Session& m_session;
    const Scenario& m_scenario;
    const guide::Guide& m_guide;
};

/// The replies that can be chosen now, in a sentence; nothing where there is none.
std::string onOffer(Session& session) {
    std::vector<std::string> offered;
    for (const Choice& choice : session.choices())
        offered.push_back(session.scenario().options[choice.option].id);
    return offered.empty() ? std::string()
                           : fmt::format(" On offer: {}.", base::join(offered, ", "));
}

std::string refusal(Session& session, std::string_view line, const Input& input) {
    if (session.ended()) return fmt::format("\"{}\" comes after the story's end.", line);
    if (!input.isChoice) return fmt::format("\"{}\" cannot be done at this point.", line);
    return fmt::format("\"{}\" is not on offer at this point.{}", line, onOffer(session));
}

} // namespace

std::string numberedShot(std::string_view line, std::ptrdiff_t earlier) {
    return numbered(std::string(line), " ", earlier);
}

std::string shotName(const Session& session, EventIndex shot) {
    const auto before = session.events().first(shot);
    const Action& action = session.events()[shot].action;
    std::string line = fmt::format("{} {}", verbOf(action.kind).word,
                                   session.scenario().contacts[action.contact].id);
    if (action.message != kNoEvent) line += " " + messageName(session, action.message);
    const auto earlier = std::count_if(before.begin(), before.end(), [&](const Event& event) {
        return event.kind == EventKind::Action && event.action == action;
    });
    return numberedShot(line, earlier);
}

std::vector<std::string> keptShots(const Session& session) {
    std::vector<std::string> names;
    for (const EventIndex shot : session.state().screenshots)
        names.push_back(shotName(session, shot));
    return names;
}

std::string toText(const Session& session, const guide::Guide& guide, const Input& input) {
    const Scenario& scenario = session.scenario();
    if (input.isChoice) return fmt::format("{} {}", kChoose, scenario.options[input.option].id);
    const Action& action = input.action;
    const Verb& verb = verbOf(action.kind);
    std::string text(verb.word);
    const auto add = [&](std::string_view word) { text.append(" ").append(word); };
    if (action.contact < scenario.contacts.size())
        add(scenario.contacts[action.contact].id);
    else if (verb.form == Form::Adult)
        add(kSomebody);
    if (verb.form == Form::Shot)
        add(shotName(session, action.message));
    else if (action.message != kNoEvent)
        add(messageName(session, action.message));
    if (action.item != kNoReason) add(guide.item(action.item).id);
    if (verb.form == Form::Feeling) add(fmt::to_string(action.value));
    if (verb.form == Form::Setting) {
        add(settingNames()[static_cast<std::size_t>(action.setting)]);
        add(audienceNames(action.setting)[static_cast<std::size_t>(action.audience)]);
    }
    return text;
}

base::Result<Input> parseInput(const Session& session, const guide::Guide& guide,
                               std::string_view line) {
    return Reader(session, guide).read(line);
}

base::Result<void> playRoute(Session& session, const guide::Guide& guide, std::string_view route) {
    int number = 0;
    for (const std::string& whole : base::split(route, '\n')) {
        ++number;
        const std::string_view line = base::trim(whole);
        if (line.empty() || line.front() == '#') continue;
        session.advanceAll();
        const auto input = parseInput(session, guide, line);
        if (!input) {
            const std::string& what = input.error().message;
            // Where no name is near, those that would fit help.
            const bool guess = line.starts_with(kChoose) && what.find("Did you") == what.npos;
            return base::fail(
                fmt::format("Line {}: {}{}", number, what, guess ? onOffer(session) : ""));
        }
        if (!session.apply(*input))
            return base::fail(fmt::format("Line {}: {}", number, refusal(session, line, *input)));
    }
    session.advanceAll();
    return {};
}

std::string toRoute(const Scenario& scenario, const guide::Guide& guide, std::uint64_t seed,
                    std::span<const Input> inputs) {
    Session session(scenario, seed);
    std::string route;
    for (const Input& input : inputs) {
        session.advanceAll();
        route += toText(session, guide, input) + "\n";
        session.apply(input);
    }
    return route;
}

} // namespace story
