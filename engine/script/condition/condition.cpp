// SPDX-License-Identifier: MIT
#include "script/condition/condition.h"

#include "script/condition/checker.h"
#include "script/condition/tree.h"

#include <fmt/format.h>

#include <algorithm>

namespace script {
namespace {

/// How much of the stack the postfix form needs at most.
int stackDepth(const std::vector<story::ExprOp>& ops) {
    int depth = 0;
    int deepest = 0;
    for (const story::ExprOp& op : ops) {
        if (op.code <= story::ExprCode::Day)
            ++depth;
        else if (op.code >= story::ExprCode::Add)
            --depth;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

} // namespace

story::ExprIndex Conditions::compile(const std::string& source, std::optional<story::ChatIndex> own,
                                     Where place) {
    Reporter& reporter = m_names.reporter();
    const std::string shown = condition::quoted(source);
    condition::Problem problem;
    const auto isVariable = [&](std::string_view word) { return m_names.isVariable(word); };
    const auto tree = condition::parse(source, isVariable, problem);
    if (!tree) {
        reporter.report(
            Code::BadCondition, place,
            fmt::format("The condition \"{}\" cannot be read. {}", shown, problem.message),
            problem.hint);
        return story::kNoExpr;
    }
    condition::Checker checker(m_names, source, own, place);
    const auto result = checker.check(*tree);
    if (!result) return story::kNoExpr;
    if (result->kind != condition::TypeKind::Truth) {
        reporter.report(Code::ConditionType, place,
                        fmt::format("The condition \"{}\" is {}, not a yes or no.", shown,
                                    condition::describe(*result)),
                        "Compare it with something, as in `trust > 1`.");
        return story::kNoExpr;
    }
    if (result->low == result->high) checker.reportConstant({}, result->low != 0);

    std::vector<story::ExprOp> ops = checker.takeOps();
    if (stackDepth(ops) > story::kExprStack) {
        reporter.report(Code::DeepCondition, place,
                        fmt::format("The condition \"{}\" is too deep.", shown),
                        "Make two of it, one `when` inside another.");
        return story::kNoExpr;
    }
    ops.push_back({story::ExprCode::End, 0});
    const auto index = static_cast<story::ExprIndex>(m_scenario.expressions.size());
    m_scenario.expressions.insert(m_scenario.expressions.end(), ops.begin(), ops.end());
    return index;
}

} // namespace script
