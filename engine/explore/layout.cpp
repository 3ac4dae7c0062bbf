// SPDX-License-Identifier: MIT
#include "explore/layout.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace explore {

using story::Flow;
using story::FlowState;
using story::OpCode;

namespace {

constexpr std::uint32_t kIdle = 0, kResting = 1, kFirstReply = 2; ///< in m_stops

unsigned bitsFor(std::uint64_t values) {
    return values <= 1 ? 0U : static_cast<unsigned>(std::bit_width(values - 1));
}

} // namespace

/// Puts fields, the first in the state first, where there were zeros. A word is put together before
/// it is written.
class Layout::Writer {
public:
    explicit Writer(std::uint64_t* to) : m_to(to) {}
    ~Writer() { m_to[m_at] |= m_word; }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void put(Field field, std::uint64_t value) {
        assert(field.bits == 64 || value >> field.bits == 0);
        if (field.word != m_at) goOnTo(field.word, 0);
        m_word |= value << field.shift;
        if (field.shift + field.bits > 64) goOnTo(m_at + 1, value >> (64 - field.shift));
    }

private:
    void goOnTo(std::uint32_t at, std::uint64_t word) {
        m_to[m_at] |= m_word;
        m_at = at;
        m_word = word;
    }
    std::uint64_t* m_to;
    std::uint32_t m_at = 0;
    std::uint64_t m_word = 0;
};

Layout::Field Layout::nextField(unsigned bits) {
    if (bits == 0) return {}; // where there is a word for sure
    const Field field{static_cast<std::uint32_t>(m_bits / 64),
                      static_cast<std::uint8_t>(m_bits % 64), static_cast<std::uint8_t>(bits)};
    m_bits += bits;
    return field;
}

Layout::Layout(const Slice& slice, const Facts& facts, const Liveness& liveness) : m_slice(slice) {
    const story::Scenario& scenario = slice.scenario;
    findReplies();
    FactSet ever = liveness.always();
    for (const std::uint32_t at : m_replies)
        ever.addAll(liveness.at(at));
    for (std::size_t i = 0; i < scenario.variables.size(); ++i) {
        const story::Variable& variable = scenario.variables[i];
        // What changes freely is no memory.
        const Change change = slice.changes[i];
        const bool isMemory = change != Change::Freely;
        if (!ever.has(facts.variable(i)) || !isMemory) continue;
        const auto values = std::int64_t{variable.high} - variable.low + 1;
        m_numbers.push_back({static_cast<std::uint16_t>(i), variable.low,
                             nextField(bitsFor(static_cast<std::uint64_t>(values)))});
    }
    m_once = runsOf(scenario.onceBits, ever, [&](std::size_t bit) { return facts.once(bit); });
    m_seen = runsOf(scenario.scenes.size(), ever, [&](std::size_t i) { return facts.seen(i); });
    m_words = std::max<std::size_t>((m_bits + 63) / 64, 1);
    const FactSet& always = liveness.always();
    m_stops = {stopOf(kIdle, always, facts), stopOf(kResting, always, facts)};
    for (const std::uint32_t at : m_replies) {
        FactSet live = liveness.at(at);
        live.addAll(always);
        m_stops.push_back(stopOf(m_stops.size(), live, facts));
    }
}

/// Where the chat can wait, and what it can come back to from there.
void Layout::findReplies() {
    const story::Scenario& scenario = m_slice.scenario;
    const auto chats = chatsOfOps(scenario);
    const auto& hooks = scenario.chats[m_slice.chat].hooks;
    const bool hooked =
        std::ranges::any_of(hooks, [](auto hook) { return hook != story::kNoScene; });
    m_replyOf.assign(scenario.code.size(), 0);
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
            m_replyOf[at] = static_cast<std::uint32_t>(m_replies.size());
            m_replies.push_back(static_cast<std::uint32_t>(at));
            if (hooked) addReturn(at);
        } else if (code == OpCode::Call) {
            calls = true;
            addReturn(at + 1);
        }
    }
    m_returns.push_back(story::kAtRest);
    m_stop = nextField(bitsFor(kFirstReply + m_replies.size()));
    if (!calls && !hooked) return;
    m_depth = nextField(bitsFor(story::kCallDepth + 1));
    for (Field& caller : m_callers.emplace())
        caller = nextField(bitsFor(m_returns.size()));
}

template<class FactOf>
std::vector<Layout::Run> Layout::runsOf(std::size_t bits, const FactSet& ever, FactOf factOf) {
    std::vector<Run> runs;
    for (std::size_t bit = 0; bit < bits; ++bit) {
        if (!ever.has(factOf(bit))) continue;
        const std::size_t word = bit / 64;
        const auto first = static_cast<unsigned>(bit % 64);
        const bool goesOn = !runs.empty() && runs.back().word == word &&
                            runs.back().first + runs.back().field.bits == first;
        const Field field = nextField(1);
        if (goesOn)
            ++runs.back().field.bits;
        else
            runs.push_back({word, first, field, 0});
    }
    return runs;
}

Layout::Stop Layout::stopOf(std::size_t number, const FactSet& live, const Facts& facts) const {
    Stop stop{.packed = std::vector<std::uint64_t>(m_words, 0)};
    Writer out(stop.packed.data());
    out.put(m_stop, number);
    for (const Number& about : m_numbers) {
        const std::int64_t initial = m_slice.scenario.variables[about.variable].initial;
        if (live.has(facts.variable(about.variable)))
            stop.numbers.push_back(about);
        else
            out.put(about.field, static_cast<std::uint64_t>(initial - about.low));
    }
    const auto keep = [&](const std::vector<Run>& runs, auto factOf, std::vector<Run>& to) {
        for (Run run : runs) {
            for (unsigned i = 0; i < run.field.bits; ++i)
                if (live.has(factOf(run.word * 64 + run.first + i)))
                    run.mask |= std::uint64_t{1} << i;
            if (run.mask != 0) to.push_back(run);
        }
    };
    keep(
        m_once, [&](std::size_t bit) { return facts.once(bit); }, stop.once);
    keep(
        m_seen, [&](std::size_t scene) { return facts.seen(scene); }, stop.seen);
    return stop;
}

std::uint32_t Layout::numberOf(const Flow& flow) const {
    if (flow.state == FlowState::Replying) return kFirstReply + m_replyOf[flow.at];
    return flow.state == FlowState::Idle ? kIdle : kResting;
}

void Layout::pack(const story::State& state, std::uint64_t* to) const {
    const Flow& flow = state.flows[m_slice.chat];
    const Stop& stop = m_stops[numberOf(flow)];
    std::ranges::copy(stop.packed, to);
    Writer out(to);
    if (m_callers && flow.state == FlowState::Replying) {
        out.put(m_depth, flow.depth);
        for (std::size_t i = 0; i < flow.depth; ++i) {
            const std::uint32_t caller = flow.callers[i];
            const std::size_t last = m_returns.size() - 1;
            out.put((*m_callers)[i], caller == story::kAtRest ? last : m_returnOf[caller]);
        }
    }
    for (const Number& number : stop.numbers) {
        const std::int64_t value = state.variables[number.variable];
        out.put(number.field, static_cast<std::uint64_t>(value - number.low));
    }
    const auto putRuns = [&](const std::vector<Run>& runs, const auto& bits) {
        for (const Run& run : runs)
            out.put(run.field, bits[run.word] >> run.first & run.mask);
    };
    putRuns(stop.once, state.onceTaken);
    putRuns(stop.seen, state.scenesSeen);
}

void Layout::unpack(const std::uint64_t* from, story::State& state) const {
    const std::uint64_t stop = m_stop.take(from);
    Flow& flow = state.flows[m_slice.chat];
    flow = Flow{};
    if (stop == kResting) flow.rest();
    if (stop >= kFirstReply) {
        flow.at = m_replies[stop - kFirstReply];
        flow.state = FlowState::Replying;
        flow.prompt = m_slice.scenario.code[flow.at].a;
    }
    if (m_callers) {
        flow.depth = static_cast<std::uint8_t>(m_depth.take(from));
        for (std::size_t i = 0; i < flow.depth; ++i)
            flow.callers[i] = m_returns[(*m_callers)[i].take(from)];
    }
    for (const Number& number : m_numbers) {
        const auto above = static_cast<std::int64_t>(number.field.take(from));
        state.variables[number.variable] = static_cast<std::int32_t>(number.low + above);
    }
    const auto takeRuns = [&](const std::vector<Run>& runs, auto& bits) {
        std::ranges::fill(bits, 0);
        for (const Run& run : runs)
            bits[run.word] |= run.field.take(from) << run.first;
    };
    takeRuns(m_once, state.onceTaken);
    takeRuns(m_seen, state.scenesSeen);
    state.active = m_slice.chat;
    state.ended = false;
}

} // namespace explore
