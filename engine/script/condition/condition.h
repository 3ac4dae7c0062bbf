// SPDX-License-Identifier: MIT
#pragma once

#include "script/names.h"

#include <optional>
#include <string>

namespace script {

/// Compiles conditions: reads them, checks kinds and bounds, and appends the postfix form to
/// Scenario::expressions.
class Conditions {
public:
    Conditions(const Names& names, story::Scenario& scenario)
        : m_names(names), m_scenario(scenario) {}

    /// `own` is the chat whose scenes `seen('…')` may name without the chat. Gives kNoExpr for a
    /// condition with a mistake in it, which has then been reported.
    story::ExprIndex compile(const std::string& source, std::optional<story::ChatIndex> own,
                             Where place);

private:
    const Names& m_names;
    story::Scenario& m_scenario;
};

} // namespace script
