// SPDX-License-Identifier: MIT
/// Lua's C API. We link the library that is built as C++, so that an error passes our own frames as
/// an exception. Debian 12 gives its functions C names, as lua.hpp expects; Debian 13 gives them
/// C++ names, which CMake finds out by linking (cmake/Dependencies.cmake).
#pragma once

#ifdef CHATWISE_LUA_CPP_NAMES
#include <lauxlib.h>
#include <lua.h>
#include <lualib.h>
#else
#include <lua.hpp>
#endif
