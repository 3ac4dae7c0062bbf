// SPDX-License-Identifier: MIT
#include "app/plain_player.h"

#include "base/strings.h"
#include "story/input_text.h"

#include <algorithm>
#include <utility>

namespace app {

using story::ChatIndex;
using story::EventIndex;
using story::EventKind;

PlainPlayer::PlainPlayer(story::Session& session, const PlainWorld& world, std::istream& in,
                         std::ostream& out)
    : m_session(session), m_world(world), m_words(session, world), m_prompt(world.strings, in, out),
      m_transcript(session.scenario()), m_news(session.scenario().chats.size()) {}

PlainPlayer::Outcome PlainPlayer::run() {
    m_outcome.reset();
    m_session.advanceAll();
    if (!std::exchange(m_started, true)) startReading();
    while (!m_outcome) {
        takeNews();
        if (m_night) {
            waitForDay();
            continue;
        }
        if (m_session.ended()) {
            endStory();
            return Outcome::Finished;
        }
        showPlace();
        const std::optional<std::string> typed = m_prompt.read();
        if (!typed) return Outcome::Left;
        const std::size_t before = m_session.events().size();
        obey(*typed);
        m_session.advanceAll();
        takeNews();
        announceOthers(std::min(before, m_session.events().size()));
    }
    return *m_outcome;
}

// What came before the last input was read in its time, in this play or in one before.
void PlainPlayer::startReading() {
    const auto events = m_session.events();
    const auto isInput = [](const story::Event& event) {
        return event.kind == EventKind::Choice || event.kind == EventKind::Action;
    };
    const auto last = std::find_if(events.rbegin(), events.rend(), isInput);
    m_taken = static_cast<std::size_t>(events.rend() - last);
    for (std::vector<EventIndex>& news : m_news)
        news.clear();
    m_open.reset();
    m_shown.clear();
    m_night.reset();
}

/// The day is over, and what the next one brings is not told yet.
void PlainPlayer::waitForDay() {
    const int next = static_cast<int>(m_session.events()[*m_night].index);
    line(base::fill(tr("plain", "The day is over. Press Enter for {day}."),
                    {{"day", m_words.day(next)}}));
    const std::optional<std::string> typed = m_prompt.read();
    if (!typed) {
        m_outcome = Outcome::Left;
        return;
    }
    // A number cannot be meant for a list that nobody has heard yet; a route knows no nights.
    const bool onlyGoesOn = typed->empty() || numberIn(*typed);
    const bool goesOn = onlyGoesOn || typed->starts_with("choose ");
    if (goesOn) {
        m_night.reset();
        ++m_taken;
        line(m_words.sentence(m_words.day(next)));
        takeNews();
    }
    if (!onlyGoesOn) obey(*typed);
    m_session.advanceAll();
}

void PlainPlayer::takeNews() {
    if (m_night) return;
    const auto events = m_session.events();
    const auto isDay = [](const story::Event& event) { return event.kind == EventKind::Day; };
    const auto from =
        events.begin() + static_cast<std::ptrdiff_t>(std::min(m_taken, events.size()));
    const auto day = std::find_if(from, events.end(), isDay);
    const auto end = static_cast<std::size_t>(day - events.begin());
    m_transcript.update(m_session, end);
    for (; m_taken < end; ++m_taken) {
        const auto index = static_cast<EventIndex>(m_taken);
        const story::Event& event = m_session.events()[index];
        switch (event.kind) {
        case EventKind::Line:
        case EventKind::Choice:
        case EventKind::Edited:
        case EventKind::Deleted:
        case EventKind::GutCheck: m_news[event.chat].push_back(index); break;
        default: break;
        }
    }
    if (m_open) readNews(*m_open);
    if (end == events.size()) return;
    m_open.reset();
    m_night = end;
}

void PlainPlayer::readNews(ChatIndex chat) {
    for (const EventIndex event : m_news[chat])
        tell(event);
    m_news[chat].clear();
}

void PlainPlayer::tell(EventIndex index) {
    const story::Event& event = m_session.events()[index];
    const story::Scenario& scenario = m_session.scenario();
    const auto name = [&] { return m_words.nameOf(event.contact); };
    if (event.kind == EventKind::Edited) {
        line(base::fill(
            tr("plain", "{name} changed a message. It now says: {text}"),
            {{"name", name()}, {"text", m_words.text(scenario.lines[event.index].text)}}));
    } else if (event.kind == EventKind::Deleted) {
        line(base::fill(tr("plain", "{name} deleted a message."), {{"name", name()}}));
    } else if (event.kind == EventKind::GutCheck) {
        line(base::fill(tr("plain", "How does the chat with {name} feel? The command {word} notes "
                                    "it."),
                        {{"name", name()}, {"word", tr("plain-word", "feel")}}));
    } else if (const story::Message* now = m_transcript.find(index)) {
        // As it first came: what became of it is told behind it.
        story::Message first = *now;
        first.deleted = false;
        if (!first.isChoice) {
            first.line = event.index;
            first.text = scenario.lines[event.index].text;
        }
        line(m_words.message(first));
    }
}

// The last words of the story, in whichever chats they came.
void PlainPlayer::endStory() {
    const auto inputs = m_session.events();
    std::size_t last = inputs.size();
    while (last > 0 && inputs[last - 1].kind != EventKind::Choice &&
           inputs[last - 1].kind != EventKind::Action)
        --last;
    for (ChatIndex chat = 0; chat < m_news.size(); ++chat) {
        std::erase_if(m_news[chat], [&](EventIndex event) { return event < last; });
        if (!m_news[chat].empty() && m_open != chat) line(m_words.sentence(m_words.chatName(chat)));
        readNews(chat);
    }
    const story::EndingIndex ending = m_session.state().ending;
    if (ending == story::kStoppedEnding) {
        line(tr("plain", "You stopped the story here. That is always all right."));
        return;
    }
    const story::Ending& end = m_session.scenario().endings[ending];
    line(base::fill(tr("plain", "The story ends: {title}."), {{"title", m_words.text(end.title)}}));
    line(m_words.text(end.text));
}

void PlainPlayer::announceOthers(std::size_t before) {
    if (!m_open || m_session.ended()) return;
    std::vector<std::string> names;
    for (ChatIndex chat = 0; chat < m_news.size(); ++chat) {
        if (chat != *m_open && !m_news[chat].empty() && m_news[chat].back() >= before)
            names.push_back(m_words.chatName(chat));
    }
    if (names.empty()) return;
    line(base::fill(tr("plain", "New in other chats: {names}."),
                    {{"names", m_words.joined(names)}}));
}

std::vector<story::OptionIndex> PlainPlayer::repliesOf(ChatIndex chat) {
    std::vector<story::OptionIndex> replies;
    for (const story::Choice& choice : m_session.choices()) {
        if (choice.chat == chat) replies.push_back(choice.option);
    }
    return replies;
}

std::string PlainPlayer::chatRow(ChatIndex chat) const {
    const story::ContactIndex contact = m_session.scenario().chats[chat].contact;
    const auto& messages = m_transcript.chat(chat).messages;
    std::vector<std::string> parts;
    const auto mine = [](const story::Message& m) { return m.speaker == story::kPlayer; };
    if (m_session.scenario().contacts[contact].request && std::ranges::none_of(messages, mine))
        parts.push_back(tr("plain", "wants to write to you"));
    if (m_session.state().standings[contact].blocked) parts.push_back(tr("plain", "blocked"));
    const auto news = std::ranges::count_if(m_news[chat], [&](EventIndex event) {
        return m_session.events()[event].kind != EventKind::GutCheck;
    });
    if (news > 0)
        parts.push_back(base::fill(tr("plain", "{n} new"), {{"n", std::to_string(news)}}));
    const story::FlowState state = m_session.state().flows[chat].state;
    if (state == story::FlowState::Replying) parts.push_back(tr("plain", "waiting for your reply"));
    if (parts.empty()) return m_words.nameOf(contact);
    return base::fill(tr("list", "{name}: {message}"),
                      {{"name", m_words.nameOf(contact)}, {"message", m_words.joined(parts)}});
}

// Chats that want something come first, a line each; the quiet ones share the last line.
std::vector<std::string> PlainPlayer::chatRows() {
    m_order.clear();
    std::vector<ChatIndex> quiet;
    for (ChatIndex chat = 0; chat < m_news.size(); ++chat) {
        const bool replying = m_session.state().flows[chat].state == story::FlowState::Replying;
        if (!m_news[chat].empty() || replying)
            m_order.push_back(chat);
        else if (!m_transcript.chat(chat).messages.empty())
            quiet.push_back(chat);
    }
    std::vector<std::string> rows;
    for (const ChatIndex chat : m_order)
        rows.push_back(std::to_string(rows.size() + 1) + ". " + chatRow(chat));
    std::vector<std::string> names;
    for (const ChatIndex chat : quiet) {
        m_order.push_back(chat);
        names.push_back(std::to_string(m_order.size()) + " " + m_words.chatName(chat));
    }
    if (!names.empty())
        rows.push_back(
            base::fill(tr("plain", "Nothing new: {names}."), {{"names", m_words.joined(names)}}));
    return rows;
}

std::vector<std::string> PlainPlayer::replyRows() {
    std::vector<std::string> rows;
    for (const story::OptionIndex option : repliesOf(*m_open))
        rows.push_back(std::to_string(rows.size() + 1) + ". " +
                       m_words.reply(m_session.scenario().options[option]));
    return rows;
}

// Says where the reader is and what can be answered, when it is not what was said before.
void PlainPlayer::showPlace() {
    if (m_open && repliesOf(*m_open).empty()) {
        line(tr("plain", "There is nothing to answer here now."));
        m_open.reset();
    }
    std::vector<std::string> rows = m_open ? replyRows() : chatRows();
    const std::string place = m_open ? base::fill(tr("plain", "Your replies to {name}:"),
                                                  {{"name", m_words.chatName(*m_open)}})
                                     : base::fill(tr("plain", "Chats, {day}:"),
                                                  {{"day", m_words.day(m_transcript.day())}});
    rows.insert(rows.begin(), place);
    if (std::exchange(m_sayAgain, false) || rows != m_shown) {
        for (const std::string& row : rows)
            line(row);
        bool& explained = m_open ? m_explainedReplies : m_explainedChats;
        if (!std::exchange(explained, true))
            line(m_open ? tr("plain", "Type a number to reply, 0 for the chats, ? for commands.")
                        : tr("plain", "Type a number to open a chat, ? for commands. When somebody "
                                      "speaks of a button, type its name: flag, screenshot, me, "
                                      "tell."));
    } else {
        line(m_open ? base::fill(tr("plain", "You are in the chat with {name}."),
                                 {{"name", m_words.chatName(*m_open)}})
                    : tr("plain", "You are in the list of chats."));
    }
    m_shown = std::move(rows);
}

void PlainPlayer::openChat(ChatIndex chat) {
    m_open = chat;
    m_lastOpen = chat;
    const auto& messages = m_transcript.chat(chat).messages;
    std::vector<std::string> head{m_words.chatName(chat)};
    if (!messages.empty()) head.push_back(ui::clockTime(m_world.strings, messages.back().minute));
    line(m_words.sentence(m_words.joined(head)));
    if (!m_news[chat].empty()) return readNews(chat);
    // Nothing is new: the last words, so that the replies make sense.
    constexpr std::size_t kReminder = 3;
    const std::size_t from = messages.size() - std::min(messages.size(), kReminder);
    for (std::size_t i = from; i < messages.size(); ++i)
        line(m_words.message(messages[i]));
}

bool PlainPlayer::apply(const story::Input& input) {
    if (!m_session.apply(input)) return false;
    if (onInput) onInput();
    return true;
}

void PlainPlayer::takeNumber(std::size_t number) {
    if (number == 0) return backToChats();
    if (!m_open) {
        if (number <= m_order.size()) return openChat(m_order[number - 1]);
        return line(tr("plain", "There is no such number here. Nothing happened."));
    }
    const auto replies = repliesOf(*m_open);
    story::Input input;
    if (number <= replies.size()) input.option = replies[number - 1];
    if (number > replies.size() || !apply(input))
        line(tr("plain", "There is no such number here. Nothing was sent."));
}

/// A line of a route; false where it is none.
bool PlainPlayer::obeyRoute(const std::string& typed) {
    const auto input = story::parseInput(m_session, m_world.guide, typed);
    if (!input) return false;
    if (!apply(*input)) {
        line(tr("plain", "That is done already, or cannot be done now. Nothing changed."));
        return true;
    }
    if (input->isChoice) {
        const story::Scenario& scenario = m_session.scenario();
        const story::Prompt& prompt = scenario.prompts[scenario.options[input->option].prompt];
        m_open = m_lastOpen = scenario.scenes[prompt.scene].chat;
    }
    return true;
}

void PlainPlayer::obey(const std::string& typed) {
    if (typed.empty()) {
        m_sayAgain = true;
        return;
    }
    if (const auto number = numberIn(typed)) return takeNumber(*number);
    std::vector<std::string> words = base::split(typed, ' ');
    std::erase(words, "");
    const std::string first = words.front();
    words.erase(words.begin());
    if (first == "?") {
        m_prompt.answerAhead(words);
        return explainCommands();
    }
    // With words behind it that name things it is a line of a route.
    if (!words.empty() && obeyRoute(typed)) return;
    for (const Command& command : commands()) {
        const bool isButton = !command.button.empty() && base::sameLetters(typed, command.button);
        if (first != command.english && first != command.word && !isButton) continue;
        if (isButton) words.clear();
        m_prompt.answerAhead(words);
        return (this->*command.act)();
    }
    line(tr("plain", "That is no command here. Type ? to hear them all."));
}

} // namespace app
