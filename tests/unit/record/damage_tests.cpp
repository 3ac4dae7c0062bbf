// SPDX-License-Identifier: MIT
// What can happen to a file, a folder and a disk.
#include "record_fixture.h"

#include <gmock/gmock.h>
#include <sqlite3.h>

using namespace test;
using record::Store;
using record::TroubleKind;
using testing::HasSubstr;

namespace {

constexpr int kInputs = 40;

/// A folder with a play of kInputs inputs and a picture, closed in good order.
void fill(const fs::path& folder) {
    const auto scenario = shortStory();
    auto store = must(Store::open(folder));
    const auto id = must(store.begin(scenario, 1));
    story::Session session(scenario, 1);
    base::Random random(2);
    for (int i = 0; i < kInputs; ++i) {
        session.advanceAll();
        session.perform({.kind = story::ActionKind::GutCheck,
                         .contact = static_cast<story::ContactIndex>(i % 2),
                         .value = static_cast<std::uint8_t>(1 + random.below(5))});
    }
    must(store.save(id, session, theGuide()));
    must(store.addPicture({.attempt = id, .shot = "screenshot ayaan", .contact = "ayaan"},
                          std::string(20000, 'p')));
}

/// Opens a folder whatever is in it, and makes sure that the store works afterwards.
Store openAndUse(const fs::path& folder, const std::string& what) {
    auto opened = Store::open(folder);
    EXPECT_TRUE(opened) << what;
    const auto scenario = shortStory();
    const auto id = must(opened->begin(scenario, 7));
    EXPECT_TRUE(must(opened->load(id)).inputs.empty()) << what;
    must(opened->forget(id));
    return std::move(*opened);
}

int inputsIn(const Store& store) {
    int sum = 0;
    for (const auto& attempt : must(store.attempts())) {
        const auto play = must(store.load(attempt.id));
        sum += static_cast<int>(play.inputs.size());
        record::resume(play, shortStory(), theGuide());
    }
    return sum;
}

} // namespace

TEST(Damage, ATruncatedFileIsWholeOrSetAside) {
    TemporaryFolder source;
    fill(source.path());
    const auto whole = bytesOf(source.file());
    ASSERT_GT(whole.size(), 20000U);
    std::vector<std::size_t> sizes{0, 1, 15, 16, 18, 28, 50, 99, 100, 101, 511, 512, 1000};
    for (std::size_t page = 4096; page < whole.size(); page += 4096) {
        for (const std::size_t size : {page - 1, page, page + 1, page + 2000})
            sizes.push_back(size);
    }
    sizes.push_back(whole.size() - 1);
    for (const auto size : sizes) {
        TemporaryFolder folder;
        writeBytes(folder.file(), whole.substr(0, size));
        const auto what = "cut to " + std::to_string(size);
        const auto store = openAndUse(folder.path(), what);
        if (size == 0) continue; // as good as no file
        EXPECT_THAT(store.setAside(), HasSubstr("chatwise-damaged-1.db")) << what;
        EXPECT_TRUE(bytesOf(folder.path() / "chatwise-damaged-1.db") == whole.substr(0, size))
            << what;
        EXPECT_EQ(inputsIn(store), 0) << what;
    }
}

TEST(Damage, ATruncatedLogLosesOnlyTheLastSteps) {
    TemporaryFolder source;
    const auto scenario = shortStory();
    auto store = must(Store::open(source.path()));
    const auto id = must(store.begin(scenario, 1));
    story::Session session(scenario, 1);
    base::Random random(4);
    for (int i = 0; i < 12; ++i) {
        scriptedStep(session, random);
        must(store.save(id, session, theGuide()));
    }
    const auto inputs = static_cast<int>(session.inputs().size());
    const auto log = bytesOf(source.file().string() + "-wal");
    ASSERT_GT(log.size(), 10000U) << "the steps are still in the log";
    std::vector<std::size_t> sizes;
    for (std::size_t size = 0; size < log.size(); size += 2503)
        sizes.push_back(size);
    sizes.push_back(log.size());
    int last = -1;
    for (const auto size : sizes) {
        TemporaryFolder folder;
        writeBytes(folder.file(), bytesOf(source.file()));
        writeBytes(folder.file().string() + "-wal", log.substr(0, size));
        const auto opened = openAndUse(folder.path(), "log cut to " + std::to_string(size));
        EXPECT_EQ(opened.setAside(), "");
        EXPECT_GE(inputsIn(opened), last) << "a longer log never holds less";
        last = inputsIn(opened);
    }
    EXPECT_EQ(last, inputs);
}

TEST(Damage, GarbageIsSetAside) {
    TemporaryFolder folder;
    base::Random random(11);
    std::string noise(9000, '\0');
    for (auto& c : noise)
        c = static_cast<char>(random.below(256));
    int number = 0;
    for (const auto& bytes :
         {noise, std::string("a text somebody put here\n"), std::string(5000, '\0'),
          std::string("SQLite format 3\0", 16) + noise}) {
        writeBytes(folder.file(), bytes);
        const auto store = openAndUse(folder.path(), "garbage");
        const auto name = "chatwise-damaged-" + std::to_string(++number) + ".db";
        EXPECT_THAT(store.setAside(), HasSubstr(name));
        EXPECT_TRUE(bytesOf(folder.path() / name) == bytes);
        EXPECT_EQ(must(store.inventory()).setAside, number);
    }
}

TEST(Damage, FlippedBytesNeverCrash) {
    TemporaryFolder source;
    fill(source.path());
    const auto whole = bytesOf(source.file());
    base::Random random(21);
    int setAside = 0;
    for (int round = 0; round < 60; ++round) {
        TemporaryFolder folder;
        auto bytes = whole;
        for (std::uint32_t i = 0; i <= random.below(20); ++i)
            bytes[random.below(static_cast<std::uint32_t>(bytes.size()))] ^=
                static_cast<char>(1 + random.below(255));
        writeBytes(folder.file(), bytes);
        const auto store = Store::open(folder.path());
        if (!store) {
            EXPECT_EQ(store.error().kind, TroubleKind::Newer) << round;
            continue;
        }
        setAside += store->setAside().empty() ? 0 : 1;
        if (const auto attempts = store->attempts()) {
            for (const auto& attempt : *attempts) {
                if (const auto play = store->load(attempt.id))
                    record::resume(*play, shortStory(), theGuide());
            }
        }
    }
    EXPECT_GT(setAside, 0);
}

TEST(Damage, AnotherProgramsFileIsSetAside) {
    TemporaryFolder folder;
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(folder.file().c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "CREATE TABLE attempt (x)", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(other);
    EXPECT_THAT(openAndUse(folder.path(), "other").setAside(), HasSubstr("chatwise-damaged-1.db"));
}

TEST(Damage, AMissingTableIsDamage) {
    TemporaryFolder folder;
    fill(folder.path());
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(folder.file().c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "DROP TABLE input", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    EXPECT_NE(openAndUse(folder.path(), "no table").setAside(), "");
}

TEST(Damage, ANewerFileIsLeftAlone) {
    TemporaryFolder folder;
    fill(folder.path());
    sqlite3* other = nullptr;
    ASSERT_EQ(sqlite3_open(folder.file().c_str(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "PRAGMA user_version = 99", nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(other);
    const auto before = bytesOf(folder.file());
    const auto store = Store::open(folder.path());
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, TroubleKind::Newer);
    EXPECT_TRUE(bytesOf(folder.file()) == before);
}

TEST(Environment, NeedsAFolderThatCanBeWrittenTo) {
    TemporaryFolder folder;
    writeBytes(folder.path() / "file", "x");
    fs::create_directories(folder.path() / "taken" / "chatwise.db");
    const std::vector<std::pair<fs::path, TroubleKind>> refused{
        {folder.path() / "file", TroubleKind::NotAFolder},
        {folder.path() / "file" / "below", TroubleKind::CannotUse},
        {"/proc/chatwise", TroubleKind::CannotUse},
        {"/sys", TroubleKind::CannotUse},
        {folder.path() / "taken", TroubleKind::NotAFile},
        {"", TroubleKind::CannotUse}};
    for (const auto& [path, kind] : refused) {
        const auto store = Store::open(path);
        ASSERT_FALSE(store) << path;
        EXPECT_EQ(store.error().kind, kind) << path;
        EXPECT_EQ(store.error().where, path);
    }
}

TEST(Environment, AFullDiskLosesNothingOnceThereIsRoom) {
    TemporaryFolder folder;
    const auto scenario = shortStory();
    story::Session session(scenario, 1);
    base::Random random(9);
    record::AttemptId id = 0;
    std::size_t saved = 0;
    {
        auto store = must(Store::open(folder.path(), {.mostPages = 8}));
        id = must(store.begin(scenario, 1));
        std::optional<record::Trouble> trouble;
        for (int i = 0; i < 300 && !trouble; ++i) {
            session.advanceAll();
            session.perform({.kind = story::ActionKind::GutCheck,
                             .contact = static_cast<story::ContactIndex>(i % 2),
                             .value = static_cast<std::uint8_t>(1 + random.below(5))});
            const auto result = store.save(id, session, theGuide());
            if (result)
                saved = session.inputs().size();
            else
                trouble = result.error();
        }
        ASSERT_TRUE(trouble);
        EXPECT_EQ(trouble->kind, TroubleKind::NoRoom);
        EXPECT_EQ(must(store.load(id)).inputs.size(), saved) << "what was saved is still there";
        const auto picture =
            store.addPicture({.attempt = id, .shot = "screenshot ayaan"}, std::string(50000, 'p'));
        ASSERT_FALSE(picture);
        EXPECT_EQ(picture.error().kind, TroubleKind::NoRoom);
    }
    auto store = must(Store::open(folder.path())); // there is room again
    EXPECT_EQ(store.setAside(), "");
    must(store.save(id, session, theGuide()));
    EXPECT_EQ(must(store.load(id)).inputs.size(), session.inputs().size());
}

TEST(Environment, ADiskThatIsFullFromTheStartIsToldOf) {
    TemporaryFolder folder;
    const auto store = Store::open(folder.path(), {.mostPages = 1});
    ASSERT_FALSE(store);
    EXPECT_EQ(store.error().kind, TroubleKind::NoRoomAtStart);
}

TEST(Environment, TwoProgramsCanKeepPlaysSideBySide) {
    TemporaryFolder folder;
    const auto scenario = shortStory();
    auto one = must(Store::open(folder.path()));
    auto two = must(Store::open(folder.path()));
    story::Session session(scenario, 1);
    ASSERT_TRUE(say(session, "thanks"));
    const auto first = must(one.begin(scenario, 1));
    const auto second = must(two.begin(scenario, 2));
    must(one.save(first, session, theGuide()));
    must(two.save(second, session, theGuide()));
    EXPECT_EQ(must(one.attempts()).size(), 2U);
}
