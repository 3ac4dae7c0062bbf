// SPDX-License-Identifier: MIT
// tests/scenarios: what each part of the language does when it is played, and what is refused.
#include "base/strings.h"
#include "story/input_text.h"
#include "support.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

using namespace script_tests;
namespace fs = std::filesystem;

namespace {

const fs::path kScenarios = CHATWISE_SOURCE_DIR "/tests/scenarios";

/// One play as the lines of a test plan.
class PlanWriter {
public:
    explicit PlanWriter(story::Session& session)
        : m_session(session), m_scenario(session.scenario()) {}

    void drain() {
        while (const story::Event* event = m_session.advance())
            write(*event);
        for (const story::Choice& choice : m_session.choices()) {
            const story::Option& option = m_scenario.options[choice.option];
            put("- " + (option.silent ? std::string("(silence)") : m_scenario.text(option.text)));
        }
    }
    void put(const std::string& line) { m_lines += line + "\n"; }
    const std::string& lines() const { return m_lines; }

private:
    std::string nameOf(story::ContactIndex who) const {
        return m_scenario.text(who < m_scenario.contacts.size() ? m_scenario.contacts[who].name
                                                                : m_scenario.player.name);
    }
    void write(const story::Event& event) {
        switch (event.kind) {
        case story::EventKind::Line: return writeLine(m_scenario.lines[event.index]);
        case story::EventKind::Edited:
            return put(nameOf(event.contact) +
                       " edited: " + m_scenario.text(m_scenario.lines[event.index].text));
        case story::EventKind::Deleted: return put(nameOf(event.contact) + " deleted");
        case story::EventKind::GutCheck: return put("? " + nameOf(event.contact));
        case story::EventKind::Day: return put(fmt::format("== day {}", event.index));
        case story::EventKind::Ending:
            return put("== ending " + (event.index < m_scenario.endings.size()
                                           ? m_scenario.endings[event.index].id
                                           : std::string("stopped")));
        default: return;
        }
    }
    void writeLine(const story::Line& line) {
        const std::string text =
            line.text == story::kNoText ? std::string() : m_scenario.text(line.text);
        switch (line.kind) {
        case story::LineKind::Note: return put("* " + text);
        case story::LineKind::Think: return put("(" + text + ")");
        case story::LineKind::Voice: return put(nameOf(line.speaker) + ": [voice] " + text);
        case story::LineKind::Photo:
            return put(fmt::format("{}: [photo: {}]{}{}", nameOf(line.speaker),
                                   m_scenario.text(line.alternative), text.empty() ? "" : " ",
                                   text));
        case story::LineKind::Say: return put(nameOf(line.speaker) + ": " + text);
        }
    }

    story::Session& m_session;
    const story::Scenario& m_scenario;
    std::string m_lines;
};

bool isInput(const std::string& line) {
    static const std::set<std::string> kVerbs{
        "choose", "flag",  "unflag",  "screenshot", "discard", "privacy", "remove", "restore",
        "report", "block", "unblock", "police",     "tell",    "feel",    "stop",   "profile-shot"};
    return kVerbs.contains(line.substr(0, line.find(' ')));
}

std::vector<std::string> planLines(const fs::path& path) {
    std::vector<std::string> lines;
    for (const std::string& line : base::split(readFile(path), '\n')) {
        if (!line.empty() && line[0] != '#') lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> stemsOf(const fs::path& folder, const std::string& extension) {
    std::set<std::string> stems;
    for (const auto& entry : fs::directory_iterator(folder)) {
        if (entry.path().extension() == extension) stems.insert(entry.path().stem().string());
    }
    return {stems.begin(), stems.end()};
}

std::string testName(const testing::TestParamInfo<std::string>& each) {
    std::string name = each.param;
    for (char& c : name) {
        if (c == '-') c = '_';
    }
    return name;
}

class Feature : public testing::TestWithParam<std::string> {};
class Broken : public testing::TestWithParam<std::string> {};

} // namespace

TEST(Features, eachHasItsPlan) {
    EXPECT_EQ(stemsOf(kScenarios, ".lua"), stemsOf(kScenarios, ".testplan"));
}

TEST_P(Feature, playsAsPlanned) {
    const auto compiled = loadText(readFile(kScenarios / (GetParam() + ".lua")));
    ASSERT_TRUE(compiled.scenario) << linesOf(compiled);
    const std::vector<std::string> plan = planLines(kScenarios / (GetParam() + ".testplan"));
    std::uint64_t seed = 1;
    std::string expected;
    for (const std::string& line : plan) {
        if (line.starts_with("seed "))
            seed = std::stoull(line.substr(5));
        else
            expected += line + "\n";
    }
    story::Session session(*compiled.scenario, seed);
    PlanWriter writer(session);
    writer.drain();
    for (const std::string& line : plan) {
        if (!isInput(line)) continue;
        writer.put(line);
        const auto input = story::parseInput(session, testGuide(), line);
        ASSERT_TRUE(input) << line << ": " << input.error().message << "\n" << writer.lines();
        ASSERT_TRUE(session.apply(*input)) << line << "\n" << writer.lines();
        writer.drain();
    }
    EXPECT_EQ(writer.lines(), expected);
}

TEST_P(Broken, isRefusedWithTheCodeItNames) {
    const std::string source = readFile(kScenarios / "broken" / (GetParam() + ".lua"));
    const std::string code = source.substr(source.find("CW"), 6);
    const auto compiled = loadText(source);
    EXPECT_FALSE(compiled.scenario);
    EXPECT_THAT(codesOf(compiled), testing::Contains(code)) << linesOf(compiled);
}

INSTANTIATE_TEST_SUITE_P(All, Feature, testing::ValuesIn(stemsOf(kScenarios, ".lua")), testName);
INSTANTIATE_TEST_SUITE_P(All, Broken, testing::ValuesIn(stemsOf(kScenarios / "broken", ".lua")),
                         testName);
