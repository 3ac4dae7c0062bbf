// SPDX-License-Identifier: MIT
#pragma once

#include "app/screens.h"
#include "guide/guide.h"
#include "record/bookmark.h"
#include "score/debrief.h"
#include "story/session.h"
#include "story/transcript.h"
#include "ui/chat/presentation.h"
#include "ui/command.h"
#include "ui/model.h"
#include "ui/page/done_toast.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

/// What the player holds: the screens, where among them the player is, and what of a play they show
/// so far. What is played, and where it is kept, is the business of whoever owns this.
class Handset {
public:
    explicit Handset(const guide::Guide& guide) : m_guide(guide) {}

    Screens screens; ///< each remembers where it was

    /// Takes a play into the hand, which must live until leave() or another one is taken, and tells
    /// it from its start.
    void begin(story::Session& session);
    /// The same for a play that goes on: nothing is told again, and the player is where it was
    /// `left`, as far as that is known.
    void resume(story::Session& session, const std::optional<record::Bookmark>& left);
    /// Takes an edited story's play in place of the one at hand. The player stays on the same
    /// screen; the look back of a play that no longer ends gives way to the chat in front.
    void takeUp(story::Session& session, const std::optional<record::Bookmark>& left);
    /// Where the player is; nothing where there is no play.
    std::optional<record::Bookmark> bookmark() const;
    /// The play at hand is shorter now: `undone` and what followed were taken back. Says so.
    void takeBack(const story::Input& undone, const std::string& words);
    /// Of the play at hand, something was taken back or put in its place: it is there at once.
    void showAll();
    /// Brings the chat to the front that an input was given in, or is about.
    void openChatOf(const story::Input& input);
    /// Whether anything lies over the screen in front.
    bool hasSheet() const { return screens.hasSheet(); }
    void leave();

    /// What the views are shown, `seconds` after the program's start. Valid until the play goes on.
    ui::Model model(double seconds, const ui::Settings& settings);
    void draw(ui::Context& context, const ui::Model& model, ui::Commands& commands);
    /// Milliseconds until something changes by itself; negative when nothing will.
    int waitMs(double seconds) const { return m_session ? m_presentation.waitMs(seconds) : -1; }

    ui::Screen screen() const { return m_trail.back().screen; } ///< the one in front
    /// Whether that is a page on which what was done there is seen, and seen to be taken back.
    bool isOnPage() const;
    /// Goes to a screen or opens a sheet. False where there is no such screen.
    bool go(const ui::Navigate& where);
    /// Closes what lies over the screen, or goes back to where the player came from; false where
    /// that is nowhere.
    bool back();
    /// Begins the way of screens anew: home, and then that one.
    void goFromHome(ui::Screen screen);
    /// Shows the neutral screen, from which back() leads to what was in front.
    void hide();

    void hurry() { m_presentation.hurry(); }
    /// On to the new day, or from the ending to the look back.
    void goOn();
    void lookBack();
    /// The play goes on again: its look back is nowhere to go back to.
    void leaveLookBack();

    /// A line at the bottom, of the conversation where that is in front; nothing where there are no
    /// words.
    void tell(const std::string& notice) { say(notice, std::nullopt); }

    const story::Transcript& transcript() const { return *m_transcript; }

private:
    /// `inputs`: the words are about a play of so many, and are gone as soon as it goes on.
    void say(const std::string& words, std::optional<std::size_t> inputs);
    std::optional<std::size_t> lastReply() const;
    void goWhereLeft(const std::optional<record::Bookmark>& left);
    void forgetWhatWas();
    std::optional<story::ChatIndex> chatOf(const story::Event& event) const;
    void openEarliestChat(int day);

    const guide::Guide& m_guide;
    story::Session* m_session = nullptr;
    std::optional<story::Transcript> m_transcript;
    std::optional<score::Debrief> m_debrief; ///< once it is over
    ui::Presentation m_presentation;
    std::vector<story::Choice> m_choices; ///< on offer in chats that have told their news
    int m_days = 0;
    std::vector<ui::Navigate> m_trail{{}}; ///< where the player has been; the last is in front
    ui::DoneToast m_toast;                 ///< on every screen but the conversation
};

} // namespace app
