// SPDX-License-Identifier: MIT
#include "app/story_play.h"

#include "app/store_words.h"
#include "score/score.h"

#include <algorithm>
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

std::optional<record::Attempt> StoryPlay::attemptFor(Take take) const {
    if (!m_store) return std::nullopt;
    if (take == Take::Finished) {
        const auto attempts = m_store->attempts();
        if (!attempts) return std::nullopt;
        for (const record::Attempt& attempt : *attempts) {
            if (attempt.scenario == m_scenario->id && attempt.finished) return attempt;
        }
    }
    return m_store->unfinished(m_scenario->id).value_or(std::nullopt);
}

void StoryPlay::resume(Take take) {
    const auto attempt = attemptFor(take);
    if (!attempt) return;
    auto resumed = m_store->resume(attempt->id, *m_scenario, m_guide);
    if (!resumed) {
        m_trouble = resumed.error();
        return;
    }
    m_session = std::move(resumed->session);
    m_fit = std::move(resumed->fit);
    // Where the story has changed so much that replies are gone, or goes on behind its old end, the
    // old play is kept as it is.
    m_grown = attempt->finished && m_fit.complete && !m_session.ended();
    m_attempt = m_fit.complete && !m_grown ? attempt->id : 0;
    m_finished = attempt->finished && m_attempt != 0;
    if (m_fit.complete) m_bookmark = m_store->bookmark(attempt->id).value_or(std::nullopt);
}

void StoryPlay::rewind(std::size_t input) {
    if (m_session.ended()) m_attempt = 0;
    m_finished = false;
    m_session.rewind(input);
    m_session.advanceAll();
    save();
}

void StoryPlay::follow(const RouteFile& route) {
    const auto followed = followRoute(m_session, m_guide, route);
    m_session.advanceAll();
    m_routeFits = followed.has_value();
    if (m_routeFits)
        save();
    else
        m_ofRoute = followed.error().message;
}

base::Result<void> StoryPlay::record(const std::string& file) {
    auto recorder = RouteRecorder::open(file, m_session, m_guide);
    if (!recorder) return base::fail(recorder.error().message);
    m_recorder = std::move(*recorder);
    return {};
}

std::string StoryPlay::takeNotice(const ui::Strings& strings) {
    if (!m_ofRoute.empty()) return std::exchange(m_ofRoute, {});
    if (const auto trouble = std::exchange(m_trouble, {})) return inWords(strings, *trouble);
    if (std::exchange(m_grown, false)) {
        m_fit = {};
        return std::string(strings.tr("resume", "This story goes on now where it used to end. You "
                                                "can play on from there; the play that you "
                                                "finished is kept."));
    }
    return inWords(strings, std::exchange(m_fit, {}), *m_scenario);
}

void StoryPlay::writeRoute() {
    if (!m_recorder) return;
    const auto written = m_recorder->write(m_session, m_guide);
    // Said once; the next step makes up for it.
    if (!written && !m_recordingFailed) m_ofRoute = written.error().message;
    m_recordingFailed = !written;
}

void StoryPlay::leave(const record::Bookmark& here) {
    if (!m_store || m_finished || m_bookmark == here) return;
    if (m_attempt == 0 && m_session.inputs().empty()) beginQuietly();
    // What cannot be kept of this is no reason to bother anybody.
    if (m_attempt != 0 && m_store->mark(m_attempt, here)) m_bookmark = here;
}

void StoryPlay::stayAt(const record::Bookmark& here) {
    if (m_stayedAt == here) return;
    m_stayedAt = here;
    leave(here);
}

void StoryPlay::beginQuietly() {
    const auto attempts = m_store->attempts();
    const bool isFirst =
        attempts &&
        std::ranges::find(*attempts, m_scenario->id, &record::Attempt::scenario) == attempts->end();
    if (isFirst) m_attempt = m_store->begin(*m_scenario, m_session.seed()).value_or(0);
}

void StoryPlay::save() {
    writeRoute();
    // A play in which nothing was done yet is kept when it is left.
    if (!m_store || m_finished || (m_attempt == 0 && m_session.inputs().empty())) return;
    m_saveFailed = !tryToSave();
}

bool StoryPlay::tryToSave() {
    const auto remember = [&](const record::Trouble& trouble) {
        if (!m_saveFailed) m_trouble = trouble; // said once; a later save makes up for it
        return false;
    };
    // A second time where the play was deleted meanwhile: it begins anew then.
    for (int time = 0; time < 2; ++time) {
        if (m_attempt == 0) {
            const auto begun = m_store->begin(*m_scenario, m_session.seed());
            if (!begun) return remember(begun.error());
            m_attempt = *begun;
        }
        const auto kept = m_session.ended() ? m_store->finish(m_attempt, m_session, m_guide,
                                                              score::evaluate(m_session, m_guide))
                                            : m_store->save(m_attempt, m_session, m_guide);
        if (kept) {
            m_finished = m_session.ended();
            return true;
        }
        if (kept.error().kind != record::TroubleKind::NoSuchPlay) return remember(kept.error());
        m_attempt = 0;
    }
    return false;
}

} // namespace app
