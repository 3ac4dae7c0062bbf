// SPDX-License-Identifier: MIT
// The commands of plain play: a word each, in the player's language or in English.
#include "app/plain_player.h"
#include "base/strings.h"
#include "ui/help/channels.h"

namespace app {

using story::ActionKind;

std::vector<PlainPlayer::Command> PlainPlayer::commands() const {
    using P = PlainPlayer;
    std::vector<Command> all{
        {"chats", tr("plain-word", "chats"), tr("plain", "the list of chats"), &P::backToChats},
        {"read", tr("plain-word", "read"), tr("plain", "read a chat again"), &P::readChat},
        {"flag", tr("plain-word", "flag"), tr("plain", "mark a message that feels wrong"),
         &P::flagMessage, tr("message", "Flag")},
        {"screenshot", tr("plain-word", "screenshot"), tr("plain", "save a chat or a profile"),
         &P::takeScreenshot, tr("message", "Screenshot")},
        {"evidence", tr("plain-word", "evidence"), tr("plain", "go through what you saved"),
         &P::showEvidence},
        {"feel", tr("plain-word", "feel"), tr("plain", "note how a chat feels"), &P::noteFeeling},
        {"privacy", tr("plain-word", "privacy"),
         tr("plain", "who can find, reach and see you, and what a stranger sees"),
         &P::changePrivacy, tr("rail", "Me")},
        {"contacts", tr("plain-word", "contacts"),
         tr("plain", "profiles; remove somebody or put them back"), &P::lookThroughContacts},
        {"report", tr("plain-word", "report"), tr("plain", "report somebody to the app"),
         &P::reportContact},
        {"block", tr("plain-word", "block"), tr("plain", "block somebody, or take it back"),
         &P::blockContact},
        {"tell", tr("plain-word", "tell"), tr("plain", "tell someone you trust"), &P::tellSomeone},
        {"police", tr("plain-word", "police"), tr("plain", "report to the authorities"),
         &P::callPolice},
        {"guide", tr("plain-word", "guide"), tr("plain", "the safety guide"), &P::readGuide},
        {"help", tr("plain-word", "help"), tr("plain", "helplines and services"), &P::showHelp},
        {"undo", tr("plain-word", "undo"), tr("plain", "go back to an earlier reply"),
         &P::goBackToReply},
        {"pause", tr("plain-word", "pause"), tr("plain", "take a moment; everything waits"),
         &P::pause},
        {"stop", tr("plain-word", "stop"), tr("plain", "end the story here, calmly"), &P::stop},
        {"leave", tr("plain-word", "leave"), tr("plain", "leave; the story waits for you"),
         &P::leave},
        {"hide", tr("plain-word", "hide"), tr("plain", "leave at once and clear the screen"),
         &P::hide}};
    if (onLanguage)
        all.push_back({"language", tr("plain-word", "language"), tr("plain", "English or Urdu"),
                       &P::changeLanguage});
    if (onCountry)
        all.push_back({"country", tr("plain-word", "country"),
                       tr("plain", "whose helplines are read"), &P::changeCountry});
    return all;
}

void PlainPlayer::explainCommands() {
    const std::vector<Command> all = commands();
    std::vector<std::string> rows;
    for (const Command& command : all)
        rows.push_back(base::fill(tr("list", "{name}: {message}"),
                                  {{"name", command.word}, {"message", command.what}}));
    const int chosen =
        m_prompt.pick(tr("plain", "You can type these words at any time, or a number now:"), rows);
    if (chosen >= 0) (this->*all[static_cast<std::size_t>(chosen)].act)();
}

void PlainPlayer::backToChats() {
    m_open.reset();
    m_sayAgain = true;
}

void PlainPlayer::readChat() {
    const auto chat = m_open ? m_open : pickChat(tr("plain", "Which chat?"));
    if (!chat) return;
    int day = 0;
    for (const story::Message& message : m_transcript.chat(*chat).messages) {
        if (message.day != day) line(m_words.sentence(m_words.day(message.day)));
        day = message.day;
        line(m_words.message(message));
    }
    m_news[*chat].clear();
}

void PlainPlayer::pause() {
    line(tr("pause", "Everything waits. Take the time you need."));
    const int chosen = m_prompt.pick(tr("pause", "Paused"),
                                     {tr("pause", "Go on"), tr("pause", "Get help"),
                                      tr("pause", "Stop the story here"), tr("plain", "Leave")});
    if (chosen == 1) showHelp();
    if (chosen == 2) stop();
    if (chosen == 3) leave();
}

void PlainPlayer::stop() {
    perform({.kind = ActionKind::Stop});
}

void PlainPlayer::leave() {
    m_outcome = Outcome::Left;
}

void PlainPlayer::hide() {
    m_outcome = Outcome::Hidden;
}

void PlainPlayer::changeLanguage() {
    // Each language by its own name, for somebody who does not read the present one.
    const int chosen = m_prompt.pick(tr("settings", "Language"), {"English", "اردو"});
    if (chosen < 0) return;
    onLanguage(chosen == 0 ? "en" : "ur");
    m_sayAgain = true;
}

void PlainPlayer::changeCountry() {
    std::vector<std::string> codes;
    std::vector<std::string> names;
    for (const std::string& code : m_world.guide.countries()) {
        codes.push_back(code);
        names.push_back(std::string(ui::help::countryName(m_world.strings, code)));
    }
    const int chosen = m_prompt.pick(tr("settings", "Whose helplines are shown"), names);
    if (chosen >= 0) onCountry(codes[static_cast<std::size_t>(chosen)]);
}

void PlainPlayer::showHelp() {
    printHelp(m_prompt.out(), m_world.guide, m_world.strings, m_world.country);
}

} // namespace app
