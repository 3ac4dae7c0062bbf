// SPDX-License-Identifier: MIT
#include "script/sandbox/guard.h"

#include "script/sandbox/lua_api.h"

#include <cstdlib>
#include <cstring>
#include <new>

namespace script {
namespace {

constexpr int kInstructionsBetweenLooks = 100;
constexpr unsigned kLooksBetweenClocks = 16;
constexpr std::size_t kNode = 24; ///< bytes that a table spends on one named entry
constexpr std::size_t kStringHead = 25;

} // namespace

Guard::Guard(const Limits& limits, Progress& progress)
    : m_limits(limits), m_progress(progress), m_start(std::clock()) {}

Guard& Guard::of(lua_State* L) {
    Guard* self = nullptr;
    std::memcpy(&self, lua_getextraspace(L), sizeof(Guard*)); // NOLINT: the pointer itself
    return *self;
}

void Guard::attach(lua_State* L) {
    m_state = L;
    Guard* self = this;
    std::memcpy(lua_getextraspace(L), &self, sizeof(Guard*)); // NOLINT: the pointer itself
    lua_sethook(L, hook, LUA_MASKCOUNT, kInstructionsBetweenLooks);
}

Usage Guard::usage() const {
    const auto ticks = static_cast<long long>(std::clock() - m_start);
    return {std::chrono::microseconds(ticks * 1'000'000 / CLOCKS_PER_SEC), m_arena.used(), m_work};
}

void Guard::trip(Fatal why) {
    if (m_fatal != Fatal::None || !m_limits.guards) return;
    m_fatal = why;
    if (!m_state) return;
    if (!m_parsing && m_locator) m_place = m_locator(m_state);
    lua_sethook(m_state, hook, LUA_MASKCOUNT, 1);
}

void Guard::check(lua_State* L) {
    if (m_fatal == Fatal::None) return;
    // A light userdata: raising it needs no memory, which may be what has run out.
    lua_pushlightuserdata(L, this);
    lua_error(L);
}

void Guard::stop(lua_State* L, Fatal why) {
    trip(why);
    lua_pushlightuserdata(L, this);
    lua_error(L);
    std::abort(); // lua_error does not come back
}

void Guard::charge(lua_State* L, long long work) {
    m_work += work;
    if (m_work > m_limits.work) trip(Fatal::Work);
    check(L);
}

void Guard::reading(const std::string& file, int line) {
    m_parsing = line > 0;
    if (!m_parsing) return;
    m_progress.note(file, line);
    if (m_fatal == Fatal::None) m_place = {file, line};
    if (timeIsUp()) trip(Fatal::Time);
}

/// Asking for processor time is a system call: not before a moment has passed on the wall.
bool Guard::timeIsUp() {
    constexpr std::chrono::milliseconds kMoment{1};
    const auto now = std::chrono::steady_clock::now();
    if (now - m_asked < kMoment) return false;
    m_asked = now;
    return usage().cpu > m_limits.cpu;
}

void Guard::look(lua_State* L) {
    m_work += kInstructionsBetweenLooks;
    if (m_work > m_limits.work) trip(Fatal::Work);
    if (++m_ticks % kLooksBetweenClocks == 0 || m_fatal != Fatal::None) {
        const Place place = m_locator ? m_locator(L) : Place{};
        if (place.line > 0) m_progress.note(place.file, place.line);
    }
    if (timeIsUp()) trip(Fatal::Time);
    lua_Debug frame;
    if (lua_getstack(L, m_limits.depth, &frame)) trip(Fatal::Depth);
}

void Guard::hook(lua_State* L, lua_Debug*) {
    Guard& self = of(L);
    if (self.m_fatal == Fatal::None) self.look(L);
    self.check(L);
}

/// Which cap an allocation goes over. Lua passes the kind of a new object in place of an old size.
Fatal Guard::refusal(const void* block, std::size_t tag, std::size_t size) const {
    if (size > m_limits.block) return Fatal::BlockSize;
    if (block) return Fatal::None;
    if (tag == LUA_TSTRING && size > m_limits.text + kStringHead) return Fatal::TextSize;
    // New and of no kind: a table's named part, the list part of a table written out at once, or
    // the stack, which grows by being made anew.
    if (tag == 0 && size > m_limits.table * kNode) return Fatal::TableSize;
    return Fatal::None;
}

void* Guard::allocate(void* block, std::size_t oldSize, std::size_t newSize) {
    if (newSize == 0) return nullptr;
    if (block && newSize <= oldSize) return block;
    if (m_limits.guards) {
        const Fatal why = refusal(block, oldSize, newSize);
        if (why != Fatal::None) {
            lua_Debug frame;
            const bool deep = m_state && lua_getstack(m_state, m_limits.depth / 2, &frame);
            trip(why != Fatal::TextSize && deep ? Fatal::Depth : why);
            return nullptr;
        }
        // Running out is noticed at the next instruction. Lua's answer to a refused allocation is a
        // full collection, too dear to be paid here; only far over the cap is it the lesser evil.
        m_work += 4 + static_cast<long long>(newSize / 32);
        if (m_work > m_limits.work) trip(Fatal::Work);
        if (m_arena.used() + newSize > m_limits.memory) trip(Fatal::Memory);
        if (m_arena.used() + newSize > m_limits.memory + 4 * m_limits.block) return nullptr;
    }
    try {
        return block ? m_arena.resize(block, oldSize, newSize) : m_arena.allocate(newSize);
    } catch (const std::bad_alloc&) {
        trip(Fatal::Memory);
        return nullptr;
    }
}

void* Guard::allocate(void* self, void* block, std::size_t oldSize, std::size_t newSize) {
    return static_cast<Guard*>(self)->allocate(block, oldSize, newSize);
}

} // namespace script
