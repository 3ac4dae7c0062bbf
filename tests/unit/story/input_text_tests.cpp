// SPDX-License-Identifier: MIT
#include "story/input_text.h"
#include "support/playthrough.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace test;
using story::Action;
using story::ActionKind;
using story::Input;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

class InputText : public testing::Test {
protected:
    InputText() { m_session.advanceAll(); }

    std::string text(const Action& action) {
        return story::toText(m_session, m_guide,
                             {.isChoice = false, .option = 0, .action = action});
    }
    /// The action's text, having made sure that it reads back as the same.
    std::string roundTrip(const Action& action) {
        const Input input{.isChoice = false, .option = 0, .action = action};
        const std::string line = story::toText(m_session, m_guide, input);
        const auto read = story::parseInput(m_session, m_guide, line);
        EXPECT_EQ(read, input) << line << (read ? "" : ": " + read.error().message);
        return line;
    }
    std::string failure(std::string_view line) {
        const auto read = story::parseInput(m_session, m_guide, line);
        return read ? "it was read" : read.error().message;
    }

    const guide::Guide m_guide = guide::Guide::load(CHATWISE_DATA_DIR).value();
    const story::Scenario m_scenario =
        ScenarioBuilder()
            .contact("ayaan")
            .contact("ammi", {.trustedAdult = true})
            .number("n", 0, 2)
            .chat("ayaan",
                  {scene("same", {say("you go to City School right?"),
                                  reply({option("how do you know", {add("n", 1)}), silence()}),
                                  when(var("n") == num(1), {add("n", 1), go("same")})})})
            .ending("calm", true)
            .build();
    story::Session m_session{m_scenario};
};

} // namespace

TEST_F(InputText, NamesEverythingByItsStableId) {
    const auto message = messageSaying(m_session, "you go to City School right?");
    const auto sign = m_guide.require("boundary_testing");
    const auto habit = m_guide.require(guide::id::kTrustInstincts);
    EXPECT_EQ(roundTrip({.kind = ActionKind::Flag, .message = message, .item = sign}),
              "flag ayaan.same/you-go-to-city boundary_testing");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Flag, .message = message, .item = habit}),
              "flag ayaan.same/you-go-to-city trust_instincts");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Unflag, .message = message}),
              "unflag ayaan.same/you-go-to-city");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Screenshot, .contact = 0}), "screenshot ayaan");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Screenshot, .contact = 0, .message = message}),
              "screenshot ayaan ayaan.same/you-go-to-city");
    EXPECT_EQ(roundTrip({.kind = ActionKind::ProfileShot, .contact = 0}), "profile-shot ayaan");
    EXPECT_EQ(roundTrip({.kind = ActionKind::SetPrivacy,
                         .setting = story::Setting::Account,
                         .audience = story::Audience::Contacts}),
              "privacy account private");
    EXPECT_EQ(roundTrip({.kind = ActionKind::SetPrivacy,
                         .setting = story::Setting::Online,
                         .audience = story::Audience::Nobody}),
              "privacy online nobody");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Remove, .contact = 0}), "remove ayaan");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Restore, .contact = 0}), "restore ayaan");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Report, .contact = 0}), "report ayaan");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Report, .contact = 0, .item = sign}),
              "report ayaan boundary_testing");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Block, .contact = 0}), "block ayaan");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Unblock, .contact = 0}), "unblock ayaan");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Police}), "police");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Tell, .contact = 1}), "tell ammi");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Tell, .contact = story::kNobody}), "tell somebody");
    EXPECT_EQ(roundTrip({.kind = ActionKind::GutCheck, .contact = 0, .value = 4}), "feel ayaan 4");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Stop}), "stop");
}

TEST_F(InputText, NamesRepliesAndSilence) {
    const auto read = story::parseInput(m_session, m_guide, "  choose ayaan.same/how-do-you-know ");
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, (Input{.isChoice = true, .option = 0, .action = {}}));
    EXPECT_EQ(story::toText(m_session, m_guide, *read), "choose ayaan.same/how-do-you-know");
    EXPECT_EQ(story::toText(m_session, m_guide, {.isChoice = true, .option = 1, .action = {}}),
              "choose ayaan.same/silence");
}

TEST_F(InputText, TellsApartAMessageShownTwice) {
    const auto first = messageSaying(m_session, "you go to City School right?");
    ASSERT_TRUE(say(m_session, "how do you know"));
    m_session.advanceAll();
    auto second = first;
    for (std::size_t i = first + 1; i < m_session.events().size(); ++i) {
        if (m_session.events()[i].kind == story::EventKind::Line)
            second = static_cast<story::EventIndex>(i);
    }
    ASSERT_NE(first, second);
    EXPECT_EQ(roundTrip({.kind = ActionKind::Unflag, .message = first}),
              "unflag ayaan.same/you-go-to-city");
    EXPECT_EQ(roundTrip({.kind = ActionKind::Unflag, .message = second}),
              "unflag ayaan.same/you-go-to-city#2");
}

TEST_F(InputText, NamesAPictureByWhatItShows) {
    const auto taken = [&](ActionKind kind, const char* who) {
        EXPECT_TRUE(act(m_session, kind, who));
        return static_cast<story::EventIndex>(m_session.events().size() - 1);
    };
    const auto discard = [&](story::EventIndex shot) {
        return roundTrip({.kind = ActionKind::Discard, .message = shot});
    };
    const auto first = taken(ActionKind::Screenshot, "ayaan");
    const auto profile = taken(ActionKind::ProfileShot, "ammi");
    const auto again = taken(ActionKind::Screenshot, "ayaan");
    const auto message = messageSaying(m_session, "you go to City School right?");
    ASSERT_TRUE(m_session.perform({.kind = ActionKind::Screenshot,
                                   .contact = *m_session.scenario().findContact("ayaan"),
                                   .message = message}));
    EXPECT_EQ(discard(first), "discard screenshot ayaan");
    EXPECT_EQ(discard(profile), "discard profile-shot ammi");
    EXPECT_EQ(discard(again), "discard screenshot ayaan 2");
    EXPECT_EQ(discard(again + 1), "discard screenshot ayaan ayaan.same/you-go-to-city");
    ASSERT_TRUE(m_session.perform({.kind = ActionKind::Discard, .message = first}));
    EXPECT_EQ(discard(again), "discard screenshot ayaan 2") << "names stay what they were";
    EXPECT_THAT(failure("discard screenshot ayaan 3"), HasSubstr("no picture"));
    EXPECT_THAT(failure("discard profile-shot amm"),
                HasSubstr("Did you mean \"profile-shot ammi\"?"));
    EXPECT_THAT(failure("discard 1"), HasSubstr("2 to 4 would fit"));
}

TEST_F(InputText, SaysWhichNameDoesNotFitAndTheNearest) {
    EXPECT_EQ(failure("block ayan"), "There is no contact \"ayan\" here. Did you mean \"ayaan\"?");
    EXPECT_EQ(failure("block zzzzzzzz"), "There is no contact \"zzzzzzzz\" here.");
    EXPECT_THAT(failure("blok ayaan"), HasSubstr("Did you mean \"block\"?"));
    EXPECT_THAT(failure("choose ayaan.same/how-do-you-now"),
                HasSubstr("Did you mean \"ayaan.same/how-do-you-know\"?"));
    EXPECT_THAT(failure("unflag ayaan.same/you-go-to-cty"),
                HasSubstr("Did you mean \"ayaan.same/you-go-to-city\"?"));
    EXPECT_THAT(failure("flag ayaan.same/you-go-to-city boundary_tests"),
                HasSubstr("Did you mean \"boundary_testing\"?"));
    EXPECT_THAT(failure("flag ayaan.same/you-go-to-city private_account"),
                HasSubstr("no sign \"private_account\""));
    EXPECT_THAT(failure("privacy acount private"), HasSubstr("Did you mean \"account\"?"));
    EXPECT_THAT(failure("privacy account contacts"), HasSubstr("no audience \"contacts\""));
    EXPECT_THAT(failure("feel ayaan 6"), HasSubstr("from 1 (at ease) to 5 (uneasy)"));
    EXPECT_THAT(failure("feel ayaan 44"), HasSubstr("from 1 (at ease) to 5 (uneasy)"));
}

TEST_F(InputText, SaysWhenWordsAreMissingOrTooMany) {
    EXPECT_THAT(failure(""), HasSubstr("empty"));
    EXPECT_THAT(failure("choose"), HasSubstr("one name behind it"));
    EXPECT_THAT(failure("block"), HasSubstr("0 words behind the first, and 1 would fit"));
    EXPECT_THAT(failure("stop now"), HasSubstr("1 words behind the first, and 0 would fit"));
    EXPECT_THAT(failure("report ayaan gifts"), HasSubstr("There is no reason \"gifts\""));
    EXPECT_THAT(failure("report ayaan boundary_testing x"), HasSubstr("1 or 2 would fit"));
}

TEST_F(InputText, PlaysARoute) {
    story::Session session(m_scenario);
    const auto played = story::playRoute(session, m_guide,
                                         "# The first evening\n\n"
                                         "flag ayaan.same/you-go-to-city boundary_testing\n"
                                         "choose ayaan.same/how-do-you-know\r\n"
                                         "  choose ayaan.same/silence\n");
    ASSERT_TRUE(played) << played.error().message;
    EXPECT_TRUE(session.ended());
    EXPECT_EQ(story::toRoute(m_scenario, m_guide, 1, session.inputs()),
              "flag ayaan.same/you-go-to-city boundary_testing\n"
              "choose ayaan.same/how-do-you-know\n"
              "choose ayaan.same/silence\n");
}

TEST_F(InputText, ARouteStopsWhereItNoLongerFits) {
    const auto failureOf = [&](std::string_view route) {
        story::Session session(m_scenario);
        const auto played = story::playRoute(session, m_guide, route);
        EXPECT_EQ(session.inputs().size(), 1U);
        return played ? "it was played" : played.error().message;
    };
    EXPECT_EQ(failureOf("block ayaan\nblock ayaan"),
              "Line 2: \"block ayaan\" comes after the story's end.");
    EXPECT_EQ(failureOf("police\n#\npolice"), "Line 3: \"police\" cannot be done at this point.");
    EXPECT_EQ(failureOf("report ayaan\nreport aya"), "Line 2: There is no contact \"aya\" here.");
}

TEST_F(InputText, ARouteSaysWhatIsOnOffer) {
    const auto scenario =
        ScenarioBuilder()
            .contact("a")
            .chat("a", {scene("s", {reply({option("one")}), reply({option("two"), silence()})})})
            .build();
    story::Session session(scenario);
    const auto played = story::playRoute(session, m_guide, "choose a.s/one\nchoose a.s/one");
    ASSERT_FALSE(played);
    EXPECT_EQ(played.error().message, "Line 2: \"choose a.s/one\" is not on offer at this point. "
                                      "On offer: a.s/two, a.s/silence.");
}
