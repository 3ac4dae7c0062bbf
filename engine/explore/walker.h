// SPDX-License-Identifier: MIT
#pragma once

#include "explore/influence.h"
#include "explore/layout.h"
#include "explore/space.h"
#include "story/session.h"

#include <functional>
#include <vector>

namespace explore {

/// What does not change while a space is explored, worked out once.
struct Terrain {
    Terrain(const Slice& slice, const Influence& influence);

    const Slice& slice;
    const Influence& influence;
    Facts facts;
    Liveness liveness;
    Layout layout;
    /// By op: the variables it asks for that can change without the chat. Of a reply, what its
    /// options ask.
    std::vector<std::vector<std::uint16_t>> asked;
    struct Entry { ///< where something outside sets in
        Step step;
        std::uint32_t op;
    };
    std::vector<Entry> entries;
    /// By variable of Others and by value - low: what it may have become.
    std::vector<std::vector<std::vector<std::int32_t>>> closures;

    /// What a variable may have become since it was `value`.
    void becomes(std::uint16_t variable, std::int32_t value, std::vector<std::int32_t>& to) const;

private:
    std::vector<std::uint32_t> entryOps() const;
    void findAsked();
    void findEntries();
    void findClosures();
};

/// Walks from one state to the next. One a thread.
class Walker {
public:
    explicit Walker(const Terrain& terrain);

    /// What a step led to. `state` is nothing where the story has ended for good.
    struct Landing {
        Step step;
        const story::State* state;
        bool own;  ///< nothing but the player's doing
        bool lost; ///< in a loop that never waits
        bool rest; ///< the chat has come to rest
    };
    using Land = std::function<void(const Landing&)>;

    void begin(const Land& land);
    /// All steps from a packed state.
    void expand(const std::uint64_t* packed, const Land& land);

    std::vector<std::uint8_t> reached, chosen; ///< by op, by option

private:
    template<class Run>
    void forEachCourse(Run run, const Land& land);
    bool takeNextCourse();
    void land(Step step, bool own, const Land& land);
    void fromReply(const Land& land);
    void fromOutside(const Land& land);

    const Terrain& m_terrain;
    story::Session m_session;
    story::State m_base, m_state;
    bool m_resting = false, m_beginning = false;
    std::vector<std::uint32_t> m_run; ///< ops of the run at hand
    struct Decision { ///< what a variable is taken to have become in the run at hand
        std::uint16_t variable;
        std::size_t choice;
        std::vector<std::int32_t> values;
    };
    std::vector<Decision> m_decisions;
    std::size_t m_decided = 0;             ///< of m_decisions in use
    std::vector<std::uint8_t> m_isDecided; ///< by variable
};

} // namespace explore
