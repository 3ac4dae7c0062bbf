// SPDX-License-Identifier: MIT
// Whatever way an editor saves a file, it is noticed, once, when it is whole.
#include "author/files/folder_watch.h"
#include "story_folder.h"

#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
using author::FolderWatch;

class FolderWatchTest : public testing::Test {
protected:
    FolderWatchTest() { folder.write("scenario.lua", "one"); }

    /// Looks until all is calm; how often a change was told.
    int changes(FolderWatch& watch) {
        int told = 0;
        for (int i = 0; i < 4; ++i)
            told += watch.look(times.next()) ? 1 : 0;
        EXPECT_TRUE(watch.isCalm());
        return told;
    }

    test::StoryFolder folder;
    test::LookTimes times;
};

TEST_F(FolderWatchTest, TellsNothingWhereNothingChanges) {
    FolderWatch watch(folder.path());
    EXPECT_EQ(changes(watch), 0);
    EXPECT_EQ(folder.read("scenario.lua"), "one");
    EXPECT_EQ(changes(watch), 0) << "reading is no change";
}

TEST_F(FolderWatchTest, SeesAFileThatIsWrittenInPlace) {
    FolderWatch watch(folder.path());
    folder.write("scenario.lua", "another");
    EXPECT_EQ(changes(watch), 1);
}

TEST_F(FolderWatchTest, SeesAFileThatIsRenamedOverAnother) {
    FolderWatch watch(folder.path());
    // Of the same size and time: only what it is on the disk tells them apart.
    const fs::path other = folder.elsewhere("other.lua");
    std::ofstream(other) << "two";
    fs::last_write_time(other, fs::last_write_time(folder.path() / "scenario.lua"));
    fs::rename(other, folder.path() / "scenario.lua");
    EXPECT_EQ(changes(watch), 1);
}

TEST_F(FolderWatchTest, SeesAFileThatIsDeletedAndMadeAgain) {
    FolderWatch watch(folder.path());
    fs::remove(folder.path() / "scenario.lua");
    EXPECT_FALSE(watch.look(times.next()));
    folder.write("scenario.lua", "another");
    EXPECT_EQ(changes(watch), 1) << "as one change: it was not gone for two looks";
    fs::remove(folder.path() / "scenario.lua");
    EXPECT_EQ(changes(watch), 1);
    folder.write("scenario.lua", "yet another");
    EXPECT_EQ(changes(watch), 1);
}

TEST_F(FolderWatchTest, WaitsUntilAFileIsWhole) {
    FolderWatch watch(folder.path());
    std::string content;
    for (int i = 0; i < 5; ++i) {
        content += "a part of it\n";
        folder.write("scenario.lua", content);
        EXPECT_FALSE(watch.look(times.next()));
        EXPECT_FALSE(watch.isCalm());
    }
    EXPECT_TRUE(watch.look(times.next()));
    EXPECT_TRUE(watch.isCalm());
    EXPECT_EQ(changes(watch), 0);
}

TEST_F(FolderWatchTest, LooksNoMoreOftenThanItSays) {
    FolderWatch watch(folder.path());
    const FolderWatch::Time start = times.next();
    watch.look(start);
    folder.write("scenario.lua", "another");
    const auto early = FolderWatch::kBetweenLooks - std::chrono::milliseconds(1);
    EXPECT_FALSE(watch.look(start + early));
    EXPECT_TRUE(watch.isCalm()) << "it has not looked";
    EXPECT_FALSE(watch.look(start + FolderWatch::kBetweenLooks));
    EXPECT_FALSE(watch.look(start + FolderWatch::kBetweenLooks + early));
    EXPECT_TRUE(watch.look(start + 2 * FolderWatch::kBetweenLooks));
}

TEST_F(FolderWatchTest, SeesNewFilesAndThoseOneFolderDown) {
    FolderWatch watch(folder.path());
    folder.write("day2.lua", "two");
    EXPECT_EQ(changes(watch), 1);
    fs::create_directories(folder.path() / "pictures" / "old");
    folder.write("pictures/park.svg", "<svg/>");
    EXPECT_EQ(changes(watch), 1);
    folder.write("pictures/park.svg", "<svg></svg>");
    EXPECT_EQ(changes(watch), 1);
    folder.write("pictures/old/park.svg", "<svg/>");
    EXPECT_EQ(changes(watch), 0) << "two folders down there is nothing of a story";
    fs::rename(folder.path() / "day2.lua", folder.path() / "day3.lua");
    EXPECT_EQ(changes(watch), 1);
}

TEST_F(FolderWatchTest, SeesRightsComeAndGo) {
    FolderWatch watch(folder.path());
    const fs::path file = folder.path() / "scenario.lua";
    fs::permissions(file, fs::perms::none);
    EXPECT_EQ(changes(watch), 1);
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(changes(watch), 1);
}

TEST_F(FolderWatchTest, PassesOverWhatEditorsLeaveBehind) {
    FolderWatch watch(folder.path());
    fs::create_directories(folder.path() / ".git");
    for (const char* name : {".scenario.lua.swp", "scenario.lua~", "scenario.lua.swp", "4913",
                             "#scenario.lua#", ".git/index", ".hidden"})
        folder.write(name, "nothing");
    EXPECT_EQ(changes(watch), 0);
}

TEST_F(FolderWatchTest, SeesAFolderGoAndComeBack) {
    FolderWatch watch(folder.path());
    fs::rename(folder.path(), folder.elsewhere("gone"));
    EXPECT_EQ(changes(watch), 1);
    EXPECT_FALSE(author::printOf(folder.path()).isThere);
    fs::rename(folder.elsewhere("gone"), folder.path());
    EXPECT_EQ(changes(watch), 1);
    EXPECT_TRUE(author::printOf(folder.path()).isThere);

    FolderWatch early(folder.elsewhere("not yet"));
    fs::create_directories(folder.elsewhere("not yet"));
    EXPECT_EQ(changes(early), 1) << "an empty folder is not the same as none";
}

TEST_F(FolderWatchTest, SeesTheStoryAmongAnyNumberOfFiles) {
    fs::create_directories(folder.path() / "more");
    for (std::size_t i = 0; i < author::kMostEntries + 200; ++i) {
        folder.write(std::to_string(i) + ".txt", "");
        if (i < 300) folder.write("more/" + std::to_string(i) + ".txt", "");
    }
    const author::FolderPrint print = author::printOf(folder.path());
    EXPECT_LE(print.files.size(), author::kMostEntries + 1);
    EXPECT_GE(print.files.size(), author::kMostEntries - 2);
    FolderWatch watch(folder.path());
    EXPECT_EQ(changes(watch), 0);
    folder.write("scenario.lua", "another");
    EXPECT_EQ(changes(watch), 1);
}

TEST_F(FolderWatchTest, TakesNothingButFilesForFiles) {
    fs::remove(folder.path() / "scenario.lua");
    FolderWatch watch(folder.path());
    fs::create_directories(folder.path() / "scenario.lua");
    fs::create_symlink("nowhere", folder.path() / "broken.lua");
    EXPECT_EQ(changes(watch), 0);
    EXPECT_TRUE(author::printOf(folder.path()).files.empty());
}

TEST_F(FolderWatchTest, KnowsWhatHasJustBeenWritten) {
    folder.write("scenario.lua", "new");
    const author::FolderPrint print = author::printOf(folder.path());
    const auto now = std::chrono::system_clock::now();
    EXPECT_TRUE(print.isFresh(now - std::chrono::hours(1))) << "a clock that runs ahead of ours";
    EXPECT_FALSE(print.isFresh(now + std::chrono::hours(1)));
    EXPECT_FALSE(author::FolderPrint{}.isFresh(now)) << "nothing is there";
}

} // namespace
