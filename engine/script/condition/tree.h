// SPDX-License-Identifier: MIT
#pragma once

#include "script/condition/tokens.h"

#include <memory>
#include <string>

namespace script::condition {

enum class NodeKind {
    Number,  ///< number
    Truth,   ///< number: 0 or 1
    Text,    ///< text: a value of one_of or an audience
    Name,    ///< text: a variable, `told` or `day`
    Privacy, ///< text: the setting
    Call,    ///< text: the question ("seen"), argument: what it is asked of
    Unary,   ///< text: "not" or "-"; left
    Binary,  ///< text: the operator; left, right
};

struct Node {
    NodeKind kind = NodeKind::Number;
    std::string text;
    std::string argument;
    long long number = 0;
    std::unique_ptr<Node> left, right;
};

/// Reads a condition in Lua's expression syntax. Null with `problem` set where it is none.
std::unique_ptr<Node> parse(std::string_view source, const IsVariable& isVariable,
                            Problem& problem);

} // namespace script::condition
