// SPDX-License-Identifier: MIT
#include "map/effort.h"

#include <algorithm>
#include <cstdlib>

namespace map {
namespace {

/// By node: its row, if each stands below all that lead to it, but for edges that lead back.
class Ranks {
public:
    explicit Ranks(const Plan& plan) : m_next(plan.nodes.size()), m_ranks(plan.nodes.size()) {
        for (const Plan::Edge& edge : plan.edges)
            m_next[edge.from].push_back(edge.to);
        std::vector<State> states(plan.nodes.size(), State::New);
        for (std::uint32_t i = 0; i < plan.nodes.size(); ++i)
            if (states[i] == State::New) visit(i, states);
        // The last one that was finished comes first: all that lead to a node come before it.
        std::vector<std::size_t> places(plan.nodes.size());
        for (std::size_t i = 0; i < m_finished.size(); ++i)
            places[m_finished[i]] = i;
        for (auto node = m_finished.rbegin(); node != m_finished.rend(); ++node)
            for (const std::uint32_t to : m_next[*node])
                if (places[to] < places[*node])
                    m_ranks[to] = std::max(m_ranks[to], m_ranks[*node] + 1);
    }

    int between(const Plan::Edge& edge) const {
        return std::abs(m_ranks[edge.to] - m_ranks[edge.from]);
    }

private:
    enum class State : std::uint8_t { New, Open, Done };

    /// Depth first, without recursion: a story may be thousands of scenes deep.
    void visit(std::uint32_t first, std::vector<State>& states) {
        std::vector<std::pair<std::uint32_t, std::size_t>> path{{first, 0}};
        states[first] = State::Open;
        while (!path.empty()) {
            auto& [node, step] = path.back();
            if (step == m_next[node].size()) {
                states[node] = State::Done;
                m_finished.push_back(node);
                path.pop_back();
                continue;
            }
            const std::uint32_t to = m_next[node][step++];
            if (states[to] != State::New) continue;
            states[to] = State::Open;
            path.emplace_back(to, 0);
        }
    }

    std::vector<std::vector<std::uint32_t>> m_next;
    std::vector<int> m_ranks;
    std::vector<std::uint32_t> m_finished;
};

} // namespace

double effortOf(const Plan& plan, bool labels) {
    const Ranks rows(plan);
    double effort = static_cast<double>(plan.nodes.size());
    for (const Plan::Edge& edge : plan.edges) {
        const bool labelled = labels && edge.label.w > 0;
        effort += std::max(0, rows.between(edge) - 1) + (labelled ? 1 : 0);
    }
    return effort;
}

} // namespace map
