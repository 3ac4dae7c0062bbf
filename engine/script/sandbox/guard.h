// SPDX-License-Identifier: MIT
#pragma once

#include "script/sandbox/arena.h"
#include "script/sandbox/progress.h"
#include "script/sandbox/sandbox.h"

#include <ctime>
#include <functional>
#include <string>

struct lua_State;
struct lua_Debug;

namespace script {

/// Why a script was stopped for good.
enum class Fatal { None, Work, Time, Memory, TextSize, TableSize, BlockSize, Depth };

/// A place in one of the author's files.
struct Place {
    std::string file;
    int line = 0;
};

/// The three budgets of one Lua state: work, processor time, memory. Once one is spent, the hook
/// runs at every instruction and raises an error that cannot be caught, since whoever catches it
/// gets to run no instruction of his own.
class Guard {
public:
    Guard(const Limits& limits, Progress& progress);

    static Guard& of(lua_State* L);
    void attach(lua_State* L);
    /// Who finds the author's line behind the running function.
    void setLocator(std::function<Place(lua_State*)> locator) { m_locator = std::move(locator); }

    /// Pays for the work of a native before it is done. Raises a Lua error once the budget is
    /// spent.
    void charge(lua_State* L, long long work);
    /// Raises again what has stopped the script, for natives that have caught a Lua error, and for
    /// the reader of source files.
    void check(lua_State* L);
    /// Stops the script for good.
    [[noreturn]] void stop(lua_State* L, Fatal why);
    /// Where the parser has come to; line 0 once it is done.
    void reading(const std::string& file, int line);

    const Limits& limits() const { return m_limits; }
    Fatal fatal() const { return m_fatal; }
    const Place& place() const { return m_place; }
    Usage usage() const;

    /// lua_Alloc and lua_Hook.
    static void* allocate(void* self, void* block, std::size_t oldSize, std::size_t newSize);
    static void hook(lua_State* L, lua_Debug*);

private:
    void* allocate(void* block, std::size_t oldSize, std::size_t newSize);
    Fatal refusal(const void* block, std::size_t tag, std::size_t size) const;
    void trip(Fatal why);
    void look(lua_State* L);
    bool timeIsUp();

    Limits m_limits;
    Progress& m_progress;
    Arena m_arena;
    lua_State* m_state = nullptr;
    std::function<Place(lua_State*)> m_locator;
    long long m_work = 0;
    std::clock_t m_start;
    std::chrono::steady_clock::time_point m_asked{};
    unsigned m_ticks = 0;
    Fatal m_fatal = Fatal::None;
    Place m_place;
    bool m_parsing = false;
};

} // namespace script
