// SPDX-License-Identifier: MIT
#pragma once

#include "author/background.h"
#include "explore/prove.h"
#include "guide/guide.h"
#include "story/scenario.h"

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>

namespace author {

/// Proves stories in the background, one at a time.
class Prover {
public:
    /// What has been proved, and of which story, that it may be shown after the story was edited.
    struct Proved {
        std::shared_ptr<const story::Scenario> story;
        explore::Proof proof;
    };
    struct Progress {
        bool isRunning = false;
        std::size_t states = 0; ///< known so far
    };

    /// The guide must outlive the prover.
    explicit Prover(const guide::Guide& guide) : m_guide(guide) {}

    /// Begins with another proof, and forgets one that is under way. The effort's own `watch` is
    /// heard in another thread; its `stop` is the prover's.
    void start(std::shared_ptr<const story::Scenario> story, explore::Effort effort = {});
    /// Forgets a proof that is under way, which takes moments. What was proved before remains.
    void stop();

    Progress progress() const;
    /// Never waits. True when another proof is there.
    bool update();
    /// The newest, null where there is none yet.
    const Proved* proved() const { return m_proved ? &*m_proved : nullptr; }

private:
    const guide::Guide& m_guide;
    std::optional<Proved> m_proved;
    std::shared_ptr<const story::Scenario> m_story; ///< of the proof under way
    std::atomic<std::size_t> m_states = 0;
    Background<explore::Proof> m_work; ///< the last, so that it ends first
};

} // namespace author
