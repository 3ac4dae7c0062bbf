// SPDX-License-Identifier: MIT
#include "explore/nights.h"

#include "explore/slice.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <map>
#include <span>
#include <vector>

namespace explore {
namespace {

using story::ExprCode;
using story::OpCode;

/// More than any calendar: behind sums and products of a day.
constexpr std::int64_t kAnyDay = 10'000;

enum class Calls : std::uint8_t { Passed, Followed };

/// What can be run behind an op; with Calls::Followed also what it calls, and begins in other
/// chats.
std::vector<std::uint8_t> behind(const story::Scenario& story, std::vector<std::size_t> open,
                                 Calls calls) {
    std::vector<std::uint8_t> found(story.code.size(), 0);
    const auto add = [&](std::size_t at) {
        if (at >= found.size() || found[at] != 0) return;
        found[at] = 1;
        open.push_back(at);
    };
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        const story::Op& op = story.code[at];
        switch (op.code) {
        case OpCode::Back: // behind its calls
        case OpCode::Rest:
        case OpCode::Finish: break;
        case OpCode::Jump: add(op.b); break;
        case OpCode::Go: add(story.scenes[op.a].entry); break;
        case OpCode::Random:
            for (std::size_t i = 1; i <= op.c; ++i)
                add(at + i);
            break;
        case OpCode::Reply:
            for (const story::Option& option : story.optionsOf(op.a))
                add(option.entry);
            add(at + 1);
            break;
        case OpCode::Call:
        case OpCode::Start:
            if (calls == Calls::Followed) add(story.scenes[op.a].entry);
            add(at + 1);
            break;
        case OpCode::JumpUnless:
        case OpCode::Once: add(op.b); [[fallthrough]];
        default: add(at + 1); break;
        }
    }
    return found;
}

/// Counts how often a play can come to an op at most: once for each way in, and without an end
/// where it lies on a round, or behind what is done about contacts, which can be done again and
/// again.
class Visits {
public:
    explicit Visits(const story::Scenario& story) : m_story(story) {
        std::vector<std::size_t> hooks;
        for (const story::Chat& chat : story.chats) {
            if (chat.startsAlone) addWay(story.scenes[chat.firstScene].entry, kNoCaller);
            for (const story::SceneIndex hook : chat.hooks)
                if (hook != story::kNoScene) hooks.push_back(story.scenes[hook].entry);
        }
        m_hooked = behind(story, hooks, Calls::Followed);
        for (const std::size_t hook : hooks)
            m_hooked[hook] = 1;
        for (std::size_t at = 0; at < story.code.size(); ++at) {
            const story::Op& op = story.code[at];
            if (op.code == OpCode::Call || op.code == OpCode::Start)
                addWay(story.scenes[op.a].entry, at);
        }
    }

    int most(std::size_t at) {
        if (m_hooked[at] != 0) return kNoLastDay;
        const auto [known, isNew] = m_known.try_emplace(at, 0);
        if (!isNew) return known->second;
        if (behind(m_story, {at}, Calls::Followed)[at] != 0) return known->second = kNoLastDay;
        int visits = 0;
        // No caller is asked for twice, or it would lie on a round.
        for (const Way& way : m_ways)
            if (way.entry == at || way.passes[at] != 0)
                visits = sum(visits, way.caller == kNoCaller ? 1 : most(way.caller));
        return m_known[at] = visits;
    }

    static int sum(int a, int b) { return a > kNoLastDay - b ? kNoLastDay : a + b; }

private:
    static constexpr std::size_t kNoCaller = std::numeric_limits<std::size_t>::max();
    struct Way {
        std::size_t entry, caller;
        std::vector<std::uint8_t> passes;
    };
    void addWay(std::size_t entry, std::size_t caller) {
        m_ways.push_back({entry, caller, behind(m_story, {entry}, Calls::Passed)});
    }

    const story::Scenario& m_story;
    std::vector<Way> m_ways; ///< in
    std::vector<std::uint8_t> m_hooked;
    std::map<std::size_t, int> m_known;
};

/// What is compared with the day in one condition, at most.
std::int64_t lastComparedIn(std::span<const story::ExprOp> condition,
                            std::span<const story::Variable> variables) {
    std::int64_t compared = 0, sum = 0;
    bool isPlain = true, hasProduct = false;
    for (std::size_t i = 0; i < condition.size(); ++i) {
        const story::ExprOp& op = condition[i];
        const auto codeAt = [&](std::size_t at) {
            return at < condition.size() ? condition[at].code : ExprCode::End;
        };
        const auto isComparison = [&](std::size_t at) {
            return codeAt(at) >= ExprCode::Equal && codeAt(at) <= ExprCode::GreaterEqual;
        };
        switch (op.code) {
        case ExprCode::Number: sum += std::abs(std::int64_t{op.value}); break;
        case ExprCode::Variable: {
            const story::Variable& about = variables[static_cast<std::size_t>(op.value)];
            sum += std::max(std::abs(std::int64_t{about.low}), std::abs(std::int64_t{about.high}));
            break;
        }
        case ExprCode::Multiply:
        case ExprCode::Divide:
        case ExprCode::Modulo: hasProduct = true; break;
        case ExprCode::Day:
            if (codeAt(i + 1) == ExprCode::Number && isComparison(i + 2))
                compared = std::max(compared, std::int64_t{condition[i + 1].value});
            else if (i > 0 && codeAt(i - 1) == ExprCode::Number && isComparison(i + 1))
                compared = std::max(compared, std::int64_t{condition[i - 1].value});
            else
                isPlain = false;
            break;
        default: sum += 3; break; // truths and audiences count, too, where they are added to
        }
    }
    if (isPlain) return compared;
    return hasProduct ? kAnyDay : std::max(compared, sum);
}

} // namespace

int lastDayOf(const story::Scenario& scenario) {
    int day = 1;
    Visits visits(scenario);
    for (std::size_t at = 0; at < scenario.code.size(); ++at)
        if (scenario.code[at].code == OpCode::Tomorrow) day = Visits::sum(day, visits.most(at));
    return day;
}

int lastDayToldApart(const story::Scenario& scenario) {
    const std::span<const story::ExprOp> all = scenario.expressions;
    std::int64_t last = 1;
    for (std::size_t begin = 0; begin < all.size();) {
        const auto end = std::ranges::find(all.subspan(begin), ExprCode::End, &story::ExprOp::code);
        const auto length = static_cast<std::size_t>(end - all.subspan(begin).begin());
        const auto condition = all.subspan(begin, length);
        const auto day = std::ranges::find(condition, ExprCode::Day, &story::ExprOp::code);
        if (day != condition.end())
            last = std::max(last, lastComparedIn(condition, scenario.variables));
        begin += length + 1;
    }
    return static_cast<int>(std::min(last, kAnyDay)) + 1;
}

} // namespace explore
