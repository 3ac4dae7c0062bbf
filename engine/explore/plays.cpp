// SPDX-License-Identifier: MIT
#include "explore/plays.h"

#include "score/score.h"

#include <algorithm>

namespace explore {
namespace {

constexpr int kPlaysOfABot = 5;

class Sampler {
public:
    Sampler(const story::Scenario& scenario, const guide::Guide& guide, Stop stop)
        : m_scenario(scenario), m_guide(guide), m_stop(stop) {
        m_plays.endings.resize(scenario.endings.size());
        m_plays.shown.assign(scenario.lines.size(), 0);
        m_plays.taken.assign(scenario.options.size(), 0);
    }

    /// The whole score of a play to its end.
    double add(const story::Session& session) {
        ++m_plays.plays;
        const score::Score result = score::evaluate(session, m_guide);
        const Route route{session.seed(), {session.inputs().begin(), session.inputs().end()}};
        score::ItemSet signs = 0, tactics = 0, lookalikes = 0, steps = 0;
        for (const story::Event& event : session.events()) {
            if (event.kind == story::EventKind::Choice) m_plays.taken[event.index] = 1;
            if (event.kind != story::EventKind::Line) continue;
            m_plays.shown[event.index] = 1;
            const story::Line& line = m_scenario.lines[event.index];
            signs |= score::setOf(line.signs);
            tactics |= score::setOf(line.tactics);
            if (line.lookalike) lookalikes |= score::bit(*line.lookalike);
        }
        for (const score::Item& item : result.items) {
            const bool done =
                item.kind == score::ItemKind::StepDone || item.kind == score::ItemKind::Told;
            if (done && item.item != story::kNoReason) steps |= score::bit(item.item);
        }
        if (session.ended() && session.state().ending < m_plays.endings.size()) {
            EndingMet& met = m_plays.endings[session.state().ending];
            ++met.plays;
            met.signs |= signs;
            met.tactics |= tactics;
            met.lookalikes |= lookalikes;
            met.steps |= steps;
            if (!met.route || route.inputs.size() < met.route->inputs.size()) met.route = route;
        }
        if (!result.anyMeasured()) return result.whole;
        if (!m_plays.least || result.whole < m_plays.least->score)
            m_plays.least = Bound{result.whole, route};
        if (!m_plays.most || result.whole > m_plays.most->score)
            m_plays.most = Bound{result.whole, route};
        return result.whole;
    }

    void addBots() {
        for (std::size_t bot = 0; bot < score::kBotNames.size(); ++bot) {
            for (int i = 1; i <= kPlaysOfABot && !m_stop.isAsked(); ++i) {
                const auto seed = static_cast<std::uint64_t>(i);
                story::Session session(m_scenario, seed);
                const auto goesOn = [&] { return !m_stop.isAsked(); };
                score::makeBot(score::kBotNames[bot], m_guide, seed)->play(session, goesOn);
                if (!goesOn()) return;
                m_plays.bots[bot] += add(session) / kPlaysOfABot;
            }
        }
    }

    void addByChance(int plays) {
        for (int i = 0; i < plays && !m_stop.isAsked(); ++i)
            add(playByChance(m_scenario, static_cast<std::uint64_t>(i)));
    }

    void lookFor(story::EndingIndex ending, int tries) {
        const auto shows = [&](const story::Session& session, const story::Trace&) {
            return session.ended() && session.state().ending == ending;
        };
        const auto route = findRoute(m_scenario, {}, shows, tries, m_stop);
        if (route) add(play(m_scenario, *route));
    }

    PlaysOf take() { return std::move(m_plays); }
    const PlaysOf& plays() const { return m_plays; }

private:
    const story::Scenario& m_scenario;
    const guide::Guide& m_guide;
    Stop m_stop;
    PlaysOf m_plays;
};

} // namespace

PlaysOf samplePlays(const story::Scenario& scenario, const guide::Guide& guide, int byChance,
                    int tries, const std::vector<std::uint8_t>& possible, Stop stop) {
    Sampler sampler(scenario, guide, stop);
    sampler.addBots();
    sampler.addByChance(byChance);
    for (story::EndingIndex i = 0; i < scenario.endings.size(); ++i)
        if (possible[i] != 0 && sampler.plays().endings[i].plays == 0) sampler.lookFor(i, tries);
    return sampler.take();
}

} // namespace explore
