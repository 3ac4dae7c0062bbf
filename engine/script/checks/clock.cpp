// SPDX-License-Identifier: MIT
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <limits>
#include <vector>

namespace script {
namespace {

using story::OpCode;

constexpr int kUnseen = std::numeric_limits<int>::max();
constexpr int kNone = -1; ///< no time was shown yet that day

/// The time that was shown last before each step, in minutes of the day: the earliest of all ways
/// that lead to it, so that only what is wrong on every way is reported.
class Clock {
public:
    explicit Clock(const story::Scenario& scenario)
        : m_scenario(scenario), m_before(scenario.code.size(), kUnseen) {}

    const std::vector<int>& run() {
        for (const story::Chat& chat : m_scenario.chats) {
            if (chat.firstScene < m_scenario.scenes.size()) enter(chat.firstScene, kNone);
            for (const story::SceneIndex hook : chat.hooks) {
                if (hook != story::kNoScene) enter(hook, kNone);
            }
        }
        while (!m_open.empty()) {
            const std::uint32_t at = m_open.back();
            m_open.pop_back();
            step(at);
        }
        return m_before;
    }

private:
    void enter(story::SceneIndex scene, int minute) {
        lead(m_scenario.scenes[scene].entry, minute);
    }
    void lead(std::uint32_t to, int minute) {
        if (to >= m_before.size() || minute >= m_before[to]) return;
        m_before[to] = minute;
        m_open.push_back(to);
    }
    void step(std::uint32_t at) {
        const story::Op& op = m_scenario.code[at];
        const int minute = m_before[at];
        switch (op.code) {
        case OpCode::Line: {
            const int shown = m_scenario.lines[op.b].minute;
            return lead(at + 1, shown >= 0 ? shown : minute);
        }
        case OpCode::Tomorrow: return lead(at + 1, kNone);
        case OpCode::Jump: return lead(op.b, minute);
        case OpCode::JumpUnless:
        case OpCode::Once: lead(op.b, minute); break;
        case OpCode::Random:
            for (std::uint32_t i = 1; i < op.c; ++i)
                lead(at + 1 + i, minute);
            break;
        case OpCode::Reply: {
            const story::Prompt& prompt = m_scenario.prompts[op.a];
            for (std::size_t i = 0; i < prompt.optionCount; ++i)
                lead(m_scenario.options[prompt.firstOption + i].entry, minute);
            break;
        }
        case OpCode::Go: return enter(op.a, minute);
        case OpCode::Call: enter(op.a, minute); break;
        case OpCode::Start: enter(op.a, kNone); break;
        case OpCode::Back:
        case OpCode::Rest:
        case OpCode::Finish: return;
        default: break;
        }
        lead(at + 1, minute);
    }

    const story::Scenario& m_scenario;
    std::vector<int> m_before;
    std::vector<std::uint32_t> m_open;
};

} // namespace

void checkClock(Work& work) {
    const story::Scenario& out = work.out;
    Clock clock(out);
    const std::vector<int>& before = clock.run();
    for (std::size_t at = 0; at < before.size(); ++at) {
        if (out.code[at].code != OpCode::Line || before[at] == kUnseen) continue;
        const story::Line& line = out.lines[out.code[at].b];
        if (line.minute < 0 || line.minute >= before[at]) continue;
        work.report.report(
            Code::ClockGoesBack, {work.names.placeOfScene(line.scene).file, line.line},
            fmt::format("This message is from {:02}:{:02}, but the one above it is "
                        "from {:02}:{:02} of the same day.",
                        line.minute / 60, line.minute % 60, before[at] / 60, before[at] % 60),
            "Give it a later time, or write `tomorrow` before it.");
    }
}

} // namespace script
