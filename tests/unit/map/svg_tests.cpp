// SPDX-License-Identifier: MIT
// The picture of a map: well-formed whatever stands in a story, readable without colours, in any
// direction.
#include "map/measure.h"
#include "map/svg.h"
#include "support/random_scenario.h"
#include "support/scenario_builder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

const guide::Guide& theGuide() {
    static const guide::Guide kGuide = *guide::Guide::load(CHATWISE_DATA_DIR);
    return kGuide;
}

/// The words of the map itself in capitals, so that none comes untranslated.
std::string_view shout(std::string_view english) {
    static std::map<std::string, std::string, std::less<>> made;
    const auto found = made.find(english);
    if (found != made.end()) return found->second;
    std::string loud(english);
    bool inGap = false;
    for (char& c : loud) {
        if (c == '{' || c == '}') inGap = c == '{';
        if (!inGap && c >= 'a' && c <= 'z') c = static_cast<char>(c - 32);
    }
    return made.emplace(std::string(english), loud).first->second;
}

std::string draw(const story::Scenario& scenario, bool rightToLeft = false,
                 const std::vector<map::NodeState>& states = {}) {
    const map::Words words{
        .language = rightToLeft ? "ur" : "en",
        .rightToLeft = rightToLeft,
        .translate = [](std::string_view, std::string_view english) { return shout(english); },
        .story = [&](story::TextIndex text) -> std::string_view {
            if (text == story::kNoText) return {};
            return scenario.text(text);
        },
        .name = [](const guide::Item& item) -> std::string_view { return item.name; }};
    const map::SvgStyle style{.palette = {.page = 0xABCDEF}, .inDark = {}, .states = states};
    return map::svgOf(scenario, theGuide(), map::graphOf(scenario), words, style);
}

/// What is wrong with it as XML: tags that do not close, characters that no XML may hold. Empty if
/// nothing is.
std::string flawOf(const std::string& xml) {
    static const std::regex kTag(
        R"re(<(/?)([a-z:A-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(/?)>|<!--[^>]*-->)re");
    std::vector<std::string> open;
    std::size_t last = 0;
    const auto checkText = [&](const std::string& text) -> std::string {
        if (text.find_first_of("<>") != std::string::npos) return "a bracket in: " + text;
        static const std::regex kEntity("&(amp|lt|gt|quot|#39);");
        if (std::regex_replace(text, kEntity, "").find('&') != std::string::npos)
            return "an ampersand in: " + text;
        return "";
    };
    for (const char c : xml)
        if (static_cast<unsigned char>(c) < 32 && c != '\n') return "a control character";
    for (std::sregex_iterator tag(xml.begin(), xml.end(), kTag), end; tag != end; ++tag) {
        const auto at = static_cast<std::size_t>(tag->position());
        if (const std::string flaw = checkText(xml.substr(last, at - last)); !flaw.empty())
            return flaw;
        last = at + static_cast<std::size_t>(tag->length());
        const std::string name = (*tag)[2];
        if (name.empty() || (*tag)[4] == "/") continue;
        if ((*tag)[1] == "/") {
            if (open.empty() || open.back() != name) return "closes " + name;
            open.pop_back();
        } else {
            open.push_back(name);
        }
    }
    if (!open.empty()) return open.back() + " stays open";
    return checkText(xml.substr(last));
}

TEST(MapSvg, TheFlawFinderFindsFlaws) {
    EXPECT_EQ(flawOf("<a><b/>x &amp; y</a>"), "");
    for (const char* broken : {"<a>", "<a></b>", "<a>&</a>", "<a b=\"<\"/>", "<a>\x01</a>", "<a>>"})
        EXPECT_NE(flawOf(broken), "") << broken;
}

story::Scenario oddStory() {
    auto builder = ScenarioBuilder();
    builder.contact("a", {.truth = story::Truth::Manipulator, .name = "A <b> & \"c\""})
        .contact("b", {.trustedAdult = true})
        .chat("a", {scene("one", {say("a < b && c > \"d\" ]]> 'e' \x01\x1b[31m \xff\xfe").sign(16),
                                  reply({option("</text><script>", {go("two")}), silence({})})}),
                    scene("two", {say("\uFFFE\uFFFF \xEF\xBF")})})
        .chat("b", {scene("tea", {say("tea").lookalike(16), tomorrow(), go("late")}),
                    scene("late", {say("سلام & <خوش>")})})
        .ending("calm", true)
        .ending("not", false);
    return builder.build();
}

TEST(MapSvg, HoldsWhateverAStoryHolds) {
    for (const bool rightToLeft : {false, true}) {
        const std::string svg = draw(oddStory(), rightToLeft);
        EXPECT_EQ(flawOf(svg), "");
        EXPECT_THAT(svg, HasSubstr("a &lt; b &amp;&amp; c &gt;"));
        EXPECT_THAT(svg, HasSubstr("&lt;/text&gt;&lt;script&gt;"));
        EXPECT_THAT(svg, Not(HasSubstr("<script")));
        EXPECT_THAT(svg, Not(HasSubstr("\xEF\xBF\xBE")));
        EXPECT_THAT(svg, HasSubstr(std::string(map::kSvgMark)));
    }
    for (std::uint64_t seed = 0; seed < 8; ++seed)
        EXPECT_EQ(flawOf(draw(RandomScenario(seed).make())), "") << seed;
}

TEST(MapSvg, NeedsNothingBesideItself) {
    const std::string svg = draw(oddStory());
    EXPECT_THAT(svg, Not(HasSubstr("href")));
    EXPECT_THAT(svg, Not(HasSubstr("@import")));
    EXPECT_EQ(svg.find("http", svg.find("http://www.w3.org/2000/svg") + 4), std::string::npos);
}

TEST(MapSvg, SaysInWordsWhatColoursSay) {
    const std::string svg = draw(oddStory());
    for (const char* word : {"MANIPULATES", "TRUSTED ADULT", "SAFE ENDING", "NOT SAFE YET",
                             "STARTS HERE", "NEXT DAY", "INNOCENT, LOOKS LIKE: "})
        EXPECT_THAT(svg, HasSubstr(word));
    EXPECT_THAT(svg, HasSubstr("<title>" + theGuide().item(16).name + "</title>"));
    EXPECT_THAT(svg, HasSubstr("<title id=\"title\">"));
    EXPECT_THAT(svg, HasSubstr("2 CHATS, 4 SCENES, 2 ENDINGS"));
    EXPECT_THAT(svg, HasSubstr("#ABCDEF"));
}

TEST(MapSvg, ExplainsOnlyWhatItShows) {
    EXPECT_THAT(draw(oddStory()), HasSubstr("THE NEXT DAY CAN COME ON THE WAY"));
    const auto plain = ScenarioBuilder()
                           .contact("a")
                           .chat("a", {scene("one", {say("hi")})})
                           .ending("calm", true)
                           .build();
    const std::string svg = draw(plain);
    for (const char* word : {"THE NEXT DAY CAN", "WARNING SIGNS", "TACTICS", "ANOTHER CHAT BEGINS"})
        EXPECT_THAT(svg, Not(HasSubstr(word)));
}

TEST(MapSvg, StatesAreWordsAndMarks) {
    const story::Scenario scenario = oddStory();
    using enum map::NodeState;
    const std::string svg = draw(scenario, false, {Proved, Unreached, Trapped, Here});
    for (const char* word : {"EVERY WAY LEADS ON", "NEVER REACHED", "NO WAY OUT", "HERE NOW"})
        EXPECT_THAT(svg, HasSubstr(word));
    EXPECT_THAT(svg, HasSubstr("class=\"card trapped\""));
    EXPECT_THAT(svg, Not(HasSubstr("PLAYED")));
    EXPECT_THAT(draw(scenario), Not(HasSubstr("NEVER REACHED")));
}

TEST(MapSvg, TextsRunTheirOwnWayOnTheSideOfThePage) {
    // Urdu on an English page: from the right, and ends where the card's texts begin.
    EXPECT_THAT(draw(oddStory()), HasSubstr("text-anchor=\"end\" direction=\"rtl\">سلام"));
    EXPECT_THAT(draw(oddStory(), true), HasSubstr("direction=\"rtl\">سلام"));
    EXPECT_THAT(draw(oddStory(), true), HasSubstr("text-anchor=\"end\">late<"));
}

TEST(MapMeasure, WrapsBetweenWordsAndEndsWhatIsLeftOut) {
    const double wide = map::widthOf("one two", 10);
    EXPECT_THAT(map::wrapped("one two three four", wide, 3, 10),
                ElementsAre("one two", "three", "four"));
    EXPECT_THAT(map::wrapped("  one  two \n", wide, 3, 10), ElementsAre("one two"));
    EXPECT_THAT(map::wrapped("", wide, 3, 10), IsEmpty());
    const auto cut = map::wrapped("one two three four", wide, 1, 10);
    ASSERT_THAT(cut, SizeIs(1));
    EXPECT_THAT(cut[0], testing::EndsWith("…"));
    for (const std::string_view text : {"aaaaaaaaaaaaaaaaaaaaaaaaaa b", "سسسسسسسسسسسسسسسسسسس س"}) {
        for (const std::string& line : map::wrapped(text, wide, 2, 10))
            EXPECT_LE(map::widthOf(line, 10), wide + 0.01) << line;
    }
}

TEST(MapMeasure, KnowsWidthsAndDirections) {
    EXPECT_LT(map::widthOf("ill", 10), map::widthOf("mmm", 10));
    EXPECT_LT(map::widthOf("abc", 10), map::widthOf("abc", 10, true));
    EXPECT_EQ(map::widthOf("e\u0301", 10), map::widthOf("e", 10));
    EXPECT_TRUE(map::runsFromRight("12 سلام hi", false));
    EXPECT_FALSE(map::runsFromRight("12 hi سلام", true));
    EXPECT_TRUE(map::runsFromRight("12 …", true));
}

} // namespace
