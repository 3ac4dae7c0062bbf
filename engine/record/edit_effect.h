// SPDX-License-Identifier: MIT
#pragma once

#include "guide/guide.h"
#include "record/resume.h"
#include "story/session.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace record {

/// What a player did from the start of a story on.
struct Play {
    std::uint64_t seed = 1;
    std::vector<story::Input> inputs;
};

/// Each play is stopped at this many points between its first input and its last.
inline constexpr std::size_t kStops = 10;

/// Forty whole plays of a story, by the bots and by players who do anything; always the same ones.
/// Fewer where hardly any play of the story has more than one input.
std::vector<Play> trialPlays(const story::Scenario& scenario, const guide::Guide& guide);

/// The saves that these plays make, each an unfinished play: kStops of every play that has more
/// than one input, spread so that between them they stop at every depth.
std::vector<Play> savesOf(const std::vector<Play>& plays);

/// Why saves do not come back as they were.
enum class CauseKind : std::uint8_t {
    // They must go back to before a reply.
    ReplyGone,  ///< there is no such reply any more; nor, in turn, any of its prompt
    PromptGone, ///< … of its scene
    SceneGone,  ///< … of its chat
    ChatGone,
    QuestionMoved, ///< its question stands elsewhere in the chat
    NotOffered,    ///< its question comes, but the reply is not on offer
    NotReached,    ///< the story takes another way before it
    // They go on, with a change.
    Moved,    ///< at another place
    StepGone, ///< without a flag, a picture or a step that does not fit any more
    Renamed,  ///< a scene has another name
    Reads,    ///< something that was met does not come any more, or the words around `what` differ
    Value,    ///< a variable has another value
};
inline bool sendsBack(CauseKind kind) {
    return kind <= CauseKind::NotReached;
}

/// One cause, and how many saves it touches. Names are those of the old story unless it is said
/// otherwise.
struct Cause {
    CauseKind kind = CauseKind::Reads;
    std::string what; ///< the reply, step, scene, chat or variable; may be empty
    /// Of NotReached, Moved and Reads: the first message, prompt or scene that no longer comes. Of
    /// Value: the value.
    std::string missing;
    /// In the new story. Of ReplyGone: the reply that may have taken its place. Of NotReached and
    /// Moved: the prompt that waits instead. Of Renamed: the scene. Of Value: the value.
    std::string now;
    std::size_t saves = 0;
};

/// What an edit does to saves under way. Every save is one of the three.
struct EditEffect {
    std::size_t saves = 0;
    std::size_t unchanged = 0; ///< go on exactly where they were
    std::size_t changed = 0;   ///< go on, with a change of which the player is told
    std::size_t sentBack = 0;  ///< go on from an earlier place, and the player is told
    std::vector<Cause> causes; ///< those that send back first; then by the number of saves
};

/// Takes up saves of `before` in `after`.
EditEffect effectOfEdit(const std::vector<Play>& saves, const story::Scenario& before,
                        const story::Scenario& after, const guide::Guide& guide);

} // namespace record
