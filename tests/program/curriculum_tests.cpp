// SPDX-License-Identifier: MIT
// What every scenario of the library must be, and what all of them together must cover.
#include "app/check_command.h"
#include "app/coverage_command.h"
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

TEST_P(Story, IsWorthPlayingMoreThanOnce) {
    if (kOnlyOnce) GTEST_SKIP();
    const Coverage coverage = score::coverageOf(*scenario, guide);
    EXPECT_GE(coverage.endings, isFullLength() ? 4 : 3);
    if (isFullLength()) {
        EXPECT_GE(coverage.replies, 25);
    }
    EXPECT_GE(coverage.varied, 0.3);
    EXPECT_LE(coverage.readingGrade, 6);
    EXPECT_GE(coverage.genuine, 3);
    std::set<std::string> texts;
    for (const story::Ending& ending : scenario->endings)
        EXPECT_TRUE(texts.insert(scenario->text(ending.text)).second) << ending.id;
}

TEST_P(Story, HasAtLeastAsManyLookalikesAsSigns) {
    if (kOnlyOnce) GTEST_SKIP();
    const Coverage coverage = score::coverageOf(*scenario, guide);
    EXPECT_GE(sum(coverage.lookalikes), sum(coverage.signs));
    EXPECT_EQ(sum(coverage.signs) == 0, scenario->practice);
}

// In a story without a manipulator there is nothing to tell apart, and trust is right: what
// trusting everybody loses there are the steps that were not taken.
TEST_P(Story, PaysForFollowingTheGuideAndNotForTrustOrSuspicionAlone) {
    if (kOnlyOnce) GTEST_SKIP();
    const auto guided = score::playsOf("guide_follower", *scenario, guide);
    const auto trusting = score::playsOf("trust_everyone", *scenario, guide);
    const auto suspicious = score::playsOf("suspect_everyone", *scenario, guide);
    const auto random = score::playsOf("random", *scenario, guide);
    EXPECT_GE(guided.least, 95);
    EXPECT_LT(suspicious.most, 40);
    EXPECT_LT(std::abs(suspicious.discernment), 0.3);
    EXPECT_LT(std::abs(trusting.discernment), 0.3);
    if (scenario->practice)
        EXPECT_LE(trusting.most, guided.least - 20);
    else
        EXPECT_LT(trusting.most, 40);
    EXPECT_GT(random.whole, suspicious.whole);
    EXPECT_LT(random.whole, guided.whole);
}

INSTANTIATE_TEST_SUITE_P(Library, Story, testing::ValuesIn(storyIds()), [](const auto& one) {
    std::string name = one.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

class Curriculum : public AppTest {
protected:
    void SetUp() override {
        if (kOnlyOnce) GTEST_SKIP();
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

TEST_F(Curriculum, PlaysInEveryPlace) {
    std::set<guide::ItemId> places;
    for (const std::string& id : library.shipped())
        places.insert(library.load(id).value()->place);
    EXPECT_EQ(places.size(), guide.ofKind(guide::Kind::Place).size());
}

TEST_F(Curriculum, IsShownAsItIs) {
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
