// SPDX-License-Identifier: MIT
#include "record_fixture.h"
#include "score/score.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

using namespace test;
using record::Store;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

struct Storing : testing::Test {
    TemporaryFolder folder;
    const story::Scenario scenario = shortStory();
    story::Session session{scenario, 5};
    Store store = must(Store::open(folder.path()));
    record::AttemptId id = must(store.begin(scenario, 5));

    void reply(const char* words) {
        ASSERT_TRUE(say(session, words)) << words;
        must(store.save(id, session, theGuide()));
    }
    std::vector<std::string> lines() {
        std::vector<std::string> lines;
        for (const auto& input : must(store.load(id)).inputs)
            lines.push_back(input.line);
        return lines;
    }
    void reopen() {
        store = must(Store::open(folder.path() / "elsewhere")); // lets go of the first
        store = must(Store::open(folder.path()));
    }
};

} // namespace

TEST_F(Storing, KeepsAPlayAndTakesItUpAgain) {
    reply("thanks");
    reply("later");
    session.advanceAll();
    ASSERT_TRUE(session.perform({.kind = story::ActionKind::Flag,
                                 .message = messageSaying(session, "hello there"),
                                 .item = theGuide().require("trust_instincts")}));
    must(store.save(id, session, theGuide()));
    reopen();
    EXPECT_EQ(store.setAside(), "");
    const auto attempt = must(store.unfinished("short"));
    ASSERT_TRUE(attempt);
    EXPECT_EQ(attempt->inputs, 3);
    EXPECT_EQ(attempt->seed, 5U);
    const auto resumed = must(store.resume(attempt->id, scenario, theGuide()));
    session.advanceAll();
    EXPECT_TRUE(resumed.fit.complete);
    EXPECT_TRUE(resumed.fit.changes.empty());
    EXPECT_EQ(resumed.session.snapshot(), session.snapshot());
}

TEST_F(Storing, WritesLinesThatNameThings) {
    reply("who are you");
    act(session, story::ActionKind::Block, "hira");
    must(store.save(id, session, theGuide()));
    EXPECT_THAT(lines(), ElementsAre("choose ayaan.lobby/who-are-you", "block hira"));
    EXPECT_EQ(must(store.load(id)).inputs[0].place.prompt, "ayaan.lobby/reply");
    EXPECT_EQ(must(store.load(id)).inputs[1].place.prompt, "");
}

TEST_F(Storing, ARewindTakesBackWhatIsNoLonger) {
    reply("thanks");
    act(session, story::ActionKind::ProfileShot, "ayaan");
    must(store.save(id, session, theGuide()));
    must(
        store.addPicture({.attempt = id, .shot = "profile-shot ayaan", .contact = "ayaan"}, "png"));
    session.rewind(0);
    ASSERT_TRUE(say(session, "bye"));
    must(store.save(id, session, theGuide()));
    EXPECT_THAT(lines(), ElementsAre("choose ayaan.lobby/bye"));
    EXPECT_TRUE(must(store.pictures(id)).empty());
}

TEST_F(Storing, ADiscardedPictureLeavesTheAlbum) {
    for (const auto* who : {"ayaan", "hira"}) {
        act(session, story::ActionKind::ProfileShot, who);
        must(store.save(id, session, theGuide()));
    }
    must(
        store.addPicture({.attempt = id, .shot = "profile-shot ayaan", .contact = "ayaan"}, "one"));
    must(store.addPicture({.attempt = id, .shot = "profile-shot hira", .contact = "hira"}, "two"));
    ASSERT_TRUE(session.perform(
        {.kind = story::ActionKind::Discard, .message = session.state().screenshots[0]}));
    must(store.save(id, session, theGuide()));
    const auto left = must(store.pictures(id));
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].shot, "profile-shot hira");
}

TEST_F(Storing, KeepsPicturesByteForByte) {
    std::string png = "\x89PNG\r\n";
    for (int i = 0; i < 70000; ++i)
        png += static_cast<char>(i * 7);
    must(store.addPicture({.attempt = id,
                           .shot = "screenshot ayaan",
                           .contact = "ayaan",
                           .day = 2,
                           .minute = 965,
                           .sign = "many_channels"},
                          png));
    reopen();
    EXPECT_EQ(must(store.png(id, "screenshot ayaan")), png);
    const auto album = must(store.pictures());
    ASSERT_EQ(album.size(), 1U);
    EXPECT_EQ(album[0].contact, "ayaan");
    EXPECT_EQ(album[0].day, 2);
    EXPECT_EQ(album[0].minute, 965);
    EXPECT_EQ(album[0].sign, "many_channels");
    EXPECT_EQ(album[0].bytes, png.size());
    EXPECT_FALSE(store.png(id, "screenshot hira"));
}

TEST_F(Storing, AFinishedPlayKeepsItsScore) {
    reply("thanks");
    ASSERT_TRUE(session.perform({.kind = story::ActionKind::Stop}));
    score::Score score;
    score.whole = 72.6;
    score.spot = 40;
    score.discernment = score::Discernment{1.5, -0.25};
    must(store.finish(id, session, theGuide(), score));
    EXPECT_FALSE(must(store.unfinished("short")));
    const auto attempts = must(store.attempts());
    ASSERT_EQ(attempts.size(), 1U);
    EXPECT_TRUE(attempts[0].finished);
    EXPECT_EQ(attempts[0].whole, 73);
    EXPECT_EQ(attempts[0].spot, 40);
    EXPECT_EQ(attempts[0].dPrime, 1.5);
    EXPECT_EQ(attempts[0].criterion, -0.25);
    EXPECT_FALSE(attempts[0].gutCheckArea);
    EXPECT_EQ(attempts[0].inputs, 2);
    session.rewind(0); // what if I had…
    ASSERT_TRUE(say(session, "bye"));
    must(store.save(id, session, theGuide()));
    EXPECT_TRUE(must(store.unfinished("short"))) << "a finished play that is lived again goes on";
}

TEST_F(Storing, TheLastPlayedComesFirst) {
    const auto second = must(store.begin(scenario, 9));
    EXPECT_EQ(must(store.unfinished())->id, second);
    reply("thanks");
    EXPECT_EQ(must(store.unfinished())->id, id);
    EXPECT_EQ(must(store.attempts())[1].id, second);
    EXPECT_FALSE(must(store.unfinished("another story")));
    must(store.forget(id));
    EXPECT_EQ(must(store.attempts()).size(), 1U);
    EXPECT_FALSE(store.load(id));
}

TEST_F(Storing, KeepsSettings) {
    must(store.set({{"language", "ur"}, {"keys", "F=flag\nS=shot"}}));
    must(store.set({{"language", "en"}, {"theme", "dark"}}));
    reopen();
    EXPECT_THAT(must(store.settings()),
                ElementsAre(testing::Pair("keys", "F=flag\nS=shot"),
                            testing::Pair("language", "en"), testing::Pair("theme", "dark")));
}

TEST_F(Storing, SaysWhatIsKept) {
    reply("thanks");
    must(store.set({{"theme", "dark"}}));
    const auto inventory = must(store.inventory());
    EXPECT_EQ(inventory.unfinished, 1);
    EXPECT_EQ(inventory.inputs, 1);
    EXPECT_THAT(inventory.settings, ElementsAre("theme"));
    EXPECT_GT(inventory.bytes, 0U);
}

TEST_F(Storing, ExportsEverything) {
    reply("thanks");
    act(session, story::ActionKind::ProfileShot, "ayaan");
    must(store.save(id, session, theGuide()));
    must(store.addPicture(
        {.attempt = id, .shot = "profile-shot ayaan", .contact = "ayaan", .sign = "many_channels"},
        "bytes"));
    must(store.set({{"language", "ur"}}));
    must(store.mark(id, {.inFront = "ayaan", .inputs = 2, .read = {{"ayaan", 3}}}));
    const auto first = must(store.exportTo(folder.path() / "out"));
    const auto second = must(store.exportTo(folder.path() / "out"));
    EXPECT_EQ(first.filename(), "chatwise-export");
    EXPECT_EQ(second.filename(), "chatwise-export-2") << "nothing is overwritten";
    const auto json = nlohmann::json::parse(bytesOf(first / "chatwise-export.json"));
    EXPECT_EQ(json["settings"]["language"], "ur");
    ASSERT_EQ(json["plays"].size(), 1U);
    const auto& play = json["plays"][0];
    EXPECT_EQ(play["scenario"], "short");
    EXPECT_EQ(play["what_you_did"][0], "choose ayaan.lobby/thanks");
    EXPECT_EQ(play["where_you_were"]["chat"], "ayaan");
    EXPECT_EQ(play["where_you_were"]["messages_read"]["ayaan"], 3);
    EXPECT_EQ(bytesOf(first / play["pictures"][0]["file"].get<std::string>()), "bytes");
    writeBytes(folder.path() / "file", "x");
    const auto refused = store.exportTo(folder.path() / "file" / "below");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, record::TroubleKind::CannotExportTo);
}

TEST_F(Storing, DeletesForGood) {
    reply("who are you");
    must(store.addPicture({.attempt = id, .shot = "profile-shot ayaan", .contact = "ayaan"},
                          "secret picture bytes"));
    must(store.set({{"language", "ur"}}));
    writeBytes(folder.path() / "chatwise-damaged-1.db", "who-are-you");
    must(store.deleteEverything());
    EXPECT_TRUE(must(store.attempts()).empty());
    EXPECT_TRUE(must(store.pictures()).empty());
    EXPECT_TRUE(must(store.settings()).empty());
    for (const auto& entry : fs::directory_iterator(folder.path())) {
        const auto bytes = bytesOf(entry.path());
        EXPECT_THAT(bytes, Not(HasSubstr("who-are-you"))) << entry.path();
        EXPECT_THAT(bytes, Not(HasSubstr("secret picture"))) << entry.path();
    }
    // Play goes on as a new one.
    id = must(store.begin(scenario, 5));
    must(store.save(id, session, theGuide()));
    EXPECT_EQ(must(store.load(id)).inputs.size(), 1U);
}

TEST_F(Storing, CountsAndDeletesWhatWasWrittenBesideTheFile) {
    reply("thanks");
    const auto before = must(store.inventory());
    EXPECT_EQ(before.copies, 0);
    must(store.exportTo(folder.path()));
    const auto second = must(store.exportTo(folder.path()));
    writeBytes(second / "mine.txt", "somebody's own");
    writeBytes(folder.path() / "chatwise-report-short-1.txt", std::string(5000, 'r'));
    writeBytes(folder.path() / "essay.txt", "somebody's own");
    const auto after = must(store.inventory());
    EXPECT_EQ(after.copies, 3);
    EXPECT_GE(after.bytes, before.bytes + 5000);
    must(store.deleteEverything());
    EXPECT_EQ(must(store.inventory()).copies, 1) << "a folder with something else in it stays";
    EXPECT_FALSE(fs::exists(folder.path() / "chatwise-export"));
    EXPECT_FALSE(fs::exists(second / "chatwise-export.json"));
    EXPECT_FALSE(fs::exists(folder.path() / "chatwise-report-short-1.txt"));
    EXPECT_TRUE(fs::exists(second / "mine.txt"));
    EXPECT_TRUE(fs::exists(folder.path() / "essay.txt"));
}

TEST_F(Storing, DeletingNeverFollowsALinkOutOfTheFolder) {
    TemporaryFolder elsewhere;
    writeBytes(elsewhere.path() / "chatwise-export.json", "somebody's own");
    fs::create_directory_symlink(elsewhere.path(), folder.path() / "chatwise-export");
    must(store.deleteEverything());
    EXPECT_TRUE(fs::exists(elsewhere.path() / "chatwise-export.json"));
}

TEST_F(Storing, SaysWhenAnotherProgramKeepsDeletedDataAlive) {
    reply("who are you");
    {
        SQLite::Database other(folder.file().string(), SQLite::OPEN_READONLY);
        SQLite::Statement reading(other, "SELECT line FROM input");
        ASSERT_TRUE(reading.executeStep());
        const auto deleted = store.deleteEverything();
        ASSERT_FALSE(deleted);
        EXPECT_EQ(deleted.error().kind, record::TroubleKind::DeletingInUse);
    }
    must(store.deleteEverything());
    for (const auto& entry : fs::directory_iterator(folder.path()))
        EXPECT_THAT(bytesOf(entry.path()), Not(HasSubstr("who-are-you"))) << entry.path();
}

TEST_F(Storing, ExportsNowhereWithoutAFolder) {
    const auto refused = store.exportTo("");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, record::TroubleKind::CannotExportTo);
}

TEST_F(Storing, APlayThatWasDeletedIsNotWrittenOverAnother) {
    reply("thanks");
    must(store.save(id, session, theGuide()));
    must(store.deleteEverything());
    const auto saved = store.save(id, session, theGuide());
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, record::TroubleKind::NoSuchPlay);
    EXPECT_NE(must(store.begin(scenario, 1)), id) << "a number is never given twice";
    EXPECT_FALSE(store.save(id, session, theGuide()));
}

TEST_F(Storing, AnEditedStoryIsWrittenAnew) {
    reply("thanks");
    reply("later");
    reply("no");
    must(store.save(id, session, theGuide()));
    const auto edited = shortStory({.sceneRenamed = true});
    const auto resumed = must(store.resume(id, edited, theGuide()));
    must(store.save(id, resumed.session, theGuide()));
    EXPECT_THAT(lines(), testing::Contains("choose ayaan.alike/no"));
    EXPECT_TRUE(must(store.resume(id, edited, theGuide())).fit.changes.empty());
}
