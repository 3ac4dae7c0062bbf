// SPDX-License-Identifier: MIT
// Eight defects planted into the picnic story, one at a time: each is found, with file and line,
// and with a route wherever a play can show it; and nothing is found in the story without them.
#include "explore/prove.h"
#include "story/input_text.h"
#include "unit/script/support.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

using testing::HasSubstr;
using testing::IsEmpty;

namespace {

struct Planted {
    script::Compiled compiled;
    explore::Proof proof; ///< of what compiles
};

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

/// The picnic with less money at the start: with 20 coins nobody is ever broke, which is a defect
/// of its own (see below). And with half the hours, so that a proof takes a moment only.
std::string cleanPicnic() {
    std::string story = script_tests::readFile(CHATWISE_SOURCE_DIR "/bench/picnic/scenario.lua");
    story = replaced(story, "money = int(-10, 40, 20)", "money = int(-10, 40, 7)");
    return replaced(story, "hours = int(-20, 6, 6)", "hours = int(-20, 6, 3)");
}

Planted explored(const std::string& story) {
    Planted planted{script_tests::loadText("-- no frame\n" + story), {}};
    explore::Effort effort;
    effort.plays = 20;
    if (planted.compiled.scenario)
        planted.proof =
            explore::prove(*planted.compiled.scenario, script_tests::testGuide(), effort);
    return planted;
}

/// The line of the source on which a text stands, from 1; behind the line that explored() adds.
/// Looked for behind `from`.
int lineOf(const std::string& story, const std::string& text, const std::string& from = "") {
    const auto at = static_cast<std::ptrdiff_t>(story.find(text, story.find(from)));
    return 2 + static_cast<int>(std::count(story.begin(), story.begin() + at, '\n'));
}

const base::Diagnostic* find(const std::vector<base::Diagnostic>& all, const std::string& code) {
    const auto found = std::ranges::find(all, code, &base::Diagnostic::code);
    return found == all.end() ? nullptr : &*found;
}

const explore::Finding* find(const Planted& planted, const std::string& code) {
    for (const explore::Finding& finding : planted.proof.findings)
        if (finding.diagnostic.code == code) return &finding;
    return nullptr;
}

/// The route of a finding, played again by what its text says.
story::Session playedAgain(const Planted& planted, const explore::Finding& finding) {
    const story::Scenario& scenario = *planted.compiled.scenario;
    const std::string text = story::toRoute(scenario, script_tests::testGuide(),
                                            finding.route->seed, finding.route->inputs);
    story::Session session(scenario, finding.route->seed);
    session.advanceAll();
    EXPECT_TRUE(story::playRoute(session, script_tests::testGuide(), text));
    session.advanceAll();
    return session;
}

} // namespace

TEST(PlantedDefects, NoneIsFoundInTheCleanStory) {
    const Planted clean = explored(cleanPicnic());
    ASSERT_TRUE(clean.compiled.scenario) << script_tests::linesOf(clean.compiled);
    EXPECT_TRUE(clean.proof.whole);
    std::string found;
    for (const explore::Finding& finding : clean.proof.findings)
        found += base::toLine(finding.diagnostic) + "\n";
    EXPECT_THAT(found, IsEmpty());
}

TEST(PlantedDefects, MissingScene) {
    const std::string story = replaced(cleanPicnic(), "go = \"borrow\"", "go = \"borow\"");
    const Planted planted = explored(story);
    const base::Diagnostic* found = find(planted.compiled.diagnostics, "CW0221");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->file, "scenario.lua");
    EXPECT_EQ(found->line, lineOf(story, "go = \"borow\""));
    EXPECT_THAT(found->hint, HasSubstr("borrow"));
}

TEST(PlantedDefects, OrphanScene) {
    const std::string story =
        replaced(cleanPicnic(), "  scene \"feast\" {",
                 "  scene \"cellar\" {\n    mia \"It is dark.\",\n    go \"feast\",\n  },\n"
                 "  scene \"feast\" {");
    const Planted planted = explored(story);
    const base::Diagnostic* found = find(planted.compiled.diagnostics, "CW0254");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->line, lineOf(story, "scene \"cellar\""));
    EXPECT_EQ(find(planted, "CW0301"), nullptr) << "it is said once";
}

TEST(PlantedDefects, SceneThatNoStateLeadsTo) {
    const std::string story =
        replaced(cleanPicnic(), "money = int(-10, 40, 7)", "money = int(-10, 40, 20)");
    const Planted planted = explored(story);
    const int line = lineOf(story, "when \"money < 4\" { go \"broke\" }");
    const auto isIt = [&](const explore::Finding& finding) {
        return finding.diagnostic.code == "CW0301" && finding.diagnostic.line == line;
    };
    const auto found = std::ranges::find_if(planted.proof.findings, isIt);
    ASSERT_NE(found, planted.proof.findings.end());
    EXPECT_THAT(found->diagnostic.message, HasSubstr("the scene `picnic.broke`"));
    EXPECT_THAT(found->diagnostic.message, HasSubstr("the scene `picnic.borrow`"));
    ASSERT_TRUE(found->route) << "to where it is asked";
    EXPECT_EQ(found->route->inputs.size(), 4U);
}

TEST(PlantedDefects, ChoiceThatIsNeverTrue) {
    const std::string story =
        replaced(cleanPicnic(), "\"Some paper plates.\" { when = \"money >= 2\"",
                 "\"Some paper plates.\" { when = \"money >= 12\"");
    const Planted planted = explored(story);
    const explore::Finding* found = find(planted, "CW0302");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->diagnostic.line, lineOf(story, "Some paper plates."));
    EXPECT_THAT(found->diagnostic.message, HasSubstr("Some paper plates."));
    ASSERT_TRUE(found->route);
    EXPECT_EQ(found->route->inputs.size(), 3U);
}

TEST(PlantedDefects, ReplyThatCanRunEmpty) {
    const std::string story =
        replaced(cleanPicnic(), "      option \"Leave for the park.\" { go = \"route\" },\n",
                 "      option \"Leave for the park.\" { once = true, when = \"food > 0\", go = "
                 "\"route\" },\n");
    const Planted planted = explored(story);
    const explore::Finding* found = find(planted, "CW0304");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->diagnostic.line, lineOf(story, "reply {", "scene \"kitchen\""));
    ASSERT_TRUE(found->route);
    EXPECT_TRUE(playedAgain(planted, *found).ended());
}

TEST(PlantedDefects, TrapLoop) {
    std::string story = cleanPicnic();
    const std::size_t at = story.find("scene \"borrow\"");
    for (int i = 0; i < 2; ++i)
        story.replace(story.find("go = \"kitchen\"", at), 14, "go = \"borrow\"");
    const Planted planted = explored(story);
    const explore::Finding* found = find(planted, "CW0305");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->diagnostic.line, lineOf(story, "reply {", "scene \"borrow\""));
    ASSERT_TRUE(found->route);
    const story::Session session = playedAgain(planted, *found);
    EXPECT_FALSE(session.ended());
    EXPECT_THAT(script_tests::linesOf(planted.compiled), testing::Not(HasSubstr("CW0265")));
}

TEST(PlantedDefects, UndefinedVariable) {
    const std::string story = replaced(cleanPicnic(), "when \"food >= 4\"", "when \"foood >= 4\"");
    const Planted planted = explored(story);
    const base::Diagnostic* found = find(planted.compiled.diagnostics, "CW0223");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->line, lineOf(story, "foood"));
    EXPECT_THAT(found->hint, HasSubstr("food"));
}

TEST(PlantedDefects, ChatThatEndsLoose) {
    const std::string story = replaced(cleanPicnic(), "    finish \"hungry\",\n", "");
    const Planted planted = explored(story);
    const explore::Finding* found = find(planted, "CW0307");
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->diagnostic.line, lineOf(story, "scene \"end_hungry\""));
    ASSERT_TRUE(found->route);
    EXPECT_TRUE(playedAgain(planted, *found).ended());
}
