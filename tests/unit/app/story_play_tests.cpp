// SPDX-License-Identifier: MIT
#include "app/report_file.h"
#include "app/story_play.h"
#include "unit/app/app_fixture.h"

#include <gmock/gmock.h>

namespace {

using app::StoryPlay;
using testing::HasSubstr;

class StoryPlayTest : public AppTest {
protected:
    StoryPlayTest() : store(record::Store::open(paths.saves).value()) {}

    std::unique_ptr<StoryPlay> open(StoryPlay::Take take) {
        return StoryPlay::open(library, guide, &store, "squad-up", take).value();
    }
    static void reply(StoryPlay& play) {
        play.session().advanceAll();
        ASSERT_TRUE(play.session().choose(play.session().choices().front().option));
        play.session().advanceAll();
        play.save();
    }

    record::Store store;
};

TEST_F(StoryPlayTest, GoesOnWhereThePlayerWas) {
    auto play = open(StoryPlay::Take::Saved);
    reply(*play);
    reply(*play);
    const auto again = open(StoryPlay::Take::Saved);
    EXPECT_EQ(again->session().inputs().size(), 2U);
    EXPECT_EQ(again->session().transcriptHash(), play->session().transcriptHash());
    EXPECT_EQ(again->attempt(), play->attempt());
    EXPECT_EQ(again->takeNotice({}), "");
}

TEST_F(StoryPlayTest, BeginsAgainWhenAsked) {
    auto play = open(StoryPlay::Take::Saved);
    reply(*play);
    EXPECT_TRUE(open(StoryPlay::Take::Fresh)->session().inputs().empty());
}

TEST_F(StoryPlayTest, AFinishedPlayStaysWhenAWhatIfGoesBack) {
    auto play = open(StoryPlay::Take::Saved);
    reply(*play);
    ASSERT_TRUE(play->session().perform({.kind = story::ActionKind::Stop}));
    play->save();
    const record::AttemptId finished = play->attempt();
    play->rewind(0);
    reply(*play);
    EXPECT_NE(play->attempt(), finished);
    const auto back = open(StoryPlay::Take::Finished);
    EXPECT_TRUE(back->session().ended());
    EXPECT_EQ(back->attempt(), finished);
}

TEST_F(StoryPlayTest, AReportWithoutAFolderSaysSo) {
    const auto play = open(StoryPlay::Take::Fresh);
    const ui::Strings strings;
    const app::PlainWorld world{guide, strings, "PK"};
    EXPECT_THAT(app::saveReport({.data = paths.data, .saves = {}}, play->session(), world),
                HasSubstr("no place to be saved"));
    EXPECT_THAT(
        app::saveReport({.data = paths.data, .saves = paths.saves / "new"}, play->session(), world),
        HasSubstr("new/chatwise-report-squad-up-1.txt"));
}

TEST_F(StoryPlayTest, AnUnknownStoryIsASentenceWithTheNearestName) {
    const auto play = StoryPlay::open(library, guide, &store, "squad-op", StoryPlay::Take::Saved);
    ASSERT_FALSE(play);
    EXPECT_THAT(play.error().message, HasSubstr("Did you mean \"squad-up\"?"));
}

} // namespace
