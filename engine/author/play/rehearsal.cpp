// SPDX-License-Identifier: MIT
#include "author/play/rehearsal.h"

#include "record/stand.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace author {

using record::SavedInput;
using record::Taken;

namespace {

void addUnknown(std::vector<std::string>& names, const std::vector<std::string>& more) {
    for (const std::string& name : more) {
        if (std::ranges::find(names, name) == names.end()) names.push_back(name);
    }
}

} // namespace

Rehearsal::Rehearsal(std::shared_ptr<const story::Scenario> scenario, const guide::Guide& guide,
                     std::uint64_t seed)
    : m_scenario(std::move(scenario)), m_guide(&guide), m_session(*m_scenario, seed) {
    m_session.advanceAll();
}

bool Rehearsal::apply(const story::Input& input) {
    Step step{.what = SavedInput{}, .event = here(), .input = {}};
    if (!m_session.apply(input)) return false;
    m_session.advanceAll();
    takeInput(step);
    add(std::move(step));
    return true;
}

bool Rehearsal::stage(const Staging& staging) {
    Step step{.what = staging, .event = 0, .input = {}};
    const auto event = carryOut(staging, m_session);
    if (!event) return false;
    step.event = *event;
    add(std::move(step));
    return true;
}

/// A step just done, in the place of those taken back.
void Rehearsal::add(Step step) {
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    ++m_done;
}

/// Makes the step that of the session's last input.
void Rehearsal::takeInput(Step& step) const {
    const auto inputs = m_session.inputs();
    step.what = record::keptInputs(m_session, *m_guide, inputs.size() - 1).front();
    step.input = inputs.back();
}

/// Does a step again, and plays on. What the step stands for is brought up to date.
Taken Rehearsal::redo(Step& step, record::Resumer& resumer) {
    step.event = here();
    if (const auto* staging = std::get_if<Staging>(&step.what)) {
        step.event = carryOut(*staging, m_session).value_or(step.event);
        return Taken::Done;
    }
    if (step.input) {
        const bool fits = m_session.apply(*step.input);
        m_session.advanceAll();
        return fits ? Taken::Done : Taken::Stopped;
    }
    const Taken taken = resumer.take(std::get<SavedInput>(step.what));
    m_session.advanceAll();
    if (taken == Taken::Done) takeInput(step);
    return taken;
}

bool Rehearsal::goTo(std::size_t count) {
    count = std::min(count, m_steps.size());
    if (count < m_done) {
        m_session.reset(m_session.seed());
        m_session.advanceAll();
        m_done = 0;
    }
    record::Resumer resumer(m_session, *m_guide);
    while (m_done < count) {
        switch (redo(m_steps[m_done], resumer)) {
        case Taken::Done: ++m_done; break;
        case Taken::PassedOver:
            m_steps.erase(m_steps.begin() + static_cast<std::ptrdiff_t>(m_done));
            --count;
            break;
        case Taken::Stopped: return false;
        }
    }
    return true;
}

void Rehearsal::restart(std::uint64_t seed) {
    m_steps.clear();
    m_done = 0;
    m_session.reset(seed);
    m_session.advanceAll();
}

void Rehearsal::reseed(std::uint64_t seed) {
    const std::size_t done = std::exchange(m_done, 0);
    m_session.reset(seed);
    m_session.advanceAll();
    goTo(done);
}

std::size_t Rehearsal::follow(std::uint64_t seed, std::span<const story::Input> inputs) {
    const std::vector<story::Input> route(inputs.begin(), inputs.end()); // may be the session's own
    restart(seed);
    for (const story::Input& input : route)
        apply(input);
    return m_done;
}

bool Rehearsal::takeUp(std::uint64_t seed, std::span<const What> steps, std::size_t done) {
    restart(seed);
    for (const What& what : steps)
        m_steps.push_back({.what = what, .event = 0, .input = {}});
    return goTo(done);
}

Rehearsal::Reloaded Rehearsal::reload(std::shared_ptr<const story::Scenario> scenario) {
    const record::Stand was = record::standOf(m_session);
    std::vector<Step> steps = std::exchange(m_steps, {});
    const std::size_t done = std::exchange(m_done, 0);
    for (Step& step : steps)
        step.input.reset();
    m_session = story::Session(*scenario, m_session.seed());
    m_session.advanceAll();
    m_scenario = std::move(scenario);

    Reloaded reloaded;
    std::vector<std::size_t> places; // of the inputs among the steps
    std::size_t inputs = 0;
    record::Resumer resumer(m_session, *m_guide);
    std::size_t rest = done; ///< where what is not done again begins
    for (std::size_t index = 0; index < done; ++index) {
        Step& step = steps[index];
        const auto* staging = std::get_if<Staging>(&step.what);
        if (staging == nullptr) ++inputs;
        if (rest < done) continue;
        if (staging == nullptr)
            places.push_back(index);
        else
            addUnknown(reloaded.gone, unknownNames(*staging, *m_scenario));
        switch (redo(step, resumer)) {
        case Taken::Done: add(std::move(step)); break;
        case Taken::PassedOver: break;
        case Taken::Stopped: rest = index; break;
        }
    }
    reloaded.fit = resumer.finish(was);
    reloaded.fit.saved = inputs;
    places.push_back(done); // of what is noted behind the last of them
    for (record::Change& change : reloaded.fit.changes)
        change.input = places[change.input];
    m_steps.insert(m_steps.end(),
                   std::make_move_iterator(steps.begin() + static_cast<std::ptrdiff_t>(rest)),
                   std::make_move_iterator(steps.end()));
    return reloaded;
}

} // namespace author
