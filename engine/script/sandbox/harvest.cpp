// SPDX-License-Identifier: MIT
#include "script/sandbox/harvest.h"

#include "base/strings.h"
#include "script/sandbox/lua_api.h"
#include "script/sandbox/story_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace script {
namespace {

constexpr int kDeepestTable = 60;
constexpr std::size_t kLongestName = 100; ///< bytes; the compiler takes fewer

/// How a word of the language is written with what belongs to it.
std::string exampleOf(const std::string& word) {
    static const std::map<std::string, const char*> kExamples{
        {"flag", "flag()"},
        {"int", "int(0, 3)"},
        {"one_of", "one_of { \"calm\", \"cross\" }"},
        {"set", "set { name = true }"},
        {"add", "add { name = 1 }"},
    };
    if (const auto found = kExamples.find(word); found != kExamples.end()) return found->second;
    return words::among(word, words::kBraces) || word == "once" || word == "vars"
               ? word + " { ... }"
               : word + " \"...\"";
}

} // namespace

Harvest::Harvest(lua_State* L, const Limits& limits, const std::vector<std::string>& words,
                 const std::vector<std::string>& files)
    : m_state(L), m_limits(limits), m_words(words), m_files(files) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kBroken);
    m_broken = lua_topointer(L, -1);
    lua_pop(L, 1);
}

std::vector<Value> Harvest::take() {
    lua_State* L = m_state;
    std::vector<Value> declarations;
    luaL_checkstack(L, kDeepestTable * 3 + 20, "story");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kDeclared);
    const auto count = static_cast<lua_Integer>(lua_rawlen(L, -1));
    for (lua_Integer i = 1; i <= count && !m_full; ++i) {
        lua_rawgeti(L, -1, i);
        Value declared = value({}, 0);
        if (declared.kind != Value::Kind::Nil) declarations.push_back(std::move(declared));
        lua_pop(L, 1);
    }
    lua_pop(L, 1);
    return declarations;
}

void Harvest::report(Mark place, const char* code, std::string message, std::string hint) {
    if (place.line == 0) place = m_last;
    const std::string& file = m_files[static_cast<std::size_t>(place.file)];
    m_diagnostics.push_back(
        {code, base::Severity::Error, file, place.line, std::move(message), std::move(hint)});
}

/// The word of the language that the function at `index` is; empty for any other function.
std::string Harvest::nameOf(int index) const {
    lua_State* L = m_state;
    index = lua_absindex(L, index);
    std::string name;
    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kWords);
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        const bool same = lua_rawequal(L, -1, index) != 0;
        lua_pop(L, 1);
        // More than one word may be the same function: the first of the alphabet names it.
        if (same && lua_type(L, -1) == LUA_TSTRING && (name.empty() || lua_tostring(L, -1) < name))
            name = lua_tostring(L, -1);
    }
    lua_pop(L, 1);
    return name;
}

/// The value on top of the stack, which stays there.
Value Harvest::value(Mark place, int depth) {
    lua_State* L = m_state;
    Value result;
    if (++m_values > m_limits.storyValues || m_bytes > m_limits.storyBytes) {
        if (!m_full)
            report(place, "CW0125", "The story has become too big to be told.",
                   "Look for a function or a loop that makes more messages than you meant.");
        m_full = true;
        return result;
    }
    switch (lua_type(L, -1)) {
    case LUA_TBOOLEAN:
        result.kind = Value::Kind::Boolean;
        result.boolean = lua_toboolean(L, -1) != 0;
        break;
    case LUA_TNUMBER:
        if (lua_isinteger(L, -1)) {
            result.kind = Value::Kind::Integer;
            result.integer = lua_tointeger(L, -1);
        } else if (std::isfinite(lua_tonumber(L, -1))) {
            result.kind = Value::Kind::Number;
            result.number = lua_tonumber(L, -1);
        } else {
            report(place, "CW0123", "This number is infinite, or none at all.",
                   "Look for a division by 0.");
        }
        break;
    case LUA_TSTRING: {
        std::size_t length = 0;
        const char* text = lua_tolstring(L, -1, &length);
        result.kind = Value::Kind::String;
        result.string.assign(text, length);
        m_bytes += length;
        if (!base::isUtf8(result.string)) {
            report(place, "CW0123", "This text has been cut in the middle of a letter.",
                   "Take texts as they are, or cut them with utf8 functions.");
            result = {};
        } else if (base::hasControls(result.string)) {
            report(place, "CW0123",
                   "There is a control character in this text, which no screen shows.",
                   "Write letters, and \\n for a new line; take the other \\ signs out.");
            result = {};
        }
        break;
    }
    case LUA_TTABLE: return table(place, depth);
    case LUA_TNIL: break;
    default: {
        const std::string word = nameOf(-1);
        if (word.empty())
            report(place, "CW0123", "A function stands where a step or a value belongs.",
                   "Call it, with brackets behind its name: my_function()");
        else
            report(place, "CW0123", fmt::format("The word {} stands here alone.", word),
                   fmt::format("Write what belongs to it: {}", exampleOf(word)));
    }
    }
    return result;
}

Value Harvest::table(Mark place, int depth) {
    lua_State* L = m_state;
    Value result;
    if (lua_topointer(L, -1) == m_broken) return result;
    if (lua_rawgetp(L, -1, &keys::kMark) == LUA_TNUMBER) {
        const Mark mark = unpackMark(lua_tointeger(L, -1));
        if (mark.word > 0) result.tag = m_words[static_cast<std::size_t>(mark.word - 1)];
        // A word that the language itself has put there takes the place around it.
        if (mark.line > 0) place = m_last = mark;
    }
    lua_pop(L, 1);
    result.kind = Value::Kind::Table;
    result.file = place.file;
    result.line = place.line;
    if (depth > kDeepestTable) {
        report(place, "CW0124", "A table holds itself, or tables inside tables without end.",
               "Write the steps out, or jump with go.");
        m_full = true;
        return result;
    }
    const Keys keys = keysOf(place);
    long long before = 0;
    bool told = false;
    for (const long long key : keys.numbers) {
        if (static_cast<lua_Unsigned>(key) - 1 != static_cast<lua_Unsigned>(before) && !told) {
            told = true;
            report(place, "CW0130", fmt::format("Entry {} of this list is empty.", before + 1),
                   "A function written there gives nothing back: end it with return.");
        }
        before = key;
        lua_rawgeti(L, -1, key);
        Value item = value(place, depth + 1);
        lua_pop(L, 1);
        if (item.kind != Value::Kind::Nil) result.items.push_back(std::move(item));
        if (m_full) return result;
    }
    for (const std::string_view name : keys.names) {
        lua_pushlstring(L, name.data(), name.size());
        lua_rawget(L, -2);
        Value field = value(place, depth + 1);
        lua_pop(L, 1);
        if (field.kind != Value::Kind::Nil)
            result.fields.emplace(std::string(name), std::move(field));
        if (m_full) return result;
    }
    return result;
}

/// The keys of the table on top of the stack, sorted: Lua's own order changes with every run.
Harvest::Keys Harvest::keysOf(Mark place) {
    lua_State* L = m_state;
    Keys keys;
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        lua_pop(L, 1);
        const int type = lua_type(L, -1);
        if (type == LUA_TNUMBER && lua_isinteger(L, -1)) {
            keys.numbers.push_back(lua_tointeger(L, -1));
        } else if (type == LUA_TSTRING) {
            std::size_t length = 0;
            const char* text = lua_tolstring(L, -1, &length); // stays: nothing is collected
            const std::string_view name(text, length);
            m_bytes += length;
            if (length <= kLongestName && base::isUtf8(name) && !base::hasControls(name))
                keys.names.push_back(name);
            else
                report(place, "CW0129", "A name in this table is too long, or no text at all.",
                       "Write name = value, without square brackets.");
        } else if (type != LUA_TLIGHTUSERDATA) {
            report(place, "CW0129", "Only names can stand before = in the story's tables.",
                   "Write name = value, without square brackets.");
        }
    }
    std::sort(keys.numbers.begin(), keys.numbers.end());
    std::sort(keys.names.begin(), keys.names.end());
    return keys;
}

} // namespace script
