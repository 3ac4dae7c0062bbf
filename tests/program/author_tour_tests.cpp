// SPDX-License-Identifier: MIT
// The pictures of docs/screens/author.md show what the author's window looks like.
#include "app/route_file.h"
#include "program/picture_compare.h"
#include "unit/app/author_fixture.h"

namespace {

namespace fs = std::filesystem;
const fs::path kScreens = fs::path(CHATWISE_SOURCE_DIR) / "docs/screens";

class AuthorTour : public AuthorWindowTest {
protected:
    /// Opens Squad Up on its second day.
    void openSquadUp(int width, int height, const ui::Settings& look) {
        open(paths.scenarios() / "squad-up", width, height, look);
        const auto route = app::followFile(kScreens / "day2.route", play().scenario(), guide);
        ASSERT_EQ(route.trouble, "");
        const auto inputs = route.session.inputs();
        window->follow({.seed = route.session.seed(), .inputs = {inputs.begin(), inputs.end()}});
    }
    void showStory(author::Pane pane) {
        window->workbench().show(pane);
        window->settle();
    }
    /// Compares all but the map, which another version of Graphviz may lay out otherwise.
    void expectPicture(const std::string& name) {
        window->settle();
        auto image = window->display().capture();
        ASSERT_TRUE(image);
        programtest::expectKept(*image, kScreens / (name + ".png"), [&](platform::Image& picture) {
            const ui::Rect& map = window->map().area();
            for (int y = static_cast<int>(map.y); y < static_cast<int>(map.endY()); ++y)
                for (int x = static_cast<int>(map.x); x < static_cast<int>(map.endX()); ++x)
                    for (int c = 0; c < 3; ++c)
                        picture.pixels[(static_cast<std::size_t>(y) * picture.width + x) * 4 + c] =
                            128;
        });
    }
};

TEST_F(AuthorTour, MapPlayAndLine) {
    openSquadUp(1280, 800, {});
    showStory(author::Pane::Line);
    expectPicture("author-en-light");
}

TEST_F(AuthorTour, AllOfItInUrduAndDark) {
    openSquadUp(1600, 900, {.language = "ur", .theme = ui::ThemeKind::Dark});
    showStory(author::Pane::Line);
    expectPicture("author-ur-dark");
}

TEST_F(AuthorTour, AnySceneWithAnyValues) {
    openSquadUp(1280, 800, {});
    window->carryOut(author::Command(author::SetDay{3}));
    const auto& variables = story().variables;
    const auto number = std::ranges::find(variables, "has_number", &story::Variable::name);
    ASSERT_NE(number, variables.end());
    window->carryOut(author::Command(
        author::SetValue{static_cast<std::uint16_t>(number - variables.begin()), 1}));
    window->carryOut(author::Command(author::JumpTo{*story().findScene("ayaan.gift")}));
    showStory(author::Pane::State);
    window->map().choose("ayaan.secret");
    expectPicture("author-state-en-light");
}

TEST_F(AuthorTour, ABrokenFile) {
    open();
    reply("who are you?");
    window->settle();
    replace("say \"any news of biscuit?? 🥺\",", "say \"any news of biscuit?? 🥺\"");
    ASSERT_TRUE(untilBroken());
    showStory(author::Pane::Line);
    expectPicture("author-broken-en-light");
}

TEST_F(AuthorTour, WhatTheExplorerFinds) {
    replace("      option \"why not? he misses Biscuit too\" { heeds = \"keep_it_secret\" },",
            "      option \"why not? he misses Biscuit too\" { heeds = \"keep_it_secret\", go "
            "\"round\" },");
    replace("reason.\",\n  },",
            "reason.\",\n  },\n  scene \"round\" { say \"why why why\", reply { "
            "option \"because\" { go \"round\" } } },");
    fs::remove(folder() / "ur.po"); // what it lacks would be told with this machine's folders
    open();
    ASSERT_TRUE(settle());
    window->carryOut(author::Command(author::ShowFinding{0}));
    showStory(author::Pane::Problems);
    expectPicture("author-problems-en-light");
}

TEST_F(AuthorTour, InASmallWindow) {
    openSquadUp(560, 860, {.theme = ui::ThemeKind::HighContrast});
    showStory(author::Pane::State);
    expectPicture("author-small-en-contrast");
}

} // namespace
