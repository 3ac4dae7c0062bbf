// SPDX-License-Identifier: MIT
#include "ui/pause/pause_sheet.h"

#include "ui/widgets/column.h"
#include "ui/widgets/overlay.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace ui {
namespace {

constexpr float kSheetWidth = 560, kSheetPadding = 40, kTitle = 52;

struct Way {
    std::string_view icon, label, second;
    Command command;
    Turn turn = Turn::Keep;
};

Command go(Screen screen) {
    return Navigate{screen, story::kNobody, story::kNoReason, {}};
}

Command stopHere() {
    story::Action action;
    action.kind = story::ActionKind::Stop;
    return Perform{action};
}

// What goes with the reply is said before, not only after.
Way backOneReply(const Context& context, const Model& model) {
    const bool isLast = *model.lastReply + 1 == model.inputs;
    return {"undo", context.tr("pause", "Go back one reply"),
            isLast ? context.tr("pause",
                                "And try another one. Ctrl and Z takes back the last thing you did")
                   : context.tr("pause", "What you did after it is taken back, too, in every chat"),
            Rewind{*model.lastReply}, Turn::Flip};
}

std::vector<Way> waysOut(const Context& context, const Model& model) {
    std::vector<Way> ways{
        Way{"phone", context.tr("pause", "Get help"),
            context.tr("pause", "People you can talk to today"), go(Screen::Help)},
        Way{"settings", context.tr("pause", "Settings"),
            context.tr("pause", "Language, text size, movement, keys"), go(Screen::Settings)},
        Way{"hand", context.tr("pause", "Stop the story here"),
            context.tr("pause", "It ends calmly, and you can look back at it"), stopHere()},
        Way{"home", context.tr("pause", "Leave to home"),
            context.tr("pause", "The story waits for you where you are"), go(Screen::Home)}};
    if (model.lastReply) ways.insert(ways.begin(), backOneReply(context, model));
    return ways;
}

void wayRow(Column& column, const Way& way, std::uint32_t index, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const CardLook look{.fill = theme.kitCard,
                        .border = theme.kitLine,
                        .thickness = theme.border,
                        .radius = radius::kCard};
    const bool pressed =
        column.pressCard(context.id("pause-way", index), look, 12, [&](Column& inner) {
            const float words = inner.width() - 40;
            const auto content = [&](Column& text) {
                text.text(way.label, {.size = type::kBody, .bold = true}, theme.text);
                text.text(way.second, {.size = type::kSecond}, theme.text2);
            };
            const float height = Column::heightOf(context, words, content);
            const Rect box = inner.take(std::max(height, 24.0F));
            if (inner.dry) return;
            context.painter.icon(way.icon, {box.x, box.centre().y - 12, 24, 24}, theme.brand,
                                 way.turn);
            Column text(context, {box.x + 40, box.y, words, 0});
            content(text);
        });
    if (!pressed) return;
    commands.push_back(Pause{false});
    commands.push_back(way.command);
}

} // namespace

void PauseSheet::frame(Context& context, const Model& model, bool open, Commands& commands) {
    const Theme& theme = context.theme();
    const Rect area = context.screen();
    const float width = std::min(kSheetWidth, area.w) - kSheetPadding;
    const auto content = [&](Column& column) {
        column.text(context.tr("pause", "Everything waits. Take the time you need."),
                    {.size = type::kBody, .reading = true, .lineHeight = 1.38F}, theme.text2);
        std::uint32_t index = 0;
        for (const Way& way : waysOut(context, model)) {
            column.gap(8);
            wayRow(column, way, index++, commands);
        }
        column.gap(2);
    };
    const float height = Column::heightOf(context, width, content);
    Sheet sheet(context, "pause-sheet", area, 38 + kTitle + height + 12 + 48, open, {}, theme.kit,
                kSheetWidth);
    if (!sheet.shown()) return;
    Rect rest = sheet.body();
    Rect title = rest.takeTop(kTitle);
    title.takeEnd(44);
    context.painter.text(title, context.tr("pause", "Paused"),
                         {.size = type::kScreen, .bold = true, .maxLines = 1}, theme.text);
    const Rect main = rest.takeBottom(48);
    rest.takeBottom(12);
    const bool goOn = button(context, context.id("pause-go-on"), main, context.tr("pause", "Go on"),
                             {.icon = "play"});
    // Rings and borders go a little beyond the cards.
    const Rect top = beginScroll(context, rest.inset(-8, 0), m_scroll, height);
    Column column(context, {top.x + 8, top.y, width, 0});
    content(column);
    endScroll(context, m_scroll);
    if (open && (goOn || sheet.closed())) commands.push_back(Pause{false});
}

} // namespace ui
