// SPDX-License-Identifier: MIT
#include "app/plain_debrief.h"
#include "app/plain_player.h"
#include "story/input_text.h"
#include "unit/app/app_fixture.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <deque>
#include <fstream>
#include <iterator>
#include <sstream>
#include <streambuf>

namespace {

using testing::HasSubstr;
using testing::Not;

class PlainPlayerTest : public AppTest {
protected:
    PlainPlayerTest() : scenario(library.load("squad-up").value()), session(*scenario) {}

    /// Plays these lines of input and gives everything that was read out.
    std::string play(const std::string& input) {
        std::istringstream in(input);
        std::ostringstream out;
        const app::PlainWorld world{guide, strings, "PK"};
        app::PlainPlayer player(session, world, in, out);
        player.onInput = [&] { ++saved; };
        outcome = player.run();
        return out.str();
    }

    std::unique_ptr<story::Scenario> scenario;
    story::Session session;
    ui::Strings strings;
    app::PlainPlayer::Outcome outcome = app::PlainPlayer::Outcome::Left;
    int saved = 0;
};

TEST_F(PlainPlayerTest, BeginsWithTheChatsThatHaveNews) {
    const std::string said = play("");
    EXPECT_THAT(said, HasSubstr("1. Hira: 3 new, waiting for your reply\n"));
    EXPECT_THAT(said, Not(HasSubstr("Hira: ZOYA"))) << "nothing is read before its chat is open";
    EXPECT_EQ(outcome, app::PlainPlayer::Outcome::Left);
    EXPECT_EQ(saved, 0);
}

TEST_F(PlainPlayerTest, AChatReadsItsNewsAndItsRepliesAlone) {
    const std::string said = play("1\n");
    EXPECT_THAT(said, HasSubstr("Hira: my phone fell in the daal\nYour replies to Hira:\n1. "));
    EXPECT_THAT(said, Not(HasSubstr("Bilal: I heard")));
    EXPECT_TRUE(session.inputs().empty());
}

TEST_F(PlainPlayerTest, SendsAReplyByItsNumber) {
    play("1\n1\n");
    ASSERT_EQ(session.inputs().size(), 1U);
    EXPECT_TRUE(session.inputs()[0].isChoice);
    EXPECT_EQ(saved, 1);
}

TEST_F(PlainPlayerTest, TakesTheDigitsAndTheWordsOfUrdu) {
    ASSERT_TRUE(strings.useLanguage(paths.data, "ur"));
    play("۱\n۱\nختم\n");
    ASSERT_EQ(session.inputs().size(), 2U);
    EXPECT_TRUE(session.ended());
}

TEST_F(PlainPlayerTest, WhatIsNotUnderstoodChangesNothing) {
    const std::string said = play("999\nhello\n1\n999\n");
    EXPECT_THAT(said, HasSubstr("There is no such number here. Nothing happened."));
    EXPECT_THAT(said, HasSubstr("There is no such number here. Nothing was sent."));
    EXPECT_THAT(said, HasSubstr("Type ? to hear them all."));
    EXPECT_TRUE(session.inputs().empty());
}

TEST_F(PlainPlayerTest, TheChatsAreReadAgainOnlyWhenAsked) {
    const std::string once = play("hello\n");
    EXPECT_EQ(once.find("Chats, Day"), once.rfind("Chats, Day"));
    const std::string twice = play("\n");
    EXPECT_NE(twice.find("Chats, Day"), std::string::npos);
}

TEST_F(PlainPlayerTest, EveryCommandIsExplainedAndCanBeChosenByNumber) {
    const std::string said = play("?\n0\n? 18\n");
    EXPECT_THAT(said, HasSubstr("3. flag: mark a message that feels wrong"));
    EXPECT_EQ(outcome, app::PlainPlayer::Outcome::Left) << "18 is leave";
}

TEST_F(PlainPlayerTest, EveryActionCanBeDoneByAWord) {
    play("flag 1 1 2\nscreenshot 1 1\nscreenshot 1 2\nfeel 1 4\nprivacy 1 2\ncontacts 1 1\n"
         "contacts\n8\n1\ncontacts 1 1\nreport 1 8 0\nblock 1\nblock 1\npolice\ntell 1\n"
         "evidence 1 1\nfeel\n1\n2\n");
    std::vector<story::ActionKind> done;
    for (const story::Input& input : session.inputs())
        done.push_back(input.action.kind);
    using enum story::ActionKind;
    for (const story::ActionKind kind :
         {Flag, Screenshot, ProfileShot, GutCheck, SetPrivacy, Remove, Restore, Report, Block,
          Unblock, Police, Tell, Discard})
        EXPECT_THAT(done, testing::Contains(kind)) << static_cast<int>(kind);
}

TEST_F(PlainPlayerTest, ANewDayWaitsForTheReader) {
    // Ayaan writes first on the second day.
    std::string route;
    while (session.state().day == 1) {
        session.advanceAll();
        if (session.state().day > 1) break;
        ASSERT_FALSE(session.choices().empty());
        const story::Input first{.option = session.choices().front().option};
        route += story::toText(session, guide, first) + "\n";
        ASSERT_TRUE(session.apply(first));
    }
    session.rewind(0);
    const std::string evening = play(route);
    EXPECT_THAT(evening, HasSubstr("The day is over. Press Enter for Day 2, Tuesday."));
    EXPECT_THAT(evening, Not(HasSubstr("Chats, Day 2")));
    session.rewind(0);
    EXPECT_THAT(play(route + "tell somebody\n"), Not(HasSubstr("Chats, Day 2")));
    session.rewind(0);
    EXPECT_THAT(play(route + "\n"), HasSubstr("Chats, Day 2, Tuesday:"));
    session.rewind(0);
    const std::string numbered = play(route + "1\n");
    EXPECT_THAT(numbered.substr(numbered.find("The day is over")),
                HasSubstr("Chats, Day 2, Tuesday:"))
        << "a number opens no chat of a list that was not read out";
}

TEST_F(PlainPlayerTest, GoesBackToAReplyAndOnFromThere) {
    play("1\n1\nundo 1\n2\n");
    ASSERT_EQ(session.inputs().size(), 1U);
    story::Session fresh(*scenario);
    fresh.advanceAll();
    EXPECT_EQ(session.inputs()[0].option, fresh.choices()[1].option);
}

/// A reader who types what is to be done next, finding each number in what was read out.
class Reader : public std::streambuf {
public:
    Reader(const std::ostringstream& heard, const app::PlainWords& words,
           const story::Session& session, const guide::Guide& guide, std::vector<story::Input> plan)
        : m_heard(heard), m_words(words), m_session(session), m_guide(guide),
          m_plan(std::move(plan)) {}

    bool lost = false; ///< something was not to be found

protected:
    int underflow() override {
        if (m_lines.empty() && m_next < m_plan.size()) think(m_plan[m_next]);
        if (m_lines.empty()) return traits_type::eof();
        m_line = m_lines.front() + "\n";
        m_lines.pop_front();
        setg(m_line.data(), m_line.data(), m_line.data() + m_line.size());
        return traits_type::to_int_type(m_line[0]);
    }

private:
    void think(const story::Input& input) {
        const std::string heard = m_heard.str();
        const std::size_t line = heard.rfind('\n', heard.rfind('\n') - 1) + 1;
        if (heard.compare(line, 15, "The day is over") == 0) {
            m_lines = {""};
            return;
        }
        if (!input.isChoice) {
            m_lines = {story::toText(m_session, m_guide, input)};
            ++m_next;
            return;
        }
        const story::Scenario& scenario = m_session.scenario();
        const story::Option& option = scenario.options[input.option];
        const std::string chat =
            m_words.chatName(scenario.scenes[scenario.prompts[option.prompt].scene].chat);
        if (m_step == 0) {
            m_lines = {"chats"};
        } else if (m_step == 1) {
            m_lines = {numberOf("Chats, ", chat + ":")};
        } else {
            m_lines = {numberOf("Your replies to " + chat, m_words.reply(option))};
            ++m_next;
        }
        m_step = (m_step + 1) % 3;
    }

    /// The number in front of a row that was read out behind the last `heading`.
    std::string numberOf(const std::string& heading, const std::string& row) {
        const std::string heard = m_heard.str();
        const std::size_t from = heard.rfind(heading);
        const std::size_t at = from == std::string::npos ? from : heard.find(". " + row, from);
        if (at == std::string::npos) {
            lost = true;
            m_next = m_plan.size();
            return "leave";
        }
        return heard.substr(heard.rfind('\n', at) + 1, at - heard.rfind('\n', at) - 1);
    }

    const std::ostringstream& m_heard;
    const app::PlainWords& m_words;
    const story::Session& m_session;
    const guide::Guide& m_guide;
    std::vector<story::Input> m_plan;
    std::size_t m_next = 0;
    int m_step = 0;
    std::deque<std::string> m_lines;
    std::string m_line;
};

class WholeRoute : public PlainPlayerTest, public testing::WithParamInterface<const char*> {};

TEST_P(WholeRoute, TypedLineByLineGivesTheSameTranscriptAndALookBack) {
    std::ifstream file(std::string(CHATWISE_SOURCE_DIR "/tests/replays/squad-up-") + GetParam() +
                       ".route");
    const std::string route(std::istreambuf_iterator<char>(file), {});
    story::Session direct(*scenario);
    const auto played = story::playRoute(direct, guide, route);
    ASSERT_TRUE(played) << played.error().message;
    ASSERT_TRUE(direct.ended());

    const app::PlainWorld world{guide, strings, "PK"};
    const app::PlainWords words(session, world);
    std::ostringstream heard;
    Reader reader(heard, words, session, guide, {direct.inputs().begin(), direct.inputs().end()});
    std::istream typed(&reader);
    app::PlainPlayer player(session, world, typed, heard);
    EXPECT_EQ(player.run(), app::PlainPlayer::Outcome::Finished);
    EXPECT_FALSE(reader.lost) << heard.str();
    EXPECT_EQ(session.transcriptHash(), direct.transcriptHash());
    EXPECT_TRUE(std::ranges::equal(session.inputs(), direct.inputs()));
    EXPECT_EQ(player.lookBack(), app::PlainPlayer::Outcome::Left);
    EXPECT_THAT(heard.str(), HasSubstr("The story ends: "));
    EXPECT_THAT(heard.str(), HasSubstr("None of this was your fault"));
}

INSTANTIATE_TEST_SUITE_P(All, WholeRoute,
                         testing::Values("guide_follower", "human", "second_account",
                                         "trusts_then_tells", "trusts_to_the_end"));

TEST_F(PlainPlayerTest, StoppingEndsCalmlyAndTheLookBackBlamesNobody) {
    play("stop\n");
    EXPECT_EQ(outcome, app::PlainPlayer::Outcome::Finished);
    std::ostringstream out;
    app::printDebrief(out, session, {guide, strings, "PK"});
    EXPECT_THAT(out.str(), HasSubstr("None of this was your fault"));
    EXPECT_THAT(out.str(), HasSubstr("1799"));
    EXPECT_THAT(out.str(), Not(HasSubstr("1991")));
}

TEST_F(PlainPlayerTest, SpeaksUrdu) {
    ASSERT_TRUE(strings.useLanguage(paths.data, "ur"));
    ASSERT_TRUE(strings.useScenario(*scenario));
    EXPECT_THAT(play(""), HasSubstr("ایان"));
}

} // namespace
