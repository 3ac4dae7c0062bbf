// SPDX-License-Identifier: MIT
#include "ui/widgets/page.h"

#include "ui/chat/parts.h"
#include "ui/widgets/controls.h"

namespace ui {

Rect page(Context& context, Screen here, std::string_view title, bool inStory, Commands& commands) {
    const Theme& theme = context.theme();
    Rect rest = context.screen();
    context.painter.fill(rest, theme.canvas);
    if (inStory) parts::navigation(context, rest, here, commands);
    const Rect strip = rest.takeTop(context.panes().header);
    context.painter.fill(strip, theme.surface);
    context.painter.fill({strip.x, strip.endY() - theme.border, strip.w, theme.border}, theme.line);
    Rect head = strip.inset(context.panes().breadth == Breadth::Phone ? 10.0F : 20.0F, 0);
    context.setRegion(Region::Header);
    if (iconButton(context, context.id("page-back"), head.takeStart(44).centre(), "back",
                   context.tr("page", "Back"), {.turn = Turn::Flip}))
        commands.push_back(Back{});
    head.takeStart(8);
    parts::exitButtons(context, head.takeEnd(parts::exitButtonsWidth(context, inStory)), inStory,
                       commands);
    head.takeEnd(8);
    context.painter.text(
        head, title,
        {.size = head.w < 200 ? type::kPane : type::kScreen, .bold = true, .maxLines = 1},
        theme.text);
    context.setRegion(Region::Main);
    return rest;
}

} // namespace ui
