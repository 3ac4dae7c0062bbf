// SPDX-License-Identifier: MIT
// What the system tells of a folder is a reason to look; where it tells nothing, looks come often.
#include "author/files/folder_watch.h"
#include "story_folder.h"

#include <gtest/gtest.h>

#include <atomic>
#include <memory>

namespace {

namespace fs = std::filesystem;
using author::FolderEvents;
using author::FolderWatch;

class FolderEventsTest : public testing::Test {
protected:
    FolderEventsTest() {
        folder.write("scenario.lua", "one");
        fs::create_directories(folder.path() / "pictures");
    }

    void listen() {
        events = std::make_unique<FolderEvents>(folder.path(), [this] { ++told; });
        if (!events->works()) GTEST_SKIP() << "this system does not tell";
    }
    /// Whether something is told of what has just been done.
    bool isTold() {
        return test::waitUntil([&] { return events->take(); });
    }

    test::StoryFolder folder;
    std::atomic<int> told = 0;
    std::unique_ptr<FolderEvents> events;
};

TEST_F(FolderEventsTest, TellsOfEveryKindOfChange) {
    listen();
    if (IsSkipped()) return;
    EXPECT_FALSE(events->take());
    folder.write("scenario.lua", "another");
    EXPECT_TRUE(isTold());
    folder.write("day2.lua", "two");
    EXPECT_TRUE(isTold());
    fs::rename(folder.path() / "day2.lua", folder.path() / "scenario.lua");
    EXPECT_TRUE(isTold());
    fs::permissions(folder.path() / "scenario.lua", fs::perms::owner_read);
    EXPECT_TRUE(isTold());
    fs::remove(folder.path() / "scenario.lua");
    EXPECT_TRUE(isTold());
    folder.write("pictures/park.svg", "<svg/>");
    EXPECT_TRUE(isTold());
}

TEST_F(FolderEventsTest, TellsOnceUntilItIsAsked) {
    listen();
    if (IsSkipped()) return;
    for (int i = 0; i < 20; ++i)
        folder.write("scenario.lua", std::to_string(i));
    EXPECT_TRUE(test::waitUntil([&] { return told > 0; }));
    for (int i = 0; i < 20; ++i)
        folder.write("scenario.lua", std::to_string(i));
    EXPECT_EQ(told, 1);
}

TEST_F(FolderEventsTest, HearsOfFoldersThatComeLater) {
    listen();
    if (IsSkipped()) return;
    fs::create_directories(folder.path() / "more");
    ASSERT_TRUE(isTold());
    // It is known by then, or has been looked into since.
    ASSERT_TRUE(test::waitUntil([&] {
        folder.write("more/park.svg", std::to_string(told));
        return events->take();
    }));
}

TEST_F(FolderEventsTest, AFolderThatGoesIsWaitedFor) {
    listen();
    if (IsSkipped()) return;
    fs::rename(folder.path(), folder.elsewhere("gone"));
    ASSERT_TRUE(isTold());
    EXPECT_TRUE(test::waitUntil([&] { return !events->works(); })) << "looks come often now";
    fs::rename(folder.elsewhere("gone"), folder.path());
    EXPECT_TRUE(test::waitUntil([&] { return events->works(); }));
    EXPECT_TRUE(isTold());
    folder.write("scenario.lua", "another");
    EXPECT_TRUE(isTold());
}

TEST_F(FolderEventsTest, WhoListensLooksSeldomAndYetAtOnce) {
    FolderWatch watch(folder.path());
    EXPECT_EQ(watch.betweenLooks(), FolderWatch::kBetweenLooks);
    watch.listen([this] { ++told; });
    if (watch.betweenLooks() == FolderWatch::kBetweenLooks)
        GTEST_SKIP() << "this system does not tell";
    EXPECT_EQ(watch.betweenLooks(), FolderWatch::kBetweenIdleLooks);
    test::LookTimes times;
    FolderWatch::Time now = times.next();
    watch.look(now);
    folder.write("scenario.lua", "another");
    ASSERT_TRUE(test::waitUntil([&] { return told > 0; }));
    EXPECT_FALSE(watch.look(now)) << "seen, and not yet known to be whole";
    EXPECT_FALSE(watch.isCalm());
    EXPECT_EQ(watch.betweenLooks(), FolderWatch::kBetweenLooks);
    EXPECT_FALSE(watch.look(now)) << "two looks are never closer than that";
    now += FolderWatch::kBetweenLooks;
    EXPECT_TRUE(watch.look(now));
    EXPECT_EQ(watch.betweenLooks(), FolderWatch::kBetweenIdleLooks);
}

TEST_F(FolderEventsTest, WhereSomethingWasNotToldLooksComeOften) {
    FolderWatch watch(folder.path());
    watch.listen([] {});
    if (watch.betweenLooks() == FolderWatch::kBetweenLooks)
        GTEST_SKIP() << "this system does not tell";
    // Of a folder that takes the place of the one above, nobody hears.
    const fs::path above = folder.path().parent_path();
    fs::path aside = above;
    aside += "-aside";
    fs::rename(above, aside);
    fs::create_directories(folder.path());
    folder.write("scenario.lua", "another");
    test::LookTimes times;
    FolderWatch::Time now = times.next();
    for (int i = 0; i < 60; ++i)
        watch.look(now += FolderWatch::kBetweenIdleLooks);
    EXPECT_EQ(watch.seen().files.size(), 1U);
    EXPECT_EQ(watch.betweenLooks(), FolderWatch::kBetweenLooks);
    fs::remove_all(aside);
}

TEST_F(FolderEventsTest, WhatIsNotToldIsSeenAllTheSame) {
    FolderWatch watch(folder.elsewhere("not yet"));
    watch.listen([] {});
    EXPECT_EQ(watch.betweenLooks(), FolderWatch::kBetweenLooks) << "nobody can listen there";
    fs::create_directories(folder.elsewhere("not yet"));
    test::LookTimes times;
    bool seen = false;
    for (int i = 0; i < 100 && !seen; ++i)
        seen = watch.look(times.next());
    EXPECT_TRUE(seen);
}

} // namespace
