// SPDX-License-Identifier: MIT
#include "story/expression.h"

#include <algorithm>
#include <array>
#include <limits>

namespace story {

namespace {

bool isSaved(const State& state, std::span<const Event> events, ContactIndex contact) {
    return std::any_of(state.screenshots.begin(), state.screenshots.end(), [&](EventIndex shot) {
        const Action& action = events[shot].action;
        return action.kind == ActionKind::Screenshot && action.contact == contact;
    });
}

bool isTold(const State& state, ContactIndex contact) {
    if (contact != kPlayer) return state.standings[contact].told;
    return state.outsiderTold || std::any_of(state.standings.begin(), state.standings.end(),
                                             [](const Standing& s) { return s.told; });
}

bool isFlagged(const State& state, std::int32_t sign) {
    return std::any_of(state.flags.begin(), state.flags.end(),
                       [&](const Flag& flag) { return flag.sign == sign; });
}

bool isFlaggedFrom(const State& state, std::span<const Event> events, ContactIndex contact) {
    return std::any_of(state.flags.begin(), state.flags.end(),
                       [&](const Flag& flag) { return events[flag.message].contact == contact; });
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
    if (b == 0) return 0;
    const std::int64_t quotient = a / b;
    return a % b != 0 && (a < 0) != (b < 0) ? quotient - 1 : quotient;
}

std::int64_t combined(ExprCode code, std::int64_t a, std::int64_t b) {
    switch (code) {
    case ExprCode::Not: return a == 0;
    case ExprCode::Negate: return -a;
    case ExprCode::Add: return a + b;
    case ExprCode::Subtract: return a - b;
    case ExprCode::Multiply: return a * b;
    case ExprCode::Divide: return floorDivide(a, b);
    case ExprCode::Modulo: return b == 0 ? 0 : a - b * floorDivide(a, b);
    case ExprCode::Equal: return a == b;
    case ExprCode::NotEqual: return a != b;
    case ExprCode::Less: return a < b;
    case ExprCode::LessEqual: return a <= b;
    case ExprCode::Greater: return a > b;
    case ExprCode::GreaterEqual: return a >= b;
    case ExprCode::And: return a != 0 && b != 0;
    case ExprCode::Or: return a != 0 || b != 0;
    default: return 0;
    }
}

std::int32_t held(std::int64_t value) {
    using Limits = std::numeric_limits<std::int32_t>;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(value, Limits::min(), Limits::max()));
}

std::int64_t leaf(const ExprOp& op, const State& state, std::span<const Event> events) {
    const auto contact = static_cast<ContactIndex>(op.value);
    const auto index = static_cast<std::size_t>(op.value);
    switch (op.code) {
    case ExprCode::Number: return op.value;
    case ExprCode::Variable: return state.variables[index];
    case ExprCode::Setting: return static_cast<int>(state.privacy.audience[index]);
    case ExprCode::Seen: return testBit(state.scenesSeen, index);
    case ExprCode::Blocked: return state.standings[contact].blocked;
    case ExprCode::Reported: return state.standings[contact].reported;
    case ExprCode::Removed: return state.standings[contact].removed;
    case ExprCode::Saved: return isSaved(state, events, contact);
    case ExprCode::Told: return isTold(state, contact);
    case ExprCode::Flagged: return isFlagged(state, op.value);
    case ExprCode::FlaggedFrom: return isFlaggedFrom(state, events, contact);
    case ExprCode::Day: return state.day;
    default: return 0;
    }
}

} // namespace

std::int32_t combine(ExprCode code, std::int32_t left, std::int32_t right) {
    return held(combined(code, left, right));
}

std::int32_t evaluate(const Scenario& scenario, ExprIndex expression, const State& state,
                      std::span<const Event> events) {
    std::array<std::int32_t, kExprStack> stack; // only what was pushed is ever read
    int depth = 0;
    for (const ExprOp* op = &scenario.expressions[expression]; op->code != ExprCode::End; ++op) {
        if (op->code < ExprCode::Not) {
            stack[depth++] = held(leaf(*op, state, events));
        } else if (op->code == ExprCode::Not || op->code == ExprCode::Negate) {
            stack[depth - 1] = combine(op->code, stack[depth - 1], 0);
        } else {
            --depth;
            stack[depth - 1] = combine(op->code, stack[depth - 1], stack[depth]);
        }
    }
    return stack[0];
}

} // namespace story
