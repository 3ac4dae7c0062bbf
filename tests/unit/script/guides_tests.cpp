// SPDX-License-Identifier: MIT
// The scenarios in README.md, docs/authoring.md and docs/language.md: what they show can be typed.
#include "base/strings.h"
#include "support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

using namespace script_tests;

namespace {

std::vector<std::string> blocksOf(const std::string& page) {
    const std::string text = readFile(std::string(CHATWISE_SOURCE_DIR "/") + page);
    const std::string open = "\n```lua\n";
    std::vector<std::string> blocks;
    for (std::size_t at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
        const std::size_t start = at + open.size();
        at = text.find("\n```\n", start);
        blocks.push_back(text.substr(start, at + 1 - start));
    }
    return blocks;
}

/// A whole story of somebody's own has neither cover, notes nor translation at first.
void expectClean(const std::string& story) {
    const script::Compiled compiled = loadText("-- no frame\n" + story);
    EXPECT_TRUE(compiled.scenario);
    EXPECT_THAT(codesOf(compiled), testing::UnorderedElementsAre("CW0291", "CW0292", "CW0293"))
        << linesOf(compiled);
}

} // namespace

TEST(Guides, theStoryOfTheReadmeIsClean) {
    const auto blocks = blocksOf("README.md");
    ASSERT_EQ(blocks.size(), 1U);
    expectClean(blocks[0]);
}

TEST(Guides, everyExampleOfTheReferenceCompiles) {
    const auto blocks = blocksOf("docs/language.md");
    EXPECT_GE(blocks.size(), 5U);
    for (const std::string& block : blocks) {
        const bool whole = block.starts_with("chat ") || block.starts_with("vars ");
        const std::string others = "\nchat \"hira\" {\n  scene \"homework\" { say \"hi\" },\n}\n";
        const script::Compiled compiled = loadText(whole ? block : helloScene(block) + others);
        EXPECT_TRUE(compiled.scenario) << block << linesOf(compiled);
    }
}
