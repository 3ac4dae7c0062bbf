// SPDX-License-Identifier: MIT
#include "app/plain_debrief.h"
#include "app/plain_player.h"
#include "unit/app/app_fixture.h"

#include <gmock/gmock.h>

#include <sstream>

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
        const app::PlainWorld world{guide, strings};
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

TEST_F(PlainPlayerTest, LeavesWhereTheInputEnds) {
    EXPECT_THAT(play(""), HasSubstr("[Ayaan]"));
    EXPECT_EQ(outcome, app::PlainPlayer::Outcome::Left);
    EXPECT_EQ(saved, 0);
}

TEST_F(PlainPlayerTest, SendsAReplyByItsNumber) {
    play("1\n");
    ASSERT_EQ(session.inputs().size(), 1U);
    EXPECT_TRUE(session.inputs()[0].isChoice);
    EXPECT_EQ(saved, 1);
}

TEST_F(PlainPlayerTest, ANumberThatIsNotThereChangesNothing) {
    EXPECT_THAT(play("999\nhello\n"), HasSubstr("There is no such number"));
    EXPECT_TRUE(session.inputs().empty());
}

TEST_F(PlainPlayerTest, EveryActionCanBeDoneFromTheMenu) {
    // The menu's entries in order: flag, screenshot, feeling, privacy, contacts, report, block,
    // authorities, tell, evidence, guide, back, stop.
    play("0\n1\n1\n2\n" // flag message 1 as the second sign
         "0\n2\n1\n1\n" // screenshot of the first chat
         "0\n3\n1\n4\n" // the first chat feels a bit uneasy
         "0\n4\n1\n2\n" // account private
         "0\n6\n1\n1\n" // report
         "0\n7\n1\n"    // block
         "0\n8\n"       // authorities
         "0\n9\n1\n");  // tell
    std::vector<story::ActionKind> done;
    for (const story::Input& input : session.inputs())
        done.push_back(input.action.kind);
    using story::ActionKind;
    EXPECT_THAT(done,
                testing::ElementsAre(ActionKind::Flag, ActionKind::Screenshot, ActionKind::GutCheck,
                                     ActionKind::SetPrivacy, ActionKind::Report, ActionKind::Block,
                                     ActionKind::Police, ActionKind::Tell));
}

TEST_F(PlainPlayerTest, TheSameInputsAsElsewhereGiveTheSameTranscript) {
    play("1\nfeel ayaan 4\n2\n");
    story::Session other(*scenario);
    for (const story::Input& input : session.inputs()) {
        other.advanceAll();
        ASSERT_TRUE(other.apply(input));
    }
    other.advanceAll();
    EXPECT_EQ(other.transcriptHash(), session.transcriptHash());
}

TEST_F(PlainPlayerTest, StoppingEndsCalmlyAndTheLookBackBlamesNobody) {
    play("stop\n");
    EXPECT_EQ(outcome, app::PlainPlayer::Outcome::Finished);
    std::ostringstream out;
    app::printDebrief(out, session, {guide, strings});
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
