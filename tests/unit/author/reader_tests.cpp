// SPDX-License-Identifier: MIT
// What is known of a story keeps up with its files, whatever happens to them.
#include "author/files/reader.h"
#include "author/prover.h"
#include "story_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>

namespace {

namespace fs = std::filesystem;
using author::Draft;
using author::Reader;
using testing::ElementsAre;
using testing::HasSubstr;

const char* const kOldTitle = "New Phone, Who's This?";

class ReaderTest : public testing::Test {
protected:
    ReaderTest() { test::StoryFolder::copyOf("first-look", folder); }

    std::string titleOf(const Draft& draft) const {
        return draft.story ? draft.story->text(draft.story->title) : "no story";
    }
    void retitle(const std::string& title) {
        std::string source = folder.read("scenario.lua");
        const std::size_t from = source.find("title = \"") + 9;
        folder.write("scenario.lua", source.replace(from, source.find('"', from) - from, title));
    }
    /// A story that knows no more than its title. Under the sanitizers a story cannot be read while
    /// other threads go on; see Background::startForking().
    Draft readTitle(const fs::path& from) const {
        EXPECT_EQ(from, folder.path());
        const std::string source = folder.read("scenario.lua");
        constexpr std::string_view kTitle = "title = \"";
        const std::size_t at = source.find(kTitle);
        if (at == std::string::npos) return {};
        const std::size_t begin = at + kTitle.size();
        auto story = std::make_shared<story::Scenario>();
        story->texts.push_back({.text = source.substr(begin, source.find('"', begin) - begin)});
        story->title = 0;
        return {.story = std::move(story), .diagnostics = {}};
    }
    /// Reads titles, and counts how often it has done so in `readings`.
    Reader countingReader() {
        return {folder.path(), [this](const fs::path& from) {
                    Draft draft = readTitle(from);
                    ++readings;
                    return draft;
                }};
    }
    /// Updates until another draft is there.
    bool waitForDraft(Reader& reader) {
        return test::waitUntil([&] { return reader.update(times.next()); });
    }
    /// Updates until nothing goes on; how many drafts came.
    int settle(Reader& reader) {
        int drafts = 0;
        int calm = 0;
        const bool isCalm = test::waitUntil([&] {
            drafts += reader.update(times.next()) ? 1 : 0;
            calm = reader.isReading() ? 0 : calm + 1;
            return calm == 4;
        });
        EXPECT_TRUE(isCalm);
        return drafts;
    }

    test::StoryFolder folder;
    test::LookTimes times;
    std::atomic<int> readings = 0;
};

TEST_F(ReaderTest, ReadsAtOnceAndThenOnlyWhatChanges) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    EXPECT_EQ(titleOf(reader.draft()), "no story");
    reader.readNow();
    EXPECT_EQ(titleOf(reader.draft()), kOldTitle);
    EXPECT_FALSE(base::hasErrors(reader.draft().diagnostics));
    EXPECT_FALSE(reader.isReading());
    EXPECT_EQ(settle(reader), 0);
}

TEST_F(ReaderTest, BringsWhatWasEdited) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    reader.readNow();
    const std::shared_ptr<const story::Scenario> before = reader.draft().story;
    retitle("Birds");
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(titleOf(reader.draft()), "Birds");
    EXPECT_EQ(before->text(before->title), kOldTitle) << "who plays the old one can go on";
    EXPECT_EQ(settle(reader), 0);

    folder.replace("fawad.lua", "\"fawad\"", "\"fawad\" ");
    EXPECT_EQ(settle(reader), 1) << "any file of the story";
}

TEST_F(ReaderTest, TellsWhereAMistakeIsUntilItIsMended) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    reader.readNow();
    const std::string whole = folder.read("lucky.lua");
    folder.write("lucky.lua", whole + "\nchat \"lucky\" {\n");
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(reader.draft().story, nullptr);
    const auto& all = reader.draft().diagnostics;
    const auto mistake = std::ranges::find(all, "lucky.lua", &base::Diagnostic::file);
    ASSERT_NE(mistake, all.end());
    const auto lines = std::ranges::count(whole, '\n');
    EXPECT_GE(mistake->line, lines + 1);
    EXPECT_LE(mistake->line, lines + 4);
    folder.write("lucky.lua", whole);
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(titleOf(reader.draft()), kOldTitle);
}

TEST_F(ReaderTest, OutlivesAFolderThatGoes) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    reader.readNow();
    fs::rename(folder.path(), folder.elsewhere("gone"));
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(reader.draft().story, nullptr);
    ASSERT_EQ(reader.draft().diagnostics.size(), 1U);
    EXPECT_THAT(reader.draft().diagnostics[0].message, HasSubstr("first-look"));
    EXPECT_THAT(reader.draft().diagnostics[0].hint, HasSubstr("read again"));
    EXPECT_EQ(settle(reader), 0) << "it is gone only once";
    fs::rename(folder.elsewhere("gone"), folder.path());
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(titleOf(reader.draft()), kOldTitle);
}

TEST_F(ReaderTest, OutlivesAStoryThatGoes) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    reader.readNow();
    fs::rename(folder.path() / "scenario.lua", folder.path() / "scenario.lua.txt");
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(reader.draft().story, nullptr);
    ASSERT_FALSE(reader.draft().diagnostics.empty());
    EXPECT_THAT(base::toLine(reader.draft().diagnostics[0]), HasSubstr("scenario.lua.txt"));
    fs::create_directories(folder.path() / "scenario.lua");
    EXPECT_EQ(settle(reader), 0) << "a folder is no story";
    fs::remove(folder.path() / "scenario.lua");
    fs::rename(folder.path() / "scenario.lua.txt", folder.path() / "scenario.lua");
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(titleOf(reader.draft()), kOldTitle);
}

/// Takes the rights of the system's own user away, whom nothing can be forbidden.
class AsAnybody {
public:
    AsAnybody() : m_was(::geteuid()) {
        if (m_was == 0) m_isAnybody = ::seteuid(kNobody) == 0;
    }
    ~AsAnybody() {
        if (m_was == 0 && m_isAnybody) m_isAnybody = ::seteuid(0) == 0;
    }
    bool isAnybody() const { return m_isAnybody; }

private:
    static constexpr uid_t kNobody = 65534;
    uid_t m_was;
    bool m_isAnybody = true;
};

TEST_F(ReaderTest, SaysWhatMayNotBeRead) {
    if (!AsAnybody().isAnybody()) GTEST_SKIP() << "here nothing can be forbidden";
    const auto sentence = [&] {
        const AsAnybody anybody;
        const Draft draft =
            author::readDraft(folder.path(), test::scriptsFolder(), test::realGuide());
        EXPECT_EQ(draft.story, nullptr);
        return draft.diagnostics.empty() ? std::string() : base::toLine(draft.diagnostics[0]);
    };
    ::chmod((folder.path() / "scenario.lua").c_str(), 0);
    EXPECT_THAT(sentence(), HasSubstr("You may not read scenario.lua"));
    ::chmod(folder.path().c_str(), 0);
    EXPECT_THAT(sentence(), HasSubstr("You may not look into"));
    ::chmod(folder.path().c_str(), 0755);
}

TEST_F(ReaderTest, ReadsAgainWhenRightsAreGiven) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    reader.readNow();
    ::chmod((folder.path() / "scenario.lua").c_str(), 0);
    EXPECT_EQ(settle(reader), 1);
    ::chmod((folder.path() / "scenario.lua").c_str(), 0644);
    EXPECT_EQ(settle(reader), 1);
    EXPECT_EQ(titleOf(reader.draft()), kOldTitle);
}

TEST_F(ReaderTest, ReadsAnewWhatChangesWhileItIsRead) {
    Reader reader(folder.path(), [&](const fs::path& from) {
        Draft draft = readTitle(from);
        // Somebody saves once more, when the first of it has been read.
        if (++readings == 2) retitle("Birds again");
        return draft;
    });
    reader.readNow();
    retitle("Birds");
    std::vector<std::string> titles;
    const bool isThere = test::waitUntil([&] {
        if (reader.update(times.next())) titles.push_back(titleOf(reader.draft()));
        return !titles.empty() && !reader.isReading();
    });
    ASSERT_TRUE(isThere);
    EXPECT_THAT(titles, ElementsAre("Birds again"));
    EXPECT_EQ(readings, 3);
}

TEST_F(ReaderTest, BeginsAtTheFirstSightOfAChange) {
    Reader reader = countingReader();
    reader.readNow();
    retitle("Birds");
    const auto seen = times.next();
    EXPECT_TRUE(test::waitUntil([&] {
        EXPECT_FALSE(reader.update(seen));
        return readings == 2;
    }));
    // However soon it is read, it is believed when another look has seen the same.
    for (int i = 0; i < 20; ++i) {
        EXPECT_FALSE(reader.update(seen));
        author::nap();
    }
    EXPECT_TRUE(waitForDraft(reader));
    EXPECT_EQ(titleOf(reader.draft()), "Birds");
    EXPECT_EQ(settle(reader), 0);
    EXPECT_EQ(readings, 2);
}

// A slow disk, or an editor that writes piece by piece.
TEST_F(ReaderTest, BelievesNothingThatIsHalfWritten) {
    Reader reader = countingReader();
    reader.readNow();
    retitle("Birds");
    const std::string whole = folder.read("scenario.lua");
    for (const std::size_t tenths : {2, 4, 6, 8}) {
        folder.write("scenario.lua", whole.substr(0, whole.size() * tenths / 10));
        const auto seen = times.next();
        EXPECT_TRUE(test::waitUntil([&] {
            EXPECT_FALSE(reader.update(seen));
            return readings == 2;
        }));
        EXPECT_EQ(titleOf(reader.draft()), kOldTitle);
    }
    folder.write("scenario.lua", whole);
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(titleOf(reader.draft()), "Birds");
    EXPECT_EQ(settle(reader), 0);
    EXPECT_EQ(readings, 3);
}

TEST_F(ReaderTest, NeverWaitsForWhatIsRead) {
    std::atomic<int> updates = 0;
    std::atomic<bool> isBackground = false;
    Reader reader(folder.path(), [&](const fs::path& from) {
        // Not done before somebody has asked for it a few times.
        EXPECT_TRUE(!isBackground || test::waitUntil([&] { return updates >= 10; }));
        return readTitle(from);
    });
    reader.readNow();
    isBackground = true;
    retitle("Birds");
    const bool isThere = test::waitUntil([&] {
        const bool isNew = reader.update(times.next());
        EXPECT_TRUE(!isNew || updates >= 10);
        updates += reader.isReading() ? 1 : 0;
        return isNew;
    });
    EXPECT_TRUE(isThere);
    EXPECT_EQ(titleOf(reader.draft()), "Birds");
}

// The limits of the sandbox hold in the background as they do elsewhere.
TEST_F(ReaderTest, ComesBackFromAnyScript) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    reader.readNow();
    const std::string whole = folder.read("scenario.lua");
    for (const char* script :
         {"while true do end", "local all = {} for i = 1, 1e9 do all[i] = {i, {}, {}} end",
          "local text = 'a' while true do text = text .. text end",
          "local function deeper() return 1 + deeper() end deeper()"}) {
        folder.write("scenario.lua", whole + "\n" + script + "\n");
        ASSERT_TRUE(waitForDraft(reader)) << script;
        EXPECT_EQ(reader.draft().story, nullptr) << script;
        const Draft expected =
            author::readDraft(folder.path(), test::scriptsFolder(), test::realGuide());
        const auto& diagnostics = reader.draft().diagnostics;
        ASSERT_TRUE(base::hasErrors(diagnostics)) << script;
        ASSERT_EQ(diagnostics.size(), expected.diagnostics.size()) << script;
        EXPECT_EQ(diagnostics[0].code, expected.diagnostics[0].code) << script;
    }
    folder.write("scenario.lua", whole);
    ASSERT_TRUE(waitForDraft(reader));
    EXPECT_EQ(titleOf(reader.draft()), kOldTitle);
}

TEST_F(ReaderTest, CanEndWhileItReads) {
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    retitle("Birds");
    ASSERT_TRUE(test::waitUntil([&] {
        reader.update(times.next());
        return reader.isReading();
    }));
}

// A script runs in a copy of this process, which must not get stuck on what other threads were in
// the middle of.
TEST_F(ReaderTest, ReadsWhileAProofRuns) {
#if defined(CHATWISE_SANITIZED)
    GTEST_SKIP() << "GCC's sanitizers before 14 do not keep their own locks from a copy";
#endif
    Reader reader(folder.path(), test::scriptsFolder(), test::realGuide());
    reader.readNow();
    author::Prover prover(test::realGuide());
    for (int i = 0; i < 20; ++i) {
        if (!prover.progress().isRunning) prover.start(reader.draft().story);
        const std::string title = "Birds" + std::string(i + 1, '!');
        retitle(title);
        ASSERT_TRUE(waitForDraft(reader));
        ASSERT_EQ(titleOf(reader.draft()), title);
        prover.update();
    }
}

} // namespace
