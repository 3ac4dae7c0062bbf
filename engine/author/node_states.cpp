// SPDX-License-Identifier: MIT
#include "author/node_states.h"

#include <algorithm>

namespace author {

using map::NodeState;

std::vector<NodeState> provedStates(const story::Scenario& scenario, const map::Graph& graph,
                                    const explore::Proof& proof) {
    const auto isTrap = [&](story::SceneIndex scene) {
        return std::ranges::find(proof.findings, scene, &explore::Finding::scene) !=
               proof.findings.end();
    };
    std::vector<NodeState> states;
    for (const map::Node& node : graph.nodes) {
        NodeState state = NodeState::None;
        if (node.kind == map::NodeKind::Scene) {
            const std::uint32_t entry = scenario.scenes[node.index].entry;
            if (proof.whole)
                state = proof.reached[entry] != 0 ? NodeState::Proved : NodeState::Unreached;
            if (isTrap(node.index)) state = NodeState::Trapped;
        } else if (node.kind == map::NodeKind::Ending && proof.whole) {
            state = proof.possible[node.index] != 0 ? NodeState::Proved : NodeState::Unreached;
        }
        states.push_back(state);
    }
    return states;
}

void markPlay(std::vector<NodeState>& states, const map::Graph& graph,
              const story::Session& session) {
    const story::Scenario& scenario = session.scenario();
    states.resize(graph.nodes.size());
    std::vector<story::SceneIndex> last(scenario.chats.size(), story::kNoScene);
    for (const story::Event& event : session.events()) {
        if (event.kind != story::EventKind::Scene) continue;
        states[event.index] = NodeState::Visited; // node i is scene i
        last[event.chat] = static_cast<story::SceneIndex>(event.index);
    }
    const story::State& state = session.state();
    if (state.ended) {
        for (std::size_t i = graph.scenes; i < graph.nodes.size(); ++i)
            if (graph.nodes[i].kind == map::NodeKind::Ending &&
                graph.nodes[i].index == state.ending)
                states[i] = NodeState::Here;
        return;
    }
    for (std::size_t chat = 0; chat < last.size(); ++chat) {
        const story::FlowState flow = state.flows[chat].state;
        const bool waits = flow == story::FlowState::Replying || flow == story::FlowState::Tomorrow;
        if (waits && last[chat] != story::kNoScene) states[last[chat]] = NodeState::Here;
    }
}

} // namespace author
