// SPDX-License-Identifier: MIT
// Routes as files: recorded, read, and left alone where they are somebody's.
#include "app/play_command.h"
#include "app/route_file.h"
#include "unit/app/app_fixture.h"

#include <gmock/gmock.h>

#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;
using app::RouteRecorder;
using testing::HasSubstr;
using testing::StartsWith;

class Recording : public AppTest {
protected:
    Recording() : scenario(library.load("squad-up").value()), session(*scenario, 7) {
        fs::create_directories(paths.saves);
        session.advanceAll();
    }
    fs::path file() const { return paths.saves / "a.route"; }
    static std::string contentOf(const fs::path& path) {
        std::ifstream in(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void write(const std::string& text) { std::ofstream(file(), std::ios::binary) << text; }
    void reply() {
        ASSERT_TRUE(session.choose(session.choices().front().option));
        session.advanceAll();
    }
    std::size_t filesThere() const {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(paths.saves), fs::directory_iterator()));
    }

    std::unique_ptr<story::Scenario> scenario;
    story::Session session;
    const std::string head = "# Chatwise route 1, story squad-up, seed 7\n";
};

TEST_F(Recording, HoldsThePlayAfterEachInputAndAfterEachStepBack) {
    auto recorder = RouteRecorder::open(file(), session, guide).value();
    EXPECT_EQ(contentOf(file()), head);
    reply();
    ASSERT_TRUE(recorder.write(session, guide));
    const std::string once = contentOf(file());
    EXPECT_THAT(once, StartsWith(head + "choose hira.monday/"));
    reply();
    ASSERT_TRUE(recorder.write(session, guide));
    EXPECT_THAT(contentOf(file()), StartsWith(once + "choose "));
    session.rewind(1);
    ASSERT_TRUE(recorder.write(session, guide));
    EXPECT_EQ(contentOf(file()), once);
    EXPECT_EQ(filesThere(), 1U) << "nothing is left beside it";
}

TEST_F(Recording, IsReadBackWithItsStoryAndSeed) {
    reply();
    ASSERT_TRUE(RouteRecorder::open(file(), session, guide));
    const auto route = app::readRoute(file()).value();
    EXPECT_EQ(route.story, "squad-up");
    EXPECT_EQ(route.seed, 7U);
    const auto followed = app::followFile(file(), *scenario, guide);
    EXPECT_EQ(followed.trouble, "");
    EXPECT_EQ(followed.session.snapshot(), session.snapshot());
}

TEST_F(Recording, GoesOnWhereTheFileHoldsTheBeginningOfThePlay) {
    reply();
    ASSERT_TRUE(RouteRecorder::open(file(), session, guide));
    reply();
    ASSERT_TRUE(RouteRecorder::open(file(), session, guide));
    EXPECT_EQ(contentOf(file()), app::recordedRoute(session, guide));
}

TEST_F(Recording, LeavesEverythingElseAsItIs) {
    reply();
    const std::string mine = app::recordedRoute(session, guide);
    std::string otherSeed = mine;
    otherSeed.replace(otherSeed.find("seed 7"), 6, "seed 8");
    for (const std::string& text :
         {std::string("# my notes\n"), mine + "stop\n", otherSeed, mine.substr(0, mine.size() - 3),
          std::string("\xff\xfe\0", 3)}) {
        write(text);
        const auto refused = RouteRecorder::open(file(), session, guide);
        ASSERT_FALSE(refused) << text;
        EXPECT_THAT(refused.error().message, HasSubstr("is left as it is"));
        EXPECT_EQ(contentOf(file()), text);
    }
}

TEST_F(Recording, FollowsNoLinkAndTakesNoFolder) {
    write("kept");
    fs::create_symlink(file(), paths.saves / "link");
    for (const fs::path& path : {paths.saves / "link", paths.saves}) {
        const auto refused = RouteRecorder::open(path, session, guide);
        ASSERT_FALSE(refused);
        EXPECT_THAT(refused.error().message, HasSubstr("Name another file"));
    }
    EXPECT_EQ(contentOf(file()), "kept");
}

TEST_F(Recording, StopsWhereSomebodyElseWrites) {
    auto recorder = RouteRecorder::open(file(), session, guide).value();
    write("an editor was here");
    reply();
    const auto written = recorder.write(session, guide);
    ASSERT_FALSE(written);
    EXPECT_THAT(written.error().message, HasSubstr("was changed by somebody else"));
    EXPECT_EQ(contentOf(file()), "an editor was here");
}

TEST_F(Recording, SaysWhereNothingCanBeWritten) {
    const auto refused = RouteRecorder::open(paths.saves / "no/a.route", session, guide);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("could not be written"));
}

TEST_F(Recording, APlayIsRecordedThroughUndo) {
    auto play = app::openAsked({.scenario = "squad-up", .record = file().string(), .seed = 7},
                               library, guide, nullptr)
                    .value();
    for (int time = 0; time < 2; ++time) {
        ASSERT_TRUE(play->session().choose(play->session().choices().front().option));
        play->session().advanceAll();
        play->save();
    }
    EXPECT_EQ(contentOf(file()), app::recordedRoute(play->session(), guide));
    play->rewind(1);
    EXPECT_EQ(contentOf(file()), app::recordedRoute(play->session(), guide));
    EXPECT_EQ(play->session().inputs().size(), 1U);
}

TEST_F(Recording, ARouteBringsItsSeedUnlessOneIsAskedFor) {
    reply();
    ASSERT_TRUE(RouteRecorder::open(file(), session, guide));
    const std::string route = file().string();
    EXPECT_EQ(app::openAsked({.scenario = "squad-up", .route = route}, library, guide, nullptr)
                  .value()
                  ->session()
                  .seed(),
              7U);
    EXPECT_EQ(
        app::openAsked({.scenario = "squad-up", .route = route, .seed = 3}, library, guide, nullptr)
            .value()
            ->session()
            .seed(),
        3U);
}

TEST_F(Recording, ARouteThatStopsFittingLeavesThePlayThere) {
    reply();
    write(app::recordedRoute(session, guide) + "choose hira.monday/nonsense\nstop\n");
    const std::string route = file().string();
    auto play =
        app::openAsked({.scenario = "squad-up", .route = route}, library, guide, nullptr).value();
    EXPECT_FALSE(play->routeFits());
    EXPECT_EQ(play->session().inputs().size(), 1U);
    const std::string notice = play->takeNotice({});
    for (const char* part : {"a.route does not fit", "Line 3", "hira.monday/nonsense", "Correct"})
        EXPECT_THAT(notice, HasSubstr(part));
    EXPECT_EQ(play->takeNotice({}), "");
    const auto recorded = app::openAsked({.scenario = "squad-up", .route = route, .record = route},
                                         library, guide, nullptr);
    EXPECT_FALSE(recorded) << "what does not fit would be lost";
    EXPECT_THAT(contentOf(file()), HasSubstr("nonsense"));
}

TEST_F(Recording, ARouteOfANewerFormatIsRefused) {
    write("# Chatwise route 2, story squad-up, seed 7\n");
    const auto route = app::readRoute(file());
    ASSERT_FALSE(route);
    EXPECT_THAT(route.error().message, HasSubstr("newer Chatwise"));
}

TEST_F(Recording, AHeadThatIsDamagedIsACommentLikeAnyOther) {
    for (const char* text : {"# Chatwise route\nstop\n", "# Chatwise route x, seed 3\nstop\n",
                             "# Chatwise route 1, story , seed -\nstop\n", "# mine\nstop\n"}) {
        write(text);
        const auto route = app::readRoute(file());
        ASSERT_TRUE(route) << text;
        EXPECT_FALSE(route->seed) << text;
        EXPECT_EQ(app::followFile(file(), *scenario, guide).trouble, "") << text;
    }
}

} // namespace
