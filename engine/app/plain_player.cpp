// SPDX-License-Identifier: MIT
#include "app/plain_player.h"

#include "base/strings.h"
#include "story/input_text.h"

#include <charconv>

namespace app {

using story::EventKind;
using story::LineKind;

PlainPlayer::PlainPlayer(story::Session& session, const PlainWorld& world, std::istream& in,
                         std::ostream& out)
    : m_session(session), m_world(world), m_in(in), m_out(out), m_transcript(session.scenario()) {}

std::string PlainPlayer::tr(std::string_view context, std::string_view english) const {
    return std::string(m_world.strings.tr(context, english));
}

std::string PlainPlayer::nameOf(story::ContactIndex contact) const {
    if (contact == story::kPlayer) return tr("plain", "You");
    if (contact == story::kNobody) return tr("plain", "Somebody else");
    return text(m_session.scenario().contacts[contact].name);
}

std::string PlainPlayer::itemName(guide::ItemId item) const {
    return std::string(m_world.strings.name(m_world.guide.item(item)));
}

PlainPlayer::Outcome PlainPlayer::run() {
    for (;;) {
        m_session.advanceAll();
        tellNews();
        if (m_session.ended()) return Outcome::Finished;
        if (askForReply() == Outcome::Left) return Outcome::Left;
    }
}

void PlainPlayer::tellNews() {
    // After a rewind the log is shorter than what was told: read on from where it stands now.
    m_told = std::min(m_told, m_session.events().size());
    m_transcript.update(m_session);
    for (; m_told < m_session.events().size(); ++m_told)
        tellEvent(static_cast<story::EventIndex>(m_told));
    m_out.flush();
}

void PlainPlayer::tellEvent(story::EventIndex index) {
    const story::Event& event = m_session.events()[index];
    switch (event.kind) {
    case EventKind::Line:
    case EventKind::Choice:
        if (const story::Message* message = m_transcript.find(index))
            tellMessage(*message, event.chat);
        break;
    case EventKind::Edited:
        line(base::fill(tr("plain", "{name} changed a message. It now says: {text}"),
                        {{"name", nameOf(event.contact)},
                         {"text", text(m_session.scenario().lines[event.index].text)}}));
        break;
    case EventKind::Deleted:
        line(base::fill(tr("plain", "{name} deleted a message."),
                        {{"name", nameOf(event.contact)}}));
        break;
    case EventKind::GutCheck:
        line(base::fill(tr("plain", "How does the chat with {name} feel? You can note it with 0."),
                        {{"name", nameOf(event.contact)}}));
        break;
    case EventKind::Day:
        line("");
        line(base::fill(tr("plain", "— Day {n} —"), {{"n", std::to_string(event.index)}}));
        m_lastChat = -1;
        break;
    case EventKind::Ending: {
        line("");
        if (event.index == story::kStoppedEnding) {
            line(tr("plain", "You stopped the story here. That is always all right."));
            break;
        }
        const story::Ending& ending = m_session.scenario().endings[event.index];
        line(text(ending.title));
        line(text(ending.text));
        break;
    }
    case EventKind::Typing:
    case EventKind::Prompt:
    case EventKind::Scene:
    case EventKind::Action: break;
    }
}

void PlainPlayer::tellMessage(const story::Message& message, story::ChatIndex chat) {
    if (m_lastChat != chat) {
        line("");
        line("[" + nameOf(m_session.scenario().chats[chat].contact) + "]");
        m_lastChat = chat;
    }
    const std::string words = text(message.text);
    if (message.silent) return line(tr("plain", "You left it on read."));
    if (message.kind == LineKind::Note) return line("  " + words);
    if (message.kind == LineKind::Think)
        return line("  " + base::fill(tr("plain", "You think: {text}"), {{"text", words}}));

    std::string body = words;
    if (!message.isChoice) {
        const story::Line& source = m_session.scenario().lines[message.line];
        if (message.kind == LineKind::Photo) {
            body = base::fill(tr("plain", "(a picture: {text})"),
                              {{"text", text(source.alternative)}});
            if (!words.empty()) body += " " + words;
        } else if (message.kind == LineKind::Voice) {
            body = base::fill(tr("plain", "(a voice message: {text})"), {{"text", words}});
        }
    }
    std::string number = "    ";
    if (message.speaker != story::kPlayer) {
        m_numbered.push_back(message.event);
        number = std::to_string(m_numbered.size());
        number.insert(0, 4 - std::min<std::size_t>(4, number.size()), ' ');
    }
    line(number + "  " + nameOf(message.speaker) + ": " + body);
}

bool PlainPlayer::sendReply(std::size_t number) {
    const auto choices = m_session.choices();
    if (number < 1 || number > choices.size()) return false;
    const story::OptionIndex option = choices[number - 1].option;
    if (!m_session.choose(option)) return false;
    if (onInput) onInput();
    return true;
}

PlainPlayer::Outcome PlainPlayer::askForReply() {
    const story::Scenario& scenario = m_session.scenario();
    line("");
    std::size_t number = 0;
    for (const story::Choice& choice : m_session.choices()) {
        const story::Option& option = scenario.options[choice.option];
        const std::string words =
            option.silent ? tr("chat", "Leave it on read") : text(option.text);
        line(std::to_string(++number) + "  [" + nameOf(scenario.chats[choice.chat].contact) + "] " +
             words);
    }
    line("0  " +
         tr("plain", "Something else: flag, save, feelings, privacy, report, tell, help, leave"));

    std::string answer;
    if (!readLine(answer)) return Outcome::Left;
    if (answer == "0") return chooseAction();
    if (answer == "q") return Outcome::Left;

    std::size_t chosen = 0;
    const char* end = answer.data() + answer.size();
    const auto parsed = std::from_chars(answer.data(), end, chosen);
    if (parsed.ptr == end) {
        if (!sendReply(chosen))
            line(tr("plain", "There is no such number here. Nothing was sent."));
        return Outcome::Finished;
    }
    const auto input = story::parseInput(m_session, m_world.guide, answer);
    if (!input)
        line(input.error().message);
    else if (m_session.apply(*input)) {
        if (onInput) onInput();
    } else
        line(tr("plain", "That cannot be done here. Nothing changed."));
    return Outcome::Finished;
}

bool PlainPlayer::readLine(std::string& line) {
    m_out << "> ";
    m_out.flush();
    if (!std::getline(m_in, line)) return false;
    line = std::string(base::trim(line));
    return true;
}

int PlainPlayer::pick(const std::string& question, const std::vector<std::string>& options) {
    line("");
    line(question);
    for (std::size_t i = 0; i < options.size(); ++i)
        line(std::to_string(i + 1) + "  " + options[i]);
    line("0  " + tr("plain", "Never mind"));
    std::string answer;
    for (int tries = 0; tries < 2 && readLine(answer); ++tries) {
        std::size_t chosen = 0;
        const char* end = answer.data() + answer.size();
        const auto parsed = std::from_chars(answer.data(), end, chosen);
        if (parsed.ptr == end && chosen <= options.size()) return static_cast<int>(chosen) - 1;
        line(tr("plain", "Please type one of the numbers."));
    }
    return -1;
}

} // namespace app
