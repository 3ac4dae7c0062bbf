// SPDX-License-Identifier: MIT
#pragma once

#include "story/scenario.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace explore {

/// Everything of a State that a condition can ask for, numbered: variables, once bits, scenes,
/// settings, and what the player has done.
class Facts {
public:
    explicit Facts(const story::Scenario& scenario);

    std::size_t count() const { return m_count; }
    std::size_t variable(std::size_t index) const { return index; }
    std::size_t once(std::size_t bit) const { return m_once + bit; }
    std::size_t seen(std::size_t scene) const { return m_seen + scene; }
    std::size_t setting(std::size_t index) const { return m_setting + index; }
    /// A question about a contact: Blocked, Reported, Removed, Saved, Told or FlaggedFrom.
    std::size_t about(story::ExprCode question, std::size_t contact) const;
    std::size_t outsiderTold() const { return m_outsiderTold; }
    std::size_t flagged(std::size_t item) const { return m_flagged + item; }
    std::size_t day() const { return m_day; }

private:
    std::size_t m_contacts, m_once, m_seen, m_setting, m_about, m_outsiderTold, m_flagged, m_day,
        m_count;
};

/// A set of facts.
class FactSet {
public:
    explicit FactSet(std::size_t count = 0) : m_words((count + 63) / 64, 0) {}

    void add(std::size_t fact) { m_words[fact / 64] |= std::uint64_t{1} << (fact % 64); }
    void remove(std::size_t fact) { m_words[fact / 64] &= ~(std::uint64_t{1} << (fact % 64)); }
    bool has(std::size_t fact) const { return (m_words[fact / 64] >> (fact % 64) & 1) != 0; }
    /// Whether anything was new.
    bool addAll(const FactSet& other) {
        std::uint64_t added = 0;
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            added |= other.m_words[i] & ~m_words[i];
            m_words[i] |= other.m_words[i];
        }
        return added != 0;
    }
    bool meets(const FactSet& other) const {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            if ((m_words[i] & other.m_words[i]) != 0) return true;
        return false;
    }
    const std::vector<std::uint64_t>& words() const { return m_words; }
    bool operator==(const FactSet&) const = default;

private:
    std::vector<std::uint64_t> m_words;
};

/// Adds what a condition asks for.
void addFacts(const story::Scenario& scenario, const Facts& facts, story::ExprIndex expression,
              FactSet& to);
/// Adds what an op's conditions ask for: a jump's, or those of a reply's options.
void addFacts(const story::Scenario& scenario, const Facts& facts, const story::Op& op,
              FactSet& to);

} // namespace explore
