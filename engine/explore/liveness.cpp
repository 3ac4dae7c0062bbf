// SPDX-License-Identifier: MIT
#include "explore/liveness.h"

#include "explore/slice.h"

#include <algorithm>

namespace explore {

using story::OpCode;

Liveness::Liveness(const story::Scenario& scenario, const Facts& facts,
                   std::span<const std::uint32_t> entries)
    : m_scenario(scenario), m_facts(facts), m_before(scenario.code.size(), FactSet(facts.count())),
      m_chatOf(chatsOfOps(scenario)), m_endings(facts.count()), m_always(facts.count()) {
    for (const story::Ending& ending : scenario.endings)
        addFacts(scenario, facts, ending.condition, m_endings);
    returnSites();
    // From the end of the program to its beginning, until nothing more comes alive.
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t at = m_scenario.code.size(); at-- > 0;)
            changed |= m_before[at].addAll(transfer(at));
    }
    m_always.addAll(m_endings);
    for (const story::Promise& promise : scenario.promises)
        addFacts(scenario, facts, promise.condition, m_always);
    for (const std::uint32_t entry : entries)
        m_always.addAll(m_before[entry]);
}

void Liveness::returnSites() {
    m_returns.resize(m_scenario.chats.size());
    for (std::size_t at = 0; at < m_scenario.code.size(); ++at) {
        const OpCode code = m_scenario.code[at].code;
        const story::Chat& chat = m_scenario.chats[m_chatOf[at]];
        const bool hooked =
            std::ranges::any_of(chat.hooks, [](auto hook) { return hook != story::kNoScene; });
        if (code == OpCode::Call) m_returns[m_chatOf[at]].push_back(at + 1);
        // A hook comes back to where the chat waits.
        if (hooked && (code == OpCode::Reply || code == OpCode::Tomorrow))
            m_returns[m_chatOf[at]].push_back(at);
    }
}

FactSet Liveness::transfer(std::size_t at) const {
    const story::Op& op = m_scenario.code[at];
    const auto entryOf = [&](std::size_t scene) { return m_scenario.scenes[scene].entry; };
    FactSet live(m_facts.count());
    const auto from = [&](std::size_t next) {
        if (next < m_before.size()) live.addAll(m_before[next]);
    };
    switch (op.code) {
    case OpCode::Jump: from(op.b); break;
    case OpCode::JumpUnless:
        from(at + 1);
        from(op.b);
        addFacts(m_scenario, m_facts, op.c, live);
        break;
    case OpCode::Once:
        from(at + 1);
        from(op.b);
        live.add(m_facts.once(op.a));
        break;
    case OpCode::Random:
        for (std::size_t i = 1; i <= op.c; ++i)
            from(at + i);
        break;
    case OpCode::Reply: {
        from(at + 1); // where nothing is on offer
        for (const story::Option& option : m_scenario.optionsOf(op.a)) {
            from(option.entry);
            addFacts(m_scenario, m_facts, option.condition, live);
            if (option.once) live.add(m_facts.once(option.onceBit));
        }
        break;
    }
    case OpCode::Go: from(entryOf(op.a)); break;
    case OpCode::Call: from(entryOf(op.a)); break;
    case OpCode::Back:
        for (const std::size_t site : m_returns[m_chatOf[at]])
            from(site);
        live.addAll(m_endings);
        break;
    case OpCode::Start:
        from(at + 1);
        from(entryOf(op.a));
        break;
    case OpCode::Finish:
        if (op.a == story::kPickEnding) live.addAll(m_endings);
        break;
    case OpCode::Rest: live.addAll(m_endings); break;
    case OpCode::Effects: {
        from(at + 1);
        // From the last to the first: what is set is not needed before, what is added to is.
        for (std::size_t i = op.a; i-- > 0;) {
            const story::Effect& effect = m_scenario.effects[op.b + i];
            if (!effect.add) live.remove(m_facts.variable(effect.variable));
        }
        break;
    }
    default: from(at + 1); break;
    }
    return live;
}

} // namespace explore
