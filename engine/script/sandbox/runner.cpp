// SPDX-License-Identifier: MIT
#include "script/sandbox/runner.h"

#include "base/strings.h"
#include "script/sandbox/harvest.h"
#include "script/sandbox/keys.h"
#include "script/sandbox/lua_api.h"
#include "script/sandbox/natives.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace script {
namespace {

const char* const kLanguageName = "language.lua";
const char* const kLanguageChunk = "=[language]";

std::string_view withoutMark(const char* source) {
    return source && *source == '=' ? source + 1 : "";
}

struct Feed {
    Guard& guard;
    const std::string& name;
    std::string_view left;
    int line = 1;  ///< of what comes next
    int given = 1; ///< of what the parser has
};

/// Hands the parser a line at a time, or less: what it has read is known, and its time is limited.
const char* feed(lua_State* L, void* data, std::size_t* size) {
    constexpr std::size_t kMost = 256;
    auto& source = *static_cast<Feed*>(data);
    source.guard.reading(source.name, source.line);
    source.guard.check(L);
    const std::size_t end = std::min(source.left.find('\n'), kMost - 1);
    const std::string_view given = source.left.substr(0, end + 1);
    source.left.remove_prefix(given.size());
    if (!given.empty()) source.given = source.line;
    if (given.ends_with('\n')) ++source.line;
    *size = given.size();
    return given.data();
}

} // namespace

struct RunnerNatives {
    static Runner& self(lua_State* L) {
        return *static_cast<Runner*>(lua_touserdata(L, lua_upvalueindex(1)));
    }
    static int use(lua_State* L) { return self(L).use(L); }
    static int unknownName(lua_State* L) { return self(L).unknownName(L); }
    static int tag(lua_State* L) { return self(L).mark(L); }

    static int tagged(lua_State* L) {
        if (!lua_istable(L, 1)) return 0;
        if (lua_rawgetp(L, 1, &keys::kMark) != LUA_TNUMBER) return 0;
        const Mark mark = unpackMark(lua_tointeger(L, -1));
        lua_pushstring(L, self(L).m_words[static_cast<std::size_t>(mark.word - 1)].c_str());
        return 1;
    }

    static int declare(lua_State* L) {
        luaL_checkany(L, 1);
        lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kDeclared);
        lua_pushvalue(L, 1);
        lua_rawseti(L, -2, static_cast<lua_Integer>(lua_rawlen(L, -2)) + 1);
        return 0;
    }

    static int report(lua_State* L) {
        const char* code = luaL_checkstring(L, 1);
        const std::string message = luaL_checkstring(L, 2);
        const std::string hint = luaL_optstring(L, 3, "");
        const bool warning = std::string_view(luaL_optstring(L, 4, "error")) == "warning";
        const Place place = self(L).locate(L);
        self(L).report({code, warning ? base::Severity::Warning : base::Severity::Error, place.file,
                        place.line, message, hint});
        return 0;
    }

    /// An author's new global: any name that is no word of the language.
    static int newGlobal(lua_State* L) {
        lua_settop(L, 3);
        lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kWords);
        lua_pushvalue(L, 2);
        if (lua_rawget(L, 4) != LUA_TNIL) {
            const char* name = lua_tostring(L, 2);
            self(L).report(L, "CW0109", fmt::format("{} is a word of the language.", name),
                           fmt::format("Give yours another name, such as my_{}.", name));
            return 0;
        }
        lua_settop(L, 3);
        lua_rawset(L, 1);
        return 0;
    }

    static int answerFalse(lua_State* L) {
        lua_pushboolean(L, 0);
        return 1;
    }
    static int ignore(lua_State*) { return 0; }

    static int build(lua_State* L) {
        static_cast<Runner*>(lua_touserdata(L, 1))->build(L);
        return 0;
    }
    static int openToAuthors(lua_State* L) {
        static_cast<Runner*>(lua_touserdata(L, 1))->openToAuthors(L);
        return 0;
    }

    /// The message handler: runs where the error was raised, while the author's line is known.
    static int failed(lua_State* L) {
        Runner& runner = self(L);
        if (runner.m_guard.fatal() == Fatal::None) runner.m_failedAt = runner.locate(L);
        return 1;
    }
};

Runner::Runner(const std::filesystem::path& scenario, const std::filesystem::path& scripts,
               const Limits& limits, Progress& progress)
    : m_limits(limits), m_scripts(scripts), m_guard(limits, progress) {
    const bool oneFile = scenario.extension() == ".lua";
    m_folder = oneFile ? scenario.parent_path() : scenario;
    m_main = oneFile ? scenario.filename().string() : "scenario.lua";
    m_result.story.files.push_back(m_main);
}

SandboxResult Runner::run() {
    // Never closed: the arena takes all of it back at once, and nothing in it has a finaliser.
    lua_State* L = lua_newstate(Guard::allocate, &m_guard);
    if (!L) {
        report({"CW0113", base::Severity::Error, m_main, 0,
                "There is no memory left to read the story.",
                "Close other programs and try again."});
        return std::move(m_result);
    }
    lua_gc(L, LUA_GCSTOP);
    m_guard.attach(L);
    m_guard.setLocator([this](lua_State* at) { return locate(at); });
    const auto protectedStep = [&](lua_CFunction step) {
        lua_pushcfunction(L, step);
        lua_pushlightuserdata(L, this);
        return lua_pcall(L, 1, 0, 0) == LUA_OK;
    };
    bool good = protectedStep(RunnerNatives::build) && runLanguage(L);
    good = good && protectedStep(RunnerNatives::openToAuthors);
    if (good) runScenario(L);
    if (m_guard.fatal() != Fatal::None)
        explainFatal();
    else if (!good && m_result.diagnostics.empty())
        report({"CW0120", base::Severity::Error, kLanguageName, 0,
                "The language of the scenarios cannot be read.", "Install Chatwise again."});
    if (good && m_guard.fatal() == Fatal::None) {
        Harvest harvest(L, m_limits, m_words, m_result.story.files);
        m_result.story.declarations = harvest.take();
        for (base::Diagnostic& diagnostic : harvest.takeDiagnostics())
            report(std::move(diagnostic));
    }
    m_result.usage = m_guard.usage();
    return std::move(m_result);
}

void Runner::report(base::Diagnostic diagnostic) {
    auto& all = m_result.diagnostics;
    if (all.size() >= kMostDiagnostics) return;
    if (std::find(all.begin(), all.end(), diagnostic) == all.end())
        all.push_back(std::move(diagnostic));
}

void Runner::report(lua_State* L, const char* code, std::string message, std::string hint) {
    const Place place = locate(L);
    report(
        {code, base::Severity::Error, place.file, place.line, std::move(message), std::move(hint)});
}

int Runner::fileIndex(const std::string& name) const {
    const auto& files = m_result.story.files;
    return static_cast<int>(std::find(files.begin(), files.end(), name) - files.begin());
}

Place Runner::locate(lua_State* L, int level) const {
    lua_Debug frame;
    for (; lua_getstack(L, level, &frame); ++level) {
        lua_getinfo(L, "Sl", &frame);
        const std::string_view name = withoutMark(frame.source);
        for (const std::string& file : m_result.story.files)
            if (file == name && frame.currentline > 0) return {file, frame.currentline};
    }
    return {m_main, 0};
}

/// The private side: natives, libraries, and the value an unknown word has.
void Runner::build(lua_State* L) {
    const auto store = [L](const void* key) { lua_rawsetp(L, LUA_REGISTRYINDEX, key); };
    lua_newtable(L), store(&keys::kDeclared);
    lua_newtable(L), store(&keys::kReturned);
    lua_newtable(L), store(&keys::kWords);
    lua_newtable(L), store(&keys::kAuthors);
    lua_newtable(L);
    lua_newtable(L);
    for (const char* event :
         {"__call", "__index", "__add", "__sub", "__mul", "__div", "__mod", "__unm", "__concat"})
        lua_pushcfunction(L, answerBroken), lua_setfield(L, -2, event);
    for (const char* event : {"__lt", "__le"})
        lua_pushcfunction(L, RunnerNatives::answerFalse), lua_setfield(L, -2, event);
    lua_pushcfunction(L, RunnerNatives::ignore), lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
    store(&keys::kBroken);

    lua_newtable(L); // the globals of language.lua
    lua_newtable(L); // their metatable
    lua_newtable(L); // what they read from
    natives::addBase(L);
    natives::addRaw(L);
    natives::addLibraries(L);
    const luaL_Reg own[] = {{"chatwise_declare", RunnerNatives::declare},
                            {"chatwise_report", RunnerNatives::report},
                            {"chatwise_tag", RunnerNatives::tag},
                            {"chatwise_tagged", RunnerNatives::tagged},
                            {"use", RunnerNatives::use},
                            {nullptr, nullptr}};
    lua_pushlightuserdata(L, this);
    luaL_setfuncs(L, own, 1);
    answerBroken(L);
    lua_setfield(L, -2, "chatwise_broken");
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);
    store(&keys::kPrivate);
}

/// The author's side: the libraries, the words that language.lua has set, and nothing else.
void Runner::openToAuthors(lua_State* L) {
    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kWords);
    natives::addBase(L);
    natives::addLibraries(L);
    lua_pushlightuserdata(L, this);
    lua_pushcclosure(L, RunnerNatives::use, 1);
    lua_setfield(L, -2, "use");
    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kPrivate);
    lua_pushnil(L);
    while (lua_next(L, -2)) {
        lua_pushvalue(L, -2);
        lua_insert(L, -2);
        lua_rawset(L, -5);
    }
    lua_pop(L, 1);
    lua_newtable(L);
    lua_pushlightuserdata(L, this);
    lua_pushcclosure(L, RunnerNatives::unknownName, 1);
    lua_setfield(L, -2, "__index");
    lua_setmetatable(L, -2);

    lua_rawgetp(L, LUA_REGISTRYINDEX, &keys::kAuthors);
    lua_newtable(L);
    lua_pushvalue(L, -3);
    lua_setfield(L, -2, "__index");
    lua_pushlightuserdata(L, this);
    lua_pushcclosure(L, RunnerNatives::newGlobal, 1);
    lua_setfield(L, -2, "__newindex");
    lua_setmetatable(L, -2);
}

int Runner::mark(lua_State* L) {
    const char* word = luaL_checkstring(L, 1);
    luaL_checktype(L, 2, LUA_TTABLE);
    const int level = static_cast<int>(luaL_optinteger(L, 3, 1));
    lua_settop(L, 2);
    Mark mark;
    if (lua_rawgetp(L, 2, &keys::kMark) == LUA_TNUMBER) {
        mark = unpackMark(lua_tointeger(L, -1));
    } else {
        const Place place = locate(L, level);
        if (place.line > 0) mark.file = fileIndex(place.file);
        mark.line = place.line;
    }
    lua_settop(L, 2);
    auto known = std::find(m_words.begin(), m_words.end(), word);
    if (known == m_words.end()) known = m_words.insert(m_words.end(), word);
    mark.word = static_cast<int>(known - m_words.begin()) + 1;
    lua_pushinteger(L, packMark(mark));
    lua_rawsetp(L, 2, &keys::kMark);
    return 1;
}

bool Runner::loadText(lua_State* L, const std::string& text, const std::string& name,
                      const void* globals) {
    const bool ofAuthor = globals == &keys::kAuthors;
    Feed source{m_guard, name, text};
    const std::string chunk = ofAuthor ? "=" + name : kLanguageChunk;
    // Only text: compiled Lua could do anything at all.
    const int status = lua_load(L, feed, &source, chunk.c_str(), "t");
    m_guard.reading(name, 0);
    if (m_guard.fatal() != Fatal::None) return false;
    if (status != LUA_OK) {
        const char* said = lua_tostring(L, -1);
        report(explainSyntax(said ? said : "", name, source.given));
        lua_pop(L, 1);
        return false;
    }
    lua_rawgetp(L, LUA_REGISTRYINDEX, globals);
    lua_setupvalue(L, -2, 1);
    return true;
}

bool Runner::load(lua_State* L, const std::filesystem::path& path, const std::string& name) {
    Source source = readSource(path, name, m_limits);
    if (source.text) m_sourceBytes += source.text->size();
    if (m_sourceBytes > m_limits.sources || m_result.story.files.size() > m_limits.files)
        source = {std::nullopt,
                  {{"CW0118", base::Severity::Error, name, 1,
                    fmt::format("With this file the scenario has more than {} KB or {} files.",
                                m_limits.sources >> 10, m_limits.files),
                    "Make two scenarios of it."}}};
    if (source.text) source.diagnostics = scanSource(*source.text, name);
    for (const base::Diagnostic& diagnostic : source.diagnostics)
        report(diagnostic);
    if (!source.text || base::hasErrors(source.diagnostics)) return false;
    return loadText(L, *source.text, name, &keys::kAuthors);
}

/// Calls the function on the stack; false after an error, which is reported.
bool Runner::call(lua_State* L) {
    lua_pushlightuserdata(L, this);
    lua_pushcclosure(L, RunnerNatives::failed, 1);
    lua_insert(L, -2);
    if (lua_pcall(L, 0, 0, -2) == LUA_OK) return true;
    if (m_guard.fatal() != Fatal::None) return false;
    const bool text = lua_type(L, -1) == LUA_TSTRING;
    std::string_view message = text ? lua_tostring(L, -1) : "an error without a text";
    Place place = m_failedAt;
    // "day2.lua:12: ..." comes from Lua, or from error(message, level), which chose the line.
    const std::size_t colon = message.find(": ");
    const std::size_t before = message.substr(0, colon).rfind(':');
    if (colon != std::string_view::npos && before != std::string_view::npos) {
        const std::string file(message.substr(0, before));
        const int line =
            std::atoi(std::string(message.substr(before + 1, colon - before - 1)).c_str());
        const auto& files = m_result.story.files;
        const bool known = std::find(files.begin(), files.end(), file) != files.end();
        if (known && line > 0) place = {file, line};
        if (known || file == "[language]") message.remove_prefix(colon + 2);
    }
    report(explainFailure(message, place.file, place.line));
    return false;
}

bool Runner::runLanguage(lua_State* L) {
    const Source source = readSource(m_scripts / kLanguageName, kLanguageName, m_limits);
    bool good = source.text && loadText(L, *source.text, kLanguageName, &keys::kPrivate);
    if (good) good = lua_pcall(L, 0, 0, 0) == LUA_OK;
    if (!good && m_guard.fatal() == Fatal::None) {
        std::string why = source.text && lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "";
        for (const base::Diagnostic& d : source.text ? m_result.diagnostics : source.diagnostics)
            why += base::toLine(d);
        m_result.diagnostics.clear();
        report({"CW0120", base::Severity::Error, kLanguageName, 0,
                fmt::format("The language of the scenarios cannot be read: {}", why),
                "Install Chatwise again."});
    }
    return good;
}

void Runner::runScenario(lua_State* L) {
    m_used[std::filesystem::path(m_main).stem().string()] = Used::Running;
    if (load(L, m_folder / m_main, m_main)) call(L);
}

} // namespace script
