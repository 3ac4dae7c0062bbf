// SPDX-License-Identifier: MIT
#include "ui/widgets/page.h"

#include "ui/chat/parts.h"
#include "ui/page/header.h"

namespace ui {

Rect page(Context& context, Screen here, std::string_view title, bool inStory, Commands& commands) {
    const Theme& theme = context.theme();
    Rect rest = context.screen();
    context.painter.fill(rest, theme.canvas);
    if (inStory) parts::navigation(context, rest, here, commands);
    const float margin = context.panes().breadth == Breadth::Phone ? 14.0F : 24.0F;
    if (header(context, rest,
               {.title = title,
                .pause = inStory,
                .fill = theme.surface,
                .line = theme.line,
                .margin = margin},
               commands))
        commands.push_back(Back{});
    context.setRegion(Region::Main);
    return rest;
}

} // namespace ui
