// SPDX-License-Identifier: MIT
#include "author/map/node_states.h"

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

std::optional<story::SceneIndex> sceneOf(const story::Session& session, story::ChatIndex chat) {
    const auto events = session.events();
    const auto last = std::find_if(events.rbegin(), events.rend(), [&](const story::Event& event) {
        return event.kind == story::EventKind::Scene && event.chat == chat;
    });
    if (last == events.rend()) return std::nullopt;
    return static_cast<story::SceneIndex>(last->index);
}

std::optional<map::NodeIndex> placeOf(const map::Graph& graph, const story::Session& session,
                                      story::ChatIndex chat) {
    const story::State& state = session.state();
    if (state.ended) {
        for (std::size_t i = graph.scenes; i < graph.nodes.size(); ++i)
            if (graph.nodes[i].kind == map::NodeKind::Ending &&
                graph.nodes[i].index == state.ending)
                return static_cast<map::NodeIndex>(i);
    }
    const auto scene = sceneOf(session, chat);
    return scene ? std::optional<map::NodeIndex>(*scene) : std::nullopt; // node i is scene i
}

std::vector<NodeState> playStates(const map::Graph& graph, const story::Session& session) {
    std::vector<NodeState> states(graph.nodes.size());
    for (const story::Event& event : session.events())
        if (event.kind == story::EventKind::Scene) states[event.index] = NodeState::Visited;
    const story::State& state = session.state();
    for (std::size_t i = 0; i < state.flows.size(); ++i) {
        const story::FlowState flow = state.flows[i].state;
        const bool waits = flow == story::FlowState::Replying || flow == story::FlowState::Tomorrow;
        if (!waits && !state.ended) continue;
        if (const auto place = placeOf(graph, session, static_cast<story::ChatIndex>(i)))
            if (!state.ended || *place >= graph.scenes) states[*place] = NodeState::Here;
    }
    return states;
}

} // namespace author
