// SPDX-License-Identifier: MIT
// Where a play was left, as it is kept.
#include "record_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

using namespace test;
using record::Bookmark;

namespace {

const Bookmark kPlace{.inFront = "dadi", .inputs = 3, .read = {{"ayaan", 12}, {"dadi", 4}}};

TEST(Bookmarks, ComeBackFromTheirText) {
    EXPECT_EQ(record::parseBookmark(toText(kPlace)), kPlace);
    EXPECT_EQ(record::parseBookmark(toText(Bookmark{.inFront = "dadi"})),
              Bookmark{.inFront = "dadi"});
}

TEST(Bookmarks, AreReadFromAnythingWithoutHarm) {
    for (const char* text : {"", "\n", "front", "front dadi", "front dadi x", "read dadi 3",
                             "front dadi -1", "front dadi 99999999999999999999999"})
        EXPECT_FALSE(record::parseBookmark(text)) << text;
    const auto some = record::parseBookmark("front dadi 1\nread ayaan x\nnews\nread dadi 2\n");
    ASSERT_TRUE(some);
    EXPECT_EQ(some->read, (std::map<std::string, std::size_t>{{"dadi", 2}}));
}

TEST(Bookmarks, AreKeptWithTheirPlay) {
    const auto scenario = shortStory();
    TemporaryFolder folder;
    record::AttemptId id = 0, other = 0;
    {
        auto store = must(record::Store::open(folder.path()));
        id = must(store.begin(scenario, 1));
        other = must(store.begin(scenario, 2));
        EXPECT_FALSE(must(store.bookmark(id)));
        must(store.mark(id, Bookmark{.inFront = "ayaan"}));
        must(store.mark(id, kPlace));
    }
    auto store = must(record::Store::open(folder.path()));
    EXPECT_EQ(must(store.bookmark(id)), kPlace);
    EXPECT_FALSE(must(store.bookmark(other)));
    must(store.forget(id));
    const auto gone = store.bookmark(id);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, record::TroubleKind::NoSuchPlay);
}

TEST(Bookmarks, OfAnEarlierVersionAreNotKnownAndNothingIsLost) {
    const auto scenario = shortStory();
    TemporaryFolder folder;
    record::AttemptId id = 0;
    {
        auto store = must(record::Store::open(folder.path()));
        id = must(store.begin(scenario, 3));
    }
    {
        SQLite::Database file(folder.file().string(), SQLite::OPEN_READWRITE);
        file.exec("ALTER TABLE attempt DROP COLUMN bookmark; PRAGMA user_version = 3");
    }
    auto store = must(record::Store::open(folder.path()));
    EXPECT_EQ(store.setAside(), "");
    EXPECT_FALSE(must(store.bookmark(id)));
    must(store.mark(id, kPlace));
    EXPECT_EQ(must(store.bookmark(id)), kPlace);
}

} // namespace
