// SPDX-License-Identifier: MIT
#include "script/checks/checks.h"

#include <fmt/format.h>

#include <vector>

namespace script {

void checkVariables(Work& work) {
    const story::Scenario& out = work.out;
    // An effect that was refused would have set it.
    if (work.report.reported({Code::BadEffect, Code::UnknownVariable, Code::WrongType,
                              Code::UnknownField, Code::WrongPlace}))
        return;
    std::vector<bool> read(out.variables.size());
    for (const story::ExprOp& op : out.expressions) {
        if (op.code == story::ExprCode::Variable) read[static_cast<std::size_t>(op.value)] = true;
    }
    for (const story::Effect& effect : out.effects)
        read[effect.variable] = false; // set somewhere
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (!read[i]) continue;
        const story::Variable& variable = out.variables[i];
        const bool number = variable.kind == story::VariableKind::Integer;
        work.report.report(
            Code::UnsetVariable, {0, variable.line},
            fmt::format("Nothing ever sets `{}`.", variable.name),
            number ? fmt::format("Write `add = {{ {} = 1 }}` on an option.", variable.name)
                   : fmt::format("Write `set = {{ {} = {} }}` on an option.", variable.name,
                                 variable.values.empty() ? "true" : "\"…\""));
    }
}

} // namespace script
