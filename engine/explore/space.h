// SPDX-License-Identifier: MIT
#pragma once

#include "explore/influence.h"
#include "explore/layout.h"
#include "story/session.h"

#include <cstdint>
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

/// Every state that a slice can come to, breadth first, each met once, by way of Session alone.
class Space {
public:
    /// Both must outlive the space.
    Space(const Slice& slice, const Influence& influence);
    ~Space();

    /// Goes on until all states are met, or `most` of them. False when it had to stop.
    bool explore(std::size_t most);

    std::size_t size() const;
    std::size_t bytes() const; ///< of memory for the states and what is known of them
    std::uint64_t steps() const;

    /// By op: whether it was run in some state.
    const std::vector<std::uint8_t>& reached() const;
    /// By option: whether it could be chosen in some state.
    const std::vector<std::uint8_t>& chosen() const;
    /// States from which one step runs into a loop that never waits.
    std::vector<StateId> lost() const;

    /// States from which the chat's own replies lead neither to an ending nor to rest, the nearest
    /// first.
    std::vector<StateId> trapped() const;

    /// The steps that lead to a state, first to last.
    std::vector<Step> wayTo(StateId state) const;

    /// A state as it is kept.
    void load(StateId state, story::State& into) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace explore
