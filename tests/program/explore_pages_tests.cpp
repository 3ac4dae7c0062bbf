// SPDX-License-Identifier: MIT
// docs/diagnostics, the pages of what the explorer finds: their examples show it, their remedies do
// not.
#include "explore/prove.h"
#include "unit/script/support.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

using script_tests::loadText;

namespace {

std::string nameOf(explore::Code code) {
    return fmt::format("CW{:04}", static_cast<int>(code));
}

std::string pageOf(explore::Code code) {
    return script_tests::readFile(CHATWISE_SOURCE_DIR "/docs/diagnostics/" + nameOf(code) + ".md");
}

std::vector<explore::Code> allCodes() {
    std::vector<explore::Code> codes;
    for (const explore::CodeInfo& each : explore::allCodes())
        codes.push_back(each.code);
    return codes;
}

/// What the explorer finds in the Lua under a heading.
std::vector<std::string> foundUnder(explore::Code code, const std::string& heading) {
    const std::string page = pageOf(code);
    const std::size_t start = page.find("```lua\n", page.find("\n## " + heading + "\n")) + 7;
    const auto compiled = loadText(page.substr(start, page.find("\n```", start) - start));
    EXPECT_TRUE(compiled.scenario) << script_tests::linesOf(compiled);
    if (!compiled.scenario) return {};
    explore::Effort effort;
    effort.plays = 20;
    if (code == explore::Code::Partial) effort.most = 200;
    std::vector<std::string> codes;
    const auto proof = explore::prove(*compiled.scenario, script_tests::testGuide(), effort);
    for (const explore::Finding& finding : proof.findings)
        codes.push_back(finding.diagnostic.code);
    return codes;
}

class ExplorerPage : public testing::TestWithParam<explore::Code> {};

} // namespace

TEST_P(ExplorerPage, ExampleShowsItAndRemedyDoesNot) {
    const std::string code = nameOf(GetParam());
    EXPECT_THAT(foundUnder(GetParam(), "Example"), testing::Contains(code));
    EXPECT_THAT(foundUnder(GetParam(), "Remedy"), testing::Not(testing::Contains(code)));
}

TEST(ExplorerPages, HeadingsAndTheIndexNameThemAll) {
    const std::string index =
        script_tests::readFile(CHATWISE_SOURCE_DIR "/docs/diagnostics/README.md");
    for (const explore::CodeInfo& each : explore::allCodes()) {
        const std::string code = nameOf(each.code);
        EXPECT_THAT(pageOf(each.code),
                    testing::StartsWith(fmt::format("# {}: {}\n", code, each.title)));
        EXPECT_THAT(index,
                    testing::HasSubstr(fmt::format(
                        "| [{0}]({0}.md) | {1} | {2} |", code,
                        each.severity == base::Severity::Error ? "error" : "warning", each.title)));
    }
}

INSTANTIATE_TEST_SUITE_P(All, ExplorerPage, testing::ValuesIn(allCodes()),
                         [](const auto& each) { return nameOf(each.param); });
