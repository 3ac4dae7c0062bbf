// SPDX-License-Identifier: MIT
#include "author/map/scene_card.h"

#include "author/map/pane.h"
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

bool sceneCard(ui::Context& context, const Rect& area, const Model& model, const map::Node& node,
               map::NodeState known, map::NodeState play, bool atTop, Commands& commands) {
    ui::Painter& painter = context.painter;
    const ui::Theme& theme = context.theme();
    const bool isScene = node.kind == map::NodeKind::Scene;
    const std::string_view from = context.tr("author", "Play from this scene");
    const std::string_view way = context.tr("author", "Play the way there");
    const ui::ButtonLook second{.kind = ui::ButtonKind::Secondary};
    const float fromWide = ui::buttonWidth(context, from), wayWide = ui::buttonWidth(context, way);
    const ui::TextStyle bold{.size = ui::type::kBody, .bold = true, .ownDirection = true};
    const ui::TextStyle plain{.size = ui::type::kSecond};
    const std::string name = nameOf(context, model, node);
    std::string about = whereOf(context, model, node);
    for (const std::string_view more : {knownOf(context, known), knownOf(context, play)}) {
        if (more.empty()) continue;
        if (!about.empty()) about += " · ";
        about += more;
    }

    // Beside the map's own buttons, or above them; its buttons beside its words, or below them.
    constexpr float kPadding = 16, kGap = 10, kTall = 44, kCross = 32;
    const bool canGo = isScene || node.kind == map::NodeKind::Ending;
    const float buttons = isScene ? fromWide + wayWide + kGap : canGo ? wayWide : 0;
    const bool beside = !atTop && area.w - 24 - kMapBarWide >= buttons + 260;
    const float width = std::min(area.w - 24 - (beside ? kMapBarWide : 0), 720.0F);
    const bool below = canGo && width - 2 * kPadding - kCross < buttons + 200;
    const float wordsWide =
        width - 2 * kPadding - kCross - (below || !canGo ? 0 : buttons + kPadding);
    const float nameTall = painter.measure(name, bold, wordsWide).height;
    const float wordsTall = nameTall + 4 + painter.measure(about, plain, wordsWide).height;
    const bool stacked = isScene && below && width - 2 * kPadding - kCross < buttons;
    const float buttonsTall = !canGo ? 0 : stacked ? 2 * kTall + kGap : kTall;
    const float height =
        24 + (below ? wordsTall + kGap + buttonsTall : std::max(wordsTall, buttonsTall));
    const float lowest = area.endY() - height - 12;
    const float y = atTop ? std::min(area.y + 12, lowest) : lowest - (beside ? 0 : kMapBarTall);
    const Rect box{area.x + 12, y, width, height};
    context.pushLayer(box, false);
    painter.shadow(box, ui::Elevation::Low, 16);
    painter.fill(box, theme.surface, 16);
    painter.border(box, theme.soft, theme.border, 16);
    Rect inside = box.inset(kPadding, 12);
    const Rect cross = inside.takeEnd(kCross);
    const bool isClosed =
        ui::iconButton(context, context.id("author-close-card"), {cross.endX() - 10, inside.y + 12},
                       "close", context.tr("author", "Close"), {.size = 18, .diameter = 32});
    Rect row;
    if (canGo) row = below ? inside.takeBottom(buttonsTall) : inside.takeEnd(buttons);
    if (!below) row = row.middle(row.w, std::min(kTall, row.h));
    if (isScene) {
        Rect first = stacked ? row.takeTop(kTall) : row.takeStart(fromWide);
        (stacked ? row.takeTop(kGap) : row.takeStart(kGap));
        first.w = std::min(first.w, fromWide);
        if (ui::button(context, context.id("author-from-here"), first, from))
            commands.emplace_back(JumpTo{node.index});
    }
    row.w = std::min(row.w, wayWide);
    if (canGo && ui::button(context, context.id("author-way-there"), row, way, second)) {
        if (isScene)
            commands.emplace_back(PlayTo{node.index});
        else
            commands.emplace_back(PlayToEnding{node.index});
    }
    inside.w = wordsWide;
    if (!below) inside = inside.middle(inside.w, wordsTall);
    painter.text(inside.takeTop(nameTall), name, bold, theme.text);
    inside.takeTop(4);
    painter.text(inside, about, plain, theme.text2, ui::Horizontal::Start, ui::Vertical::Top);
    context.popLayer();
    return isClosed;
}

} // namespace author
