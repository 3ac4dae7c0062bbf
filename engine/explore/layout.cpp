// SPDX-License-Identifier: MIT
#include "explore/layout.h"

#include "story/expression.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace explore {

using story::Flow;
using story::FlowState;
using story::OpCode;

namespace {

constexpr std::uint32_t kIdle = 0, kResting = 1, kFirstStop = 2;

unsigned bitsFor(std::uint64_t values) {
    return values <= 1 ? 0U : static_cast<unsigned>(std::bit_width(values - 1));
}

/// Writes numbers of few bits one behind the other.
class Writer {
public:
    explicit Writer(std::uint64_t* words) : m_words(words) {}
    void put(std::uint64_t value, unsigned bits) {
        if (bits == 0) return;
        m_word |= value << m_used;
        m_used += bits;
        if (m_used < 64) return;
        *m_words++ = m_word;
        m_used -= 64;
        m_word = m_used == 0 ? 0 : value >> (bits - m_used);
    }
    /// Up to the end of the packed state, zeros follow.
    void finish(std::uint64_t* end) {
        if (m_words == end) return;
        *m_words++ = m_word;
        while (m_words != end)
            *m_words++ = 0;
    }

private:
    std::uint64_t* m_words;
    std::uint64_t m_word = 0;
    unsigned m_used = 0;
};

class Reader {
public:
    explicit Reader(const std::uint64_t* words) : m_words(words) {}
    std::uint64_t take(unsigned bits) {
        if (bits == 0) return 0;
        std::uint64_t value = *m_words >> m_used;
        if (m_used + bits > 64) value |= m_words[1] << (64 - m_used);
        m_used += bits;
        if (m_used >= 64) {
            m_used -= 64;
            ++m_words;
        }
        return value & (~std::uint64_t{0} >> (64 - bits));
    }

private:
    const std::uint64_t* m_words;
    unsigned m_used = 0;
};

} // namespace

Layout::Layout(const Slice& slice, const Facts& facts, const Liveness& liveness)
    : m_slice(slice), m_facts(facts) {
    const story::Scenario& scenario = slice.scenario;
    findStops();
    FactSet ever(facts.count());
    m_live.assign(m_stops.size() + 1, liveness.always());
    for (std::size_t i = 0; i < m_stops.size(); ++i)
        m_live[i].addAll(liveness.at(m_stops[i]));
    for (const FactSet& live : m_live)
        ever.addAll(live);
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        const story::Variable& variable = scenario.variables[i];
        // What changes freely is no memory.
        const Change change = slice.changes[i];
        const bool isMemory = change != Change::Freely && change != Change::Drawn;
        if (!ever.has(facts.variable(i)) || !isMemory) continue;
        const auto values = std::int64_t{variable.high} - variable.low + 1;
        m_numbers.push_back({static_cast<std::uint16_t>(i), variable.low, variable.initial,
                             bitsFor(static_cast<std::uint64_t>(values))});
        m_bits += m_numbers.back().bits;
    }
    for (std::uint16_t i = 0; i < scenario.onceBits; ++i)
        if (ever.has(facts.once(i))) m_once.push_back(i);
    for (std::uint16_t i = 0; i < scenario.scenes.size(); ++i)
        if (ever.has(facts.seen(i))) m_seen.push_back(i);
    m_bits += m_once.size() + m_seen.size() + m_stopBits + m_depthBits;
    if (m_depthBits > 0) m_bits += story::kCallDepth * m_returnBits;
    m_words = std::max<std::size_t>((m_bits + 63) / 64, 1);
}

void Layout::findStops() {
    const story::Scenario& scenario = m_slice.scenario;
    const auto chats = chatsOfOps(scenario);
    const auto& hooks = scenario.chats[m_slice.chat].hooks;
    const bool hooked =
        std::ranges::any_of(hooks, [](auto hook) { return hook != story::kNoScene; });
    m_stopOf.assign(scenario.code.size(), 0);
    m_returnOf.assign(scenario.code.size(), 0);
    const auto addReturn = [&](std::size_t op) {
        if (op >= scenario.code.size()) return;
        m_returnOf[op] = static_cast<std::uint32_t>(m_returns.size());
        m_returns.push_back(static_cast<std::uint32_t>(op));
    };
    bool calls = false;
    for (std::size_t at = 0; at < scenario.code.size(); ++at) {
        if (chats[at] != m_slice.chat) continue;
        const OpCode code = scenario.code[at].code;
        if (code == OpCode::Reply) {
            m_stopOf[at] = static_cast<std::uint32_t>(m_stops.size());
            m_stops.push_back(static_cast<std::uint32_t>(at));
            if (hooked) addReturn(at);
        } else if (code == OpCode::Call) {
            calls = true;
            addReturn(at + 1);
        }
    }
    m_returns.push_back(story::kAtRest);
    m_stopBits = bitsFor(kFirstStop + m_stops.size());
    m_returnBits = bitsFor(m_returns.size());
    m_depthBits = calls || hooked ? bitsFor(story::kCallDepth + 1) : 0;
}

const FactSet& Layout::liveAt(const Flow& flow) const {
    return m_live[flow.state == FlowState::Replying ? m_stopOf[flow.at] : m_stops.size()];
}

void Layout::pack(const story::State& state, std::uint64_t* to) const {
    const Flow& flow = state.flows[m_slice.chat];
    const FactSet& live = liveAt(flow);
    Writer out(to);
    std::uint32_t stop = flow.state == FlowState::Idle ? kIdle : kResting;
    if (flow.state == FlowState::Replying) stop = kFirstStop + m_stopOf[flow.at];
    out.put(stop, m_stopBits);
    if (m_depthBits > 0) {
        const std::size_t depth = stop < kFirstStop ? 0 : flow.depth;
        out.put(depth, m_depthBits);
        for (std::size_t i = 0; i < story::kCallDepth; ++i) {
            std::uint64_t place = 0;
            if (i < depth)
                place = flow.callers[i] == story::kAtRest ? m_returns.size() - 1
                                                          : m_returnOf[flow.callers[i]];
            out.put(place, m_returnBits);
        }
    }
    for (const Number& number : m_numbers) {
        const bool matters = live.has(m_facts.variable(number.variable));
        const std::int32_t value = matters ? state.variables[number.variable] : number.initial;
        out.put(static_cast<std::uint64_t>(std::int64_t{value} - number.low), number.bits);
    }
    for (const std::uint16_t bit : m_once)
        out.put(live.has(m_facts.once(bit)) && story::testBit(state.onceTaken, bit), 1);
    for (const std::uint16_t scene : m_seen)
        out.put(live.has(m_facts.seen(scene)) && story::testBit(state.scenesSeen, scene), 1);
    out.finish(to + m_words);
}

void Layout::unpack(const std::uint64_t* from, story::State& state) const {
    Reader in(from);
    const auto stop = static_cast<std::uint32_t>(in.take(m_stopBits));
    Flow& flow = state.flows[m_slice.chat];
    flow = Flow{};
    if (stop == kResting) flow.rest();
    if (stop >= kFirstStop) {
        flow.at = m_stops[stop - kFirstStop];
        flow.state = FlowState::Replying;
        flow.prompt = m_slice.scenario.code[flow.at].a;
    }
    if (m_depthBits > 0) {
        flow.depth = static_cast<std::uint8_t>(in.take(m_depthBits));
        for (std::uint32_t& caller : flow.callers)
            caller = m_returns[in.take(m_returnBits)];
    }
    for (const Number& number : m_numbers)
        state.variables[number.variable] =
            static_cast<std::int32_t>(number.low + static_cast<std::int64_t>(in.take(number.bits)));
    std::ranges::fill(state.onceTaken, 0);
    std::ranges::fill(state.scenesSeen, 0);
    for (const std::uint16_t bit : m_once)
        if (in.take(1) != 0) story::setBit(state.onceTaken, bit);
    for (const std::uint16_t scene : m_seen)
        if (in.take(1) != 0) story::setBit(state.scenesSeen, scene);
    state.active = m_slice.chat;
    state.ended = false;
}

} // namespace explore
