// SPDX-License-Identifier: MIT
#pragma once

#include "author/map/pane.h"
#include "support/scenario_builder.h"
#include "unit/ui/fake_textures.h"

#include <gtest/gtest.h>

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// A story's map in a window that is not there, for tests that look at it and press about in it.
namespace maptest {

using namespace test;
using author::MapPage;
using author::MapPane;
using author::MapPresses;
using map::NodeState;

inline const guide::Guide& theGuide() {
    static const guide::Guide kGuide = *guide::Guide::load(CHATWISE_DATA_DIR);
    return kGuide;
}

/// One chat whose scenes follow each other, without the one at `without`.
inline std::shared_ptr<const story::Scenario> chain(int scenes, int without = -1) {
    std::vector<SceneDecl> list;
    for (int i = 0; i < scenes; ++i) {
        if (i == without) continue;
        const int next = i + 1 == without ? i + 2 : i + 1;
        Steps steps{say("words of scene " + std::to_string(i)).sign(3)};
        if (next < scenes) steps.push_back(go("s" + std::to_string(next)));
        list.push_back(scene("s" + std::to_string(i), steps));
    }
    return std::make_shared<story::Scenario>(ScenarioBuilder("chain")
                                                 .contact("a")
                                                 .chat("a", std::move(list))
                                                 .ending("calm", true)
                                                 .build());
}

/// Laid out in rows of `across` at once, so that no test waits for a layout.
inline std::shared_ptr<const MapPage> pageOf(const std::shared_ptr<const story::Scenario>& scenario,
                                             std::uint32_t across = 4, bool rightToLeft = false) {
    const map::Words words{
        .language = rightToLeft ? "ur" : "en",
        .rightToLeft = rightToLeft,
        .translate = [](std::string_view, std::string_view english) { return english; },
        .story = [&](story::TextIndex text) -> std::string_view {
            if (text == story::kNoText) return {};
            return scenario->text(text);
        },
        .name = [](const guide::Item& item) -> std::string_view { return item.name; }};
    MapPage page = author::prepare(scenario, theGuide(), words);
    map::Layout layout;
    constexpr double kAcross = 220, kDown = 140;
    for (std::uint32_t i = 0; i < page.plan.nodes.size(); ++i)
        layout.nodes.push_back({20 + kAcross * (i % across), 50 + kDown * (i / across),
                                page.plan.nodes[i].size.w, page.plan.nodes[i].size.h});
    layout.size = {kAcross * across + 20,
                   kDown * static_cast<double>(page.plan.nodes.size() / across + 1) + 70};
    layout.groups.assign(page.plan.groups.size(), {});
    layout.groups[0] = {0, 0, layout.size.w, layout.size.h};
    for (const map::Plan::Edge& edge : page.plan.edges) {
        const map::Box &a = layout.nodes[edge.from], &b = layout.nodes[edge.to];
        layout.edges.push_back({{{a.x + 90, a.bottom()},
                                 {a.x + 90, a.bottom() + 30},
                                 {b.x + 90, b.y - 30},
                                 {b.x + 90, b.y}},
                                {}});
    }
    return std::make_shared<MapPage>(author::finish(std::move(page), std::move(layout)));
}

struct MapStage : testing::Test {
    static constexpr int kWidth = 880, kHeight = 500;

    MapStage() { stage.settings.reducedMotion = true; }

    MapPresses frame() {
        MapPresses presses;
        words.clear();
        stage.frame(kWidth, kHeight, 1, false, [&](ui::Context& context) {
            context.painter.onText = [&](std::string_view said, const ui::Rect&, ui::Vec,
                                         const ui::TextSize&) { words.emplace(said); };
            presses = pane.frame(context, area, {known, states, selected});
        });
        wait = stage.context().waitMs();
        return presses;
    }
    void pointAt(ui::Vec at) {
        stage.input.x = mirror ? kWidth - at.x : at.x;
        stage.input.y = at.y;
    }
    MapPresses click(ui::Vec at) {
        pointAt(at);
        stage.input.pressed = stage.input.down = true;
        MapPresses presses = frame();
        stage.input.down = false;
        stage.input.released = true;
        presses = frame();
        return presses;
    }
    MapPresses key(std::int32_t code, bool alt = false) {
        stage.input.keys = {{code, false, false, alt, false}};
        return frame();
    }
    /// Where a node's middle is in the window.
    ui::Vec middleOf(map::NodeIndex node) const {
        const map::Box& box = pane.page()->layout.nodes[node];
        const ui::Vec at = pane.view().onScreen({box.x + box.w / 2, box.y + box.h / 2});
        return {area.centre().x + at.x, area.centre().y + at.y};
    }
    bool isSeen(map::NodeIndex node) const { return area.contains(middleOf(node)); }
    map::Point pointUnder(ui::Vec at) const {
        return pane.view().onMap({at.x - area.centre().x, at.y - area.centre().y});
    }

    uitest::Stage stage;
    ui::Rect area{0, 0, kWidth, kHeight};
    MapPane pane;
    std::vector<NodeState> known, states; ///< what is proved, and of the play
    std::optional<map::NodeIndex> selected;
    bool mirror = false;
    std::set<std::string, std::less<>> words;
    int wait = 0;
};

} // namespace maptest
