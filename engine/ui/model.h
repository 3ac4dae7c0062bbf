// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.h"
#include "guide/guide.h"
#include "score/debrief.h"
#include "story/session.h"
#include "story/transcript.h"
#include "ui/paint/bitmap.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ui {

/// A story of the library, in the words of the current language.
struct StoryCard {
    std::string id;
    std::string title, blurb;
    std::string note;                       ///< what it touches: the content note
    std::string cover = "covers/default";   ///< a picture's name
    std::vector<std::string> avatars;       ///< pictures of who is in it, a few
    guide::ItemId place = story::kNoReason; ///< an item of Kind::Place
    int minAge = 11, maxAge = 17;
    int minutes = 10;
    bool started = false;  ///< a play is saved
    bool finished = false; ///< and its story is over
    int day = 1, days = 0; ///< how far it is; `days` 0 where that is not known
    int unread = 0;        ///< chats with new messages
    bool ready = true;     ///< false: the story is still being read; only `id` counts
    std::string trouble;   ///< why it cannot be read, for its author; then only `id` counts
};

/// What a view may read of the play at hand; never changed by a view, valid for the frame.
/// `scenario` and the rest of the first group are null or empty where no story is open.
struct Model {
    const guide::Guide* guide = nullptr;
    const story::Scenario* scenario = nullptr;
    const story::State* state = nullptr;
    std::span<const story::Event> events;   ///< the whole log
    std::span<const story::Choice> choices; ///< on offer, in chats that have told their news
    /// The messages that are on the screen so far (see Presentation), by chat.
    std::span<const story::ChatLog> chats;
    /// Who is writing now, and where; kNobody for no one.
    story::ContactIndex typing = story::kNobody;
    story::ChatIndex typingChat = 0;
    /// A new day or the ending that waits for GoOn; null while there is none.
    const story::Event* gate = nullptr;
    std::size_t inputs = 0; ///< how many the player has given
    /// The input that was the last reply; none where nothing was answered, or the story is over.
    std::optional<std::size_t> lastReply;
    int day = 1;    ///< as far as shown
    int minute = 0; ///< after midnight
    int days = 0;   ///< how many days the story has, 0 where that is not known
    base::Date today;
    /// Reads the picture that was kept of a Screenshot or ProfileShot event of the log; nothing
    /// where there is none, and the album then draws what it showed. May be empty.
    std::function<std::optional<Bitmap>(story::EventIndex)> picture;
    // To look back at, where the story is over: for the debrief.
    const story::Session* session = nullptr;
    /// The play as it stood before the input of that number.
    std::function<story::Session(std::size_t input)> before;
    const score::Debrief* debrief = nullptr;

    // The library, for home and the content note.
    std::span<const StoryCard> stories;
    const StoryCard* current = nullptr; ///< to go on with: begun, not finished, played last
    // What is kept about the player, for settings.
    std::span<const std::string> kept; ///< a sentence each
    std::string_view keptIn;           ///< the folder
};

} // namespace ui
