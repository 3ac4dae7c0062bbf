// SPDX-License-Identifier: MIT
#include "author/play/staging.h"

#include <algorithm>

namespace author {

namespace {

using story::Session;

std::optional<std::size_t> variableNamed(const story::Scenario& scenario, const std::string& name) {
    const auto found = std::ranges::find(scenario.variables, name, &story::Variable::name);
    if (found == scenario.variables.end()) return std::nullopt;
    return static_cast<std::size_t>(found - scenario.variables.begin());
}

/// Has the scene's chat go on from there, in a story that may have ended.
void takeUpAt(const story::Scenario& scenario, story::SceneIndex index, story::State& state) {
    story::Flow& last = state.flows[state.active];
    // Whoever ended the story still stands there, and would end it again.
    if (state.ended && last.state == story::FlowState::Running &&
        scenario.code[last.at].code == story::OpCode::Finish)
        last.rest();
    state.ended = false;
    state.ending = 0;
    const story::Scene& scene = scenario.scenes[index];
    state.flows[scene.chat].start(scene.entry);
    state.active = scene.chat;
}

} // namespace

std::vector<std::string> unknownNames(const Staging& staging, const story::Scenario& scenario) {
    std::vector<std::string> unknown;
    if (!staging.scene.empty() && !scenario.findScene(staging.scene))
        unknown.push_back(staging.scene);
    for (const auto& [name, value] : staging.values) {
        if (!variableNamed(scenario, name)) unknown.push_back(name);
    }
    return unknown;
}

std::optional<story::EventIndex> carryOut(const Staging& staging, story::Session& session) {
    const story::Scenario& scenario = session.scenario();
    const std::size_t names = staging.values.size() + (staging.scene.empty() ? 0 : 1);
    if (!staging.privacy && !staging.day && unknownNames(staging, scenario).size() == names)
        return std::nullopt;

    session.advanceAll();
    Session::Snapshot stage = session.snapshot();
    story::State& state = stage.state;
    std::optional<story::Event> ending; // always the last event of a story that has ended
    if (state.ended) {
        ending = stage.events.back();
        stage.events.pop_back();
    }
    const auto first = static_cast<story::EventIndex>(stage.events.size());

    for (const auto& [name, value] : staging.values) {
        const auto index = variableNamed(scenario, name);
        if (!index) continue;
        const story::Variable& variable = scenario.variables[*index];
        state.variables[*index] = std::clamp(value, variable.low, variable.high);
    }
    if (staging.privacy) state.privacy = *staging.privacy;
    const int day = std::clamp(staging.day.value_or(state.day), 1, kLastDay);
    if (staging.day && day != state.day) {
        state.day = day;
        stage.events.push_back(
            {.kind = story::EventKind::Day, .index = static_cast<std::uint32_t>(day)});
    }
    if (const auto scene = scenario.findScene(staging.scene))
        takeUpAt(scenario, *scene, state);
    else if (ending)
        stage.events.push_back(*ending);
    stage.opsLeft = Session::kOpsPerInput;
    stage.opsKept = Session::kOpsPerPlay - Session::kOpsPerInput;

    session.restore(stage);
    session.advanceAll();
    return first;
}

} // namespace author
