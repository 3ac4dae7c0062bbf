// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "story/session.h"
#include "story/transcript.h"
#include "ui/strings.h"

#include <functional>
#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace app {

/// What a plain play needs to know and to speak.
struct PlainWorld {
    const guide::Guide& guide;
    const ui::Strings& strings;
    std::string country = "PK"; ///< whose help channels are shown first
};

/// Plays a session line by line: every message is one line of text, every choice is a number, so
/// that a screen reader, a Braille line or a pipe can follow. Everything the window can do can be
/// done here, with the same transcript.
///
/// Besides numbers it takes the lines of a route (story/input_text.h) as they are.
class PlainPlayer {
public:
    enum class Outcome { Finished, Left };

    PlainPlayer(story::Session& session, const PlainWorld& world, std::istream& in,
                std::ostream& out);

    /// Called after every input, before anything else happens: for saving.
    std::function<void()> onInput;

    /// Plays until the story has ended or the reader leaves (the end of the input counts).
    Outcome run();

private:
    // plain_player.cpp: the story as it comes, and the replies.
    void tellNews();
    void tellEvent(story::EventIndex event);
    void tellMessage(const story::Message& message, story::ChatIndex chat);
    Outcome askForReply();
    bool sendReply(std::size_t number);

    // plain_menus.cpp: what a player can do at any time.
    Outcome chooseAction();
    void flagMessage();
    void takeScreenshot();
    void noteFeeling();
    void changePrivacy();
    void lookThroughContacts();
    void reportContact();
    void blockContact();
    void callPolice();
    void tellSomeone();
    void showEvidence();
    void readGuide();
    void goBackToReply();

    // Asking.
    std::string tr(std::string_view context, std::string_view english) const;
    std::string text(story::TextIndex index) const {
        return std::string(m_world.strings.story(m_session.scenario(), index));
    }
    std::string nameOf(story::ContactIndex contact) const;
    std::string itemName(guide::ItemId item) const;
    bool readLine(std::string& line);
    /// Lists the options from 1 and reads one of them: its position from 0, or -1 for "never mind",
    /// anything unreadable twice, and the end of the input.
    int pick(const std::string& question, const std::vector<std::string>& options);
    int pickContact(const std::string& question, const std::vector<story::ContactIndex>& contacts);
    std::vector<story::ContactIndex> contactsWithChats() const;
    bool perform(const story::Action& action);
    void line(const std::string& words) { m_out << words << '\n'; }

    story::Session& m_session;
    const PlainWorld& m_world;
    std::istream& m_in;
    std::ostream& m_out;
    story::Transcript m_transcript;
    std::vector<story::EventIndex> m_numbered; ///< messages by the number they were read out with
    std::size_t m_told = 0;                    ///< events read out so far
    int m_lastChat = -1;
};

/// Prints every current help channel for the country, with its source's date.
void printHelp(std::ostream& out, const guide::Guide& guide, const ui::Strings& strings,
               const std::string& country);

} // namespace app
