// SPDX-License-Identifier: MIT
#include "explore/possible.h"

#include "explore/exploration.h"
#include "story/expression.h"
#include "story/settings.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace explore {

using story::ExprCode;
using story::OpCode;

namespace {

constexpr std::int64_t kMostValues = 1024;
constexpr int kMostSteps = 200'000;

/// All that a variable can come to be by what was found to be written to it.
std::vector<std::int32_t> valuesOf(const story::Variable& variable,
                                   const std::vector<story::Effect>& writes) {
    std::vector<std::int32_t> values{variable.initial};
    if (std::int64_t{variable.high} - variable.low >= kMostValues) return {};
    for (std::size_t next = 0; next < values.size(); ++next) {
        for (const story::Effect& write : writes) {
            const std::int64_t wanted = std::int64_t{write.value} + (write.add ? values[next] : 0);
            const auto value = static_cast<std::int32_t>(
                std::clamp<std::int64_t>(wanted, variable.low, variable.high));
            if (std::ranges::find(values, value) == values.end()) values.push_back(value);
        }
    }
    return values;
}

/// Looks for values of the facts that meet the demands.
class Search {
public:
    Search(const story::Scenario& scenario, const Facts& facts, const Domains& domains,
           std::span<const Demand> demands, Stop stop)
        : m_scenario(scenario), m_facts(facts), m_domains(domains), m_demands(demands),
          m_stop(stop), m_values(facts.count()) {}

    bool run() {
        if (++m_steps > kMostSteps || m_stop.isAsked()) return true;
        std::optional<std::size_t> open; // a fact that decides
        for (const Demand& demand : m_demands) {
            m_unknown.reset();
            const Known met = evaluate(demand.condition);
            if (met && (*met != 0) != demand.holds) return false;
            if (!met && !open) open = m_unknown;
        }
        if (!open) return true;
        for (const std::int32_t value : m_domains[*open]) {
            m_values[*open] = value;
            if (run()) return true;
        }
        m_values[*open].reset();
        // A fact of which nothing is known can be anything.
        return m_domains[*open].empty();
    }

private:
    using Known = std::optional<std::int32_t>;

    Known factAt(std::size_t fact) {
        if (!m_values[fact] && !m_unknown) m_unknown = fact;
        return m_values[fact];
    }

    Known anybodyTold() {
        Known any = factAt(m_facts.outsiderTold());
        for (std::size_t i = 0; i < m_scenario.contacts.size(); ++i) {
            if (any && *any != 0) return 1;
            const Known told = factAt(m_facts.about(ExprCode::Told, i));
            if (told && *told != 0) return 1;
            if (!told) any.reset();
        }
        return any;
    }

    Known leaf(const story::ExprOp& op) {
        const auto value = static_cast<std::size_t>(op.value);
        switch (op.code) {
        case ExprCode::Number: return op.value;
        case ExprCode::Variable: return factAt(m_facts.variable(value));
        case ExprCode::Setting: return factAt(m_facts.setting(value));
        case ExprCode::Seen: return factAt(m_facts.seen(value));
        case ExprCode::Flagged: return factAt(m_facts.flagged(value));
        case ExprCode::Day: return factAt(m_facts.day());
        case ExprCode::Told:
            if (op.value == story::kPlayer) return anybodyTold();
            [[fallthrough]];
        default: return factAt(m_facts.about(op.code, value));
        }
    }

    /// What settles an `and` or an `or` by itself: 0 or 1.
    static bool settles(ExprCode code, const Known& side) {
        if (!side) return false;
        return code == ExprCode::And ? *side == 0 : code == ExprCode::Or && *side != 0;
    }

    Known evaluate(story::ExprIndex condition) {
        if (condition == story::kNoExpr) return 1;
        std::vector<Known> stack;
        for (std::size_t at = condition; m_scenario.expressions[at].code != ExprCode::End; ++at) {
            const story::ExprOp& op = m_scenario.expressions[at];
            if (op.code < ExprCode::Not) {
                stack.push_back(leaf(op));
                continue;
            }
            const Known right = stack.back();
            if (op.code == ExprCode::Not || op.code == ExprCode::Negate) {
                if (right) stack.back() = story::combine(op.code, *right, 0);
                continue;
            }
            stack.pop_back();
            Known& left = stack.back();
            if (settles(op.code, left) || settles(op.code, right))
                left = op.code == ExprCode::Or ? 1 : 0;
            else if (left && right)
                left = story::combine(op.code, *left, *right);
            else
                left.reset();
        }
        return stack.front();
    }

    const story::Scenario& m_scenario;
    const Facts& m_facts;
    const Domains& m_domains;
    std::span<const Demand> m_demands;
    Stop m_stop;
    std::vector<Known> m_values;          ///< by fact
    std::optional<std::size_t> m_unknown; ///< the first fact that an evaluation missed
    int m_steps = 0;
};

} // namespace

Domains domainsOf(const story::Scenario& scenario, const Facts& facts,
                  const Exploration& exploration) {
    std::vector<std::vector<story::Effect>> writes(scenario.variables.size());
    Domains domains(facts.count());
    int days = 1;
    for (std::size_t i = 0; i < scenario.scenes.size(); ++i)
        domains[facts.seen(i)] = {0};
    for (std::size_t at = 0; at < scenario.code.size(); ++at) {
        const story::Op& op = scenario.code[at];
        days += op.code == OpCode::Tomorrow ? 1 : 0;
        if (exploration.reached()[at] == 0) continue;
        if (op.code == OpCode::Enter) domains[facts.seen(op.a)] = {0, 1};
        for (std::size_t i = 0; op.code == OpCode::Effects && i < op.a; ++i) {
            const story::Effect& effect = scenario.effects[op.b + i];
            writes[effect.variable].push_back(effect);
        }
    }
    for (std::size_t i = 0; i < writes.size(); ++i)
        domains[facts.variable(i)] = valuesOf(scenario.variables[i], writes[i]);
    for (int i = 0; i < story::kSettingCount; ++i) {
        auto& values = domains[facts.setting(static_cast<std::size_t>(i))];
        const auto names = story::audienceNames(static_cast<story::Setting>(i));
        for (std::int32_t value = 0; value < static_cast<std::int32_t>(names.size()); ++value)
            values.push_back(value);
    }
    for (std::size_t fact = facts.about(ExprCode::Blocked, 0); fact < facts.day(); ++fact)
        domains[fact] = {0, 1};
    for (std::int32_t day = 1; day <= days; ++day)
        domains[facts.day()].push_back(day);
    return domains;
}

bool canBe(const story::Scenario& scenario, const Facts& facts, const Domains& domains,
           std::span<const Demand> demands, Stop stop) {
    return Search(scenario, facts, domains, demands, stop).run();
}

bool canBePicked(const story::Scenario& scenario, const Facts& facts, const Domains& domains,
                 story::EndingIndex ending, Stop stop) {
    std::vector<Demand> demands;
    for (story::EndingIndex i = 0; i < ending; ++i)
        demands.push_back({scenario.endings[i].condition, false});
    demands.push_back({scenario.endings[ending].condition, true});
    return canBe(scenario, facts, domains, demands, stop);
}

} // namespace explore
