// SPDX-License-Identifier: MIT
#include "app/story_play.h"

#include "score/score.h"

#include <utility>

namespace app {

base::Result<std::unique_ptr<StoryPlay>>
StoryPlay::open(const Library& library, const guide::Guide& guide, record::Store* store,
                const std::string& scenario, bool fresh, std::optional<std::uint64_t> seed) {
    auto loaded = library.load(scenario);
    if (!loaded) return base::fail(loaded.error().message);
    std::unique_ptr<StoryPlay> play(
        new StoryPlay(std::move(*loaded), guide, store, seed.value_or(1)));
    if (!fresh && !seed) play->resume();
    play->m_session.advanceAll();
    return play;
}

StoryPlay::StoryPlay(std::unique_ptr<story::Scenario> scenario, const guide::Guide& guide,
                     record::Store* store, std::uint64_t seed)
    : m_scenario(std::move(scenario)), m_guide(guide), m_store(store),
      m_session(*m_scenario, seed) {}

void StoryPlay::resume() {
    if (!m_store) return;
    const auto attempt = m_store->unfinished(m_scenario->id);
    if (!attempt || !*attempt) return;
    auto resumed = m_store->resume((*attempt)->id, *m_scenario, m_guide);
    if (!resumed) {
        m_notice = resumed.error().message;
        return;
    }
    m_attempt = (*attempt)->id;
    m_session = std::move(resumed->session);
    m_notice = resumed->message;
}

std::string StoryPlay::takeNotice() {
    return std::exchange(m_notice, {});
}

void StoryPlay::save() {
    if (!m_store) return;
    auto remember = [&](const base::Error& error) {
        // Said once; a later save makes up for it as soon as it can.
        if (!std::exchange(m_saveFailed, true)) m_notice = error.message;
    };
    if (m_attempt == 0) {
        const auto begun = m_store->begin(*m_scenario, m_session.seed());
        if (!begun) return remember(begun.error());
        m_attempt = *begun;
    }
    const auto kept = m_session.ended() ? m_store->finish(m_attempt, m_session, m_guide,
                                                          score::evaluate(m_session, m_guide))
                                        : m_store->save(m_attempt, m_session, m_guide);
    if (!kept) return remember(kept.error());
    m_saveFailed = false;
}

} // namespace app
