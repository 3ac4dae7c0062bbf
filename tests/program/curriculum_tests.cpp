// SPDX-License-Identifier: MIT
// What every scenario of the library must be, and what all of them together must cover.
#include "app/check_command.h"
#include "app/coverage_command.h"
#include "base/file.h"
#include "base/strings.h"
#include "explore/prove.h"
#include "program/renewal.h"
#include "score/coverage.h"
#include "unit/app/app_fixture.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

namespace {

namespace fs = std::filesystem;
using score::Coverage;

constexpr int kFullLength = 12; ///< minutes

/// What is held here are the stories, not the code: one build is enough, and under the sanitizers
/// the bots' thousands of plays take minutes.
#ifdef CHATWISE_SANITIZED
constexpr bool kOnlyOnce = true;
#else
constexpr bool kOnlyOnce = false;
#endif

std::vector<std::string> storyIds() {
    std::vector<std::string> ids;
    for (const auto& entry : fs::directory_iterator(fs::path(CHATWISE_SOURCE_DIR) / "scenarios"))
        if (entry.is_directory()) ids.push_back(entry.path().filename().string());
    std::ranges::sort(ids);
    return ids;
}

int sum(const std::map<guide::ItemId, int>& counts) {
    int all = 0;
    for (const auto& [item, count] : counts)
        all += count;
    return all;
}

class Story : public AppTest, public testing::WithParamInterface<std::string> {
protected:
    void SetUp() override {
        auto loaded = library.load(GetParam());
        ASSERT_TRUE(loaded) << loaded.error().message;
        scenario = std::move(*loaded);
    }
    bool isFullLength() const { return scenario->minutes >= kFullLength; }

    std::unique_ptr<story::Scenario> scenario;
};

TEST_P(Story, IsCheckedWithoutAWarning) {
    std::ostringstream said;
    const fs::path folder = fs::path(CHATWISE_SOURCE_DIR) / "scenarios" / GetParam();
    EXPECT_EQ(app::check({folder.string()}, false, paths, guide, said), 0);
    EXPECT_NE(said.str().find("all is well"), std::string::npos) << said.str();
}

TEST_P(Story, HasAtLeastAsManyLookalikesAsSigns) {
    const Coverage coverage = score::coverageOf(*scenario, guide);
    EXPECT_GE(sum(coverage.lookalikes), sum(coverage.signs));
    EXPECT_EQ(sum(coverage.signs) == 0, scenario->practice);
    EXPECT_GE(coverage.genuine, 3);
    EXPECT_GE(coverage.endings, isFullLength() ? 4 : 3);
    if (isFullLength()) {
        EXPECT_GE(coverage.replies, 25);
    }
    std::set<std::string> texts;
    for (const story::Ending& ending : scenario->endings)
        EXPECT_TRUE(texts.insert(scenario->text(ending.text)).second) << ending.id;
}

// An 11-year-old reads grade 6. Chats are written well below that, and what explains them must not
// lean on them: a long sentence would drown among the short ones.
TEST_P(Story, CanBeReadAtEleven) {
    const score::ReadingGrades grades = score::readingGradesOf(*scenario);
    EXPECT_LE(grades.chat, 3);
    EXPECT_LE(grades.lessons, 4);
    EXPECT_LE(grades.frame, 5);
    EXPECT_LE(grades.hardest, 10) << grades.hardestText;
}

// In a story without a manipulator there is nothing to tell apart, and trust is right: what
// trusting everybody loses there are the steps that were not taken.
TEST_P(Story, PaysForFollowingTheGuideAndNotForTrustOrSuspicionAlone) {
    if (kOnlyOnce) GTEST_SKIP();
    const score::Plays plays = score::playBots(*scenario, guide);
    EXPECT_GE(plays.varied, 0.7) << "worth playing more than once";
    const auto& guided = plays.of("guide_follower");
    const auto& trusting = plays.of("trust_everyone");
    const auto& suspicious = plays.of("suspect_everyone");
    const auto& random = plays.of("random");
    EXPECT_GE(guided.least, 95);
    EXPECT_LT(suspicious.most, 40);
    EXPECT_EQ(suspicious.dPrime.has_value(), !scenario->practice);
    EXPECT_LT(std::abs(suspicious.dPrime.value_or(0)), 0.3);
    EXPECT_LT(std::abs(trusting.dPrime.value_or(0)), 0.3);
    if (scenario->practice)
        EXPECT_LE(trusting.most, guided.least - 20);
    else
        EXPECT_LT(trusting.most, 40);
    EXPECT_GT(random.whole, suspicious.whole);
    EXPECT_LT(random.whole, guided.whole);
}

TEST_P(Story, IsProvedAndFreeOfFindings) {
    if (kOnlyOnce) GTEST_SKIP();
    explore::Effort effort;
    effort.plays = 10;
    effort.tries = 20;
    const explore::Proof proof = explore::prove(*scenario, guide, effort);
    EXPECT_TRUE(proof.whole);
    EXPECT_TRUE(proof.safety.proved) << "whoever tells comes to a safe ending";
    for (const explore::Finding& finding : proof.findings)
        ADD_FAILURE() << base::toLine(finding.diagnostic);
}

INSTANTIATE_TEST_SUITE_P(Library, Story, testing::ValuesIn(storyIds()), [](const auto& one) {
    std::string name = one.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

class Curriculum : public AppTest {
protected:
    void SetUp() override {
        for (const std::string& id : library.shipped())
            stories.push_back(score::coverageOf(*library.load(id).value(), guide));
    }
    template<class Holds>
    int storiesWith(Holds holds) const {
        return static_cast<int>(std::ranges::count_if(stories, holds));
    }
    std::string nameOf(guide::ItemId item) const { return guide.item(item).id; }

    std::vector<Coverage> stories;
};

TEST_F(Curriculum, MeetsTheWholeGuide) {
    using guide::Kind;
    for (const guide::ItemId sign : guide.ofKind(Kind::Sign)) {
        EXPECT_GE(storiesWith([&](const Coverage& c) { return c.signs.contains(sign); }), 3)
            << nameOf(sign);
        EXPECT_GE(storiesWith([&](const Coverage& c) { return c.lookalikes.contains(sign); }), 2)
            << nameOf(sign);
    }
    for (const guide::ItemId tactic : guide.ofKind(Kind::Tactic))
        EXPECT_GE(
            storiesWith([&](const Coverage& c) { return (c.tactics & score::bit(tactic)) != 0; }),
            2)
            << nameOf(tactic);
    for (const guide::ItemId step : guide.ofKind(Kind::Step))
        EXPECT_GE(storiesWith([&](const Coverage& c) { return (c.steps & score::bit(step)) != 0; }),
                  3)
            << nameOf(step);
}

// In every story's notes the same first steps, in the same words, in English and in Urdu: a teacher
// should not have to find out which of nine lists to follow.
TEST(TeachersNotes, SayTheSameFirstStepsEverywhere) {
    const fs::path source = CHATWISE_SOURCE_DIR;
    const auto firstSteps = [](const fs::path& file) {
        const std::string open = "<!-- common: first steps -->";
        const std::string text = base::readText(file).value_or("");
        const auto from = text.find(open), to = text.find("<!-- /common -->");
        if (from == std::string::npos || to == std::string::npos) return std::string();
        return text.substr(from + open.size(), to - from - open.size());
    };
    for (const std::string ending : {".md", ".ur.md"}) {
        const std::string common = firstSteps(source / "docs" / ("teaching" + ending));
        EXPECT_GT(common.size(), 500U) << ending;
        for (const std::string& id : storyIds())
            EXPECT_EQ(firstSteps(source / "scenarios" / id / ("notes" + ending)), common)
                << id << ending;
    }
    EXPECT_EQ(firstSteps(source / "assets/starter/notes.md"),
              firstSteps(source / "docs/teaching.md"));
}

TEST_F(Curriculum, PlaysInEveryPlace) {
    std::set<guide::ItemId> places;
    for (const std::string& id : library.shipped())
        places.insert(library.load(id).value()->place);
    EXPECT_EQ(places.size(), guide.ofKind(guide::Kind::Place).size());
}

// A slip in order.txt would move a story to the end of the home screen without a word.
TEST_F(Curriculum, StandsInItsOrder) {
    std::vector<std::string> named;
    for (const std::string& line :
         base::split(base::readText(paths.scenarios() / "order.txt").value(), '\n'))
        if (!line.empty() && !line.starts_with('#')) named.emplace_back(base::trim(line));
    EXPECT_EQ(named, library.shipped());
    std::ranges::sort(named);
    EXPECT_EQ(named, storyIds());
}

TEST_F(Curriculum, IsShownAsItIs) {
    if (kOnlyOnce) GTEST_SKIP();
    const fs::path file = fs::path(CHATWISE_SOURCE_DIR) / "docs" / "coverage.md";
    std::ostringstream now;
    ASSERT_EQ(app::printCoverage(paths, guide, now), 0);
    if (programtest::renewing()) {
        std::ofstream(file, std::ios::binary) << now.str();
        return;
    }
    std::ifstream in(file, std::ios::binary);
    const std::string kept(std::istreambuf_iterator<char>(in), {});
    EXPECT_EQ(kept, now.str()) << programtest::kHowToRenew;
}

} // namespace
