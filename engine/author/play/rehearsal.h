// SPDX-License-Identifier: MIT
#pragma once

#include "author/play/staging.h"
#include "guide/guide.h"
#include "record/resume.h"
#include "story/session.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace author {

/// A play that its author steers: any scene with any values, step back and forth, and on in the
/// edited story. One step is an input of the player or a Staging.
class Rehearsal {
public:
    using What = std::variant<record::SavedInput, Staging>;
    struct Step {
        What what;
        story::EventIndex event = 0; ///< the first of the log that it led to when it was last done
        /// What a SavedInput is in the present scenario. Nothing for one that was taken back
        /// before the last reload.
        std::optional<story::Input> input;
    };

    /// The guide must outlive it; the scenario it keeps alive.
    Rehearsal(std::shared_ptr<const story::Scenario> scenario, const guide::Guide& guide,
              std::uint64_t seed = 1);

    const story::Scenario& scenario() const { return *m_scenario; }
    std::shared_ptr<const story::Scenario> shared() const { return m_scenario; }

    /// Advanced as far as it goes. It is there to be looked at, and for choices(); what is done in
    /// it goes through apply() and stage(). It stays the same object, also over a reload.
    story::Session& session() { return m_session; }
    const story::Session& session() const { return m_session; }

    /// Those done, then those taken back. Valid until the next call that is not const.
    std::span<const Step> steps() const { return m_steps; }
    std::size_t done() const { return m_done; }

    /// Does what a player does; what was taken back is gone then. False, with nothing changed,
    /// where the session refuses it.
    bool apply(const story::Input& input);
    /// Carries it out; what was taken back is gone then. False, with nothing changed, where no name
    /// in it stands for anything.
    bool stage(const Staging& staging);

    /// Goes back or forth until so many steps are done, or all that there are. Forth, an action
    /// about something that is no longer there is left out, and what is done becomes one fewer; a
    /// reply that is no longer there is where it stops: it and the steps behind it stay taken back,
    /// until something new is done. False where it stopped.
    bool goTo(std::size_t count);
    /// The same steps with another chance, as far as they fit.
    void reseed(std::uint64_t seed);

    /// A fresh play without a step.
    void restart(std::uint64_t seed);
    /// A fresh play along a route, such as an explorer's; all its inputs become steps done. One
    /// that is refused is passed over. Gives how many were not.
    std::size_t follow(std::uint64_t seed, std::span<const story::Input> inputs);

    /// Takes up steps that were kept, of which so many were done, in place of all that is here;
    /// see goTo().
    bool takeUp(std::uint64_t seed, std::span<const What> steps, std::size_t done);

    struct Reloaded {
        /// How the inputs done fit the edited story. Change::input counts steps, stagings among
        /// them, as they were before: it is an index into steps() of that time.
        record::Fit fit;
        /// Scenes and variables in stagings that were passed over, each once.
        std::vector<std::string> gone;
    };
    /// Goes on in the edited story: all that is done is done again there. Where a reply is gone the
    /// play stands before it, and it and the steps behind it count as taken back: the author may be
    /// in the midst of writing it anew. Of the old scenario nothing is used any more.
    Reloaded reload(std::shared_ptr<const story::Scenario> scenario);

private:
    story::EventIndex here() const {
        return static_cast<story::EventIndex>(m_session.events().size());
    }
    void add(Step step);
    void takeInput(Step& step) const;
    record::Taken redo(Step& step, record::Resumer& resumer);

    std::shared_ptr<const story::Scenario> m_scenario;
    const guide::Guide* m_guide;
    story::Session m_session;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

} // namespace author
