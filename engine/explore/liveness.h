// SPDX-License-Identifier: MIT
#pragma once

#include "explore/facts.h"

#include <cstdint>
#include <span>
#include <vector>

namespace explore {

/// Which facts can still matter: those that some condition may ask for before they are set anew.
/// Two states that differ in other facts alone go on alike, so the explorer takes them for one.
///
/// Backward dataflow over the whole program (Aho, Lam, Sethi & Ullman, "Compilers", 9.2.5). A
/// `back` is taken to return to every caller of its chat, which can only keep more alive.
class Liveness {
public:
    /// `entries`: ops at which something outside the program's own flow may set in at any time.
    Liveness(const story::Scenario& scenario, const Facts& facts,
             std::span<const std::uint32_t> entries = {});

    /// What is alive before an op of the program.
    const FactSet& at(std::size_t op) const { return m_before[op]; }
    /// What is alive wherever the chats stand: for the choice of an ending, for promises, and at
    /// the entries.
    const FactSet& always() const { return m_always; }

private:
    FactSet transfer(std::size_t at) const;
    void returnSites();

    const story::Scenario& m_scenario;
    const Facts& m_facts;
    std::vector<FactSet> m_before;
    std::vector<std::vector<std::size_t>> m_returns; ///< by chat: where its `back`s may lead
    std::vector<story::ChatIndex> m_chatOf;          ///< by op
    FactSet m_endings, m_always;
};

} // namespace explore
