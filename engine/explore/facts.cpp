// SPDX-License-Identifier: MIT
#include "explore/facts.h"

#include "guide/guide.h"
#include "story/event.h"

#include <array>

namespace explore {
namespace {

using story::ExprCode;

constexpr std::array kAbout{ExprCode::Blocked, ExprCode::Reported, ExprCode::Removed,
                            ExprCode::Saved,   ExprCode::Told,     ExprCode::FlaggedFrom};

} // namespace

Facts::Facts(const story::Scenario& s) {
    m_contacts = s.contacts.size();
    m_once = s.variables.size();
    m_seen = m_once + s.onceBits;
    m_setting = m_seen + s.scenes.size();
    m_about = m_setting + story::kSettingCount;
    m_outsiderTold = m_about + kAbout.size() * m_contacts;
    m_flagged = m_outsiderTold + 1;
    m_day = m_flagged + story::kItemLimit;
    m_count = m_day + 1;
}

std::size_t Facts::about(ExprCode question, std::size_t contact) const {
    std::size_t kind = 0;
    while (kAbout[kind] != question)
        ++kind;
    return m_about + kind * m_contacts + contact;
}

void addFacts(const story::Scenario& scenario, const Facts& facts, story::ExprIndex expression,
              FactSet& to) {
    if (expression == story::kNoExpr) return;
    for (std::size_t at = expression; scenario.expressions[at].code != ExprCode::End; ++at) {
        const story::ExprOp& op = scenario.expressions[at];
        const auto value = static_cast<std::size_t>(op.value);
        switch (op.code) {
        case ExprCode::Variable: to.add(facts.variable(value)); break;
        case ExprCode::Setting: to.add(facts.setting(value)); break;
        case ExprCode::Seen: to.add(facts.seen(value)); break;
        case ExprCode::Told:
            if (op.value == story::kPlayer) {
                to.add(facts.outsiderTold());
                for (std::size_t i = 0; i < scenario.contacts.size(); ++i)
                    to.add(facts.about(ExprCode::Told, i));
                break;
            }
            [[fallthrough]];
        case ExprCode::Blocked:
        case ExprCode::Reported:
        case ExprCode::Removed:
        case ExprCode::Saved:
        case ExprCode::FlaggedFrom: to.add(facts.about(op.code, value)); break;
        case ExprCode::Flagged: to.add(facts.flagged(value)); break;
        case ExprCode::Day: to.add(facts.day()); break;
        default: break;
        }
    }
}

void addFacts(const story::Scenario& scenario, const Facts& facts, const story::Op& op,
              FactSet& to) {
    if (op.code == story::OpCode::JumpUnless) addFacts(scenario, facts, op.c, to);
    if (op.code != story::OpCode::Reply) return;
    for (const story::Option& option : scenario.optionsOf(op.a))
        addFacts(scenario, facts, option.condition, to);
}

} // namespace explore
