// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "script/sandbox/guard.h"
#include "script/sandbox/lua_api.h"
#include "script/sandbox/natives.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>
#include <string_view>

namespace script::natives {
namespace {

/// The text argument at `index`, paid for by its length.
std::string_view textAt(lua_State* L, int index) {
    std::size_t length = 0;
    const char* text = luaL_checklstring(L, index, &length);
    Guard::of(L).charge(L, 1 + static_cast<long long>(length / 16));
    return {text, length};
}

void push(lua_State* L, std::string_view text) {
    lua_pushlstring(L, text.data(), text.size());
}

/// From 1, or from the end if negative; clamped to [1, length] or so by the callers.
lua_Integer position(lua_Integer at, std::size_t length) {
    const auto size = static_cast<lua_Integer>(length);
    if (at >= 0) return at;
    return at < -size ? 0 : size + at + 1;
}

std::string_view slice(lua_State* L, std::string_view text, lua_Integer first, lua_Integer last) {
    const lua_Integer from =
        std::max<lua_Integer>(position(luaL_optinteger(L, 2, first), text.size()), 1);
    const lua_Integer to = std::min(position(luaL_optinteger(L, 3, last), text.size()),
                                    static_cast<lua_Integer>(text.size()));
    if (from > to) return {};
    return text.substr(static_cast<std::size_t>(from - 1), static_cast<std::size_t>(to - from + 1));
}

int sub(lua_State* L) {
    push(L, slice(L, textAt(L, 1), 1, -1));
    return 1;
}

int byte(lua_State* L) {
    const std::string_view text = textAt(L, 1);
    const lua_Integer first = luaL_optinteger(L, 2, 1);
    const std::string_view part = slice(L, text, 1, first);
    if (part.size() > 200) return luaL_error(L, "string.byte gives at most 200 values");
    const int count = static_cast<int>(part.size());
    luaL_checkstack(L, count, "too many values");
    for (const char c : part)
        lua_pushinteger(L, static_cast<unsigned char>(c));
    return count;
}

int character(lua_State* L) {
    std::string result;
    const int count = lua_gettop(L);
    Guard::of(L).charge(L, count);
    for (int i = 1; i <= count; ++i) {
        const lua_Integer code = luaL_checkinteger(L, i);
        luaL_argcheck(L, code >= 0 && code <= 255, i, "value out of range");
        result += static_cast<char>(code);
    }
    push(L, result);
    return 1;
}

int length(lua_State* L) {
    lua_pushinteger(L, static_cast<lua_Integer>(textAt(L, 1).size()));
    return 1;
}

/// Letters A to Z only, whatever the system's language.
int mapped(lua_State* L, char first, char last, int shift) {
    std::string result(textAt(L, 1));
    for (char& c : result)
        if (c >= first && c <= last) c = static_cast<char>(c + shift);
    push(L, result);
    return 1;
}

int lower(lua_State* L) {
    return mapped(L, 'A', 'Z', 'a' - 'A');
}
int upper(lua_State* L) {
    return mapped(L, 'a', 'z', 'A' - 'a');
}

int reverse(lua_State* L) {
    std::string result(textAt(L, 1));
    std::reverse(result.begin(), result.end());
    push(L, result);
    return 1;
}

int repeat(lua_State* L) {
    const std::string_view text = textAt(L, 1);
    const lua_Integer times = luaL_checkinteger(L, 2);
    const std::string_view between = lua_isnoneornil(L, 3) ? std::string_view() : textAt(L, 3);
    const std::size_t piece = text.size() + between.size();
    if (times <= 0 || piece == 0) return push(L, ""), 1;
    Guard& guard = Guard::of(L);
    const std::size_t most = guard.limits().text;
    if (static_cast<lua_Unsigned>(times) > most / piece + 1) guard.stop(L, Fatal::TextSize);
    guard.charge(L, static_cast<long long>(piece) * times / 16);
    std::string result;
    for (lua_Integer i = 0; i < times; ++i) {
        if (i > 0) result += between;
        result += text;
    }
    push(L, result);
    return 1;
}

/// Plain text, no patterns: those can be made to take for ever.
int find(lua_State* L) {
    const std::string_view text = textAt(L, 1);
    const std::string_view wanted = textAt(L, 2);
    const lua_Integer start =
        std::max<lua_Integer>(position(luaL_optinteger(L, 3, 1), text.size()), 1);
    if (start > static_cast<lua_Integer>(text.size()) + 1) return lua_pushnil(L), 1;
    // Searching is quadratic at worst.
    Guard::of(L).charge(L, static_cast<long long>(text.size() / 8 * (1 + wanted.size() / 64)));
    const std::size_t at = text.find(wanted, static_cast<std::size_t>(start - 1));
    if (at == std::string_view::npos) return lua_pushnil(L), 1;
    lua_pushinteger(L, static_cast<lua_Integer>(at + 1));
    lua_pushinteger(L, static_cast<lua_Integer>(at + wanted.size()));
    return 2;
}

/// One "%5.2f" of a format, with the argument at `index`, added to `result`.
void addFormatted(lua_State* L, std::string& result, std::string spec, int index) {
    std::array<char, 512> buffer{};
    const char kind = spec.back();
    int length = 0;
    switch (kind) {
    case 'd':
    case 'i':
    case 'x':
    case 'X':
        spec.insert(spec.size() - 1, "ll");
        length =
            std::snprintf(buffer.data(), buffer.size(), spec.c_str(), luaL_checkinteger(L, index));
        break;
    case 'c': result += static_cast<char>(luaL_checkinteger(L, index)); return;
    case 'e':
    case 'f':
    case 'g':
        length =
            std::snprintf(buffer.data(), buffer.size(), spec.c_str(), luaL_checknumber(L, index));
        break;
    default: luaL_error(L, "string.format does not know %%%c", kind);
    }
    result.append(buffer.data(), static_cast<std::size_t>(std::clamp(length, 0, 511)));
}

/// %s takes texts and numbers; other values by the name of their kind, never by their address.
void addText(lua_State* L, std::string& result, std::string_view spec, int index) {
    luaL_checkany(L, index);
    std::string_view text = luaL_typename(L, index);
    std::size_t size = 0;
    lua_pushvalue(L, index);
    if (lua_isstring(L, -1)) {
        const char* bytes = lua_tolstring(L, -1, &size);
        text = {bytes, size};
    } else if (lua_isboolean(L, -1)) {
        text = lua_toboolean(L, -1) ? "true" : "false";
    }
    if (spec != "%s") luaL_error(L, "string.format takes %%s without a width");
    result += text;
    lua_pop(L, 1);
}

int format(lua_State* L) {
    const std::string_view pattern = textAt(L, 1);
    Guard& guard = Guard::of(L);
    std::string result;
    int index = 1;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%') {
            result += pattern[i];
            continue;
        }
        const std::size_t end = pattern.find_first_not_of("-+ #0123456789.", i + 1);
        if (end == std::string_view::npos || end - i > 8)
            return luaL_error(L, "string.format: this %% has no end");
        const std::string spec(pattern.substr(i, end - i + 1));
        i = end;
        guard.charge(L, 60); // a number can have 300 digits
        if (spec == "%%")
            result += '%';
        else if (spec.back() == 's')
            addText(L, result, spec, ++index);
        else if (std::count(spec.begin(), spec.end(), '.') > 1 ||
                 spec.find_first_of("0123456789") + 4 < spec.size() - 1)
            return luaL_error(L, "string.format: %s is too wide", spec.c_str());
        else
            addFormatted(L, result, spec, ++index);
        if (result.size() > guard.limits().text) guard.stop(L, Fatal::TextSize);
    }
    push(L, result);
    return 1;
}

int codePoint(lua_State* L) {
    std::string result;
    const int count = lua_gettop(L);
    Guard::of(L).charge(L, count);
    for (int i = 1; i <= count; ++i) {
        const lua_Integer point = luaL_checkinteger(L, i);
        const bool valid = point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
        luaL_argcheck(L, valid, i, "value out of range");
        lua_pushfstring(L, "%U", static_cast<unsigned long>(point));
        result += lua_tostring(L, -1);
        if (point == 0) result += '\0';
        lua_pop(L, 1);
    }
    push(L, result);
    return 1;
}

int codePoints(lua_State* L) {
    const std::string_view text = textAt(L, 1);
    if (!base::isUtf8(text)) return lua_pushnil(L), 1;
    lua_pushinteger(L, static_cast<lua_Integer>(base::codePoints(text)));
    return 1;
}

} // namespace

void pushString(lua_State* L) {
    const luaL_Reg functions[] = {{"byte", byte},     {"char", character},  {"find", find},
                                  {"format", format}, {"len", length},      {"lower", lower},
                                  {"rep", repeat},    {"reverse", reverse}, {"sub", sub},
                                  {"upper", upper},   {nullptr, nullptr}};
    luaL_newlib(L, functions);
}

void pushUtf8(lua_State* L) {
    const luaL_Reg functions[] = {{"char", codePoint}, {"len", codePoints}, {nullptr, nullptr}};
    luaL_newlib(L, functions);
}

} // namespace script::natives
