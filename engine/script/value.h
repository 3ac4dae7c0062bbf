// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace script {

/// What a scenario's Lua has built, as plain data: the only thing that leaves the sandbox.
///
/// A table made by a word of the language ("say", "scene", …; see scripts/language.lua) carries
/// that word as `tag`, and the file and line it was written on. A plain table has an empty tag and
/// the place of the word it was handed to.
struct Value {
    enum class Kind { Nil, Boolean, Integer, Number, String, Table };

    Kind kind = Kind::Nil;
    bool boolean = false;
    long long integer = 0;
    double number = 0;
    std::string string;

    // A table.
    std::string tag;
    int file = 0; ///< index into Story::files
    int line = 0;
    std::vector<Value> items;            ///< its list part, 1..n
    std::map<std::string, Value> fields; ///< its named part

    bool isTable(std::string_view wanted) const { return kind == Kind::Table && tag == wanted; }
    const Value* field(const std::string& name) const {
        const auto found = fields.find(name);
        return found == fields.end() ? nullptr : &found->second;
    }
};

/// Everything one scenario declared, in order: `scenario`, `player`, `contact`, `vars`, `chat`,
/// `ending`… values.
struct Story {
    std::vector<std::string> files; ///< relative to the scenario's folder; 0 is scenario.lua
    std::vector<Value> declarations;
};

} // namespace script
