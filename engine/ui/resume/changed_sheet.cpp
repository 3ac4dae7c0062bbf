// SPDX-License-Identifier: MIT
#include "ui/resume/changed_sheet.h"

#include "ui/page/story_page.h"
#include "ui/widgets/overlay.h"

#include <algorithm>
#include <utility>

namespace ui {

void ChangedSheet::open(std::string words, std::string scenario) {
    m_words = std::move(words);
    m_scenario = std::move(scenario);
    m_open = true;
}

void ChangedSheet::frame(Context& context, Commands& commands) {
    constexpr float kWidth = 560, kPadding = 40, kTitle = 52, kGrip = 38;
    const Theme& theme = context.theme();
    const Rect area = context.screen();
    int pressed = -1;
    const auto content = [&](Column& column) {
        column.text(m_words, {.size = type::kBody, .reading = true, .lineHeight = 1.38F},
                    theme.text);
        column.gap(16);
        const RowButton buttons[] = {
            {"changed-again",
             context.tr("resume", "Start again"),
             {.kind = ButtonKind::Secondary, .icon = "replay", .turn = Turn::Flip}},
            {"changed-on", context.tr("resume", "Go on from here"), {.icon = "play"}}};
        if (const int now = buttonRow(column, buttons); now >= 0) pressed = now;
        column.gap(8);
    };
    const float width = std::min(kWidth, area.w) - kPadding;
    const float height = Column::heightOf(context, width, content);
    Sheet sheet(context, "changed-sheet", area, kGrip + kTitle + height, m_open, {}, theme.kit,
                kWidth);
    if (!sheet.shown()) return;
    Rect rest = sheet.body();
    Rect title = rest.takeTop(kTitle);
    title.takeEnd(44);
    context.painter.text(title, context.tr("resume", "This story has changed"),
                         {.size = type::kScreen, .bold = true, .maxLines = 1}, theme.text);
    Column column(context, {rest.x, rest.y, width, 0});
    content(column);
    if (!m_open || (pressed < 0 && !sheet.closed())) return;
    m_open = false;
    if (pressed == 0) commands.push_back(Play{m_scenario, true});
}

} // namespace ui
