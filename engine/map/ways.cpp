// SPDX-License-Identifier: MIT
#include "map/ways.h"

#include <algorithm>
#include <map>

namespace map {
namespace {

using story::OpCode;

/// What is known of how a scene came to an op.
struct Past {
    static constexpr std::int32_t kNoReply = -1, kSeveral = -2;
    std::int32_t option = kNoReply; ///< the last reply that was given in the scene
    bool nextDay = false;
    bool operator==(const Past&) const = default;

    Past joinedWith(const Past& other) const {
        return {option == other.option ? option : kSeveral, nextDay || other.nextDay};
    }
};

/// Follows a scene's code from its entry, each op again whenever more is known of its past.
class Follower {
public:
    explicit Follower(const story::Scenario& scenario) : m_scenario(scenario) {}

    SceneWays follow(std::uint32_t entry) {
        reach(entry, {});
        while (!m_open.empty()) {
            const std::uint32_t at = m_open.back();
            m_open.pop_back();
            step(at, m_pasts.at(at));
        }
        SceneWays result;
        for (const auto& [at, past] : m_pasts) {
            const story::Op& op = m_scenario.code[at];
            result.canReturn |= op.code == OpCode::Back;
            if (op.code != OpCode::Go && op.code != OpCode::Call && op.code != OpCode::Start &&
                op.code != OpCode::Finish)
                continue;
            Way way{.code = op.code, .target = op.a, .nextDay = past.nextDay};
            if (past.option >= 0) way.option = static_cast<story::OptionIndex>(past.option);
            result.ways.push_back(way);
        }
        return result;
    }

private:
    void reach(std::uint32_t at, const Past& past) {
        if (at >= m_scenario.code.size()) return;
        const auto [found, isNew] = m_pasts.try_emplace(at, past);
        const Past joined = isNew ? past : found->second.joinedWith(past);
        if (!isNew && joined == found->second) return;
        found->second = joined;
        m_open.push_back(at);
    }

    void step(std::uint32_t at, Past past) {
        const story::Op& op = m_scenario.code[at];
        switch (op.code) {
        case OpCode::Go:
        case OpCode::Finish:
        case OpCode::Back:
        case OpCode::Rest: return;
        case OpCode::Jump: reach(op.b, past); return;
        case OpCode::Random:
            for (std::uint32_t i = 1; i <= op.c; ++i)
                reach(at + i, past);
            return;
        case OpCode::Reply: reply(at, past); return;
        case OpCode::JumpUnless:
        case OpCode::Once: reach(op.b, past); break;
        case OpCode::Tomorrow: past.nextDay = true; break;
        default: break;
        }
        reach(at + 1, past);
    }

    void reply(std::uint32_t at, Past past) {
        const story::Prompt& prompt = m_scenario.prompts[m_scenario.code[at].a];
        bool always = false; // it is never passed over
        for (std::uint32_t i = 0; i < prompt.optionCount; ++i) {
            const auto index = static_cast<std::int32_t>(prompt.firstOption + i);
            const story::Option& option = m_scenario.options[static_cast<std::size_t>(index)];
            always |= option.condition == story::kNoExpr && !option.once;
            reach(option.entry, {index, past.nextDay});
        }
        if (!always) reach(at + 1, past);
    }

    const story::Scenario& m_scenario;
    std::map<std::uint32_t, Past> m_pasts;
    std::vector<std::uint32_t> m_open;
};

} // namespace

SceneWays waysOf(const story::Scenario& scenario, story::SceneIndex scene) {
    return Follower(scenario).follow(scenario.scenes[scene].entry);
}

} // namespace map
