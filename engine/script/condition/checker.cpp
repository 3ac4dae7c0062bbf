// SPDX-License-Identifier: MIT
#include "script/condition/checker.h"

#include "base/strings.h"
#include "story/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace script::condition {
namespace {

using story::ExprCode;

constexpr long long kLastDay = 10'000; ///< beyond any story

Type truth(long long low = 0, long long high = 1) {
    return {TypeKind::Truth, {}, {}, low, high};
}
Type number(long long low, long long high) {
    return {TypeKind::Number, {}, {}, low, high};
}

/// Whether `left op right` can be false and can be true, from the bounds of both.
Type compareBounds(ExprCode code, const Type& a, const Type& b) {
    bool always = false;
    bool never = false;
    switch (code) {
    case ExprCode::Equal:
        always = a.low == a.high && b.low == b.high && a.low == b.low;
        never = a.high < b.low || b.high < a.low;
        break;
    case ExprCode::NotEqual: {
        const Type equal = compareBounds(ExprCode::Equal, a, b);
        return truth(1 - equal.high, 1 - equal.low);
    }
    case ExprCode::Less:
        always = a.high < b.low;
        never = a.low >= b.high;
        break;
    case ExprCode::LessEqual:
        always = a.high <= b.low;
        never = a.low > b.high;
        break;
    case ExprCode::Greater: return compareBounds(ExprCode::Less, b, a);
    default: return compareBounds(ExprCode::LessEqual, b, a);
    }
    return truth(always ? 1 : 0, never ? 0 : 1);
}

ExprCode codeOf(const std::string& symbol) {
    static const std::pair<const char*, ExprCode> kCodes[] = {
        {"+", ExprCode::Add},       {"-", ExprCode::Subtract},      {"*", ExprCode::Multiply},
        {"//", ExprCode::Divide},   {"%", ExprCode::Modulo},        {"==", ExprCode::Equal},
        {"~=", ExprCode::NotEqual}, {"<", ExprCode::Less},          {"<=", ExprCode::LessEqual},
        {">", ExprCode::Greater},   {">=", ExprCode::GreaterEqual}, {"and", ExprCode::And},
        {"or", ExprCode::Or},
    };
    for (const auto& [text, code] : kCodes) {
        if (symbol == text) return code;
    }
    return ExprCode::Or;
}

} // namespace

std::string describe(const Type& type) {
    switch (type.kind) {
    case TypeKind::Number: return "a number";
    case TypeKind::Truth: return "a yes or no";
    case TypeKind::Choice: return "one of several words";
    case TypeKind::FreeText: break;
    }
    return fmt::format("the text '{}'", type.text);
}

std::string quoted(const std::string& source) {
    constexpr std::size_t kMost = 80;
    return base::shortened(source, kMost);
}

std::nullopt_t Checker::mismatch(const std::string& message, const std::string& hint) {
    m_names.reporter().report(Code::ConditionType, m_place,
                              fmt::format("In the condition \"{}\": {}", m_source, message), hint);
    return std::nullopt;
}

void Checker::reportConstant(const std::string& part, bool value) {
    if (m_constantReported) return;
    m_constantReported = true;
    m_names.reporter().report(Code::ConstantCondition, m_place,
                              fmt::format("The condition \"{}\" is always {}{}.", m_source,
                                          value ? "true" : "false",
                                          part.empty() ? "" : fmt::format(" at `{}`", part)),
                              "Look at the variable's bounds, or leave the condition out.");
}

std::optional<Type> Checker::check(const Node& node) {
    switch (node.kind) {
    case NodeKind::Number:
        emit(ExprCode::Number, node.number);
        return number(node.number, node.number);
    case NodeKind::Truth:
        emit(ExprCode::Number, node.number);
        return truth(node.number, node.number);
    case NodeKind::Text:
        emit(ExprCode::Number);
        return Type{TypeKind::FreeText, {}, node.text, 0, 0};
    case NodeKind::Name: return checkName(node);
    case NodeKind::Privacy: return checkPrivacy(node);
    case NodeKind::Call: return checkCall(node);
    case NodeKind::Unary: return checkUnary(node);
    case NodeKind::Binary: break;
    }
    return checkBinary(node);
}

std::optional<Type> Checker::checkName(const Node& node) {
    if (node.text == "told") {
        emit(ExprCode::Told, story::kPlayer);
        return truth();
    }
    if (node.text == "day") {
        emit(ExprCode::Day);
        return number(1, kLastDay);
    }
    if (isUnknown(node) && reportOtherMeaning(node.text)) return std::nullopt;
    const auto index = m_names.variable(node.text, m_place);
    if (!index) return std::nullopt;
    emit(ExprCode::Variable, *index);
    const story::Variable& variable = m_names.scenario().variables[*index];
    const TypeKind kind = variable.kind == story::VariableKind::Integer ? TypeKind::Number
                          : variable.kind == story::VariableKind::Flag  ? TypeKind::Truth
                                                                        : TypeKind::Choice;
    return Type{kind, variable.values, {}, variable.low, variable.high};
}

std::optional<Type> Checker::checkPrivacy(const Node& node) {
    const auto& names = story::settingNames();
    const auto found = std::find(names.begin(), names.end(), node.text);
    if (found == names.end()) {
        m_names.reporter().report(Code::UnknownValue, m_place,
                                  fmt::format("There is no setting `privacy.{}`.", node.text),
                                  suggest(node.text, names));
        return std::nullopt;
    }
    const auto setting = static_cast<story::Setting>(found - names.begin());
    emit(ExprCode::Setting, static_cast<int>(setting));
    const auto& values = story::audienceNames(setting);
    return Type{TypeKind::Choice, values, {}, 0, static_cast<long long>(values.size()) - 1};
}

std::optional<Type> Checker::checkCall(const Node& node) {
    static const std::pair<const char*, ExprCode> kOfContact[] = {
        {"blocked", ExprCode::Blocked}, {"reported", ExprCode::Reported},
        {"removed", ExprCode::Removed}, {"saved", ExprCode::Saved},
        {"told", ExprCode::Told},
    };
    for (const auto& [question, code] : kOfContact) {
        if (node.text != question) continue;
        const auto contact = m_names.contact(node.argument, m_place);
        if (!contact) return std::nullopt;
        emit(code, *contact);
        return truth();
    }
    if (node.text == "seen") {
        const auto scene = m_names.scene(node.argument, m_own, m_place);
        if (!scene) return std::nullopt;
        emit(ExprCode::Seen, *scene);
        return truth();
    }
    if (node.text == "flagged") {
        const auto who = m_names.guide().find(node.argument)
                             ? std::nullopt
                             : m_names.scenario().findContact(node.argument);
        if (who) {
            emit(ExprCode::FlaggedFrom, *who);
            return truth();
        }
        const auto sign = m_names.item(node.argument, {guide::Kind::Sign, guide::Kind::Habit},
                                       Code::UnknownSign, m_place);
        if (!sign) return std::nullopt;
        emit(ExprCode::Flagged, *sign);
        return truth();
    }
    const std::vector<std::string> known{"seen",  "blocked", "reported", "removed",
                                         "saved", "told",    "flagged"};
    m_names.reporter().report(
        Code::BadCondition, m_place,
        fmt::format("The condition \"{}\" cannot be read. There is no `{}(…)`.", m_source,
                    node.text),
        suggest(node.text, known));
    return std::nullopt;
}

std::optional<Type> Checker::checkUnary(const Node& node) {
    const auto operand = check(*node.left);
    if (!operand) return std::nullopt;
    if (node.text == "not") {
        if (operand->kind != TypeKind::Truth) {
            return mismatch(fmt::format("`not` stands before {}.", describe(*operand)),
                            "It needs a yes or no behind it; put a comparison in brackets.");
        }
        emit(ExprCode::Not);
        return truth(1 - operand->high, 1 - operand->low);
    }
    if (operand->kind != TypeKind::Number) {
        return mismatch(fmt::format("`-` stands before {}.", describe(*operand)), {});
    }
    emit(ExprCode::Negate);
    return number(-operand->high, -operand->low);
}

std::optional<Type> Checker::checkBinary(const Node& node) {
    if (reportHyphen(node)) return std::nullopt;
    const ExprCode code = codeOf(node.text);
    const bool compares = code >= ExprCode::Equal && code != ExprCode::And && code != ExprCode::Or;
    const bool unknownLeft = isUnknown(*node.left);
    if (compares && unknownLeft && isUnknown(*node.right) &&
        reportTwoWords(*node.left, *node.right))
        return std::nullopt;
    if (compares && unknownLeft != isUnknown(*node.right)) {
        const Node& word = unknownLeft ? *node.left : *node.right;
        const Node& other = unknownLeft ? *node.right : *node.left;
        // Nothing is made of this condition, so that what this writes does no harm.
        const auto type = check(other);
        if (!type || reportBareWord(word, other, *type, node.text)) return std::nullopt;
    }
    const auto left = check(*node.left);
    const std::size_t leftOp = m_ops.size() - 1;
    if (!left) return std::nullopt;
    const auto right = check(*node.right);
    const std::size_t rightOp = m_ops.size() - 1;
    if (!right) return std::nullopt;

    if (code == ExprCode::And || code == ExprCode::Or) {
        for (const auto* side : {&*left, &*right}) {
            if (side->kind == TypeKind::Truth) continue;
            return mismatch(fmt::format("`{}` stands beside {}.", node.text, describe(*side)),
                            "Both sides must be a yes or no.");
        }
        emit(code);
        return code == ExprCode::And
                   ? truth(std::min(left->low, right->low), std::min(left->high, right->high))
                   : truth(std::max(left->low, right->low), std::max(left->high, right->high));
    }
    if (code < ExprCode::Equal) return checkArithmetic(node, *left, *right);
    Type a = *left;
    Type b = *right;
    if (a.kind == TypeKind::FreeText && !settle(a, b, leftOp)) return std::nullopt;
    if (b.kind == TypeKind::FreeText && !settle(b, a, rightOp)) return std::nullopt;
    return checkComparison(node, a, b);
}

bool Checker::settle(Type& freeText, const Type& other, std::size_t op) {
    if (other.kind != TypeKind::Choice) {
        mismatch(
            fmt::format("{} is compared with {}.", describe(freeText), describe(other)),
            other.kind == TypeKind::Truth
                ? "A yes or no is `true` or `false`, without quotes."
                : "A text can only be compared with a `one_of` variable or a privacy setting.");
        return false;
    }
    const auto found = std::find(other.values.begin(), other.values.end(), freeText.text);
    if (found == other.values.end()) {
        m_names.reporter().report(
            Code::UnknownValue, m_place,
            fmt::format("In the condition \"{}\": it can never be '{}'.", m_source, freeText.text),
            suggest(freeText.text, other.values));
        return false;
    }
    const auto value = found - other.values.begin();
    m_ops[op].value = static_cast<std::int32_t>(value);
    freeText = {TypeKind::Choice, other.values, {}, value, value};
    return true;
}

std::optional<Type> Checker::checkComparison(const Node& node, const Type& left,
                                             const Type& right) {
    const ExprCode code = codeOf(node.text);
    const bool ordered = code >= ExprCode::Less;
    const bool alike = left.kind == right.kind && left.values == right.values;
    if (!alike || (ordered && left.kind != TypeKind::Number)) {
        return mismatch(
            fmt::format("`{}` compares {} with {}.", node.text, describe(left), describe(right)),
            ordered ? "Only numbers have an order." : "Both sides must be of one kind.");
    }
    emit(code);
    const Type result = compareBounds(code, left, right);
    if (result.low == result.high) reportConstant(node.text, result.low != 0);
    return result;
}

std::optional<Type> Checker::checkArithmetic(const Node& node, const Type& left,
                                             const Type& right) {
    for (const Type* side : {&left, &right}) {
        if (side->kind == TypeKind::Number) continue;
        return mismatch(fmt::format("`{}` stands beside {}.", node.text, describe(*side)),
                        "Only numbers can be reckoned with.");
    }
    const ExprCode code = codeOf(node.text);
    emit(code);
    long long low = 0;
    long long high = 0;
    switch (code) {
    case ExprCode::Add:
        low = left.low + right.low;
        high = left.high + right.high;
        break;
    case ExprCode::Subtract:
        low = left.low - right.high;
        high = left.high - right.low;
        break;
    case ExprCode::Multiply: {
        const auto [least, most] = std::minmax({left.low * right.low, left.low * right.high,
                                                left.high * right.low, left.high * right.high});
        low = least;
        high = most;
        break;
    }
    default: { // a quotient or a remainder lies within the larger of both sides
        const long long most = std::max(
            {std::abs(left.low), std::abs(left.high), std::abs(right.low), std::abs(right.high)});
        low = -most;
        high = most;
        break;
    }
    }
    if (low < std::numeric_limits<std::int32_t>::min() ||
        high > std::numeric_limits<std::int32_t>::max()) {
        m_names.reporter().report(Code::OutOfBounds, m_place,
                                  fmt::format("In the condition \"{}\": `{}` can come to a number "
                                              "that is too large.",
                                              m_source, node.text),
                                  "Numbers go to two thousand million.");
        return std::nullopt;
    }
    return number(low, high);
}

} // namespace script::condition
