// SPDX-License-Identifier: MIT
#include "explore/walker.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace explore {

using story::Flow;
using story::FlowState;
using story::Hook;
using story::OpCode;

namespace {

/// More than any author's chat runs between two replies; what runs longer never waits.
constexpr std::uint32_t kOpsPerStep = 5'000;

/// How often one run may come back to chance and find it another: a round that only chance leaves
/// would go on for ever.
constexpr std::size_t kDrawsAgain = 6;

} // namespace

Walker::Walker(const Terrain& terrain)
    : reached(terrain.slice.scenario.code.size(), 0),
      chosen(terrain.slice.scenario.options.size(), 0),
      held(terrain.slice.scenario.effects.size(), 0), m_terrain(terrain),
      m_session(terrain.slice.scenario), m_base(m_session.state()),
      m_isDecided(terrain.slice.scenario.variables.size(), 0) {
    m_session.trace(&m_run);
    m_run.chance.emplace();
}

/// Runs in every way that what changes without the chat makes possible. What a run never asked for
/// makes no difference to it; so of the first run only what it asked for is varied, of each of
/// those again, and so on: a tree of decisions, walked depth first.
template<class Run>
void Walker::forEachCourse(From from, Run run, const Land& land) {
    m_decided = 0;
    do {
        story::State& state = from == From::Waiting ? m_session.enterWaiting(m_base, kOpsPerStep)
                                                    : m_session.enter(m_base, kOpsPerStep);
        bool own = true;
        m_run.chance->clear();
        for (std::size_t i = 0; i < m_decided; ++i) {
            const Decision& decision = m_decisions[i];
            if (decision.variable == kDraw) {
                m_run.chance->push_back(static_cast<std::uint32_t>(decision.choice));
                continue;
            }
            const std::int32_t value = decision.values[decision.choice];
            state.variables[decision.variable] = value;
            const Change change = m_terrain.slice.changes[decision.variable];
            own &= value == m_base.variables[decision.variable] || change == Change::Freely;
        }
        m_run.clear();
        const std::optional<Step> step = run(state);
        if (step) this->land(*step, own && step->kind != StepKind::Start, land);
        for (const std::uint32_t op : m_run.ops) {
            if (reached[op] == 0 && step) fresh.emplace_back(op, *step);
            reached[op] = 1;
        }
        for (const std::uint32_t effect : m_run.held)
            held[effect] = 1;
    } while (takeNextCourse());
}

void Walker::vary(std::uint16_t variable) {
    if (m_isDecided[variable] != 0) return;
    m_isDecided[variable] = 1;
    Decision& decision = decide(variable);
    const std::int32_t now = m_base.variables[variable];
    // At the very beginning nobody has done anything yet.
    if (m_beginning && m_terrain.slice.changes[variable] == Change::Freely) {
        decision.room.assign(1, now);
        decision.values = decision.room;
    } else {
        decision.values = m_terrain.becomes(variable, now, decision.room);
    }
    decision.choices = decision.values.size();
}

Walker::Decision& Walker::decide(std::uint16_t variable) {
    if (m_decided == m_decisions.size()) m_decisions.emplace_back();
    Decision& decision = m_decisions[m_decided++];
    decision.variable = variable;
    decision.choice = 0;
    return decision;
}

/// The draws of the last run that were not decided yet. What a draw leads to is asked for behind
/// it, so it stands above it among the decisions.
void Walker::decideDraws() {
    const auto& drawn = m_run.drawn;
    std::size_t again = 0;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto here = drawn.begin() + static_cast<std::ptrdiff_t>(i);
        again += std::find(drawn.begin(), here, *here) != here;
        if (again > kDrawsAgain) {
            m_leavesOut = true;
            return;
        }
        if (i < m_run.chance->size()) continue;
        decide(kDraw).choices = m_terrain.slice.scenario.code[*here].c;
    }
}

/// Adds what the last run asked for and was not decided yet, and goes on to the next combination.
bool Walker::takeNextCourse() {
    for (const std::uint32_t op : m_run.ops)
        for (const std::uint16_t variable : m_terrain.asked[op])
            vary(variable);
    for (const std::uint16_t variable : m_askedBeside)
        vary(variable);
    decideDraws();
    while (m_decided > 0) {
        Decision& last = m_decisions[m_decided - 1];
        if (++last.choice < last.choices) return true;
        if (last.variable != kDraw) m_isDecided[last.variable] = 0;
        --m_decided;
    }
    return false;
}

void Walker::land(Step step, bool own, const Land& land) {
    m_session.advanceAll();
    const story::State& state = m_session.state();
    const bool rest = state.flows[m_terrain.slice.chat].state == FlowState::Resting;
    const bool over = m_session.ended() && !rest;
    Landing landing{.step = step, .state = over ? nullptr : &state, .own = own};
    landing.lost = m_session.isLost();
    landing.rest = rest;
    landing.ended = m_session.ended();
    landing.named = over && endsByName();
    if (state.ended) landing.ending = state.ending;
    if (rest) landing.empty = emptied();
    if (landing.ended) landing.broken = broken();
    land(landing);
}

bool Walker::endsByName() const {
    const story::Op& last = m_terrain.slice.scenario.code[m_run.ops.back()];
    return last.code == OpCode::Finish && last.a != story::kPickEnding;
}

/// The reply that the run came to and that had nothing on offer, and behind which the chat came to
/// its end without another word. One that stood open, or that a hook came back to, has had its say.
story::PromptIndex Walker::emptied() const {
    const auto& code = m_terrain.slice.scenario.code;
    const auto& ops = m_run.ops;
    for (std::size_t i = ops.size(); i-- > 1;) {
        const story::Op& op = code[ops[i]];
        switch (op.code) {
        case OpCode::Jump:
        case OpCode::JumpUnless:
        case OpCode::Effects:
        case OpCode::Once:
        case OpCode::Random:
        case OpCode::Back:
        case OpCode::Rest: continue;
        case OpCode::Reply: {
            const bool passedOver = i + 1 < ops.size() && ops[i + 1] == ops[i] + 1;
            const bool cameBack = code[ops[i - 1]].code == OpCode::Back;
            const bool isReply = !m_terrain.slice.isMorning(op.a);
            return passedOver && !cameBack && isReply ? op.a : kNoPrompt;
        }
        default: return kNoPrompt;
        }
    }
    return kNoPrompt;
}

std::uint64_t Walker::broken() const {
    std::uint64_t found = 0;
    const auto& promises = m_terrain.slice.scenario.promises;
    for (std::size_t i = 0; i < promises.size(); ++i)
        if (m_session.holds(promises[i].condition) != promises[i].always)
            found |= std::uint64_t{1} << i;
    return found;
}

void Walker::begin(const Land& land) {
    const story::Scenario& story = m_terrain.slice.scenario;
    m_beginning = true;
    m_resting = false;
    if (!story.chats[m_terrain.slice.chat].startsAlone) {
        land({.step = {}, .state = &m_base, .own = true, .rest = true});
    } else {
        forEachCourse(
            From::Anywhere, [](story::State&) { return std::optional(Step{}); }, land);
    }
    m_beginning = false;
}

void Walker::expand(const std::uint64_t* packed, const Land& land) {
    m_terrain.layout.unpack(packed, m_base);
    m_resting = m_base.flows[m_terrain.slice.chat].state != FlowState::Replying;
    if (!m_terrain.slice.scenario.promises.empty()) askPromises(land);
    if (!m_resting) fromReply(land);
    if (!m_terrain.entries.empty()) fromOutside(land);
}

/// Whether promises hold as the chat waits, whatever else is done meanwhile.
void Walker::askPromises(const Land& land) {
    m_askedBeside = m_terrain.promised;
    forEachCourse(
        From::Anywhere,
        [&](story::State&) -> std::optional<Step> {
            if (const std::uint64_t some = broken(); some != 0)
                land({.step = {StepKind::Pass, 0}, .state = &m_base, .own = true, .broken = some});
            return std::nullopt;
        },
        land);
    m_askedBeside = {};
}

void Walker::fromReply(const Land& land) {
    const story::PromptIndex prompt = m_base.flows[m_terrain.slice.chat].prompt;
    const std::uint32_t at = m_base.flows[m_terrain.slice.chat].at;
    const story::Prompt& about = m_terrain.slice.scenario.prompts[prompt];
    for (std::uint32_t i = 0; i < about.optionCount; ++i) {
        const auto option = static_cast<story::OptionIndex>(about.firstOption + i);
        forEachCourse(
            From::Waiting, // the option alone decides: where it is on offer, its reply stands open
            [&](story::State&) -> std::optional<Step> {
                m_run.ops.push_back(at); // its options are looked at anew
                if (!m_session.choose(option)) return std::nullopt;
                chosen[option] = 1;
                return Step{StepKind::Choose, option};
            },
            land);
    }
    if (m_terrain.asked[at].empty()) return;
    forEachCourse(
        From::Anywhere,
        [&](story::State&) -> std::optional<Step> {
            m_run.ops.push_back(at);
            m_session.advanceAll();
            const Flow& now = m_session.state().flows[m_terrain.slice.chat];
            if (now.state == FlowState::Replying && now.at == at && m_session.events().empty())
                return std::nullopt;
            return Step{StepKind::Pass, prompt};
        },
        land);
}

/// What the player does elsewhere, and what other chats begin.
void Walker::fromOutside(const Land& land) {
    const Slice& slice = m_terrain.slice;
    for (const Terrain::Entry& entry : m_terrain.entries) {
        const auto isHook = [&](Hook hook) {
            return entry.step.kind == StepKind::Hook &&
                   entry.step.index == static_cast<std::uint16_t>(hook);
        };
        const bool block = isHook(Hook::Block), remove = isHook(Hook::Remove);
        const std::uint16_t standing = block    ? slice.blocked
                                       : remove ? slice.removed
                                                : Slice::kNone;
        if (standing != Slice::kNone && m_base.variables[standing] != 0) {
            story::State& state = m_session.enter(m_base);
            state.variables[standing] = 0;
            land({.step = {StepKind::Undo, entry.step.index},
                  .state = &state,
                  .own = true,
                  .rest = m_resting});
            continue;
        }
        forEachCourse(
            From::Anywhere,
            [&](story::State& state) {
                Flow& flow = state.flows[slice.chat];
                if (standing != Slice::kNone) state.variables[standing] = 1;
                if (entry.op == story::kAtRest)
                    flow.rest();
                else if (block || remove || entry.step.kind == StepKind::Start)
                    flow.start(entry.op);
                else
                    flow.call(entry.op, flow.at);
                return std::optional(entry.step);
            },
            land);
    }
}

} // namespace explore
