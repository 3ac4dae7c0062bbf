// SPDX-License-Identifier: MIT
#include "ui/plain/plain_view.h"

#include "ui/widgets/column.h"

#include <array>

namespace ui {

void PlainView::frame(Context& context, const Model&, Commands& commands) {
    const Theme& theme = context.theme();
    Painter& painter = context.painter;
    painter.fill(context.screen(), theme.surface);
    Rect page = context.screen().inset(24, 0);
    Rect foot = page.takeBottom(64);
    page.takeTop(28);

    Column column(context, page);
    column.text(context.tr("notes", "Notes"), {.size = type::kScreen}, theme.text);
    column.gap(12);
    const std::array<std::string_view, 6> lines{
        context.tr("notes", "Milk, eggs, bread, onions"),
        context.tr("notes", "Maths: page 42, questions 1 to 6"),
        context.tr("notes", "Library book back on Friday"),
        context.tr("notes", "New batteries for the clock"),
        context.tr("notes", "Geography: colour the map, bring it on Monday"),
        context.tr("notes", "Ask about the bus times")};
    for (const std::string_view line : lines) {
        if (!column.inSight(44) || column.y() + 44 > page.endY()) break;
        column.gap(10);
        column.text(line, {.size = type::kBody}, theme.text2);
        column.gap(10);
        painter.fill(column.take(1), theme.line);
    }

    // Grey and small, for those who know it is there.
    const std::string_view word = context.tr("notes", "Back to notes");
    const TextStyle style{.size = type::kSecond};
    const Rect box = foot.takeEnd(painter.measure(word, style).width + 24)
                         .middle(painter.measure(word, style).width + 24, 44);
    context.setRegion(Region::Main);
    const Interaction use = context.interact(context.id("plain-back"), box);
    painter.text(box, word, style, use.hovered ? theme.text2 : theme.text3, Horizontal::Centre);
    context.ring(use, box, 8);
    if (use.clicked) commands.push_back(Back{});
}

} // namespace ui
