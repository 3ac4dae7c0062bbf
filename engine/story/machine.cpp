// SPDX-License-Identifier: MIT
// How a Session runs the program: ready() and emit(), and the log of messages they keep.
#include "base/random.h"
#include "story/expression.h"
#include "story/session.h"

#include <algorithm>
#include <cassert>

namespace story {

namespace {

bool isReplying(const Flow& flow) {
    return flow.state == FlowState::Replying;
}

} // namespace

Flow* Session::runningFlow() {
    auto& flows = m_state.flows;
    if (flows.empty()) return nullptr;
    if (flows[m_state.active].state == FlowState::Running) return &flows[m_state.active];
    for (std::size_t i = 0; i < flows.size(); ++i) {
        if (flows[i].state != FlowState::Running) continue;
        m_state.active = static_cast<ChatIndex>(i);
        return &flows[i];
    }
    return nullptr;
}

bool Session::ready() {
    if (m_settled || m_state.ended) return false;
    for (;;) {
        if (m_opsLeft == 0) {
            for (Flow& flow : m_state.flows) {
                if (flow.state == FlowState::Running || flow.state == FlowState::Tomorrow)
                    flow.rest();
            }
        }
        Flow* flow = runningFlow();
        if (flow == nullptr) {
            if (passOver()) continue;
            m_settled = std::ranges::any_of(m_state.flows, isReplying);
            if (m_settled) giveOps();
            return !m_settled; // otherwise the day changes or the story finishes
        }
        if (flow->at == kAtRest) {
            flow->rest();
            continue;
        }
        assert(flow->at < m_scenario->code.size());
        if (m_trace != nullptr) m_trace->ops.push_back(flow->at);
        if (!runSilently(*flow, m_scenario->code[flow->at])) return true;
        if (m_opsLeft > 0) --m_opsLeft;
    }
}

/// What the next input may run, out of what is left for the whole play.
void Session::giveOps() {
    const std::uint32_t all = m_opsKept + m_opsLeft;
    m_opsLeft = std::min(kOpsPerInput, all);
    m_opsKept = all - m_opsLeft;
}

/// Passes over the first reply that stands open without an option on offer, because something else
/// has changed the state since it was asked: its chat runs on. False where there is none.
bool Session::passOver() {
    for (Flow& flow : m_state.flows) {
        if (!isReplying(flow) || anyOffered(flow.prompt)) continue;
        flow.state = FlowState::Running;
        ++flow.at;
        if (m_opsLeft > 0) --m_opsLeft;
        return true;
    }
    return false;
}

/// Collects what can be answered, once the story waits.
void Session::gatherChoices() {
    m_choices.clear();
    for (std::size_t chat = 0; chat < m_state.flows.size(); ++chat) {
        const Flow& flow = m_state.flows[chat];
        if (!isReplying(flow)) continue;
        const Prompt& prompt = m_scenario->prompts[flow.prompt];
        for (std::uint32_t i = 0; i < prompt.optionCount; ++i) {
            const auto option = static_cast<OptionIndex>(prompt.firstOption + i);
            if (isOffered(m_scenario->options[option]))
                m_choices.push_back({option, static_cast<ChatIndex>(chat)});
        }
    }
}

/// Whether a message, or a reply, leaves nothing in the log as things stand.
bool Session::isPassedOver(ChatIndex chat, const Op& op) {
    switch (op.code) {
    case OpCode::Line: {
        const Line& line = m_scenario->lines[op.b];
        return line.isMessage() && isSilenced(chat, line.speaker);
    }
    case OpCode::Typing: return isSilenced(chat, op.a);
    case OpCode::Edited: {
        const ContactIndex speaker = m_scenario->lines[op.b].speaker;
        return isSilenced(chat, speaker) || newest(chat, speaker) == kNoEvent;
    }
    case OpCode::Deleted: return isSilenced(chat, op.a) || newest(chat, op.a) == kNoEvent;
    default: return !anyOffered(op.a);
    }
}

void Session::applyEffects(const Op& op) {
    for (std::uint32_t i = 0; i < op.a; ++i) {
        const Effect& effect = m_scenario->effects[op.b + i];
        const Variable& variable = m_scenario->variables[effect.variable];
        std::int32_t& value = m_state.variables[effect.variable];
        const std::int64_t wanted = std::int64_t{effect.value} + (effect.add ? value : 0);
        value = static_cast<std::int32_t>(
            std::clamp<std::int64_t>(wanted, variable.low, variable.high));
        if (m_trace != nullptr && value != wanted) m_trace->held.push_back(op.b + i);
    }
}

/// Which branch it is.
std::uint32_t Session::draw(std::uint32_t at, const Op& op) {
    if (m_trace == nullptr || !m_trace->chance)
        return base::draw(m_seed, m_scenario->randomIds[op.a], m_state.randomDraws[op.a]++, op.c);
    const std::size_t number = m_trace->drawn.size();
    m_trace->drawn.push_back(at);
    return number < m_trace->chance->size() ? (*m_trace->chance)[number] : 0;
}

/// Runs an op that leaves nothing in the log; false, with nothing done, for one that does.
bool Session::runSilently(Flow& flow, const Op& op) {
    switch (op.code) {
    case OpCode::Line:
    case OpCode::Typing:
    case OpCode::Edited:
    case OpCode::Deleted:
    case OpCode::Reply:
        if (!isPassedOver(m_state.active, op)) return false;
        break;
    case OpCode::Enter:
    case OpCode::GutCheck:
    case OpCode::Finish: return false;
    case OpCode::Effects: applyEffects(op); break;
    case OpCode::Jump: flow.at = op.b; return true;
    case OpCode::JumpUnless: flow.at = holds(op.c) ? flow.at + 1 : op.b; return true;
    case OpCode::Once:
        if (testBit(m_state.onceTaken, op.a)) {
            flow.at = op.b;
            return true;
        }
        setBit(m_state.onceTaken, op.a);
        break;
    case OpCode::Random: flow.at += draw(flow.at, op); break;
    case OpCode::Go: flow.at = m_scenario->scenes[op.a].entry; return true;
    case OpCode::Call: flow.call(m_scenario->scenes[op.a].entry, flow.at + 1); return true;
    case OpCode::Back:
        if (flow.depth == 0)
            flow.rest();
        else
            flow.at = flow.callers[--flow.depth];
        return true;
    case OpCode::Start: {
        ++flow.at;
        const Scene& scene = m_scenario->scenes[op.a];
        m_state.flows[scene.chat].start(scene.entry);
        return true;
    }
    case OpCode::Tomorrow: flow.state = FlowState::Tomorrow; return true;
    case OpCode::Rest: flow.rest(); return true;
    }
    ++flow.at;
    return true;
}

/// Runs what ready() came to: exactly one event.
void Session::emit() {
    if (m_opsLeft > 0) --m_opsLeft;
    Flow* flow = runningFlow();
    if (flow == nullptr) {
        const bool isTomorrow =
            std::any_of(m_state.flows.begin(), m_state.flows.end(),
                        [](const Flow& f) { return f.state == FlowState::Tomorrow; });
        return isTomorrow ? changeDay() : finish(pickEnding());
    }
    const Op& op = m_scenario->code[flow->at];
    const ChatIndex chat = m_state.active;
    switch (op.code) {
    case OpCode::Reply:
        flow->state = FlowState::Replying;
        flow->prompt = op.a;
        append(EventKind::Prompt, chat, op.a);
        return;
    case OpCode::Finish: return finish(op.a == kPickEnding ? pickEnding() : op.a);
    case OpCode::Enter:
        setBit(m_state.scenesSeen, op.a);
        append(EventKind::Scene, chat, op.a);
        break;
    case OpCode::Line: {
        const Line& line = m_scenario->lines[op.b];
        if (line.isMessage()) {
            joinList(m_scenario->chats[chat].contact, line.speaker);
            appendMessage(EventKind::Line, chat, line.speaker, op.b);
        } else {
            append(EventKind::Line, chat, op.b).contact = line.speaker;
        }
        break;
    }
    case OpCode::Typing: append(EventKind::Typing, chat, op.b).contact = op.a; break;
    case OpCode::Edited: {
        const ContactIndex speaker = m_scenario->lines[op.b].speaker;
        Event& event = append(EventKind::Edited, chat, op.b);
        event.contact = speaker;
        event.other = newest(chat, speaker);
        break;
    }
    case OpCode::Deleted: {
        EventIndex& last = newest(chat, op.a);
        Event& event = append(EventKind::Deleted, chat);
        event.contact = op.a;
        event.other = last;
        last = m_events[last].other;
        break;
    }
    case OpCode::GutCheck: append(EventKind::GutCheck, chat).contact = op.a; break;
    default: assert(false && "ready() stops at ops that leave an event"); return;
    }
    ++flow->at;
}

void Session::changeDay() {
    for (Flow& flow : m_state.flows) {
        FlowState& state = flow.paused == FlowState::Tomorrow ? flow.paused : flow.state;
        if (state != FlowState::Tomorrow) continue;
        state = FlowState::Running;
        ++flow.at;
    }
    ++m_state.day;
    append(EventKind::Day, 0, static_cast<std::uint32_t>(m_state.day));
}

EndingIndex Session::pickEnding() const {
    for (std::size_t i = 0; i < m_scenario->endings.size(); ++i) {
        if (holds(m_scenario->endings[i].condition)) return static_cast<EndingIndex>(i);
    }
    return kStoppedEnding;
}

void Session::finish(EndingIndex ending) {
    m_state.ended = true;
    m_state.ending = ending;
    append(EventKind::Ending, 0, ending);
}

/// Whether the chat is closed to what the speaker says: they are blocked, or their group is.
bool Session::isSilenced(ChatIndex chat, ContactIndex speaker) const {
    if (speaker >= m_state.standings.size()) return false;
    return m_state.standings[speaker].blocked ||
           m_state.standings[m_scenario->chats[chat].contact].blocked;
}

EventIndex& Session::newest(ChatIndex chat, ContactIndex speaker) {
    const std::size_t people = m_scenario->contacts.size() + 1;
    const std::size_t place = speaker < people ? speaker : people - 1;
    return m_newest[chat * people + place];
}

void Session::appendMessage(EventKind kind, ChatIndex chat, ContactIndex speaker,
                            std::uint32_t index) {
    EventIndex& last = newest(chat, speaker);
    const EventIndex before = last;
    last = static_cast<EventIndex>(m_events.size());
    Event& event = append(kind, chat, index);
    event.contact = speaker;
    event.other = before;
}

/// Somebody new joins the contact list by writing; a request, by the player's answer.
void Session::joinList(ContactIndex contact, ContactIndex speaker) {
    Standing& standing = m_state.standings[contact];
    if (standing.listed || standing.removed) return;
    standing.listed = (speaker == kPlayer) == m_scenario->contacts[contact].request;
}

void Session::rebuildNewest() {
    m_newest.assign(m_newest.size(), kNoEvent);
    for (std::size_t i = 0; i < m_events.size(); ++i) {
        const Event& event = m_events[i];
        const bool isMessage =
            (event.kind == EventKind::Line && m_scenario->lines[event.index].isMessage()) ||
            (event.kind == EventKind::Choice && !m_scenario->options[event.index].silent);
        if (isMessage) {
            newest(event.chat, event.contact) = static_cast<EventIndex>(i);
        } else if (event.kind == EventKind::Deleted) {
            newest(event.chat, event.contact) = m_events[event.other].other;
        }
    }
}

} // namespace story
