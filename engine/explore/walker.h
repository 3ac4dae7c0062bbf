// SPDX-License-Identifier: MIT
#pragma once

#include "explore/space.h"
#include "explore/terrain.h"
#include "story/session.h"

#include <functional>
#include <span>
#include <vector>

namespace explore {

/// Walks from one state to the next. One a thread.
class Walker {
public:
    explicit Walker(const Terrain& terrain);

    /// What a step led to.
    struct Landing {
        Step step;
        const story::State* state; ///< nothing where the story has ended for good
        bool own;                  ///< nothing but the player's doing
        bool lost = false;         ///< in a loop that never waits
        bool rest = false;         ///< the chat has come to rest
        bool ended = false;        ///< the story, since all that is here rests or has finished
        bool named = false;        ///< at an end that a `finish` names
        story::EndingIndex ending = story::kStoppedEnding; ///< where it ended or rests, if known
        story::PromptIndex empty = kNoPrompt; ///< a reply that ran empty with nothing behind it
        std::uint64_t broken = 0;             ///< promises that do not hold here, a bit each
    };
    using Land = std::function<void(const Landing&)>;

    void begin(const Land& land);
    /// All steps from a packed state.
    void expand(const std::uint64_t* packed, const Land& land);

    static constexpr story::PromptIndex kNoPrompt = 0xffff;

    std::vector<std::uint8_t> reached, chosen;         ///< by op, by option
    std::vector<std::pair<std::uint32_t, Step>> fresh; ///< ops reached since this was emptied last
    std::vector<std::uint8_t> held; ///< by effect: some variable's bound held it back
    /// Whether chance was asked the same thing so often in one run that not all of it was walked.
    bool leavesOut() const { return m_leavesOut; }

private:
    enum class From : std::uint8_t { Anywhere, Waiting };
    template<class Run>
    void forEachCourse(From from, Run run, const Land& land);
    bool takeNextCourse();
    void vary(std::uint16_t variable);
    void land(Step step, bool own, const Land& land);
    story::PromptIndex emptied() const;
    std::uint64_t broken() const;
    bool endsByName() const;
    void askPromises(const Land& land);
    void fromReply(const Land& land);
    void fromOutside(const Land& land);

    const Terrain& m_terrain;
    story::Session m_session;
    story::State m_base;
    bool m_resting = false, m_beginning = false;
    story::Trace m_run; ///< the run at hand
    /// What a variable is taken to have become in the run at hand, or which branch a draw takes.
    struct Decision {
        std::uint16_t variable; ///< kDraw for the next draw
        std::size_t choice, choices;
        std::span<const std::int32_t> values; ///< of a variable
        std::vector<std::int32_t> room;       ///< for them
    };
    static constexpr std::uint16_t kDraw = 0xffff;
    Decision& decide(std::uint16_t variable);
    void decideDraws();
    std::span<const std::uint16_t> m_askedBeside; ///< what is varied besides what the run asks
    std::vector<Decision> m_decisions;
    std::size_t m_decided = 0;             ///< of m_decisions in use
    std::vector<std::uint8_t> m_isDecided; ///< by variable
    bool m_leavesOut = false;
};

} // namespace explore
