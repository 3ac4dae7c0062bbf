// SPDX-License-Identifier: MIT
#include "script/sandbox/lua_api.h"
#include "script/sandbox/natives.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace script::natives {
namespace {

/// Keys of marks that no script can name: light userdata.
char g_lookedUp; // in a table: some __index or __newindex leads here
char g_chain;    // in a metatable: how many tables a look-up may go through
char g_locked;   // in a metatable: its table may not be changed
constexpr lua_Integer kLongestChain = 8;

constexpr std::array<std::string_view, 15> kFunctionsOnly{
    "__call", "__eq",  "__lt",  "__le",  "__len", "__concat", "__unm", "__add",
    "__sub",  "__mul", "__div", "__mod", "__pow", "__idiv",   ""};

bool marked(lua_State* L, int table, const void* mark) {
    const bool found = lua_rawgetp(L, table, mark) != LUA_TNIL;
    lua_pop(L, 1);
    return found;
}

/// A look-up in the table on top of the stack goes through this many tables.
lua_Integer chainOf(lua_State* L) {
    if (!lua_getmetatable(L, -1)) return 0;
    lua_rawgetp(L, -1, &g_chain);
    const lua_Integer length = lua_tointeger(L, -1);
    lua_pop(L, 2);
    return length;
}

/// Checks the event whose name is at -2 and handler at -1. What a handler may be is what ends by
/// itself: a __call that is a table can lead back to itself, and so can a row of __index tables.
lua_Integer checkEvent(lua_State* L, std::string_view name) {
    const bool lookUp = name == "__index" || name == "__newindex";
    if (lookUp && lua_istable(L, -1)) {
        const lua_Integer chain = chainOf(L) + 1;
        if (chain > kLongestChain) luaL_error(L, "%s goes through too many tables", name.data());
        return chain;
    }
    const bool known =
        std::find(kFunctionsOnly.begin(), kFunctionsOnly.end(), name) != kFunctionsOnly.end();
    if (!known && !lookUp) luaL_error(L, "setmetatable does not take %s", name.data());
    if (!lua_isfunction(L, -1)) luaL_error(L, "%s must be a function", name.data());
    return 0;
}

} // namespace

int setMetatable(lua_State* L);

/// Sets a copy: what is checked here cannot be changed afterwards.
int setMetatable(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    luaL_checktype(L, 2, LUA_TTABLE);
    lua_settop(L, 2);
    if (lua_getmetatable(L, 1)) return luaL_error(L, "this table has a metatable already");
    lua_createtable(L, 0, 4);
    lua_Integer chain = 0;
    lua_pushnil(L);
    while (lua_next(L, 2)) {
        const bool text = lua_type(L, -2) == LUA_TSTRING;
        const std::string_view name = text ? lua_tostring(L, -2) : "";
        if (name.starts_with("__")) {
            chain = std::max(chain, checkEvent(L, name));
            lua_pushvalue(L, -2);
            lua_insert(L, -2);
            lua_rawset(L, 3);
        } else {
            lua_pop(L, 1);
        }
    }
    // Not while the metatable is gone through: it may be the very table that gets a mark.
    for (const char* event : {"__index", "__newindex"}) {
        lua_pushstring(L, event);
        if (lua_rawget(L, 3) == LUA_TTABLE) {
            lua_pushboolean(L, 1);
            lua_rawsetp(L, -2, &g_lookedUp);
        }
        lua_pop(L, 1);
    }
    if (chain > 0 && marked(L, 1, &g_lookedUp))
        return luaL_error(L, "other tables look names up in this one: give it its metatable first");
    lua_pushinteger(L, chain);
    lua_rawsetp(L, 3, &g_chain);
    lua_setmetatable(L, 1);
    lua_settop(L, 1);
    return 1;
}

namespace {

int refuseWrite(lua_State* L) {
    return luaL_error(L, "this belongs to the language and cannot be changed");
}

} // namespace

void lock(lua_State* L) {
    lua_newtable(L);
    lua_createtable(L, 0, 4);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushcfunction(L, refuseWrite);
    lua_setfield(L, -2, "__newindex");
    lua_pushinteger(L, 1);
    lua_rawsetp(L, -2, &g_chain);
    lua_pushboolean(L, 1);
    lua_rawsetp(L, -2, &g_locked);
    lua_setmetatable(L, -2);
    lua_remove(L, -2);
}

void checkWritable(lua_State* L, int index) {
    luaL_checktype(L, index, LUA_TTABLE);
    if (!lua_getmetatable(L, index)) return;
    const bool locked = marked(L, lua_gettop(L), &g_locked);
    lua_pop(L, 1);
    if (locked) refuseWrite(L);
}

void addLibraries(lua_State* L) {
    pushMath(L), lock(L), lua_setfield(L, -2, "math");
    pushTable(L), lock(L), lua_setfield(L, -2, "table");
    pushUtf8(L), lock(L), lua_setfield(L, -2, "utf8");
    pushString(L), lock(L);
    lua_pushvalue(L, -1), lua_setfield(L, -3, "string");
    // ("text"):upper(): every text shares this metatable, which nothing can reach.
    lua_createtable(L, 0, 1);
    lua_insert(L, -2), lua_setfield(L, -2, "__index");
    lua_pushliteral(L, ""), lua_insert(L, -2);
    lua_setmetatable(L, -2), lua_pop(L, 1);
}

} // namespace script::natives
