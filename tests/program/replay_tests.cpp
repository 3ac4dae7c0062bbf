// SPDX-License-Identifier: MIT
// Each tests/replays/<scenario>-<route>.route is played, and must give the .replay beside it, byte
// for byte.
#include "program/renewal.h"
#include "program/replay.h"
#include "story/input_text.h"
#include "unit/app/app_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <stdexcept>

namespace {

namespace fs = std::filesystem;
using programtest::firstDifference;
using programtest::replayOf;

const fs::path kFolder = fs::path(CHATWISE_SOURCE_DIR) / "tests/replays";

std::string contentOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// The routes, sorted: "squad-up-guide_follower", …
std::vector<std::string> routes() {
    std::vector<std::string> names;
    for (const auto& file : fs::directory_iterator(kFolder))
        if (file.path().extension() == ".route") names.push_back(file.path().stem().string());
    std::ranges::sort(names);
    return names;
}

class Replays : public AppTest {
protected:
    /// The longest id that begins a route's name, and a hyphen; empty for none.
    std::string storyOf(const std::string& route) const {
        std::string found;
        for (const std::string& id : library.shipped())
            if (route.starts_with(id + "-") && id.size() > found.size()) found = id;
        return found;
    }
    /// Plays a route of the scenario that its name begins with.
    story::Session& play(const std::string& route) {
        const std::string id = storyOf(route);
        if (id.empty()) throw std::runtime_error("No scenario's id begins the name " + route);
        scenario = library.load(id).value();
        session.emplace(*scenario);
        const auto played =
            story::playRoute(*session, guide, contentOf(kFolder / (route + ".route")));
        if (!played) throw std::runtime_error(played.error().message);
        session->advanceAll();
        return *session;
    }

    std::unique_ptr<story::Scenario> scenario;
    std::optional<story::Session> session;
};

class Replay : public Replays, public testing::WithParamInterface<std::string> {};

TEST_P(Replay, IsAsItIsKept) {
    const fs::path file = kFolder / (GetParam() + ".replay");
    const story::Session& played = play(GetParam());
    ASSERT_TRUE(played.ended()) << "The route stops before the story does.";
    const story::EndingIndex ending = played.state().ending;
    const std::string ends =
        ending == story::kStoppedEnding ? "stopped" : played.scenario().endings[ending].id;
    EXPECT_THAT(contentOf(kFolder / (GetParam() + ".route")),
                testing::StartsWith("# ends: " + ends + "\n"));
    const std::string now = replayOf(played, guide);
    if (programtest::renewing()) {
        std::ofstream(file, std::ios::binary) << now;
        return;
    }
    const std::string kept = contentOf(file);
    EXPECT_TRUE(kept == now) << file.filename() << ", " << firstDifference(kept, now)
                             << programtest::kHowToRenew;
}

INSTANTIATE_TEST_SUITE_P(Routes, Replay, testing::ValuesIn(routes()), [](const auto& one) {
    std::string name = one.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

TEST_F(Replays, AreThereForEveryStoryAndBelongToARoute) {
    std::map<std::string, int> routesOf;
    for (const std::string& route : routes())
        ++routesOf[storyOf(route)];
    for (const std::string& id : library.shipped())
        EXPECT_GE(routesOf[id], 4) << id;
    for (const auto& file : fs::directory_iterator(kFolder)) {
        if (file.path().extension() != ".replay") continue;
        EXPECT_TRUE(fs::exists(fs::path(file.path()).replace_extension(".route"))) << file.path();
    }
}

TEST_F(Replays, HoldTheSameFromEveryPointThatAPlayerGoesBackTo) {
    story::Session& played = play("squad-up-human");
    const std::vector<story::Input> inputs(played.inputs().begin(), played.inputs().end());
    const std::string whole = replayOf(played, guide);
    for (std::size_t back = 0; back < inputs.size(); back += 7) {
        played.rewind(back);
        for (std::size_t i = back; i < inputs.size(); ++i) {
            ASSERT_TRUE(played.apply(inputs[i])) << i;
            played.advanceAll();
        }
        ASSERT_EQ(firstDifference(whole, replayOf(played, guide)), "") << back;
    }
}

TEST(FirstDifference, NamesTheLineWhereTextsPart) {
    EXPECT_EQ(firstDifference("a\nb\nc\n", "a\nb\nc\n"), "");
    EXPECT_EQ(firstDifference("a\nb\nc\n", "a\nx\nc\n"), "line 2\n  was    b\n  is now x");
    EXPECT_EQ(firstDifference("a", "a\nb"), "line 2\n  was    (the end)\n  is now b");
}

} // namespace
