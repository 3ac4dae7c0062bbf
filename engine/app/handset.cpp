// SPDX-License-Identifier: MIT
#include "app/handset.h"

#include "app/model.h"
#include "ui/chat/parts.h"

#include <algorithm>

namespace app {

using ui::Screen;

void Handset::begin(story::Session& session) {
    leave();
    m_session = &session;
    m_transcript.emplace(session.scenario());
    m_presentation = {};
    screens.startStory();
    m_days = std::max(daysOf(session.scenario()), session.state().day);
    goFromHome(Screen::Chat);
}

void Handset::resume(story::Session& session, const std::optional<record::Bookmark>& left) {
    begin(session);
    m_presentation.showAll(session.events().size());
    goWhereLeft(left);
}

/// What is not known of where a play was left follows from the play: it goes on where the last step
/// was taken, and what was answered is read, and what days gone by have brought.
void Handset::goWhereLeft(const std::optional<record::Bookmark>& left) {
    const story::Scenario& scenario = m_session->scenario();
    const auto inputs = m_session->inputs();
    if (!inputs.empty()) openChatOf(inputs.back());
    if (left && left->inputs >= inputs.size()) {
        const auto contact = scenario.findContact(left->inFront);
        if (const auto chat = contact ? scenario.chatOf(*contact) : std::nullopt)
            screens.chat.open(*chat);
    }
    story::Transcript all(m_session->scenario());
    all.update(*m_session);
    for (const story::ChatLog& log : all.chats()) {
        const auto isRead = [&](const story::Message& message) {
            return message.speaker == story::kPlayer || message.flag || message.day < all.day();
        };
        const auto last = std::find_if(log.messages.rbegin(), log.messages.rend(), isRead);
        auto read = static_cast<std::size_t>(log.messages.rend() - last);
        const std::string& contact = scenario.contacts[scenario.chats[log.chat].contact].id;
        if (left && left->read.contains(contact))
            read = std::clamp(left->read.at(contact), read, log.messages.size());
        screens.chat.setRead(log.chat, read);
    }
}

void Handset::takeUp(story::Session& session, const std::optional<record::Bookmark>& left) {
    const Screen before = screen();
    resume(session, left);
    switch (before) {
    case Screen::Home:
    case Screen::Chat: return;
    case Screen::Debrief:
        if (session.ended()) lookBack();
        return;
    case Screen::Plain: return hide(); // nobody has come out of hiding
    default: go({.screen = before});
    }
}

std::optional<record::Bookmark> Handset::bookmark() const {
    if (!m_session) return std::nullopt;
    const story::Scenario& scenario = m_session->scenario();
    const auto contactOf = [&](story::ChatIndex chat) -> const std::string& {
        return scenario.contacts[scenario.chats[chat].contact].id;
    };
    record::Bookmark here{.inFront = contactOf(screens.chat.openChat()),
                          .inputs = m_session->inputs().size(),
                          .read = {}};
    const std::vector<std::size_t>& seen = screens.chat.state().seen;
    for (story::ChatIndex chat = 0; chat < seen.size(); ++chat)
        if (seen[chat] > 0) here.read[contactOf(chat)] = seen[chat];
    return here;
}

/// What was said, chosen or opened was of a play that is another one now.
void Handset::forgetWhatWas() {
    m_debrief.reset();
    m_toast = {};
    screens.chat.forgetEvents();
}

void Handset::takeBack(const story::Input& undone, const std::string& words) {
    forgetWhatWas();
    m_presentation.goBackTo(m_session->events().size());
    if (!isOnPage()) openChatOf(undone);
    screens.chat.showKit(false);
    say(words, m_session->inputs().size());
}

void Handset::showAll() {
    forgetWhatWas();
    m_presentation.showAll(m_session->events().size());
}

/// What the player did, a screenshot for one, stands in no chat of its own.
std::optional<story::ChatIndex> Handset::chatOf(const story::Event& event) const {
    const story::Scenario& story = m_session->scenario();
    if (event.kind != story::EventKind::Action) return event.chat;
    if (event.action.contact >= story.contacts.size()) return std::nullopt;
    return story.chatOf(event.action.contact);
}

void Handset::openChatOf(const story::Input& input) {
    const story::Scenario& story = m_session->scenario();
    std::optional<story::ChatIndex> chat;
    if (input.isChoice)
        chat = story.scenes[story.prompts[story.options[input.option].prompt].scene].chat;
    else if (const auto at = input.action.message; at < m_session->events().size())
        chat = chatOf(m_session->events()[at]);
    else if (input.action.contact < story.contacts.size())
        chat = story.chatOf(input.action.contact);
    if (chat) screens.chat.open(*chat);
}

void Handset::leave() {
    m_session = nullptr;
    m_debrief.reset();
}

std::optional<std::size_t> Handset::lastReply() const {
    if (!m_session || m_session->ended()) return std::nullopt;
    const auto inputs = m_session->inputs();
    for (std::size_t at = inputs.size(); at-- > 0;)
        if (inputs[at].isChoice) return at;
    return std::nullopt;
}

ui::Model Handset::model(double seconds, const ui::Settings& settings) {
    ui::Model model;
    model.guide = &m_guide;
    if (!m_session) return model;
    story::Session& session = *m_session;
    m_presentation.update(session.events(), session.scenario(), screens.chat.openChat(), seconds,
                          settings.typing);
    m_transcript->update(session, m_presentation.order());
    model = modelOf(m_guide, session, *m_transcript);
    // A chat takes an answer as soon as it has told its own news.
    m_choices.assign(model.choices.begin(), model.choices.end());
    std::erase_if(m_choices, [&](const story::Choice& choice) {
        return !m_presentation.complete(session.events(), choice.chat);
    });
    model.choices = m_choices;
    model.typing = m_presentation.typing();
    model.typingChat = m_presentation.typingChat();
    if (m_presentation.gate() != story::kNoEvent)
        model.gate = &session.events()[m_presentation.gate()];
    model.lastReply = lastReply();
    model.days = m_days;
    model.debrief = m_debrief ? &*m_debrief : nullptr;
    return model;
}

void Handset::draw(ui::Context& context, const ui::Model& model, ui::Commands& commands) {
    if (ui::View* view = screens.find(screen())) view->frame(context, model, commands);
    if (screen() == Screen::Plain) return; // nothing gives away what is behind it
    screens.drawSheets(context, model, commands);
    // Above the tabs, so that they can be pressed meanwhile.
    ui::Rect area = context.screen();
    if (m_session && context.panes().breadth == ui::Breadth::Phone)
        area.takeBottom(ui::parts::tabsHeight(context));
    m_toast.frame(context, model, area, commands);
    // Esc, where nothing on the screen had a use for it.
    if (screen() == Screen::Home || !context.takeKey(ui::key::kEscape)) return;
    const bool inChat = screen() == Screen::Chat;
    commands.push_back(inChat ? ui::Command(ui::Pause{true}) : ui::Command(ui::Back{}));
}

bool Handset::isOnPage() const {
    return screen() == Screen::Contacts || screen() == Screen::Me || screen() == Screen::Evidence;
}

bool Handset::go(const ui::Navigate& where) {
    if (screens.openSheet(where)) return true;
    if (!screens.find(where.screen)) return false;
    screens.closeSheets();
    screens.prepare(where, m_session ? &m_session->scenario() : nullptr);
    // Going to a screen one has come from is going back to it.
    const auto before = std::ranges::find(m_trail, where.screen, &ui::Navigate::screen);
    m_trail.erase(before, m_trail.end());
    m_trail.push_back(where);
    return true;
}

bool Handset::back() {
    if (screens.closeSheets()) return true;
    if (m_trail.size() < 2) return false;
    m_trail.pop_back();
    return true;
}

void Handset::goFromHome(Screen screen) {
    m_trail = {{.screen = Screen::Home}};
    if (screen != Screen::Home) m_trail.push_back({.screen = screen});
}

void Handset::hide() {
    screens.closeSheets();
    if (screen() != Screen::Plain) m_trail.push_back({.screen = Screen::Plain});
}

void Handset::goOn() {
    if (!m_session) return;
    const story::EventIndex gate = m_presentation.gate();
    m_presentation.goOn();
    if (gate >= m_session->events().size()) return;
    const story::Event& event = m_session->events()[gate];
    if (event.kind == story::EventKind::Ending)
        lookBack();
    else
        openEarliestChat(static_cast<int>(event.index));
}

/// A new day is read from its morning on, in whatever chat it begins.
void Handset::openEarliestChat(int day) {
    story::Transcript all(m_session->scenario());
    all.update(*m_session);
    std::optional<story::ChatIndex> earliest;
    int minute = 0;
    for (const story::ChatLog& log : all.chats()) {
        const auto first = std::ranges::find(log.messages, day, &story::Message::day);
        if (first == log.messages.end() || (earliest && first->minute >= minute)) continue;
        earliest = log.chat;
        minute = first->minute;
    }
    if (earliest) screens.chat.open(*earliest);
}

void Handset::lookBack() {
    m_debrief = score::debrief(*m_session, m_guide);
    m_presentation.showAll(m_session->events().size());
    screens.closeSheets();
    screens.startLookBack();
    goFromHome(Screen::Debrief);
}

void Handset::leaveLookBack() {
    for (ui::Navigate& step : m_trail)
        if (step.screen == Screen::Debrief) step = {.screen = Screen::Chat};
}

void Handset::say(const std::string& words, std::optional<std::size_t> inputs) {
    if (words.empty()) return;
    const bool inTalk = screen() == Screen::Chat && screens.chat.isTalkInFront() && !hasSheet();
    if (inTalk)
        screens.chat.say(words, inputs); // it covers no message there
    else
        m_toast.say(words, inputs);
}

} // namespace app
