// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "script/sandbox/keys.h"
#include "script/sandbox/lua_api.h"
#include "script/sandbox/runner.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace script {
namespace {

/// Words of Lua that a scenario does without.
constexpr std::array<std::string_view, 22> kLeftOut{
    "_G",     "collectgarbage", "coroutine", "debug",      "dofile", "getmetatable",
    "io",     "load",           "loadfile",  "loadstring", "module", "next",
    "os",     "package",        "print",     "rawequal",   "rawget", "rawlen",
    "rawset", "require",        "warn",      "xpcall"};

std::string insteadOf(std::string_view name) {
    if (name == "require" || name == "dofile" || name == "loadfile" || name == "package")
        return "Write use \"file\" to run another file of the folder.";
    if (name == "next") return "Use pairs to go over a table.";
    if (name == "print") return "What a player reads is written with say or note.";
    if (name == "xpcall") return "Use pcall.";
    return "A scenario tells a story: it reads no files, no clock and no memory.";
}

/// What somebody may know from elsewhere, and what to write here; null for any other name.
const char* ofOtherLanguages(std::string_view name) {
    constexpr std::array<std::string_view, 6> kTrue{"True", "TRUE", "yes", "Yes", "YES", "on"};
    constexpr std::array<std::string_view, 10> kFalse{"False", "FALSE", "no",   "No",   "NO",
                                                      "off",   "null",  "None", "NULL", "none"};
    const auto isAmong = [name](const auto& list) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    if (isAmong(kTrue)) return "Did you mean true?";
    if (isAmong(kFalse)) return "Did you mean false?";
    if (name == "wait" || name == "sleep" || name == "pause")
        return "Nothing waits by the clock: use delay on a message, or the step tomorrow.";
    return nullptr;
}

bool isFileName(std::string_view name) {
    return !name.empty() && name.size() <= 64 && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '_' || c == '-';
    });
}

/// The names in a table of globals.
void addNames(lua_State* L, const void* key, std::vector<std::string>& names) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, key);
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        lua_pop(L, 1);
        if (lua_type(L, -1) == LUA_TSTRING) names.emplace_back(lua_tostring(L, -1));
    }
    lua_pop(L, 1);
}

} // namespace

int answerBroken(lua_State* L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kBroken);
    return 1;
}

int Runner::unknownName(lua_State* L) {
    if (lua_type(L, 2) != LUA_TSTRING) return 0;
    const std::string name = lua_tostring(L, 2);
    m_guard.charge(L, 2000);
    if (std::find(kLeftOut.begin(), kLeftOut.end(), name) != kLeftOut.end()) {
        report(L, "CW0108", fmt::format("{} is not part of the scenario language.", name),
               insteadOf(name));
        return answerBroken(L);
    }
    if (const char* hint = ofOtherLanguages(name)) {
        report(L, "CW0107", fmt::format("Nothing here is called {}.", name), hint);
        return answerBroken(L);
    }
    std::vector<std::string> names;
    addNames(L, &keys::kWords, names);
    addNames(L, &keys::kAuthors, names);
    std::sort(names.begin(), names.end());
    const std::optional<std::string> near = base::nearest(name, names);
    report(
        L, "CW0107", fmt::format("Nothing here is called {}.", base::shortened(name, 60)),
        near ? fmt::format("Did you mean {}?", *near)
             : fmt::format("If it is a text, it needs quotes: \"{}\". If not, check the spelling.",
                           base::shortened(name, 60)));
    return answerBroken(L);
}

int Runner::use(lua_State* L) {
    if (lua_type(L, 1) != LUA_TSTRING) {
        report(L, "CW0121", "use takes the name of a file.", "Write it in quotes: use \"day2\"");
        return answerBroken(L);
    }
    std::size_t length = 0;
    const char* text = lua_tolstring(L, 1, &length);
    std::string name(text, length);
    if (name.ends_with(".lua")) name.resize(name.size() - 4);
    if (!isFileName(name) || name == "language") {
        report(L, "CW0121", "use takes a file beside the scenario, or one of the shared ones.",
               "Write its name alone, without a folder and without .lua: use \"day2\"");
        return answerBroken(L);
    }
    const auto known = m_used.find(name);
    if (known != m_used.end() && known->second == Used::Running) {
        report(L, "CW0122",
               fmt::format("{}.lua uses itself, straight or by way of another file.", name),
               "Move what both need to a third file.");
        return answerBroken(L);
    }
    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kReturned);
    if (known != m_used.end()) {
        lua_getfield(L, -1, name.c_str());
        return 1;
    }
    m_guard.charge(L, 1000);
    std::string shown = name + ".lua";
    std::filesystem::path path = m_folder / shown;
    std::error_code error;
    if (!std::filesystem::exists(std::filesystem::symlink_status(path, error))) {
        path = m_scripts / shown;
        if (!std::filesystem::exists(std::filesystem::symlink_status(path, error))) {
            report(L, "CW0120", fmt::format("There is no file {}.", shown),
                   "It belongs in the scenario's folder; check the name.");
            m_used[name] = Used::Done;
            answerBroken(L);
            lua_pushvalue(L, -1);
            lua_setfield(L, -3, name.c_str());
            return 1;
        }
        shown = "scripts/" + shown;
    }
    m_result.story.files.push_back(shown);
    m_used[name] = Used::Running;
    if (load(L, path, shown)) {
        lua_call(L, 0, 1);
    } else {
        m_guard.check(L);
        answerBroken(L);
    }
    m_used[name] = Used::Done;
    lua_pushvalue(L, -1);
    lua_setfield(L, -3, name.c_str());
    return 1;
}

void Runner::explainFatal() {
    struct Reason {
        const char* code;
        std::string message;
        const char* hint;
    };
    const char* loop = "Look for a loop or a function that does not end.";
    const auto reason = [&]() -> Reason {
        switch (m_guard.fatal()) {
        case Fatal::Memory: return {"CW0113", "The script needs too much memory.", loop};
        case Fatal::BlockSize: return {"CW0113", "The script needs too much memory at once.", loop};
        case Fatal::TextSize:
            return {"CW0114", fmt::format("A text becomes longer than {} KB.", m_limits.text >> 10),
                    "Split it into several messages."};
        case Fatal::TableSize:
            return {
                "CW0115",
                fmt::format("A table, or what a function is given, becomes bigger than {} entries.",
                            m_limits.table),
                "Split it into several tables."};
        case Fatal::Depth: return {"CW0116", kEndlessCalls, kEndlessCallsRemedy};
        default: return {"CW0112", "The script runs for too long.", loop};
        }
    }();
    const Place& place = m_guard.place();
    const std::string file = place.file.empty() ? m_main : place.file;
    // Whatever was reported before, this must be among it.
    auto& all = m_result.diagnostics;
    if (all.size() >= kMostDiagnostics) all.pop_back();
    all.push_back(
        {reason.code, base::Severity::Error, file, place.line, reason.message, reason.hint});
}

} // namespace script
