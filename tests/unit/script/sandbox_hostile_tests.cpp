// SPDX-License-Identifier: MIT
// Scripts that try to run for ever, to eat all memory or to get out: each ends in time, with the
// message that it names itself, with the guards alone and behind the wall.
#include "script/sandbox/sandbox.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <tuple>

namespace fs = std::filesystem;
using base::Diagnostic;

namespace {

#ifdef CHATWISE_SANITIZED
constexpr int kSlower = 20; // no test of speed: instrumented code takes a multiple
#else
constexpr int kSlower = 1;
#endif
constexpr std::chrono::milliseconds kTime = std::chrono::milliseconds(250) * kSlower;
constexpr std::size_t kMemory = 64U << 20;

const fs::path kScripts = CHATWISE_SOURCE_DIR "/scripts";
const fs::path kHostile = CHATWISE_SOURCE_DIR "/tests/scenarios/hostile";

std::vector<std::string> hostileScripts() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(kHostile))
        if (entry.path().extension() == ".lua") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string contentOf(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    std::stringstream content;
    content << stream.rdbuf();
    return content.str();
}

/// "must end with CW0112 on line 3" -> the code and the line, 0 where any line will do.
std::pair<std::string, int> promised(const std::string& content) {
    const std::string promise = "must end with ";
    const std::string where = " on line ";
    const std::size_t at = content.find(promise);
    if (at == std::string::npos) return {};
    const std::size_t code = at + promise.size();
    const std::size_t behind = code + 6;
    const bool line = content.compare(behind, where.size(), where) == 0;
    return {content.substr(code, 6), line ? std::stoi(content.substr(behind + where.size())) : 0};
}

script::SandboxResult run(const fs::path& path, bool ownProcess) {
    script::Limits limits;
    limits.ownProcess = ownProcess;
    if (!ownProcess) limits.cpu *= kSlower;
    return script::runSandboxed(path, kScripts, limits);
}

std::string linesOf(const script::SandboxResult& result) {
    std::string lines;
    for (const Diagnostic& diagnostic : result.diagnostics)
        lines += base::toLine(diagnostic) + "\n";
    return lines;
}

/// Path of a file of the test's own.
fs::path written(const std::string& name, const std::string& content) {
    const fs::path folder = fs::path(CHATWISE_BUILD_DIR) / "test-hostile";
    fs::create_directories(folder);
    std::ofstream(folder / (name + ".lua"), std::ios::binary) << content;
    return folder / (name + ".lua");
}

std::string repeated(const std::string& part, std::size_t size) {
    std::string result;
    while (result.size() + part.size() <= size)
        result += part;
    return result;
}

void expectContained(const script::SandboxResult& result) {
    EXPECT_LT(result.usage.cpu, kTime);
    EXPECT_LT(result.usage.memory, kMemory);
}

/// Whether the script met with `code` (on `line`, 0 for any). A machine so slow that the processor
/// time ran out before the units that the code counts may say that (CW0112) instead.
bool metWith(const script::SandboxResult& result, const std::string& file, std::string_view code,
             int line) {
    const bool outOfTime = result.usage.cpu >= script::Limits{}.cpu;
    return std::ranges::any_of(result.diagnostics, [&](const Diagnostic& diagnostic) {
        const bool there = line > 0 ? diagnostic.line == line : diagnostic.line > 0;
        return there && diagnostic.file == file && !diagnostic.message.empty() &&
               (diagnostic.code == code || (outOfTime && diagnostic.code == "CW0112"));
    });
}

class Hostile : public testing::TestWithParam<std::tuple<std::string, bool>> {};

} // namespace

TEST_P(Hostile, endsInTimeWithItsMessage) {
    const auto& [name, ownProcess] = GetParam();
    const fs::path path = kHostile / (name + ".lua");
    const auto [code, line] = promised(contentOf(path));
    ASSERT_FALSE(code.empty());
    const script::SandboxResult result = run(path, ownProcess);
    expectContained(result);
    EXPECT_TRUE(metWith(result, name + ".lua", code, line))
        << "wanted " << code << " on line " << line << "\n"
        << linesOf(result);
}

INSTANTIATE_TEST_SUITE_P(All, Hostile,
                         testing::Combine(testing::ValuesIn(hostileScripts()), testing::Bool()),
                         [](const auto& each) {
                             std::string name = std::get<0>(each.param);
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name + (std::get<1>(each.param) ? "_wall" : "_guards");
                         });

TEST(HostileScripts, areManyAndUnlike) {
    EXPECT_GE(hostileScripts().size(), 60U);
}

/// What is slow to read only in bulk, and too bulky to be kept as files.
struct Bulk {
    const char* name;
    std::string content;
    const char* code;
};

class HostileBulk : public testing::TestWithParam<Bulk> {};

TEST_P(HostileBulk, isReadInTimeOrRefused) {
    constexpr bool kEither[]{false, true};
    const fs::path path = written(GetParam().name, GetParam().content);
    for (const bool ownProcess : kEither) {
        const script::SandboxResult result = run(path, ownProcess);
        expectContained(result);
        EXPECT_TRUE(metWith(result, path.filename().string(), GetParam().code, 0))
            << linesOf(result);
    }
}

std::vector<Bulk> bulk() {
    constexpr std::size_t kFile = 127U << 10;
    std::string locals;
    for (int depth = 0; depth < 7; ++depth) {
        locals += "local function f()\n";
        for (int i = 0; i < 190; ++i)
            locals += fmt::format("local {}{}\n", static_cast<char>('a' + depth), i);
    }
    return {
        {"Ands", "local x = a" + repeated(" and a", kFile), "CW0118"},
        {"Ors", "local x = a" + repeated("\nor a", kFile), "CW0118"},
        {"Elseifs", "if a then" + repeated(" elseif a then", kFile), "CW0118"},
        {"Additions", "local x = 1" + repeated("+1", kFile), "CW0118"},
        {"Comparisons", "local x = 1" + repeated("<1", kFile), "CW0118"},
        {"Labels", repeated("do ::a:: end ", kFile), "CW0118"},
        {"Gotos", repeated("goto a ", kFile), "CW0118"},
        {"Blocks", repeated("do ", kFile), "CW0118"},
        {"Brackets", "local x = " + repeated("[", kFile), "CW0104"},
        {"Names", locals + repeated("z=z ", kFile - locals.size()), "CW0118"},
        {"Calls", "say" + repeated("\"\"", kFile), "CW0118"},
        {"Semicolons", repeated(";", kFile), "CW0118"},
        {"Spaces", repeated(" ", kFile) + "x", "CW0106"},
        {"Comments", repeated("--\n", kFile) + "x", "CW0106"},
        {"Hyphens", "local x = " + repeated("- ", kFile), "CW0118"},
        {"Huge", repeated("say \"hello\"\n", 3U << 20), "CW0118"},
        {"Text", "local x = \"" + repeated("x", kFile) + "\"", "CW0114"},
        {"Quotes", repeated("\"x\n", kFile), "CW0104"},
    };
}

INSTANTIATE_TEST_SUITE_P(All, HostileBulk, testing::ValuesIn(bulk()),
                         [](const auto& each) { return each.param.name; });

/// Files of one scenario: the caps count them together.
TEST(HostileScripts, cannotBeManyFiles) {
    std::string uses;
    for (int i = 0; i < 40; ++i) {
        written(fmt::format("part{}", i), repeated("local x = 1 ", 60U << 10));
        uses += fmt::format("use \"part{}\"\n", i);
    }
    const script::SandboxResult result = run(written("parts", uses), true);
    expectContained(result);
    EXPECT_THAT(linesOf(result), testing::HasSubstr("more than 512 KB"));
}

#if defined(__unix__) || defined(__APPLE__)
/// With the guards asleep, the wall alone ends what does not end, and knows about where it was.
TEST(Wall, endsWhatTheGuardsLetThrough) {
    script::Limits limits;
    limits.guards = false;
    const fs::path path = written("wall", "local x = 0\n\nwhile true do x = x + 1 end\n");
    const script::SandboxResult result = script::runSandboxed(path, kScripts, limits);
    ASSERT_EQ(result.diagnostics.size(), 1U);
    EXPECT_EQ(result.diagnostics[0].code, "CW0112");
    EXPECT_EQ(result.diagnostics[0].file, "wall.lua");
    EXPECT_EQ(result.diagnostics[0].line, 3);
    EXPECT_LT(result.usage.cpu, kTime);
}

#ifndef CHATWISE_SANITIZED
TEST(Wall, holdsMemoryToo) {
    script::Limits limits;
    limits.guards = false;
    const fs::path path =
        written("greedy", "local t = {}\nfor i = 1, 1e9 do t[i] = (\"x\"):rep(16000) .. i end\n");
    const script::SandboxResult result = script::runSandboxed(path, kScripts, limits);
    ASSERT_FALSE(result.diagnostics.empty());
    EXPECT_EQ(result.diagnostics[0].file, "greedy.lua");
    EXPECT_LT(result.usage.cpu, kTime);
}
#endif
#endif

/// A handler may be the metatable itself, the usual way to write a class: whatever the order of
/// its fields, none is lost.
TEST(Metatables, thatLookUpInThemselvesKeepAllTheirEvents) {
    const fs::path path = written("classes", R"(
        for i = 1, 60 do
            local mt = {}
            mt.__index = mt
            for _, event in ipairs { "__add", "__sub", "__call", "__mul", "__div", "__mod" } do
                mt[event] = function() return 1 end
            end
            for k = 1, i % 7 do mt["helper" .. k] = k end
            local t = setmetatable({}, mt)
            local _ = t() + (t + 1) + (t - 1) + (t * 1) + (t / 1) + (t % 1) + t.__add()
        end
    )");
    for (int again = 0; again < 20; ++again)
        EXPECT_EQ(linesOf(run(path, false)), "");
}

/// Lua goes through a table in an order of its own, another with every run.
TEST(Harvests, areAlikeWithEveryRun) {
    const fs::path path = written("order", R"(
        contact "x" { a = 1/0, b = function() end, c = say, d = 0/0, e = { [true] = 1 },
                      f = print, g = { [3] = "x", [9] = function() end, [5] = 1/0 } }
    )");
    const std::string first = linesOf(run(path, false));
    EXPECT_NE(first, "");
    for (int again = 0; again < 20; ++again)
        EXPECT_EQ(linesOf(run(path, false)), first);
}

TEST(Harvests, refuseOrdersToATerminal) {
    for (const char* text : {"\\27[2J", "\\7", "\\u{9b}31m", "\\127", "\\r"}) {
        const auto result =
            run(written("escape", fmt::format("contact \"x\" {{ name = \"a{}\" }}", text)), true);
        EXPECT_THAT(linesOf(result), testing::HasSubstr("CW0123")) << text;
    }
    EXPECT_EQ(linesOf(run(written("plain", "contact \"x\" { name = \"a\\n\\tb\" }"), true)), "");
    EXPECT_THAT(linesOf(run(written("key", "contact \"x\" { [\"\\27[2J\"] = 1 }"), true)),
                testing::HasSubstr("CW0129"));
}

TEST(HostileFiles, foldersAndLinksAndPipesAreRefused) {
    const fs::path folder = fs::path(CHATWISE_BUILD_DIR) / "test-hostile" / "odd";
    fs::remove_all(folder);
    fs::create_directories(folder / "a_folder.lua");
    std::ofstream(folder / "scenario.lua") << "use \"a_link\"\nuse \"a_folder\"\n";
    fs::create_symlink("/etc/passwd", folder / "a_link.lua");
    const script::SandboxResult result = script::runSandboxed(folder, kScripts);
    ASSERT_EQ(result.diagnostics.size(), 2U) << linesOf(result);
    EXPECT_EQ(result.diagnostics[0].code, "CW0120");
    EXPECT_EQ(result.diagnostics[1].code, "CW0120");
    EXPECT_THAT(linesOf(result), testing::Not(testing::HasSubstr("root")));
}

TEST(HostileFiles, aScenarioThatIsNotThereIsSaidToBeMissing) {
    const script::SandboxResult result =
        script::runSandboxed(fs::path(CHATWISE_BUILD_DIR) / "nowhere", kScripts);
    ASSERT_EQ(result.diagnostics.size(), 1U);
    EXPECT_EQ(result.diagnostics[0].code, "CW0120");
}
