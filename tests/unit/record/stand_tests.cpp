// SPDX-License-Identifier: MIT
// Where a play stood, as it is kept.
#include "record_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

using namespace test;

TEST(Stands, ComeBackFromTheirText) {
    const auto scenario = shortStory();
    story::Session session(scenario, 3);
    for (const auto* words : {"thanks", "later", "no"})
        ASSERT_TRUE(say(session, words));
    const auto stand = record::standOf(session);
    EXPECT_EQ(stand.day, 2);
    EXPECT_EQ(stand.values.front(), std::pair(std::string("trust"), std::string("1")));
    ASSERT_EQ(stand.chats.size(), 2U);
    EXPECT_EQ(stand.chats[0].waitsAt, "ayaan.same/reply-2");
    EXPECT_EQ(record::parseStand(toText(stand)), stand);
}

TEST(Stands, AreReadFromAnythingWithoutHarm) {
    for (const char* text : {"", "\n\n", "day", "day x", "chat", "chat a b", "chat a - zz",
                             "value x", "ended", "day 99999999999999", "chat a - 0123456"})
        EXPECT_EQ(record::parseStand(text).day, 0) << text;
}

TEST(Stands, OfAnEarlierVersionAreNotKnownAndNothingIsLost) {
    const auto scenario = shortStory();
    TemporaryFolder folder;
    story::Session session(scenario, 3);
    ASSERT_TRUE(say(session, "thanks"));
    record::AttemptId id = 0;
    {
        auto store = must(record::Store::open(folder.path()));
        id = must(store.begin(scenario, 3));
        must(store.save(id, session, theGuide()));
        EXPECT_EQ(must(store.load(id)).stand, record::standOf(session));
    }
    {
        SQLite::Database file(folder.file().string(), SQLite::OPEN_READWRITE);
        file.exec("ALTER TABLE attempt DROP COLUMN stand; "
                  "ALTER TABLE attempt DROP COLUMN bookmark; PRAGMA user_version = 2");
    }
    auto store = must(record::Store::open(folder.path()));
    EXPECT_EQ(store.setAside(), "");
    const auto resumed = must(store.resume(id, scenario, theGuide()));
    EXPECT_EQ(resumed.fit.fitted, 1U);
    EXPECT_TRUE(resumed.fit.changes.empty());
    must(store.save(id, resumed.session, theGuide()));
    EXPECT_EQ(must(store.load(id)).stand, record::standOf(session));
}
