// SPDX-License-Identifier: MIT
// Saves that somebody made up: a sound SQLite file, whatever stands in it, and a disk that cannot
// do what the store would like.
#include "unit/record/record_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <sqlite3.h>

using namespace test;
using record::Store;

namespace {

/// A play of one reply whose file somebody then changes.
class Forged : public testing::Test {
protected:
    Forged() {
        auto store = must(Store::open(folder.path()));
        id = must(store.begin(scenario, 1));
        story::Session session(scenario, 1);
        must(store.save(id, session, theGuide()));
    }
    void change(const std::string& sql) {
        SQLite::Database(folder.file().string(), SQLite::OPEN_READWRITE).exec(sql);
    }
    void addInput(int number, const std::string& line) {
        SQLite::Database file(folder.file().string(), SQLite::OPEN_READWRITE);
        SQLite::Statement insert(file, "INSERT INTO input VALUES (?, ?, ?, 'x', -1, -1, -1)");
        insert.bind(1, id);
        insert.bind(2, number);
        insert.bind(3, line);
        insert.exec();
    }

    TemporaryFolder folder;
    story::Scenario scenario = shortStory();
    record::AttemptId id = 0;
};

TEST_F(Forged, InputsThatNeverWereAreLeftOut) {
    int number = 0;
    for (const std::string& line :
         {std::string("flag ayaan.lobby/never#4294967295 many_channels"),
          std::string("flag ayaan.lobby/never#-1 many_channels"),
          std::string("flag ayaan.lobby/never#99999999999999999999999 many_channels"),
          std::string("feel ayaan 999999999999"), std::string("feel nobody 3"),
          std::string("discard screenshot ayaan 4294967296"),
          std::string("set photos everyone\0now", 23), std::string(), std::string(" "),
          std::string(3'000'000, 'a'), std::string("screenshot ayaan.lobby/no-such#2"),
          std::string("\xff\xfe\x80"), std::string("choose ayaan.lobby/thanks")})
        addInput(number++, line);
    auto store = must(Store::open(folder.path()));
    EXPECT_EQ(store.setAside(), "");
    const auto resumed = must(store.resume(id, scenario, theGuide()));
    EXPECT_EQ(resumed.fit.fitted, 1U);
    EXPECT_EQ(resumed.session.inputs().size(), 1U) << "the one reply that is in the story";
    EXPECT_EQ(resumed.fit.changes.size(), 13U);
}

TEST_F(Forged, ValuesOfAnotherKindOrSizeAreRead) {
    change("UPDATE attempt SET day = 'never', seed = x'00ff', whole = "
           "9223372036854775807, finished = 'yes', ending = 7, d_prime = 'much'");
    change("INSERT INTO picture VALUES ((SELECT id FROM attempt), 9223372036854775807, 'nobody', "
           "-5, 99999, 'no such sign', zeroblob(1000000))");
    addInput(0, "choose ayaan.lobby/thanks");
    change("UPDATE input SET prompt = x'ff', checksum = 'x', line = 5");
    auto store = must(Store::open(folder.path()));
    ASSERT_EQ(must(store.attempts()).size(), 1U);
    EXPECT_EQ(must(store.pictures()).size(), 1U);
    EXPECT_TRUE(store.resume(id, scenario, theGuide()));
    (void)store.exportTo(folder.path()); // with or without the picture of no number
    must(store.deleteEverything());
}

TEST_F(Forged, SqlThatRunsByItselfIsNone) {
    change("CREATE TRIGGER more AFTER INSERT ON attempt BEGIN INSERT INTO setting VALUES "
           "('language', 'xx'); END");
    EXPECT_THAT(must(Store::open(folder.path())).setAside(), testing::HasSubstr("damaged"));
}

TEST_F(Forged, AViewInTheStoresPlaceIsNone) {
    change("DROP TABLE setting; CREATE VIEW setting AS WITH RECURSIVE n(name, value) AS (SELECT "
           "'a', 1 UNION ALL SELECT name || 'a', value + 1 FROM n) SELECT name, value FROM n");
    EXPECT_THAT(must(Store::open(folder.path())).setAside(), testing::HasSubstr("damaged"));
}

/// SQLite's way with disks that have no shared memory, while it lives.
class NoSharedMemory {
public:
    NoSharedMemory() { sqlite3_vfs_register(sqlite3_vfs_find("unix-dotfile"), 1); }
    ~NoSharedMemory() { sqlite3_vfs_register(m_before, 1); }
    NoSharedMemory(const NoSharedMemory&) = delete;
    NoSharedMemory& operator=(const NoSharedMemory&) = delete;

private:
    sqlite3_vfs* m_before = sqlite3_vfs_find(nullptr);
};

TEST(PlainDisk, KeepsPlaysWhereThereIsNoWal) {
    const NoSharedMemory disk;
    TemporaryFolder folder;
    const auto scenario = shortStory();
    story::Session session(scenario, 1);
    session.advanceAll();
    ASSERT_TRUE(session.choose(session.choices().front().option));
    record::AttemptId id = 0;
    {
        auto store = must(Store::open(folder.path()));
        EXPECT_EQ(store.setAside(), "");
        id = must(store.begin(scenario, 1));
        must(store.save(id, session, theGuide()));
    }
    auto store = must(Store::open(folder.path()));
    EXPECT_EQ(store.setAside(), "");
    EXPECT_EQ(must(store.load(id)).inputs.size(), 1U);
    must(store.deleteEverything());
    EXPECT_THAT(bytesOf(folder.file()), testing::Not(testing::HasSubstr("ayaan.lobby")));
}

} // namespace
