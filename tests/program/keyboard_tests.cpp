// SPDX-License-Identifier: MIT
// Every view by keyboard alone, in both languages.
#include "app/studio.h"
#include "unit/app/app_fixture.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace {

namespace fs = std::filesystem;
namespace key = ui::key;
using ui::Id;
using ui::Region;

struct Case {
    const char* view;
    const char* language;
    int width, height;
};

class Keyboard : public AppTest {
protected:
    void open(const std::string& view, const std::string& language, int width = 1280,
              int height = 800) {
        const auto route = fs::path(CHATWISE_SOURCE_DIR) / "docs/screens" /
                           (view == "debrief" ? "finished.route" : "day2.route");
        studio =
            app::Studio::open(paths, guide, "squad-up", route.string(), {2026, 11, 23}).value();
        app::ShotLook look{.width = width, .height = height};
        look.settings.language = language;
        look.settings.reducedMotion = true;
        showing = studio->show(view, look).value();
        showing->frame();
        showing->frame();
    }
    /// Presses a key and draws until all has come to rest; gives what was asked for.
    ui::Commands press(std::int32_t code, bool shift = false, int rest = 3) {
        platform::Input input;
        input.keys.push_back({code, shift, false, false, false});
        const ui::Commands commands = showing->frame(input);
        for (int frame = 0; frame < rest; ++frame)
            showing->frame();
        return commands;
    }
    ui::Focus& focus() { return showing->canvas().context().focus; }
    Id named(const char* name) { return showing->canvas().context().id(name); }

    std::map<Id, Region> stops() {
        std::map<Id, Region> found;
        for (const ui::Focus::Stop& stop : focus().stops())
            found[stop.id] = stop.region;
        return found;
    }
    /// All that the arrows lead to from where the focus is.
    std::set<Id> flood() {
        std::set<Id> reached{focus().current()};
        std::vector<Id> todo{focus().current()};
        while (!todo.empty()) {
            const Id from = todo.back();
            todo.pop_back();
            for (const std::int32_t arrow : {key::kDown, key::kUp, key::kRight, key::kLeft}) {
                focus().jump(from);
                showing->frame(); // what was scrolled away is drawn again
                press(arrow, false, 0);
                if (reached.insert(focus().current()).second) todo.push_back(focus().current());
            }
        }
        return reached;
    }

    /// All that an arrow leads to, step by step, until it leads no further: only messages near the
    /// window are drawn, so they come into being on the way.
    std::set<Id> walk(std::int32_t arrow) {
        std::set<Id> way;
        for (Id last = ui::kNoId; last != focus().current();) {
            last = focus().current();
            way.insert(last);
            press(arrow, false, 1);
            EXPECT_EQ(stops()[focus().current()], Region::Messages);
        }
        return way;
    }
    /// From wherever Tab led (the newest message of a chat, a moment in the middle of the look
    /// back) to the top, down to the end and up again.
    void climb() {
        walk(key::kUp);
        const Id top = focus().current();
        EXPECT_GT(walk(key::kDown).size(), 10U);
        EXPECT_GT(walk(key::kUp).size(), 10U);
        EXPECT_EQ(focus().current(), top);
    }

    std::unique_ptr<app::Studio> studio;
    std::unique_ptr<app::Showing> showing;
};

class EveryView : public Keyboard, public testing::WithParamInterface<Case> {};

TEST_P(EveryView, IsReachedByTabAndArrowsInOrder) {
    open(GetParam().view, GetParam().language, GetParam().width, GetParam().height);
    std::set<Region> regions;
    for (const auto& [id, region] : stops())
        regions.insert(region);
    ASSERT_FALSE(regions.empty());

    // Tab comes to each region once, in reading order, and round again.
    std::vector<Id> entries;
    for (const Region region : regions) {
        press(key::kTab);
        ASSERT_TRUE(stops().contains(focus().current()));
        EXPECT_EQ(static_cast<int>(stops()[focus().current()]), static_cast<int>(region));
        entries.push_back(focus().current());
    }
    press(key::kTab);
    EXPECT_EQ(focus().current(), entries.front());
    for (std::size_t i = entries.size(); i-- > 0;) {
        press(key::kTab, true);
        EXPECT_EQ(focus().current(), entries[i]);
    }

    // The arrows come to everything inside a region, and do not leave it.
    for (const Id entry : entries) {
        focus().jump(entry);
        showing->frame();
        const Region region = stops()[entry];
        if (region == Region::Messages) {
            climb();
            continue;
        }
        const std::set<Id> reached = flood();
        std::set<Id> wanted;
        for (const auto& [id, where] : stops())
            if (where == region) wanted.insert(id);
        for (const Id id : wanted)
            EXPECT_TRUE(reached.contains(id))
                << fmt::format("{:08x} of region {}", id, static_cast<int>(region));
    }
}

std::vector<Case> cases() {
    std::vector<Case> all;
    for (const char* language : {"en", "ur"}) {
        for (const char* view :
             {"home", "note", "chat", "flag", "pause", "tell", "privacy", "contacts", "evidence",
              "report", "settings", "guide", "sign", "help", "debrief", "plain"})
            all.push_back({view, language, 1280, 800});
        for (const char* view : {"chats", "kit", "chat", "privacy"})
            all.push_back({view, language, 390, 844});
    }
    return all;
}

INSTANTIATE_TEST_SUITE_P(Views, EveryView, testing::ValuesIn(cases()), [](const auto& one) {
    return fmt::format("{}_{}_{}", one.param.view, one.param.language, one.param.width);
});

// The way out is the last stop of every screen, and pause the one before it.
TEST_F(Keyboard, EndsAtPauseAndExit) {
    for (const char* view : {"chat", "contacts", "privacy", "evidence", "report"}) {
        open(view, "en");
        press(key::kTab, true);
        EXPECT_EQ(focus().current(), named("quick-exit")) << view;
        press(key::kTab, true);
        EXPECT_EQ(focus().current(), named("pause")) << view;
    }
    open("home", "en");
    press(key::kTab, true);
    EXPECT_EQ(focus().current(), named("quick-exit"));
    const ui::Commands commands = press(key::kEnter);
    ASSERT_EQ(commands.size(), 1U);
    EXPECT_TRUE(std::holds_alternative<ui::QuickExit>(commands[0]));
}

TEST_F(Keyboard, ASheetGivesTheFocusBack) {
    open("chat", "en");
    press(key::kTab, true);
    press(key::kTab, true);
    const ui::Commands asked = press(key::kEnter);
    ASSERT_EQ(asked.size(), 1U);
    ASSERT_TRUE(std::get<ui::Pause>(asked[0]).on);
    showing->screens().pause(true);
    showing->frame();
    press(key::kTab);
    EXPECT_NE(focus().current(), named("pause"));
    const ui::Commands closing = press(key::kEscape);
    ASSERT_EQ(closing.size(), 1U);
    EXPECT_FALSE(std::get<ui::Pause>(closing[0]).on);
    showing->screens().pause(false);
    showing->frame();
    showing->frame();
    EXPECT_EQ(focus().current(), named("pause"));
}

TEST_F(Keyboard, AFlagIsSetAndTheMessageKeepsTheFocus) {
    for (const char* language : {"en", "ur"}) {
        open("chat", language);
        for (int i = 0; i < 4; ++i)
            press(key::kTab); // rail, list, header, messages
        const Id message = focus().current();
        EXPECT_EQ(stops()[message], Region::Messages);
        press('f');
        ASSERT_FALSE(stops().contains(message)) << "the sheet holds the focus";
        press(key::kEscape);
        EXPECT_EQ(focus().current(), message);
        EXPECT_TRUE(stops().contains(message));
        EXPECT_TRUE(press(key::kEnter).empty());
    }
}

TEST_F(Keyboard, LeftAndRightChangePlacesInUrdu) {
    std::vector<Id> replies;
    for (const char* language : {"en", "ur"}) {
        open("chat", language);
        std::vector<Id> found;
        for (const ui::Focus::Stop& stop : focus().stops())
            if (stop.region == Region::Replies) found.push_back(stop.id);
        ASSERT_GE(found.size(), 2U);
        const bool urdu = std::string(language) == "ur";
        focus().jump(found[0]);
        press(urdu ? key::kLeft : key::kRight);
        EXPECT_EQ(focus().current(), found[1]) << language;
        press(urdu ? key::kRight : key::kLeft);
        EXPECT_EQ(focus().current(), found[0]) << language;
    }
}

} // namespace
