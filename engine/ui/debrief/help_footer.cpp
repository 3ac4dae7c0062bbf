// SPDX-License-Identifier: MIT
#include "ui/debrief/summary.h"
#include "ui/help/channels.h"

#include <algorithm>

namespace ui::debrief {
namespace {

constexpr float kHead = 194, kPad = 20;

void channelLines(Column& column, const guide::Channel& channel, base::Date today) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.text(help::mainContact(channel), {.size = type::kBody, .bold = true}, theme.brand);
    column.text(help::channelName(context, channel), {.size = type::kSecond}, theme.text);
    column.text(help::dateOf(context, channel, today), {.size = type::kTime}, theme.text2);
}

void head(Column& column) {
    Context& context = column.context;
    column.text(context.tr("help", "Where to get help"), {.size = type::kBody, .bold = true},
                context.theme().text);
    column.text(context.tr("help", "An adult you trust, or:"), {.size = type::kSecond},
                context.theme().text2);
}

void badge(Context& context, const Rect& square) {
    context.painter.fill(square, context.theme().brandTint, 14);
    context.painter.icon("tell", square.middle(24, 24), context.theme().brand);
}

std::vector<guide::Channel> channels(const Context& context, const DebriefModel& model) {
    return help::shortList(*model.play.guide, context.settings.country, 4);
}

Navigate toHelp() {
    return {.screen = Screen::Help, .scenario = {}};
}

void press(Context& context, const Rect& rect, float radius, Commands& commands) {
    const Id id = context.id("debrief-help");
    const Interaction state = context.interact(id, rect);
    const float lit = context.hover(id, state);
    if (lit > 0) context.painter.fill(rect, context.theme().brandTint.faded(lit / 2.4F), radius);
    context.ring(state, rect.inset(radius > 0 ? 0 : 6), radius);
    if (state.clicked) commands.push_back(toHelp());
}

} // namespace

float helpFooterHeight(Context& context, const DebriefModel& model, float width) {
    const auto list = channels(context, model);
    const float cell =
        (width - 56 - kHead - 20) / static_cast<float>(std::max<std::size_t>(list.size(), 1));
    float tallest = 44;
    for (const guide::Channel& channel : list)
        tallest = std::max(tallest, Column::heightOf(context, cell - kPad, [&](Column& column) {
                               channelLines(column, channel, model.play.today);
                           }));
    return tallest + 30;
}

void helpFooter(Context& context, const DebriefModel& model, const Rect& rect, Commands& commands) {
    const Theme& theme = context.theme();
    context.painter.fill(rect, theme.surface);
    context.painter.fill({rect.x, rect.y, rect.w, theme.border}, theme.line);
    press(context, rect, 0, commands);
    Rect rest = rect.inset(28, 15);
    Rect title = rest.takeStart(kHead);
    badge(context, title.takeStart(44).middle(44, 44));
    title.takeStart(12);
    const float headHeight = Column::heightOf(context, title.w, head);
    Column headColumn(context, title.middle(title.w, headHeight));
    head(headColumn);
    rest.takeStart(20);
    const auto list = channels(context, model);
    const float cell = rest.w / static_cast<float>(std::max<std::size_t>(list.size(), 1));
    for (const guide::Channel& channel : list) {
        Rect box = rest.takeStart(cell);
        context.painter.fill({box.x, box.y, 1, box.h}, theme.line);
        box.takeStart(kPad);
        Column column(context, {box.x, box.y, box.w, 0});
        channelLines(column, channel, model.play.today);
    }
}

void helpCard(Column& column, const DebriefModel& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const auto list = channels(context, model);
    const auto content = [&](Column& inner) {
        const float height = Column::heightOf(context, inner.width() - 56, head);
        Rect line = inner.take(std::max(height, 44.0F));
        if (!inner.dry) {
            badge(context, line.takeStart(44).middle(44, 44));
            line.takeStart(12);
            Column words(context, line.middle(line.w, height));
            head(words);
        }
        inner.gap(14);
        inner.grid(static_cast<int>(list.size()), inner.width() < 360 ? 1 : 2, 14,
                   [&](Column& cell, int i) {
                       channelLines(cell, list[static_cast<std::size_t>(i)], model.play.today);
                   });
    };
    const CardLook look{.fill = theme.kit,
                        .border = theme.kitLine,
                        .thickness = theme.border,
                        .radius = radius::kCardWide};
    if (column.pressCard(context.id("debrief-help"), look, 18, content))
        commands.push_back(toHelp());
}

} // namespace ui::debrief
