// SPDX-License-Identifier: MIT
#include "author/scene_card.h"

#include "author/words.h"
#include "ui/widgets/controls.h"

#include <algorithm>
#include <string>

namespace author {
namespace {

using ui::Rect;

std::string nameOf(const ui::Context& context, const Model& model, const map::Node& node) {
    const story::Scenario& story = model.story;
    switch (node.kind) {
    case map::NodeKind::Scene: return story.scenes[node.index].id;
    case map::NodeKind::Ending:
        return std::string(model.words.story(story, story.endings[node.index].title));
    case map::NodeKind::Hook: {
        const story::ContactIndex contact = story.chats[node.chat].contact;
        return std::string(model.words.story(story, story.contacts[contact].name));
    }
    case map::NodeKind::Close: break;
    }
    return std::string(context.tr("author", "The end is picked"));
}

std::string whereOf(const ui::Context& context, const Model& model, const map::Node& node) {
    const story::Scenario& story = model.story;
    if (node.kind == map::NodeKind::Ending) {
        const story::Ending& ending = story.endings[node.index];
        return placeOf(context, story, ending.file, ending.line);
    }
    if (node.kind != map::NodeKind::Scene) return {};
    const story::Scene& scene = story.scenes[node.index];
    const int file = scene.entry < story.sources.size() ? story.sources[scene.entry].file : 0;
    return placeOf(context, story, file, scene.line);
}

std::string_view knownOf(const ui::Context& context, map::NodeState state) {
    switch (state) {
    case map::NodeState::Proved: return context.tr("author", "Plays come here, and find a way on");
    case map::NodeState::Unreached: return context.tr("author", "No play comes here");
    case map::NodeState::Trapped:
        return context.tr("author", "A play can come here and find no way out");
    case map::NodeState::Visited: return context.tr("author", "This play has been here");
    case map::NodeState::Here: return context.tr("author", "This play is here");
    case map::NodeState::None: break;
    }
    return {};
}

} // namespace

void sceneCard(ui::Context& context, const Rect& area, const Model& model, const map::Node& node,
               map::NodeState state, Commands& commands) {
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    const bool isScene = node.kind == map::NodeKind::Scene;
    const std::string_view from = context.tr("author", "Play from here");
    const std::string_view way = context.tr("author", "Play the way there");
    const ui::ButtonLook second{.kind = ui::ButtonKind::Secondary};
    const float fromWide = ui::buttonWidth(context, from), wayWide = ui::buttonWidth(context, way);
    // Beside the map's own buttons, or above them.
    constexpr float kButtons = 200, kButtonsTall = 60;
    const float needed = isScene ? fromWide + wayWide + 260 : 320;
    const bool beside = area.w - 24 - kButtons >= needed;
    const float width = std::min(area.w - 24 - (beside ? kButtons : 0), 720.0F);
    const bool below = isScene && width < needed;
    const float height = below ? 128 : 76;
    const Rect box{area.x + 12, area.endY() - height - 12 - (beside ? 0 : kButtonsTall), width,
                   height};
    context.pushLayer(box, false);
    painter.shadow(box, ui::Elevation::Low, 16);
    painter.fill(box, theme.surface, 16);
    painter.border(box, theme.soft, theme.border, 16);
    Rect inside = box.inset(16, 12);
    if (isScene) {
        Rect row = below ? inside.takeBottom(44) : inside.takeEnd(fromWide + wayWide + 10);
        row = {row.x, row.y, row.w, row.h};
        const Rect first = row.takeStart(fromWide).middle(fromWide, 44);
        row.takeStart(10);
        if (ui::button(context, context.id("author-from-here"), first, from))
            commands.emplace_back(JumpTo{node.index});
        const float rest = std::min(wayWide, row.w);
        if (ui::button(context, context.id("author-way-there"),
                       row.takeStart(rest).middle(rest, 44), way, second))
            commands.emplace_back(PlayTo{node.index});
        if (!below) inside.takeEnd(12);
    }
    painter.text(inside.takeTop(24), nameOf(context, model, node),
                 {.size = ui::type::kBody, .bold = true, .ownDirection = true, .maxLines = 1},
                 theme.text);
    std::string about = whereOf(context, model, node);
    const std::string_view known = knownOf(context, state);
    if (!about.empty() && !known.empty()) about += " · ";
    about += known;
    painter.text(inside.takeTop(24), about, {.size = ui::type::kSecond, .maxLines = 1},
                 theme.text2);
    context.popLayer();
}

} // namespace author
