// SPDX-License-Identifier: MIT
#include "base/random.h"
#include "script/sandbox/guard.h"
#include "script/sandbox/lua_api.h"
#include "script/sandbox/natives.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace script::natives {
namespace {

// math

void pushRounded(lua_State* L, lua_Number rounded) {
    lua_Integer integer = 0;
    if (lua_numbertointeger(rounded, &integer))
        lua_pushinteger(L, integer);
    else
        lua_pushnumber(L, rounded);
}

int floorOf(lua_State* L) {
    if (lua_isinteger(L, 1))
        lua_settop(L, 1);
    else
        pushRounded(L, std::floor(luaL_checknumber(L, 1)));
    return 1;
}

int ceilOf(lua_State* L) {
    if (lua_isinteger(L, 1))
        lua_settop(L, 1);
    else
        pushRounded(L, std::ceil(luaL_checknumber(L, 1)));
    return 1;
}

int absOf(lua_State* L) {
    if (lua_isinteger(L, 1)) {
        const lua_Integer value = lua_tointeger(L, 1);
        lua_pushinteger(
            L, value < 0 ? static_cast<lua_Integer>(0U - static_cast<lua_Unsigned>(value)) : value);
    } else {
        lua_pushnumber(L, std::fabs(luaL_checknumber(L, 1)));
    }
    return 1;
}

int fmodOf(lua_State* L) {
    lua_pushnumber(L, std::fmod(luaL_checknumber(L, 1), luaL_checknumber(L, 2)));
    return 1;
}

int sqrtOf(lua_State* L) {
    lua_pushnumber(L, std::sqrt(luaL_checknumber(L, 1)));
    return 1;
}

int toInteger(lua_State* L) {
    int exact = 0;
    const lua_Integer value = lua_tointegerx(L, 1, &exact);
    if (exact)
        lua_pushinteger(L, value);
    else
        lua_pushnil(L);
    return 1;
}

int numberType(lua_State* L) {
    if (lua_type(L, 1) != LUA_TNUMBER)
        lua_pushnil(L);
    else
        lua_pushstring(L, lua_isinteger(L, 1) ? "integer" : "float");
    return 1;
}

int best(lua_State* L, bool greatest) {
    const int count = lua_gettop(L);
    luaL_checknumber(L, 1);
    Guard::of(L).charge(L, count);
    int chosen = 1;
    for (int i = 2; i <= count; ++i) {
        luaL_checknumber(L, i);
        if (greatest ? lua_compare(L, chosen, i, LUA_OPLT) : lua_compare(L, i, chosen, LUA_OPLT))
            chosen = i;
    }
    lua_pushvalue(L, chosen);
    return 1;
}

int maxOf(lua_State* L) {
    return best(L, true);
}
int minOf(lua_State* L) {
    return best(L, false);
}

/// Upvalue: how many numbers were drawn. The same script always draws the same.
int random(lua_State* L) {
    const lua_Integer drawn = lua_tointeger(L, lua_upvalueindex(1)) + 1;
    lua_pushinteger(L, drawn);
    lua_replace(L, lua_upvalueindex(1));
    const std::uint64_t bits = base::mix64(static_cast<std::uint64_t>(drawn));
    if (lua_gettop(L) == 0) {
        lua_pushnumber(L, static_cast<lua_Number>(bits >> 11) * 0x1p-53);
        return 1;
    }
    const bool two = lua_gettop(L) > 1;
    const lua_Integer low = two ? luaL_checkinteger(L, 1) : 1;
    const lua_Integer high = luaL_checkinteger(L, two ? 2 : 1);
    luaL_argcheck(L, low <= high, two ? 2 : 1, "interval is empty");
    const std::uint64_t range =
        static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    const std::uint64_t offset = range == 0 ? bits : bits % range;
    lua_pushinteger(L, static_cast<lua_Integer>(static_cast<std::uint64_t>(low) + offset));
    return 1;
}

// table

lua_Integer lengthOf(lua_State* L) {
    return static_cast<lua_Integer>(lua_rawlen(L, 1));
}

int insert(lua_State* L) {
    checkWritable(L, 1);
    const lua_Integer length = lengthOf(L);
    lua_Integer at = length + 1;
    if (lua_gettop(L) == 3)
        at = luaL_checkinteger(L, 2);
    else if (lua_gettop(L) != 2)
        return luaL_error(L, "table.insert takes a table and a value");
    luaL_argcheck(L, at >= 1 && at <= length + 1, 2, "position out of bounds");
    Guard::of(L).charge(L, length - at + 1);
    for (lua_Integer i = length; i >= at; --i)
        lua_rawgeti(L, 1, i), lua_rawseti(L, 1, i + 1);
    lua_rawseti(L, 1, at);
    return 0;
}

int remove(lua_State* L) {
    checkWritable(L, 1);
    const lua_Integer length = lengthOf(L);
    const lua_Integer at = luaL_optinteger(L, 2, length);
    if (length == 0 || at == length + 1) return 0;
    luaL_argcheck(L, at >= 1 && at <= length, 2, "position out of bounds");
    Guard::of(L).charge(L, length - at);
    lua_rawgeti(L, 1, at);
    for (lua_Integer i = at; i < length; ++i)
        lua_rawgeti(L, 1, i + 1), lua_rawseti(L, 1, i);
    lua_pushnil(L);
    lua_rawseti(L, 1, length);
    return 1;
}

int concat(lua_State* L) {
    luaL_checktype(L, 1, LUA_TTABLE);
    std::size_t size = 0;
    const char* separator = luaL_optlstring(L, 2, "", &size);
    const lua_Integer from = luaL_optinteger(L, 3, 1);
    const lua_Integer to = luaL_optinteger(L, 4, lengthOf(L));
    Guard& guard = Guard::of(L);
    std::string result;
    for (lua_Integer i = from; i <= to; ++i) {
        guard.charge(L, 2 + static_cast<long long>(size / 32));
        lua_rawgeti(L, 1, i);
        if (!lua_isstring(L, -1)) return luaL_error(L, "table.concat joins texts and numbers only");
        std::size_t length = 0;
        const char* piece = lua_tolstring(L, -1, &length);
        result.append(piece, length);
        if (i < to) result.append(separator, size);
        if (result.size() > guard.limits().text) guard.stop(L, Fatal::TextSize);
        lua_pop(L, 1);
        if (i == to) break; // `to` may be the greatest integer there is
    }
    lua_pushlstring(L, result.data(), result.size());
    return 1;
}

int pack(lua_State* L) {
    const int count = lua_gettop(L);
    Guard::of(L).charge(L, count);
    lua_createtable(L, count, 1);
    lua_insert(L, 1);
    for (int i = count; i >= 1; --i)
        lua_rawseti(L, 1, i);
    lua_pushinteger(L, count);
    lua_setfield(L, 1, "n");
    return 1;
}

int unpack(lua_State* L) {
    constexpr lua_Integer kMost = 200;
    luaL_checktype(L, 1, LUA_TTABLE);
    const lua_Integer from = luaL_optinteger(L, 2, 1);
    const lua_Integer to = luaL_optinteger(L, 3, lengthOf(L));
    if (from > to) return 0;
    const lua_Unsigned steps = static_cast<lua_Unsigned>(to) - static_cast<lua_Unsigned>(from);
    if (steps >= kMost) return luaL_error(L, "table.unpack gives at most %d values", int(kMost));
    const int count = static_cast<int>(steps) + 1;
    luaL_checkstack(L, count, "too many values");
    Guard::of(L).charge(L, count);
    for (int i = 0; i < count; ++i)
        lua_rawgeti(L, 1, from + i);
    return count;
}

/// Whether entry a of the table at 1 goes before entry b.
bool before(lua_State* L, lua_Integer a, lua_Integer b) {
    const bool asked = !lua_isnoneornil(L, 2);
    if (asked) lua_pushvalue(L, 2);
    lua_rawgeti(L, 1, a);
    lua_rawgeti(L, 1, b);
    if (asked) lua_call(L, 2, 1);
    const bool result = asked ? lua_toboolean(L, -1) != 0 : lua_compare(L, -2, -1, LUA_OPLT) != 0;
    lua_pop(L, asked ? 1 : 2);
    return result;
}

/// A stable merge from the bottom up: as many steps whatever the order says, even if it is none.
int sort(lua_State* L) {
    constexpr lua_Integer kMost = 4096;
    checkWritable(L, 1);
    lua_settop(L, 2);
    if (!lua_isnil(L, 2)) luaL_checktype(L, 2, LUA_TFUNCTION);
    const lua_Integer length = lengthOf(L);
    if (length > kMost) return luaL_error(L, "table.sort takes at most %d entries", int(kMost));
    const auto count = static_cast<std::size_t>(length);
    std::vector<lua_Integer> order(count);
    std::vector<lua_Integer> merged(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = static_cast<lua_Integer>(i) + 1;
    for (std::size_t width = 1; width < count; width *= 2) {
        for (std::size_t start = 0; start < count; start += 2 * width) {
            const std::size_t middle = std::min(start + width, count);
            const std::size_t end = std::min(start + 2 * width, count);
            std::size_t left = start;
            std::size_t right = middle;
            Guard::of(L).charge(L, static_cast<long long>(end - start) * 4);
            for (std::size_t to = start; to < end; ++to) {
                const bool fromRight =
                    left == middle || (right < end && before(L, order[right], order[left]));
                merged[to] = order[fromRight ? right++ : left++];
            }
        }
        order.swap(merged);
    }
    lua_createtable(L, static_cast<int>(count), 0);
    for (std::size_t i = 0; i < count; ++i) {
        lua_rawgeti(L, 1, order[i]);
        lua_rawseti(L, 3, static_cast<lua_Integer>(i) + 1);
    }
    for (lua_Integer i = 1; i <= length; ++i)
        lua_rawgeti(L, 3, i), lua_rawseti(L, 1, i);
    return 0;
}

} // namespace

void pushMath(lua_State* L) {
    const luaL_Reg functions[] = {{"abs", absOf},    {"ceil", ceilOf},         {"floor", floorOf},
                                  {"fmod", fmodOf},  {"max", maxOf},           {"min", minOf},
                                  {"sqrt", sqrtOf},  {"tointeger", toInteger}, {"type", numberType},
                                  {nullptr, nullptr}};
    luaL_newlib(L, functions);
    lua_pushinteger(L, 0), lua_pushcclosure(L, random, 1), lua_setfield(L, -2, "random");
    lua_pushnumber(L, std::numeric_limits<double>::infinity()), lua_setfield(L, -2, "huge");
    lua_pushnumber(L, 3.141592653589793238), lua_setfield(L, -2, "pi");
    lua_pushinteger(L, LUA_MAXINTEGER), lua_setfield(L, -2, "maxinteger");
    lua_pushinteger(L, LUA_MININTEGER), lua_setfield(L, -2, "mininteger");
}

void pushTable(lua_State* L) {
    const luaL_Reg functions[] = {{"concat", concat}, {"insert", insert}, {"pack", pack},
                                  {"remove", remove}, {"sort", sort},     {"unpack", unpack},
                                  {nullptr, nullptr}};
    luaL_newlib(L, functions);
}

} // namespace script::natives
