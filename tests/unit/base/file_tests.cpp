// SPDX-License-Identifier: MIT
#include "base/file.h"

#include <gtest/gtest.h>

#include <fstream>

#if defined(__unix__) || defined(__APPLE__)
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace fs = std::filesystem;
using base::FileTrouble;

namespace {

class ReadFile : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        m_folder = fs::path(CHATWISE_BUILD_DIR) / "test-files" / test->name();
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        std::ofstream(m_folder / "text", std::ios::binary) << "hello";
    }
    fs::path m_folder;
};

TEST_F(ReadFile, GivesAtMostWhatIsAskedFor) {
    EXPECT_EQ(base::readFile(m_folder / "text", 100), "hello");
    EXPECT_EQ(base::readFile(m_folder / "text", 5), "hello");
    EXPECT_EQ(base::readFile(m_folder / "text", 4), "hell");
}

TEST_F(ReadFile, KnowsTheFileThatWasMeant) {
    for (const char* name : {"Notes.md", "scenrio.lua", "hira.lua"})
        std::ofstream(m_folder / name) << "x";
    EXPECT_EQ(base::fileLike(m_folder, "notes.md"), "Notes.md");
    EXPECT_EQ(base::fileLike(m_folder, "scenario.lua"), "scenrio.lua");
    EXPECT_EQ(base::fileLike(m_folder, "hira.lua"), std::nullopt) << "the file itself is no other";
    EXPECT_EQ(base::fileLike(m_folder, "cover.png"), std::nullopt);
    EXPECT_EQ(base::fileLike(m_folder / "none", "cover.png"), std::nullopt);
}

TEST_F(ReadFile, RefusesFoldersAndWhatIsNotThere) {
    EXPECT_EQ(base::readFile(m_folder, 100).error(), FileTrouble::NotAFile);
    EXPECT_EQ(base::readFile(m_folder / "none", 100).error(), FileTrouble::Missing);
}

TEST_F(ReadFile, ReadsATextWholeOrSaysWhyNot) {
    EXPECT_EQ(base::readText(m_folder / "text").value(), "hello");
    EXPECT_EQ(base::readText(m_folder / "text", 5).value(), "hello");
    EXPECT_FALSE(base::readText(m_folder / "text", 4)) << "too large";
    EXPECT_NE(base::readText(m_folder).error().message.find("folder"), std::string::npos);
    EXPECT_FALSE(base::readText(m_folder / "none"));
    EXPECT_FALSE(base::readText("/dev/zero")) << "no ordinary file";
}

#if defined(__unix__) || defined(__APPLE__)
TEST_F(ReadFile, FollowsLinksOnlyWhenToldTo) {
    fs::create_symlink(m_folder / "text", m_folder / "link");
    EXPECT_EQ(base::readFile(m_folder / "link", 100).error(), FileTrouble::NotAFile);
    EXPECT_EQ(base::readFile(m_folder / "link", 100, base::Links::Follow), "hello");
}

TEST_F(ReadFile, DoesNotWaitForAPipe) {
    const fs::path pipe = m_folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    EXPECT_EQ(base::readFile(pipe, 100).error(), FileTrouble::NotAFile);
    EXPECT_EQ(base::readFile("/dev/zero", 100).error(), FileTrouble::NotAFile);
}
#endif

} // namespace
