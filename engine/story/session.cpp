// SPDX-License-Identifier: MIT
#include "story/session.h"

#include "story/expression.h"

#include <algorithm>
#include <cassert>

namespace story {

Session::Session(const Scenario& scenario, std::uint64_t seed) : m_scenario(&scenario) {
    reset(seed);
}

void Session::reset(std::uint64_t seed) {
    const Scenario& s = *m_scenario;
    m_seed = seed;
    m_events.clear();
    m_inputs.clear();
    m_newest.assign(s.chats.size() * (s.contacts.size() + 1), kNoEvent);
    m_opsLeft = kOpsPerInput;
    m_opsKept = kOpsPerPlay - kOpsPerInput;
    m_settled = false;

    m_state.variables.resize(s.variables.size());
    for (std::size_t i = 0; i < s.variables.size(); ++i)
        m_state.variables[i] = s.variables[i].initial;
    m_state.flows.assign(s.chats.size(), Flow{});
    for (std::size_t i = 0; i < s.chats.size(); ++i) {
        const Chat& chat = s.chats[i];
        if (chat.startsAlone) m_state.flows[i].start(s.scenes[chat.firstScene].entry);
    }
    m_state.onceTaken.assign(wordsFor(s.onceBits), 0);
    m_state.scenesSeen.assign(wordsFor(s.scenes.size()), 0);
    m_state.randomDraws.assign(s.randomSites, 0);
    m_state.standings.assign(s.contacts.size(), Standing{});
    for (std::size_t i = 0; i < s.contacts.size(); ++i)
        m_state.standings[i].listed = s.contacts[i].listed && !s.contacts[i].request;
    m_state.flags.clear();
    m_state.screenshots.clear();
    m_state.privacy = s.player.privacy;
    m_state.policeTold = false;
    m_state.outsiderTold = false;
    m_state.active = 0;
    m_state.day = 1;
    m_state.ended = false;
    m_state.ending = 0;
}

const Event* Session::advance() {
    if (!ready()) return nullptr;
    emit();
    return &m_events.back();
}

void Session::advanceAll() {
    while (ready())
        emit();
}

bool Session::waiting() {
    return !ready();
}

std::span<const Choice> Session::choices() {
    if (ready() || m_state.ended) return {};
    gatherChoices();
    return m_choices;
}

bool Session::choose(OptionIndex index) {
    if (index >= m_scenario->options.size() || ready() || m_state.ended ||
        m_inputs.size() >= kMostInputs)
        return false;
    const Option& option = m_scenario->options[index];
    const ChatIndex chat = m_scenario->scenes[m_scenario->prompts[option.prompt].scene].chat;
    Flow& flow = m_state.flows[chat];
    if (flow.state != FlowState::Replying || flow.prompt != option.prompt || !isOffered(option))
        return false;

    m_inputs.push_back({.isChoice = true, .option = index, .action = {}});
    if (option.silent) {
        append(EventKind::Choice, chat, index).contact = kPlayer;
    } else {
        appendMessage(EventKind::Choice, chat, kPlayer, index);
        joinList(m_scenario->chats[chat].contact, kPlayer);
    }
    if (option.once) setBit(m_state.onceTaken, option.onceBit);
    flow.at = option.entry;
    flow.state = FlowState::Running;
    m_state.active = chat;
    m_settled = false;
    return true;
}

bool Session::apply(const Input& input) {
    return input.isChoice ? choose(input.option) : perform(input.action);
}

bool Session::isOffered(const Option& option) const {
    if (option.once && testBit(m_state.onceTaken, option.onceBit)) return false;
    return holds(option.condition);
}

bool Session::anyOffered(PromptIndex prompt) const {
    const auto options = m_scenario->optionsOf(prompt);
    return std::any_of(options.begin(), options.end(),
                       [&](const Option& option) { return isOffered(option); });
}

bool Session::holds(ExprIndex expression) const {
    return expression == kNoExpr || evaluate(*m_scenario, expression, m_state, m_events) != 0;
}

Session::Snapshot Session::snapshot() const {
    return {m_state, m_seed, m_opsLeft, m_opsKept, m_events, m_inputs};
}

void Session::restore(const Snapshot& snapshot) {
    m_state = snapshot.state;
    m_seed = snapshot.seed;
    m_opsLeft = snapshot.opsLeft;
    m_opsKept = snapshot.opsKept;
    m_events = snapshot.events;
    m_inputs = snapshot.inputs;
    m_settled = false;
    rebuildNewest();
}

State& Session::enter(const State& state, std::uint32_t ops) {
    m_state = state;
    m_events.clear();
    m_inputs.clear();
    std::ranges::fill(m_newest, kNoEvent);
    m_opsLeft = ops;
    m_opsKept = 0; // each input gets what is left of them
    m_settled = false;
    return m_state;
}

State& Session::enterWaiting(const State& state, std::uint32_t ops) {
    enter(state, ops);
    m_settled = true;
    return m_state;
}

void Session::rewind(std::size_t count) {
    assert(count <= m_inputs.size());
    const std::vector<Input> kept(m_inputs.begin(), m_inputs.begin() + static_cast<long>(count));
    reset(m_seed);
    for (const Input& input : kept) {
        advanceAll();
        [[maybe_unused]] const bool taken = apply(input);
        assert(taken && "the same inputs fit again");
    }
    advanceAll();
}

} // namespace story
