// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.h"
#include "script/sandbox/keys.h"
#include "script/sandbox/sandbox.h"

#include <string>
#include <string_view>
#include <vector>

struct lua_State;

namespace script {

/// Turns Lua values into plain data, and reports what cannot be part of a story.
class Harvest {
public:
    Harvest(lua_State* L, const Limits& limits, const std::vector<std::string>& words,
            const std::vector<std::string>& files);

    /// Every declaration. Uses raw access only: nothing of the script runs.
    std::vector<Value> take();
    std::vector<base::Diagnostic> takeDiagnostics() { return std::move(m_diagnostics); }

private:
    Value value(Mark place, int depth);
    Value table(Mark place, int depth);
    struct Keys {
        std::vector<long long> numbers;
        std::vector<std::string_view> names;
    };
    Keys keysOf(Mark place);
    std::string nameOf(int index) const;
    void report(Mark place, const char* code, std::string message, std::string hint);

    lua_State* m_state;
    const Limits& m_limits;
    const std::vector<std::string>& m_words;
    const std::vector<std::string>& m_files;
    std::vector<base::Diagnostic> m_diagnostics;
    Mark m_last; ///< the place of the last table that had one
    const void* m_broken = nullptr;
    std::size_t m_values = 0;
    std::size_t m_bytes = 0;
    bool m_full = false; ///< too big, or turning in a circle: stop looking
};

} // namespace script
