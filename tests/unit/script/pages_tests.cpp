// SPDX-License-Identifier: MIT
// docs/diagnostics: a page for each code, a code for each page, and examples that do what they say.
#include "script/codes.h"
#include "support.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace script_tests;
namespace fs = std::filesystem;

namespace {

const fs::path kPages = CHATWISE_SOURCE_DIR "/docs/diagnostics";

std::set<std::string> pageCodes() {
    std::set<std::string> codes;
    for (const auto& entry : fs::directory_iterator(kPages)) {
        const std::string stem = entry.path().stem().string();
        // The explorer's own, from CW0301 on, are tested with it.
        if (stem.starts_with("CW") && stem < "CW03") codes.insert(stem);
    }
    return codes;
}

/// Every code of the compiler, and what the sandbox's sources name.
std::set<std::string> programCodes() {
    std::set<std::string> codes;
    for (const script::CodeInfo& each : script::allCodes())
        codes.insert(script::name(each.code));
    const std::string start = "\"CW01";
    for (const auto& entry : fs::directory_iterator(CHATWISE_SOURCE_DIR "/engine/script/sandbox")) {
        const std::string source = readFile(entry.path());
        for (std::size_t at = source.find(start); at != std::string::npos;
             at = source.find(start, at + 1)) {
            codes.insert(source.substr(at + 1, 6));
        }
    }
    return codes;
}

/// The first Lua block behind a heading.
std::string blockUnder(const std::string& page, const std::string& heading) {
    const std::size_t at = page.find("\n## " + heading + "\n");
    if (at == std::string::npos) return {};
    const std::size_t start = page.find("```lua\n", at) + 7;
    return page.substr(start, page.find("\n```", start) - start);
}

class Page : public testing::TestWithParam<std::string> {};

std::vector<std::string> sorted(const std::set<std::string>& set) {
    return {set.begin(), set.end()};
}

} // namespace

TEST(Pages, thereIsOneForEachCodeAndNoneWithout) {
    EXPECT_EQ(pageCodes(), programCodes());
}

TEST(Pages, theIndexNamesThemAll) {
    const std::string index = readFile(kPages / "README.md");
    for (const std::string& code : pageCodes()) {
        EXPECT_THAT(index, testing::HasSubstr(fmt::format("[{0}]({0}.md)", code)));
    }
}

TEST(Pages, headingsAreTheCompilersTitles) {
    for (const script::CodeInfo& each : script::allCodes()) {
        const std::string code = script::name(each.code);
        EXPECT_THAT(readFile(kPages / (code + ".md")),
                    testing::StartsWith(fmt::format("# {}: {}\n", code, each.title)));
    }
}

TEST_P(Page, exampleGivesTheCodeAndRemedyDoesNot) {
    const std::string page = readFile(kPages / (GetParam() + ".md"));
    const std::string example = blockUnder(page, "Example");
    const std::string remedy = blockUnder(page, "Remedy");
    ASSERT_FALSE(example.empty());
    ASSERT_FALSE(remedy.empty());
    const script::Compiled broken = loadText(example);
    EXPECT_THAT(codesOf(broken), testing::Contains(GetParam())) << linesOf(broken);
    const script::Compiled mended = loadText(remedy);
    EXPECT_THAT(codesOf(mended), testing::Not(testing::Contains(GetParam()))) << linesOf(mended);
    EXPECT_TRUE(mended.scenario) << linesOf(mended);
}

INSTANTIATE_TEST_SUITE_P(All, Page, testing::ValuesIn(sorted(pageCodes())),
                         [](const auto& each) { return each.param; });
