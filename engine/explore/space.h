// SPDX-License-Identifier: MIT
#pragma once

#include "explore/influence.h"
#include "explore/layout.h"
#include "explore/stop.h"
#include "story/session.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace explore {

using StateId = std::uint32_t;
inline constexpr StateId kNoState = 0xffffffffU;

/// What led from one state to another.
enum class StepKind : std::uint8_t {
    Begin,  ///< the story begins
    Choose, ///< index: option
    Pass,   ///< a reply without an option on offer is passed over
    Hook,   ///< index: Hook; something that the player did outside the chat's replies
    Undo,   ///< index: Hook Block or Remove, taken back
    Start,  ///< index: scene that another chat begins
};
struct Step {
    StepKind kind = StepKind::Begin;
    std::uint16_t index = 0;
};

/// Where something was first seen: after `step` from a state.
struct Sighting {
    StateId from = kNoState; ///< kNoState at the very beginning
    Step step;
};

/// What a space says of the way home.
struct Homes {
    std::vector<StateId> without; ///< states from which there is no way, the nearest first
    int farthest = 0;             ///< replies that the others take at most
    StateId farthestFrom = kNoState;
};

/// Every state that a slice can come to, breadth first, each met once, by way of Session alone.
class Space {
public:
    /// Slice and influence must outlive the space.
    Space(const Slice& slice, const Influence& influence, Stop stop = {});
    ~Space();

    /// Hears now and then how many states there are; to go on, it gives true.
    using Watch = std::function<bool(std::size_t states)>;
    /// Goes on until all states are met, or `most` of them, or until `watch` has had enough or the
    /// stop is asked for. False when it had to stop, or leavesOut().
    bool explore(std::size_t most, const Watch& watch = {});
    /// Whether chance is asked the same thing so often between two replies that not all that can
    /// come of it was walked.
    bool leavesOut() const;

    std::size_t size() const;
    std::size_t bytes() const; ///< of memory for the states and what is known of them
    std::uint64_t steps() const;

    /// By op: whether it was run in some state.
    const std::vector<std::uint8_t>& reached() const;
    /// By option: whether it could be chosen in some state.
    const std::vector<std::uint8_t>& chosen() const;
    /// By effect: whether a bound of its variable held it back in some state.
    const std::vector<std::uint8_t>& held() const;

    // What was first seen, by what it is seen of.
    using Sightings = std::map<std::uint32_t, Sighting>;
    /// Ops that were run.
    const Sightings& ops() const;
    /// Replies that had nothing on offer, and behind which the chat came to its end in silence.
    const Sightings& emptied() const;
    /// Endings to which a `finish` leads by name; and those picked at rest, where all of the story
    /// is here.
    const Sightings& named() const;
    const Sightings& picked() const;
    /// Promises that did not hold.
    const Sightings& broken() const;
    /// One step into a loop that never waits; nothing where there is none. (Key 0.)
    const Sightings& lost() const;

    /// What counts as home: any ending or rest; a safe ending; or one of these or rest.
    enum class Home : std::uint8_t { Anywhere, Safe, SafeOrAtRest };
    /// From where the chat's own replies lead home. Replies are counted, new days are not.
    const Homes& homes(Home home) const;

    /// The steps that lead to a state, first to last.
    std::vector<Step> wayTo(StateId state) const;

    /// A state as it is kept.
    void load(StateId state, story::State& into) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace explore
