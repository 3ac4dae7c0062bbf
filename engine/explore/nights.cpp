// SPDX-License-Identifier: MIT
#include "explore/nights.h"

#include "explore/slice.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>
#include <vector>

namespace explore {
namespace {

using story::ExprCode;
using story::OpCode;

/// More than any calendar: behind sums and products of a day.
constexpr std::int64_t kAnyDay = 10'000;

/// What can be run behind an op, in its own chat or in one that it begins.
std::vector<std::uint8_t> behind(const story::Scenario& story, std::vector<std::size_t> open) {
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
            add(story.scenes[op.a].entry);
            add(at + 1);
            break;
        case OpCode::JumpUnless:
        case OpCode::Once: add(op.b); [[fallthrough]];
        default: add(at + 1); break;
        }
    }
    return found;
}

/// Finds what a play may come to again and again: what lies on a round, what is done about
/// contacts, and what is begun by either.
class Rounds {
public:
    explicit Rounds(const story::Scenario& story) : m_story(story), m_again(story.code.size(), 0) {
        for (const story::Chat& chat : story.chats)
            for (const story::SceneIndex hook : chat.hooks)
                if (hook != story::kNoScene) add(story.scenes[hook].entry);
        std::vector<std::size_t> starts;
        for (std::size_t at = 0; at < story.code.size(); ++at)
            if (story.code[at].code == OpCode::Start) starts.push_back(at);
        for (bool grew = true; grew;) {
            grew = false;
            for (const std::size_t at : starts) {
                const std::size_t begun = story.scenes[story.code[at].a].entry;
                if (m_again[begun] != 0 || !comeToAgain(at)) continue;
                add(begun);
                grew = true;
            }
        }
    }

    bool comeToAgain(std::size_t at) const {
        return m_again[at] != 0 || behind(m_story, {at})[at] != 0;
    }

private:
    void add(std::size_t entry) {
        m_again[entry] = 1;
        const auto more = behind(m_story, {entry});
        for (std::size_t i = 0; i < more.size(); ++i)
            m_again[i] |= more[i];
    }

    const story::Scenario& m_story;
    std::vector<std::uint8_t> m_again; ///< by op; but for what lies on a round
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

std::vector<int> lastDaysOf(const story::Scenario& scenario) {
    const auto chats = chatsOfOps(scenario);
    const Rounds rounds(scenario);
    std::vector<int> days(scenario.chats.size(), 1);
    for (std::size_t at = 0; at < scenario.code.size(); ++at) {
        int& day = days[chats[at]];
        if (scenario.code[at].code != OpCode::Tomorrow || day == kNoLastDay) continue;
        day = rounds.comeToAgain(at) ? kNoLastDay : day + 1;
    }
    return days;
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
