// SPDX-License-Identifier: MIT
#pragma once

#include "script/sandbox/guard.h"
#include "script/sandbox/sandbox.h"
#include "script/sandbox/source.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

struct lua_State;

namespace script {

/// Pushes the value that an unknown word has.
int answerBroken(lua_State* L);

/// Runs one scenario in this process, with the guards alone: reads its files, gives it the
/// language's words, and gathers what it declares.
class Runner {
public:
    Runner(const std::filesystem::path& scenario, const std::filesystem::path& scripts,
           const Limits& limits, Progress& progress);
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    SandboxResult run();

    // What the natives use.

    /// The nearest calling line in one of the author's files; line 0 if there is none.
    Place locate(lua_State* L, int level = 0) const;
    void report(base::Diagnostic diagnostic);
    void report(lua_State* L, const char* code, std::string message, std::string hint);

private:
    friend struct RunnerNatives;

    static constexpr std::size_t kMostDiagnostics = 100;

    enum class Used { Running, Done };

    void build(lua_State* L);
    void openToAuthors(lua_State* L);
    bool runLanguage(lua_State* L);
    void runScenario(lua_State* L);
    bool load(lua_State* L, const std::filesystem::path& path, const std::string& name);
    /// Loads the text as a function on the stack that sees the globals in the registry's `globals`.
    bool loadText(lua_State* L, const std::string& text, const std::string& name,
                  const void* globals);
    int use(lua_State* L);
    int unknownName(lua_State* L);
    int mark(lua_State* L);
    void explainFatal();
    bool call(lua_State* L);
    int fileIndex(const std::string& name) const;

    Limits m_limits;
    std::filesystem::path m_folder;
    std::string m_main;
    std::filesystem::path m_scripts;
    Guard m_guard;
    SandboxResult m_result;
    std::map<std::string, Used> m_used;
    std::vector<std::string> m_words; ///< that tables are marked with
    std::size_t m_sourceBytes = 0;
    Place m_failedAt; ///< of the error being handled
};

} // namespace script
