// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "script/value.h"

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <vector>

namespace script {

/// What one scenario's Lua may use up. Work is counted in units of about one virtual machine
/// instruction: the same script spends the same work everywhere. The processor time behind it
/// catches what the units price too low.
struct Limits {
    std::chrono::milliseconds cpu{180};
    std::size_t memory = 48U << 20;    ///< bytes, all that Lua ever asked for
    long long work = 3'000'000;        ///< units
    std::size_t text = 16U << 10;      ///< bytes in one string
    std::size_t table = 4096;          ///< named entries of one table
    std::size_t block = 1U << 20;      ///< bytes in one allocation
    std::size_t source = 128U << 10;   ///< bytes in one file
    std::size_t sources = 512U << 10;  ///< bytes in all files of a scenario
    std::size_t files = 32;            ///< files of a scenario
    int depth = 190;                   ///< calls inside calls
    std::size_t storyValues = 50'000;  ///< values in the finished story
    std::size_t storyBytes = 2U << 20; ///< text in the finished story
    bool ownProcess = true;            ///< where the platform has processes
    bool guards = true;                ///< false only in the test of the wall behind them
};

/// What a run used, for tests and benchmarks.
struct Usage {
    std::chrono::microseconds cpu{0}; ///< of the child, or of this process for a run without one
    std::size_t memory = 0;           ///< bytes Lua asked for
    long long work = 0;               ///< units
};

struct SandboxResult {
    Story story;                               ///< usable unless hasErrors(diagnostics)
    std::vector<base::Diagnostic> diagnostics; ///< CW01xx, and whatever language.lua reports
    Usage usage;
};

/// Runs <scripts>/language.lua, then the scenario (a folder with a scenario.lua, or one .lua file;
/// `use` then looks in the folder it stands in), in a Lua state of its own that holds
/// nothing but the functions below, and brings back what they declared. Never throws; an endless,
/// greedy or malicious script ends in a Diagnostic within Limits.
///
/// Given to language.lua only (authors cannot reach them):
///   chatwise_tag(word, table [, level])  marks the table with the word and with the place of the
///       nearest calling line in one of the author's files (level, default 1, is where the search
///       starts; it is rarely needed). Returns the table. Marking again replaces the word and
///       keeps the first place. Works on a table with any metatable. The mark cannot be seen or
///       copied from Lua.
///   chatwise_tagged(value)    the word a value is marked with, or nil.
///   chatwise_declare(value)   appends a top-level declaration to Story::declarations.
///   chatwise_report(code, message [, hint [, severity]])  a Diagnostic at the author's calling
///       line ("warning" as severity, else an error); the script goes on.
///   chatwise_broken           a value that answers every call and index with itself. The story
///       leaves it out. What an unknown word evaluates to: return it after chatwise_report.
///   rawget, rawset, rawequal, rawlen, and everything of the next list.
/// Every global that language.lua sets becomes a word that authors can read and not replace.
///
/// Given to authors:
///   use(name)   runs <scenario>/<name>.lua, or else <scripts>/<name>.lua, once; gives back what
///       the file returned.
///   assert error ipairs pairs (sorted: numbers, then texts) pcall select setmetatable tonumber
///   tostring (no addresses) type
///   math: abs ceil floor fmod huge max maxinteger min mininteger pi random (seeded) sqrt
///       tointeger type
///   string (and methods of every text): byte char find (plain) format len lower rep reverse sub
///       upper
///   table: concat insert pack remove sort (stable) unpack
///   utf8: char len
/// setmetatable keeps a copy of the metatable; it takes __index and __newindex (a function, or a
/// table that has its own metatable already or never gets one), and functions for __call, __eq,
/// __lt, __le, __len, __concat, __unm, __add, __sub, __mul, __div, __mod, __pow, __idiv. Everything
/// else that begins with "__" is refused. There is no getmetatable: a table takes a metatable once.
/// A chained call is a table with __call:
///   local chain = { __call = function(self, more) ... return self end }
///   function say(text) return setmetatable(chatwise_tag("say", { text }), chain) end
///
/// Reading a name that nobody set is reported (CW0107) and the script goes on.
SandboxResult runSandboxed(const std::filesystem::path& scenario,
                           const std::filesystem::path& scriptsFolder, const Limits& limits = {});

} // namespace script
