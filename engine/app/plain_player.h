// SPDX-License-Identifier: MIT
#pragma once

#include "app/plain_prompt.h"
#include "app/plain_words.h"
#include "guide/guide.h"
#include "story/session.h"
#include "story/transcript.h"

#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

namespace app {

/// Plays a session line by line, so that a screen reader, a Braille line or a pipe can follow.
/// There are two places: the list of chats, those with news first, and one open chat with what is
/// new in it and its replies. A number opens a chat or sends a reply, 0 leads back to the chats, an
/// empty line says it again, and "?" explains the commands, each a word of the player's language or
/// of English. Everything the window can do can be done here, with the same transcript.
///
/// It also takes the lines of a route (story/input_text.h) as they are.
class PlainPlayer {
public:
    /// Hidden: the reader wants nothing of it to be seen any more.
    enum class Outcome { Finished, Left, Hidden };

    PlainPlayer(story::Session& session, const PlainWorld& world, std::istream& in,
                std::ostream& out);

    /// Called after every input, before anything else happens: for saving.
    std::function<void()> onInput;
    /// Rewinds the play to just before that input, in place of Session::rewind().
    std::function<void(std::size_t input)> onRewind;
    /// Changes the language or the country; without them neither is on offer.
    std::function<void(const std::string&code)> onLanguage, onCountry;

    /// Plays until the story has ended or the reader leaves (the end of the input counts).
    Outcome run();

    /// After the end: the look back, a part at a time, until the reader leaves (Left) or goes back
    /// to a reply to play on from there (Finished).
    Outcome lookBack();
    /// Keeps the look back as a file; gives the sentence that says so. Not on offer when empty.
    std::function<std::string()> onSaveReport;

private:
    // plain_player.cpp: the story as it comes, the chats and the replies.
    void startReading();
    void takeNews();
    void waitForDay();
    void readNews(story::ChatIndex chat);
    void tell(story::EventIndex index);
    void endStory();
    void announceOthers(std::size_t before);
    std::string chatRow(story::ChatIndex chat) const;
    std::vector<std::string> chatRows();
    std::vector<std::string> replyRows();
    void showPlace();
    void openChat(story::ChatIndex chat);
    std::vector<story::OptionIndex> repliesOf(story::ChatIndex chat);
    void takeNumber(std::size_t number);
    void obey(const std::string& typed);
    bool obeyRoute(const std::string& typed);
    bool apply(const story::Input& input);

    // plain_commands.cpp: the words for what can be done at any time.
    struct Command {
        std::string_view english;
        std::string word;
        std::string what;
        void (PlainPlayer::*act)();
        std::string button = {}; ///< the window's name for it, where that is another
    };
    std::vector<Command> commands() const;
    void explainCommands();
    void backToChats();
    void readChat();
    void pause();
    void stop();
    void leave();
    void hide();
    void changeLanguage();
    void changeCountry();
    void showHelp();

    // plain_menus.cpp: what a player can do at any time.
    void flagMessage();
    void takeScreenshot();
    void noteFeeling();
    void changePrivacy();
    void showStranger();
    void lookThroughContacts();
    void showContact(story::ContactIndex contact);
    void readProfile(story::ContactIndex contact);
    void reportContact();
    void reportContact(story::ContactIndex contact);
    void blockContact();
    void toggleBlock(story::ContactIndex contact);
    void callPolice();
    void tellSomeone();
    void showEvidence();
    void readGuide();
    void readItem(guide::ItemId item);
    void goBackToReply();

    std::string tr(std::string_view context, std::string_view english) const {
        return m_words.tr(context, english);
    }
    void line(std::string_view words) { m_prompt.line(words); }
    std::optional<story::ContactIndex>
    pickContact(const std::string& question, const std::vector<story::ContactIndex>& contacts);
    std::optional<story::ChatIndex> pickChat(const std::string& question);
    std::vector<story::ContactIndex> contactsMet() const;
    bool perform(const story::Action& action);

    story::Session& m_session;
    const PlainWorld& m_world;
    PlainWords m_words;
    PlainPrompt m_prompt;
    story::Transcript m_transcript;
    std::size_t m_taken = 0;                            ///< events taken in so far
    std::vector<std::vector<story::EventIndex>> m_news; ///< by chat: not read yet
    std::optional<story::ChatIndex> m_open;             ///< the chat; none: the list of chats
    std::optional<story::ChatIndex> m_lastOpen;
    std::vector<story::ChatIndex> m_order; ///< chats by their number in the list
    std::vector<std::string> m_shown;      ///< what was read out of the place last
    std::optional<std::size_t> m_night; ///< the event of the day that the reader has not begun yet
    bool m_started = false;
    bool m_sayAgain = false;
    bool m_explainedChats = false, m_explainedReplies = false;
    std::optional<Outcome> m_outcome;
};

} // namespace app
