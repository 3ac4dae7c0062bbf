// SPDX-License-Identifier: MIT
#include "explore/terrain.h"

#include <algorithm>

namespace explore {

using story::Hook;
using story::OpCode;

namespace {
constexpr std::int64_t kFewValues = 256;
} // namespace

Terrain::Terrain(const Slice& ofSlice, const Influence& ofOthers)
    : slice(ofSlice), influence(ofOthers), facts(slice.scenario),
      liveness(slice.scenario, facts, entryOps()), layout(slice, facts, liveness) {
    findAsked();
    findEntries();
    findChanges();
}

void Terrain::findAsked() {
    const story::Scenario& story = slice.scenario;
    const auto changing = [&](const FactSet& set) {
        std::vector<std::uint16_t> variables;
        for (std::size_t i = 0; i < story.variables.size(); ++i) {
            if (slice.changes[i] != Change::Never && set.has(facts.variable(i)))
                variables.push_back(static_cast<std::uint16_t>(i));
        }
        return variables;
    };
    FactSet picked(facts.count()), promises(facts.count());
    for (const story::Ending& ending : story.endings)
        addFacts(story, facts, ending.condition, picked);
    for (const story::Promise& promise : story.promises)
        addFacts(story, facts, promise.condition, promises);
    promised = changing(promises);
    asked.resize(story.code.size());
    for (std::size_t at = 0; at < story.code.size(); ++at) {
        const story::Op& op = story.code[at];
        FactSet set(facts.count());
        addFacts(story, facts, op, set);
        addSums(at, set);
        if (op.code == OpCode::Rest || op.code == OpCode::Back || op.code == OpCode::Finish)
            set.addAll(picked);
        asked[at] = changing(set);
    }
}

/// What is added to is asked for, where the sum matters: others may have set it before. What
/// changes freely is whatever it likes afterwards.
void Terrain::addSums(std::size_t at, FactSet& to) const {
    const story::Op& op = slice.scenario.code[at];
    if (op.code != OpCode::Effects || at + 1 >= slice.scenario.code.size()) return;
    for (std::size_t i = 0; i < op.a; ++i) {
        const story::Effect& effect = slice.scenario.effects[op.b + i];
        const std::size_t sum = facts.variable(effect.variable);
        const bool matters = liveness.at(at + 1).has(sum) || liveness.always().has(sum);
        if (effect.add && matters && slice.changes[effect.variable] != Change::Freely) to.add(sum);
    }
}

void Terrain::findChanges() {
    const story::Scenario& story = slice.scenario;
    m_becomes.resize(story.variables.size());
    for (std::uint16_t i = 0; i < story.variables.size(); ++i) {
        const story::Variable& about = story.variables[i];
        const auto values = std::int64_t{about.high} - about.low + 1;
        if (slice.changes[i] == Change::Never || values > kFewValues) continue;
        for (std::int64_t value = about.low; value <= about.high; ++value)
            workOut(i, static_cast<std::int32_t>(value), m_becomes[i].emplace_back());
    }
}

std::vector<std::uint32_t> Terrain::entryOps() const {
    std::vector<std::uint32_t> ops;
    const story::Scenario& story = slice.scenario;
    for (const story::SceneIndex hook : story.chats[slice.chat].hooks) {
        if (hook != story::kNoScene && story.scenes[hook].chat == slice.chat)
            ops.push_back(story.scenes[hook].entry);
    }
    for (const story::SceneIndex scene : influence.starts)
        ops.push_back(story.scenes[scene].entry);
    return ops;
}

void Terrain::findEntries() {
    const story::Scenario& story = slice.scenario;
    const auto add = [&](Step step, story::SceneIndex scene) {
        entries.push_back({step, story.scenes[scene].entry});
    };
    const auto& hooks = story.chats[slice.chat].hooks;
    for (std::uint16_t hook = 0; hook < story::kHookCount; ++hook) {
        if (hooks[hook] == story::kNoScene) continue;
        const bool sendsAway = hook == static_cast<std::uint16_t>(Hook::Block) ||
                               hook == static_cast<std::uint16_t>(Hook::Remove);
        if (story.scenes[hooks[hook]].chat == slice.chat)
            add({StepKind::Hook, hook}, hooks[hook]);
        else if (sendsAway) // the story goes on in another chat, and this one is over
            entries.push_back({{StepKind::Hook, hook}, story::kAtRest});
    }
    for (const story::SceneIndex scene : influence.starts)
        add({StepKind::Start, scene}, scene);
}

std::span<const std::int32_t> Terrain::becomes(std::uint16_t variable, std::int32_t value,
                                               std::vector<std::int32_t>& room) const {
    const auto& known = m_becomes[variable];
    if (!known.empty())
        return known[static_cast<std::size_t>(value - slice.scenario.variables[variable].low)];
    room.clear();
    workOut(variable, value, room);
    return room;
}

void Terrain::workOut(std::uint16_t variable, std::int32_t value,
                      std::vector<std::int32_t>& to) const {
    const story::Variable& about = slice.scenario.variables[variable];
    const auto addUpTo = [&](std::int64_t from, std::int64_t last) {
        for (std::int64_t i = from; i <= last; ++i)
            if (i != value) to.push_back(static_cast<std::int32_t>(i));
    };
    to.push_back(value);
    switch (slice.changes[variable]) {
    case Change::Never: break;
    case Change::Freely: addUpTo(about.low, about.high); break;
    case Change::Once: {
        const story::ExprOp& question = slice.questions[variable - slice.ownVariables];
        const bool may =
            question.code != story::ExprCode::Seen ||
            influence.scenesSeen.contains(static_cast<story::SceneIndex>(question.value));
        if (may && value == 0) to.push_back(1);
        break;
    }
    case Change::Days: addUpTo(value, std::min(influence.lastDay, about.high)); break;
    case Change::Others: {
        const auto values = std::int64_t{about.high} - about.low + 1;
        if (values <= kFewValues)
            close(variable, to);
        else
            addUpTo(about.low, about.high);
        break;
    }
    }
}

/// Adds what can be written over and over, from each value that is there.
void Terrain::close(std::uint16_t variable, std::vector<std::int32_t>& values) const {
    const story::Variable& about = slice.scenario.variables[variable];
    for (std::size_t next = 0; next < values.size(); ++next) {
        for (const Influence::Write& write : influence.writes[variable]) {
            const std::int64_t wanted = std::int64_t{write.value} + (write.add ? values[next] : 0);
            const auto value =
                static_cast<std::int32_t>(std::clamp<std::int64_t>(wanted, about.low, about.high));
            if (std::ranges::find(values, value) == values.end()) values.push_back(value);
        }
    }
}

} // namespace explore
