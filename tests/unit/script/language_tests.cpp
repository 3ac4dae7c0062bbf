// SPDX-License-Identifier: MIT
// scripts/language.lua, and the story that comes of it.
#include "support.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace script_tests;
using testing::Contains;
using testing::HasSubstr;

namespace {

std::string messageOf(const script::Compiled& compiled, const std::string& code) {
    for (const auto& diagnostic : compiled.diagnostics) {
        if (diagnostic.code == code) return base::toLine(diagnostic);
    }
    return "no " + code + " among:\n" + linesOf(compiled);
}

std::vector<std::string> ids(const auto& elements) {
    std::vector<std::string> result;
    for (const auto& element : elements)
        result.push_back(element.id);
    return result;
}

} // namespace

TEST(Language, everyMistakeIsFoundInOneRun) {
    const auto compiled = loadText(helloScene("say \"\",\n"
                                              "say \"hi\" { sings = \"keep_it_secret\" },\n"
                                              "go \"helo\",\n"
                                              "when \"trust ==\" { say \"x\" },\n"
                                              "finish \"tolt\","));
    EXPECT_FALSE(compiled.scenario);
    for (const char* code : {"CW0206", "CW0203", "CW0221", "CW0240", "CW0224", "CW0253"}) {
        EXPECT_THAT(codesOf(compiled), Contains(code)) << linesOf(compiled);
    }
}

TEST(Language, messagesNameFileLineAndTheNearestWord) {
    const auto compiled = loadText(helloScene("say \"hi\" { sings = \"x\" },"));
    EXPECT_THAT(messageOf(compiled, "CW0203"),
                testing::AllOf(HasSubstr("scenario.lua:4:"), HasSubstr("`sings`"),
                               HasSubstr("Did you mean `signs`?")));
}

TEST(Language, unknownWordsDoNotHideOtherMistakes) {
    const auto compiled = loadText(helloScene("sya \"hi\",\ngo \"nowhere\","));
    EXPECT_FALSE(compiled.scenario);
    EXPECT_THAT(codesOf(compiled), testing::AllOf(Contains("CW0107"), Contains("CW0221")))
        << linesOf(compiled);
}

TEST(Language, aSlipGivesOneMistakeNotMany) {
    // The misspelt `go` is the only way to the scene, and the misspelt sign has its debrief.
    const auto compiled =
        loadText(helloScene("say \"psst\" { signs = { \"keep_it_secrt\" } },\ngo \"secnd\",\n"
                            "debrief = { keep_it_secret = \"…\" },\n},\n"
                            "scene \"second\" { say \"hi\","));
    std::vector<std::string> errors;
    for (const std::string& code : codesOf(compiled)) {
        if (code < "CW0290") errors.push_back(code);
    }
    EXPECT_THAT(errors, testing::ElementsAre("CW0221", "CW0225")) << linesOf(compiled);
}

TEST(Language, neverMoreThanAHundred) {
    std::string steps;
    for (int i = 0; i < 150; ++i)
        steps += fmt::format("start \"nobody.{}\",\n", i);
    const auto compiled = loadText(helloScene(steps));
    EXPECT_EQ(compiled.diagnostics.size(), 100U);
    EXPECT_EQ(compiled.diagnostics.back().code, "CW0299");
    EXPECT_EQ(compiled.diagnostics.back().severity, base::Severity::Error);
}

TEST(Language, warningsThatAreLeftOutAreNoError) {
    std::string scenes;
    for (int i = 0; i < 150; ++i)
        scenes += fmt::format("scene \"s{}\" {{ say \"hi\" }},\n", i);
    const auto compiled = loadText(helloScene("say \"hi\" }, " + scenes + " scene \"last\" {"));
    ASSERT_TRUE(compiled.scenario) << linesOf(compiled);
    EXPECT_EQ(compiled.diagnostics.size(), 100U);
    EXPECT_EQ(compiled.diagnostics.back().code, "CW0299");
    EXPECT_EQ(compiled.diagnostics.back().severity, base::Severity::Warning);
}

TEST(Language, bareWordsTakeTheLineOfTheStepBefore) {
    const auto compiled = loadText(helloScene("say \"hi\",\nfinish,\ntomorrow,"));
    EXPECT_THAT(messageOf(compiled, "CW0253"), HasSubstr("scenario.lua:4:"));
}

TEST(Language, idsStayWhenOtherLinesChange) {
    const auto before =
        loadText(helloScene("say \"one two three four five\",\nsay \"tea?\",\n"
                            "reply { option \"yes\", option \"no\" { id = \"n\" } },"));
    const auto after =
        loadText(helloScene("say \"new\",\nsay \"one two three four six\",\n"
                            "reply { option \"no way\" { id = \"n\" }, option \"yes\" },\n"
                            "say \"tea?\","));
    ASSERT_TRUE(before.scenario && after.scenario);
    EXPECT_THAT(ids(before.scenario->lines),
                testing::ElementsAre("ayaan.hello/one-two-three-four", "ayaan.hello/tea"));
    EXPECT_THAT(ids(after.scenario->lines), testing::IsSupersetOf(ids(before.scenario->lines)));
    EXPECT_THAT(ids(after.scenario->options),
                testing::UnorderedElementsAreArray(ids(before.scenario->options)));
}

TEST(Language, contentHashKnowsPlayFromWording) {
    const auto hashOf = [](const std::string& steps) {
        return loadText(helloScene(steps)).scenario->contentHash;
    };
    const auto plain = hashOf("say \"hi\" { id = \"a\" },");
    EXPECT_EQ(plain, hashOf("say \"hello\" { id = \"a\" },"));
    EXPECT_NE(plain, hashOf("say \"hi\" { id = \"a\" },\nsay \"you\","));
    EXPECT_NE(plain, hashOf("say \"hi\" { id = \"b\" },"));
}

TEST(Language, textsKnowWhereTheyStand) {
    const auto compiled =
        loadText(helloScene("say \"hi there\",\nreply { option \"hey\" { why = \"w\" } },\n"
                            "debrief = \"d\","));
    ASSERT_TRUE(compiled.scenario);
    const auto contextOf = [&](const std::string& wanted) -> std::string {
        for (const auto& text : compiled.scenario->texts) {
            if (text.text == wanted) return text.context;
        }
        return {};
    };
    for (const char* text : {"hi there", "hey", "w", "d"})
        EXPECT_EQ(contextOf(text), "ayaan.hello");
    EXPECT_EQ(contextOf("Example"), "scenario");
    EXPECT_EQ(contextOf("Zoya"), "player");
    EXPECT_EQ(contextOf("Hira"), "contact.hira");
    EXPECT_EQ(contextOf("You told somebody"), "ending.told");
}

TEST(Load, aMissingScenarioIsADiagnostic) {
    const auto compiled =
        script::load("/nowhere/at-all", CHATWISE_DATA_DIR "/scripts", testGuide());
    EXPECT_FALSE(compiled.scenario);
    ASSERT_EQ(compiled.diagnostics.size(), 1U);
    EXPECT_FALSE(compiled.diagnostics[0].message.empty());
}

TEST(Compile, nothingDeclaredIsReportedNotAssumed) {
    const auto compiled = script::compile({{"scenario.lua"}, {}}, testGuide());
    EXPECT_FALSE(compiled.scenario);
    EXPECT_THAT(codesOf(compiled), Contains("CW0208"));
}
