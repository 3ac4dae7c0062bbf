// SPDX-License-Identifier: MIT
#include "script/sandbox/guard.h"
#include "script/sandbox/lua_api.h"
#include "script/sandbox/natives.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <variant>
#include <vector>

namespace script::natives {
namespace {

int assertTrue(lua_State* L) {
    luaL_checkany(L, 1);
    if (lua_toboolean(L, 1)) return lua_gettop(L);
    if (lua_isnoneornil(L, 2)) return luaL_error(L, "this was to hold, and does not (assert)");
    lua_settop(L, 2);
    return lua_error(L);
}

int error(lua_State* L) {
    const int level = static_cast<int>(luaL_optinteger(L, 2, 1));
    lua_settop(L, 1);
    if (lua_type(L, 1) == LUA_TSTRING && level > 0) {
        luaL_where(L, level);
        lua_insert(L, 1);
        lua_concat(L, 2);
    }
    return lua_error(L);
}

int protectedCall(lua_State* L) {
    luaL_checkany(L, 1);
    Guard::of(L).charge(L, lua_gettop(L));
    lua_pushboolean(L, 1);
    lua_insert(L, 1);
    const int status = lua_pcall(L, lua_gettop(L) - 2, LUA_MULTRET, 0);
    if (status < 0) Guard::of(L).stop(L, Fatal::Memory); // a C++ exception: only bad_alloc can be
    Guard::of(L).check(L);
    if (status == LUA_OK) return lua_gettop(L);
    lua_pushboolean(L, 0);
    lua_insert(L, -2);
    return 2;
}

int nextInList(lua_State* L) {
    // Wraps at the largest, as Lua's own numbers do.
    const auto i = static_cast<lua_Integer>(static_cast<lua_Unsigned>(luaL_checkinteger(L, 2)) + 1);
    lua_pushinteger(L, i);
    return lua_geti(L, 1, i) == LUA_TNIL ? 1 : 2;
}

int ipairs(lua_State* L) {
    luaL_checkany(L, 1);
    lua_pushcfunction(L, nextInList);
    lua_pushvalue(L, 1);
    lua_pushinteger(L, 0);
    return 3;
}

using Key = std::variant<lua_Integer, lua_Number, bool, std::string>;

double numeric(const Key& key) {
    const auto* integer = std::get_if<lua_Integer>(&key);
    if (integer) return static_cast<double>(*integer);
    const auto* number = std::get_if<lua_Number>(&key);
    return number ? *number : 0;
}

bool before(const Key& a, const Key& b) {
    const bool aNumber = a.index() < 2;
    const bool bNumber = b.index() < 2;
    if (aNumber && bNumber && numeric(a) != numeric(b)) return numeric(a) < numeric(b);
    return a < b; // equal as doubles, or of different kinds, or of one kind that is no number
}

/// The keys of the table at 1 outside its list part, in an order that depends on nothing else.
std::vector<Key> sortedKeys(lua_State* L, lua_Integer length) {
    std::vector<Key> keys;
    lua_pushnil(L);
    while (lua_next(L, 1)) {
        lua_pop(L, 1);
        switch (lua_type(L, -1)) {
        case LUA_TNUMBER:
            if (!lua_isinteger(L, -1))
                keys.emplace_back(lua_tonumber(L, -1));
            else if (lua_tointeger(L, -1) < 1 || lua_tointeger(L, -1) > length)
                keys.emplace_back(lua_tointeger(L, -1));
            break;
        case LUA_TBOOLEAN: keys.emplace_back(lua_toboolean(L, -1) != 0); break;
        case LUA_TSTRING:
            keys.emplace_back(std::string(lua_tostring(L, -1), lua_rawlen(L, -1)));
            break;
        case LUA_TLIGHTUSERDATA: break; // the engine's own marks
        default: luaL_error(L, "pairs goes over tables whose keys are numbers and texts only");
        }
    }
    std::sort(keys.begin(), keys.end(), before);
    return keys;
}

/// Upvalues: the table, the length of its list part, the other keys, how far we are.
int nextSorted(lua_State* L) {
    const lua_Integer length = lua_tointeger(L, lua_upvalueindex(2));
    lua_Integer at = lua_tointeger(L, lua_upvalueindex(4));
    for (;;) {
        ++at;
        if (at <= length)
            lua_pushinteger(L, at);
        else if (lua_rawgeti(L, lua_upvalueindex(3), at - length) == LUA_TNIL)
            return 1;
        lua_pushvalue(L, -1);
        // Entries that the loop has removed are passed over.
        if (lua_rawget(L, lua_upvalueindex(1)) != LUA_TNIL) break;
        lua_pop(L, 2);
    }
    lua_pushinteger(L, at);
    lua_replace(L, lua_upvalueindex(4));
    return 2;
}

int pairs(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 1);
    const auto length = static_cast<lua_Integer>(lua_rawlen(L, 1));
    Guard::of(L).charge(L, length / 8);
    const std::vector<Key> keys = sortedKeys(L, length);
    Guard::of(L).charge(L, static_cast<long long>(keys.size()) * 20);
    lua_pushinteger(L, length);
    lua_createtable(L, static_cast<int>(keys.size()), 0);
    lua_Integer index = 0;
    for (const Key& key : keys) {
        if (const auto* integer = std::get_if<lua_Integer>(&key))
            lua_pushinteger(L, *integer);
        else if (const auto* number = std::get_if<lua_Number>(&key))
            lua_pushnumber(L, *number);
        else if (const auto* flag = std::get_if<bool>(&key))
            lua_pushboolean(L, *flag);
        else
            lua_pushlstring(L, std::get<std::string>(key).data(),
                            std::get<std::string>(key).size());
        lua_rawseti(L, 3, ++index);
    }
    lua_pushinteger(L, 0);
    lua_pushcclosure(L, nextSorted, 4);
    return 1;
}

int select(lua_State* L) {
    const int count = lua_gettop(L);
    Guard::of(L).charge(L, count);
    if (lua_type(L, 1) == LUA_TSTRING && *lua_tostring(L, 1) == '#') {
        lua_pushinteger(L, count - 1);
        return 1;
    }
    lua_Integer from = luaL_checkinteger(L, 1);
    if (from < 0) from += count;
    luaL_argcheck(L, from >= 1, 1, "index out of range");
    return from >= count ? 0 : count - static_cast<int>(from);
}

int toNumber(lua_State* L) {
    luaL_checkany(L, 1);
    if (lua_type(L, 1) == LUA_TNUMBER) {
        lua_settop(L, 1);
        return 1;
    }
    std::size_t length = 0;
    const char* text = lua_type(L, 1) == LUA_TSTRING ? lua_tolstring(L, 1, &length) : nullptr;
    Guard::of(L).charge(L, static_cast<long long>(length / 16));
    if (!text || lua_stringtonumber(L, text) != length + 1) lua_pushnil(L);
    return 1;
}

int toString(lua_State* L) {
    luaL_checkany(L, 1);
    switch (lua_type(L, 1)) {
    case LUA_TNUMBER:
    case LUA_TSTRING: lua_settop(L, 1), lua_tostring(L, 1); return 1;
    case LUA_TBOOLEAN: lua_pushstring(L, lua_toboolean(L, 1) ? "true" : "false"); return 1;
    default: lua_pushstring(L, luaL_typename(L, 1)); return 1;
    }
}

int type(lua_State* L) {
    luaL_checkany(L, 1);
    lua_pushstring(L, luaL_typename(L, 1));
    return 1;
}

int rawGet(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 2);
    lua_rawget(L, 1);
    return 1;
}

int rawSet(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    lua_settop(L, 3);
    lua_rawset(L, 1);
    return 1;
}

int rawEqual(lua_State* L) {
    lua_pushboolean(L, lua_rawequal(L, 1, 2));
    return 1;
}

int rawLength(lua_State* L) {
    lua_pushinteger(L, static_cast<lua_Integer>(lua_rawlen(L, 1)));
    return 1;
}

/// For language.lua, which is trusted: the same metatable for every table of a word.
int shareMetatable(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    lua_setmetatable(L, 1);
    return 1;
}

} // namespace

int setMetatable(lua_State* L);

void addBase(lua_State* L) {
    const luaL_Reg functions[] = {{"assert", assertTrue},
                                  {"error", error},
                                  {"ipairs", ipairs},
                                  {"pairs", pairs},
                                  {"pcall", protectedCall},
                                  {"select", select},
                                  {"setmetatable", setMetatable},
                                  {"tonumber", toNumber},
                                  {"tostring", toString},
                                  {"type", type},
                                  {nullptr, nullptr}};
    luaL_setfuncs(L, functions, 0);
}

void addRaw(lua_State* L) {
    const luaL_Reg functions[] = {{"rawequal", rawEqual},
                                  {"rawget", rawGet},
                                  {"rawlen", rawLength},
                                  {"rawset", rawSet},
                                  {"setmetatable", shareMetatable},
                                  {nullptr, nullptr}};
    luaL_setfuncs(L, functions, 0);
}

} // namespace script::natives
