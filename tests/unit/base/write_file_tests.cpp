// SPDX-License-Identifier: MIT
#include "base/file.h"
#include "base/write_file.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace {

namespace fs = std::filesystem;
using base::updateFile;
using testing::HasSubstr;

class UpdateFile : public testing::Test {
protected:
    UpdateFile()
        : m_folder(fs::temp_directory_path() /
                   (std::string("chatwise-update-") +
                    testing::UnitTest::GetInstance()->current_test_info()->name())) {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
        std::ofstream(file()) << "old";
    }
    ~UpdateFile() override { fs::remove_all(m_folder); }

    fs::path folder() const { return m_folder; }
    fs::path file() const { return m_folder / "a.po"; }
    static std::string textOf(const fs::path& path) { return base::readText(path).value(); }
    std::ptrdiff_t filesInFolder() const {
        return std::distance(fs::directory_iterator(m_folder), fs::directory_iterator());
    }

private:
    fs::path m_folder;
};

TEST_F(UpdateFile, PutsTheNewTextInItsPlaceAndKeepsWhoMayReadIt) {
    fs::permissions(file(), fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(updateFile(file(), "old", "new"));
    EXPECT_EQ(textOf(file()), "new");
    EXPECT_EQ(fs::status(file()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(updateFile(folder() / "b.po", std::nullopt, "first"));
    EXPECT_EQ(textOf(folder() / "b.po"), "first");
    EXPECT_EQ(filesInFolder(), 2) << "nothing is left beside them";
}

TEST_F(UpdateFile, WritesOverNobodysChange) {
    for (const char* before : {"", "ol", "older", "odd"}) {
        const auto done = updateFile(file(), before, "new");
        ASSERT_FALSE(done) << before;
        EXPECT_THAT(done.error().message, HasSubstr("changed by somebody else"));
    }
    EXPECT_FALSE(updateFile(file(), std::nullopt, "new")) << "it has come into being meanwhile";
    EXPECT_FALSE(updateFile(folder() / "gone.po", "old", "new"));
    EXPECT_EQ(textOf(file()), "old");
    EXPECT_FALSE(fs::exists(folder() / "gone.po"));
    EXPECT_EQ(filesInFolder(), 1);
}

TEST_F(UpdateFile, SaysWhereItCannotBeWritten) {
    const auto nowhere = updateFile(folder() / "no/such/a.po", std::nullopt, "new");
    ASSERT_FALSE(nowhere);
    EXPECT_THAT(nowhere.error().message, HasSubstr("its folder is there"));
    fs::create_directory(folder() / "c.po");
    EXPECT_FALSE(updateFile(folder() / "c.po", std::nullopt, "new"));
    EXPECT_TRUE(fs::is_directory(folder() / "c.po"));
}

TEST_F(UpdateFile, WritesThroughALinkAndNeverThroughOneInItsWay) {
    fs::create_symlink("a.po", folder() / "link.po");
    ASSERT_TRUE(updateFile(folder() / "link.po", "old", "new"));
    EXPECT_TRUE(fs::is_symlink(folder() / "link.po"));
    EXPECT_EQ(textOf(file()), "new");

    fs::create_symlink("nowhere", folder() / "lost.po");
    const auto lost = updateFile(folder() / "lost.po", std::nullopt, "new");
    ASSERT_FALSE(lost);
    EXPECT_THAT(lost.error().message, HasSubstr("leads nowhere"));
    EXPECT_FALSE(fs::exists(folder() / "nowhere"));

    std::ofstream(folder() / "private") << "private";
    fs::create_symlink("private", folder() / "a.po.1.part");
    ASSERT_TRUE(updateFile(file(), "new", "newer"));
    EXPECT_EQ(textOf(folder() / "private"), "private");
    EXPECT_EQ(textOf(file()), "newer");
}

} // namespace
