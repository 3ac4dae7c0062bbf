// SPDX-License-Identifier: MIT
#include "author/unread_page.h"

#include "author/notes/problem_card.h"

#include <algorithm>

namespace author {

void UnreadPage::frame(ui::Context& context, std::span<const base::Diagnostic> diagnostics,
                       bool isReading) {
    const ui::Theme& theme = context.theme();
    const ui::Rect screen = context.screen();
    context.painter.fill(screen, theme.canvas);
    const auto content = [&](ui::Column& column) {
        column.gap(40);
        column.text(context.tr("author", "This story cannot be read yet"),
                    {.size = ui::type::kHero, .bold = true}, theme.text);
        column.gap(8);
        column.text(isReading
                        ? context.tr("author", "Reading the file …")
                        : context.tr("author", "Mend what stands below and save the file: the "
                                               "story appears here by itself."),
                    {.size = ui::type::kBody}, theme.text2);
        column.gap(20);
        for (const base::Diagnostic& diagnostic : diagnostics)
            problemCard(column, diagnostic);
        column.gap(24);
    };
    const float width = std::min(screen.w - 40, 640.0F);
    const float height = ui::Column::heightOf(context, width, content);
    const ui::Rect at = ui::beginScroll(context, screen, m_scroll, height);
    ui::Column column(context, {at.x + (screen.w - width) / 2, at.y, width, 0});
    content(column);
    ui::endScroll(context, m_scroll);
}

} // namespace author
