// SPDX-License-Identifier: MIT
#include "explore/asides.h"

#include "explore/facts.h"
#include "explore/slice.h"

#include <algorithm>

namespace explore {

using story::OpCode;

std::vector<std::size_t> runOf(const story::Scenario& scenario, std::size_t entry) {
    std::vector<std::size_t> found, open{entry};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (at >= scenario.code.size()) return {};
        if (std::ranges::find(found, at) != found.end()) continue;
        found.push_back(at);
        const story::Op& op = scenario.code[at];
        switch (op.code) {
        case OpCode::Reply:
        case OpCode::Tomorrow:
        case OpCode::Finish:
        case OpCode::Start:
        case OpCode::Call: return {};
        case OpCode::Back:
        case OpCode::Rest: break;
        case OpCode::Jump: open.push_back(op.b); break;
        case OpCode::Go: open.push_back(scenario.scenes[op.a].entry); break;
        case OpCode::Random:
            for (std::size_t i = 1; i <= op.c; ++i)
                open.push_back(at + i);
            break;
        case OpCode::JumpUnless:
        case OpCode::Once: open.push_back(op.b); [[fallthrough]];
        default: open.push_back(at + 1); break;
        }
    }
    return found;
}

bool isRunWithoutHook(const story::Scenario& scenario, story::ChatIndex chat, story::Hook hook,
                      const std::vector<std::size_t>& run) {
    const auto isInRun = [&](std::size_t at) { return std::ranges::find(run, at) != run.end(); };
    const auto beginsRun = [&](story::SceneIndex scene) {
        return scene != story::kNoScene && isInRun(scenario.scenes[scene].entry);
    };
    for (std::size_t at = 0; at < scenario.code.size(); ++at) {
        const story::Op& op = scenario.code[at];
        const bool leads =
            op.code == OpCode::Go || op.code == OpCode::Call || op.code == OpCode::Start;
        if (leads && !isInRun(at) && beginsRun(op.a)) return true;
    }
    // Hooks of other chats may lead here, too.
    for (story::ChatIndex other = 0; other < scenario.chats.size(); ++other)
        for (int i = 0; i < story::kHookCount; ++i)
            if ((other != chat || i != static_cast<int>(hook)) &&
                beginsRun(scenario.chats[other].hooks[i]))
                return true;
    return scenario.chats[chat].startsAlone && beginsRun(scenario.chats[chat].firstScene);
}

std::vector<story::Hook> asidesOf(const story::Scenario& scenario, story::ChatIndex chat) {
    const Facts facts(scenario);
    std::vector<story::Hook> asides;
    for (const story::Hook hook : {story::Hook::Report, story::Hook::Privacy,
                                   story::Hook::Screenshot, story::Hook::Tell, story::Hook::Flag}) {
        const story::SceneIndex scene = scenario.chats[chat].hooks[static_cast<int>(hook)];
        if (scene == story::kNoScene || scenario.scenes[scene].chat != chat) continue;
        const auto run = runOf(scenario, scenario.scenes[scene].entry);
        if (run.empty()) continue;
        FactSet marks(facts.count()), asked(facts.count());
        for (const std::size_t at : run) {
            const story::Op& op = scenario.code[at];
            if (op.code == OpCode::Enter) marks.add(facts.seen(op.a));
            if (op.code == OpCode::Once) marks.add(facts.once(op.a));
            for (std::size_t i = 0; op.code == OpCode::Effects && i < op.a; ++i)
                marks.add(facts.variable(scenario.effects[op.b + i].variable));
        }
        const auto chats = chatsOfOps(scenario);
        for (std::size_t at = 0; at < scenario.code.size(); ++at) {
            if (chats[at] != chat || std::ranges::find(run, at) != run.end()) continue;
            const story::Op& op = scenario.code[at];
            if (op.code == OpCode::JumpUnless) addFacts(scenario, facts, op.c, asked);
            if (op.code == OpCode::Once) asked.add(facts.once(op.a));
            if (op.code != OpCode::Reply) continue;
            for (const story::Option& option : scenario.optionsOf(op.a))
                addFacts(scenario, facts, option.condition, asked);
        }
        for (const story::Promise& promise : scenario.promises)
            addFacts(scenario, facts, promise.condition, asked);
        if (scenario.chats.size() == 1) {
            for (const story::Ending& ending : scenario.endings)
                addFacts(scenario, facts, ending.condition, asked);
        }
        if (!asked.meets(marks)) asides.push_back(hook);
    }
    return asides;
}

} // namespace explore
