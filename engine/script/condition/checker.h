// SPDX-License-Identifier: MIT
#pragma once

#include "script/condition/tree.h"
#include "script/names.h"

#include <optional>
#include <string>
#include <vector>

namespace script::condition {

enum class TypeKind { Number, Truth, Choice, FreeText };

/// The kind of a part of a condition, and between which bounds its value lies.
struct Type {
    TypeKind kind = TypeKind::Number;
    std::vector<std::string> values; ///< of a Choice: the texts it can be, by number
    std::string text;                ///< of a FreeText, which takes its kind from what it is
                                     ///< compared with
    long long low = 0;
    long long high = 0;
};

std::string describe(const Type& type);

/// A condition as messages quote it: the beginning of a very long one.
std::string quoted(const std::string& source);

/// Finds out the type of a condition and writes its postfix form. Mistakes are reported as they
/// are met; the first ends the check.
class Checker {
public:
    Checker(const Names& names, const std::string& source, std::optional<story::ChatIndex> own,
            Where place)
        : m_names(names), m_source(quoted(source)), m_own(own), m_place(place) {}

    std::optional<Type> check(const Node& node);
    /// Warns, once a condition, that it (or its operator `part`) is always true or always false.
    void reportConstant(const std::string& part, bool value);
    std::vector<story::ExprOp> takeOps() { return std::move(m_ops); }

private:
    std::optional<Type> checkName(const Node& node);
    std::optional<Type> checkPrivacy(const Node& node);
    std::optional<Type> checkCall(const Node& node);
    std::optional<Type> checkUnary(const Node& node);
    std::optional<Type> checkBinary(const Node& node);
    std::optional<Type> checkComparison(const Node& node, const Type& left, const Type& right);
    std::optional<Type> checkArithmetic(const Node& node, const Type& left, const Type& right);
    bool settle(Type& freeText, const Type& other, std::size_t op);
    std::nullopt_t mismatch(const std::string& message, const std::string& hint);
    // checker_words.cpp
    bool isUnknown(const Node& node) const;
    void reportUnreadable(const std::string& message, const std::string& hint);
    bool reportOtherMeaning(const std::string& word);
    bool reportBareWord(const Node& word, const Node& other, const Type& type,
                        const std::string& sign);
    bool reportTwoWords(const Node& left, const Node& right);
    bool reportHyphen(const Node& node);
    void emit(story::ExprCode code, long long value = 0) {
        m_ops.push_back({code, static_cast<std::int32_t>(value)});
    }

    const Names& m_names;
    std::string m_source; ///< as quoted
    std::optional<story::ChatIndex> m_own;
    Where m_place;
    bool m_constantReported = false;
    std::vector<story::ExprOp> m_ops;
};

} // namespace script::condition
