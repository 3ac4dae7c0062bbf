// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "record/stand.h"
#include "story/session.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace record {

/// Where in the story an input was given: it survives added lines, replies and variables, and
/// tells when the story went another way. Hashes are 64-bit FNV-1a; 0 stands for nothing.
struct Place {
    std::string prompt;         ///< of a reply, "ayaan.lobby/reply"; empty for an action
    std::uint64_t checksum = 0; ///< of the day, and of each chat's last scene and last prompt
    /// Of the words that a reply answers, or that come before the message of an action: the chat's
    /// message before it. Short replies and messages are told apart by their order ("ok", "ok-2"),
    /// so a name alone may come to mean another one.
    std::uint64_t asked = 0;
    /// Of the words of the reply, or of the message that an action is about.
    std::uint64_t said = 0;
    bool operator==(const Place&) const = default;
};
/// The place of an input at event `before` of the log: the state just before it.
Place placeAt(const story::Session& session, std::size_t before, const story::Input& input);

/// An input as it is kept.
struct SavedInput {
    std::string line; ///< see story::toText
    Place place;
    bool operator==(const SavedInput&) const = default;
};
/// The session's inputs as a save keeps them, from input `from` on.
std::vector<SavedInput> keptInputs(const story::Session& session, const guide::Guide& guide,
                                   std::size_t from = 0);

/// A play as it is kept.
struct SavedPlay {
    std::string scenario;
    std::uint64_t seed = 0;
    std::vector<SavedInput> inputs;
    Stand stand; ///< how it stood after them; not known of plays kept by earlier versions
};
/// What a save of the session keeps.
SavedPlay keep(const story::Session& session, const guide::Guide& guide);

enum class ChangeKind : std::uint8_t {
    Renamed,   ///< what the input names has another name now; it was found and done
    Elsewhere, ///< the input fits, but the story around it goes another way now
    StepGone,  ///< an action about something that is no longer there; passed over
    ReplyGone, ///< a reply that is no longer there, or no longer on offer: play stops before it
};

/// One way in which an edited scenario differs from the one that was played.
struct Change {
    ChangeKind kind = ChangeKind::Elsewhere;
    std::size_t input = 0; ///< which of the saved inputs, from 0; behind the last: how it stands
    std::string line;      ///< as it was kept; empty behind the last
    std::string now;       ///< of Renamed: the line that fits now
    bool operator==(const Change&) const = default;
};

/// How a saved play fits the scenario as it is now; whoever tells the player finds the words.
struct Fit {
    bool complete = true;        ///< every reply was found
    bool moved = false;          ///< complete, and yet the story waits at another place than it did
    std::size_t saved = 0;       ///< how many inputs there were
    std::size_t fitted = 0;      ///< how many of them were done again
    std::vector<Change> changes; ///< in the order of the inputs; empty where nothing differs
    /// Pictures that have another name now (story::shotName): the old and the new.
    std::vector<std::pair<std::string, std::string>> pictures;
    /// Where the session stands when it is not complete: the scene nearest to where the player was.
    std::optional<story::SceneIndex> nearest;
};

/// What has become of an input that was to be done again.
enum class Taken : std::uint8_t {
    Done,
    PassedOver, ///< an action about something that is no longer there
    Stopped,    ///< a reply that is no longer there: play stands before it
};

/// Does saved inputs again, one after the other, in a session that may stand anywhere in the
/// story. Between two of them the session may be changed by other hands, as long as its log and its
/// inputs stay. Never guesses a reply: one whose question now stands elsewhere in its chat is taken
/// to be gone, and so is one that another scene offers while its own is still there.
class Resumer {
public:
    /// The session and the guide must outlive it.
    Resumer(story::Session& session, const guide::Guide& guide);

    /// Plays on as far as it goes, and then does the next input. Not to be asked again once it has
    /// stopped.
    Taken take(const SavedInput& input);

    /// Plays on, and compares how it stands with how it stood; Fit::saved is what was taken.
    Fit finish(const Stand& was);

private:
    enum class Asked : std::uint8_t;
    Asked askedNow(const story::Input& input, const Place& saved) const;
    story::ChatIndex chatOf(story::OptionIndex option) const;
    void compareStands(const Stand& was);
    void followPicture(std::size_t event);
    void note(ChangeKind kind, const std::string& now = "");
    std::string renamed(const std::string& line);
    std::vector<std::string> namesHere();
    std::optional<story::SceneIndex> whereItStands() const;

    story::Session& m_session;
    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    std::vector<std::string> m_lines; ///< of the inputs taken so far, as they were kept
    Fit m_fit;
};

/// A play taken up again.
struct Resumed {
    story::Session session; ///< advanced as far as it goes
    Fit fit;
};

/// Plays a saved play again from its start, in the scenario as it is now; see Resumer.
Resumed resume(const SavedPlay& play, const story::Scenario& scenario, const guide::Guide& guide);

} // namespace record
