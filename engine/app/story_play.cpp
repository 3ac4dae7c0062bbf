// SPDX-License-Identifier: MIT
#include "app/story_play.h"

#include "app/store_words.h"
#include "score/score.h"

#include <utility>

namespace app {

base::Result<std::unique_ptr<StoryPlay>>
StoryPlay::open(const Library& library, const guide::Guide& guide, record::Store* store,
                const std::string& scenario, Take take, std::optional<std::uint64_t> seed) {
    auto loaded = library.load(scenario);
    if (!loaded) return base::fail(loaded.error().message);
    std::unique_ptr<StoryPlay> play(
        new StoryPlay(std::move(*loaded), guide, store, seed.value_or(1)));
    if (take != Take::Fresh && !seed) play->resume(take);
    play->m_session.advanceAll();
    return play;
}

StoryPlay::StoryPlay(std::unique_ptr<story::Scenario> scenario, const guide::Guide& guide,
                     record::Store* store, std::uint64_t seed)
    : m_scenario(std::move(scenario)), m_guide(guide), m_store(store),
      m_session(*m_scenario, seed) {}

std::optional<record::AttemptId> StoryPlay::attemptFor(Take take) const {
    if (!m_store) return std::nullopt;
    if (take == Take::Finished) {
        const auto attempts = m_store->attempts();
        if (!attempts) return std::nullopt;
        for (const record::Attempt& attempt : *attempts) {
            if (attempt.scenario == m_scenario->id && attempt.finished) return attempt.id;
        }
    }
    const auto attempt = m_store->unfinished(m_scenario->id);
    if (!attempt || !*attempt) return std::nullopt;
    return (*attempt)->id;
}

void StoryPlay::resume(Take take) {
    const auto attempt = attemptFor(take);
    if (!attempt) return;
    auto resumed = m_store->resume(*attempt, *m_scenario, m_guide);
    if (!resumed) {
        m_trouble = resumed.error();
        return;
    }
    // Where the story has changed so much that replies are gone, the old play is kept as it is.
    m_attempt = resumed->fit.complete ? *attempt : 0;
    m_session = std::move(resumed->session);
    m_fit = std::move(resumed->fit);
}

void StoryPlay::rewind(std::size_t input) {
    if (m_session.ended()) m_attempt = 0;
    m_session.rewind(input);
    m_session.advanceAll();
    save();
}

std::string StoryPlay::takeNotice(const ui::Strings& strings) {
    if (const auto trouble = std::exchange(m_trouble, {})) return inWords(strings, *trouble);
    return inWords(strings, std::exchange(m_fit, {}), *m_scenario);
}

void StoryPlay::save() {
    if (!m_store) return;
    auto remember = [&](const record::Trouble& trouble) {
        // Said once; a later save makes up for it as soon as it can.
        if (!std::exchange(m_saveFailed, true)) m_trouble = trouble;
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
