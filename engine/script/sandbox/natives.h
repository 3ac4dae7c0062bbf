// SPDX-License-Identifier: MIT
#pragma once

struct lua_State;

/// The functions a script can reach: all of them, since no library of Lua's own is opened. Each
/// pays the guard for the size of what it does.
namespace script::natives {

/// Add functions to the table on top of the stack.
void addBase(lua_State* L);      ///< assert, error, pairs, …
void addRaw(lua_State* L);       ///< rawget, … and a setmetatable that shares: for language.lua
void addLibraries(lua_State* L); ///< math, string, table, utf8, read-only; and texts' methods

/// What each of them does its part of addLibraries with: a new table on top of the stack.
void pushMath(lua_State* L);
void pushString(lua_State* L);
void pushTable(lua_State* L);
void pushUtf8(lua_State* L);

/// Replaces the table on top of the stack by a stand-in that reads from it and refuses writes.
void lock(lua_State* L);

/// The table at `index`; raises when it is none, or one that scripts may not change.
void checkWritable(lua_State* L, int index);

} // namespace script::natives
