// SPDX-License-Identifier: MIT
#include "author/prover.h"

#include <utility>

namespace author {

void Prover::start(std::shared_ptr<const story::Scenario> story, explore::Effort effort) {
    stop();
    m_story = std::move(story);
    effort.watch = [this, watch = std::move(effort.watch)](std::size_t states) {
        m_states.store(states, std::memory_order_relaxed);
        return !watch || watch(states);
    };
    m_work.start([&guide = m_guide, story = m_story, effort](const Cancelled& cancelled) {
        explore::Effort own = effort;
        own.stop = cancelled;
        return explore::prove(*story, guide, own);
    });
}

void Prover::stop() {
    m_work.stop();
    m_story = nullptr;
    m_states = 0;
}

Prover::Progress Prover::progress() const {
    return {m_work.isBusy(), m_states.load(std::memory_order_relaxed)};
}

bool Prover::update() {
    auto proof = m_work.take();
    if (!proof) return false;
    m_proved = Proved{std::move(m_story), std::move(*proof)};
    m_story = nullptr;
    return true;
}

} // namespace author
