// SPDX-License-Identifier: MIT
#include "author/notes/problem_card.h"

#include "author/words.h"
#include "ui/widgets/controls.h"

#include <algorithm>

namespace author {

using ui::Column;
using ui::Rect;

bool problemCard(Column& column, const base::Diagnostic& diagnostic, const ProblemCardLook& look) {
    ui::Context& context = column.context;
    const ui::Theme& theme = context.theme();
    const bool isError = diagnostic.severity == base::Severity::Error;
    const ui::Color ink = isError ? theme.missText : theme.mixText;
    bool pressed = false;
    column.card({.fill = isError ? theme.missTint : theme.mixTint,
                 .border = isError ? theme.miss : theme.mix,
                 .thickness = theme.border,
                 .radius = 14},
                12, [&](Column& inside) {
                    inside.text(fromLeft(placeOf(context, diagnostic) + " · " + diagnostic.code),
                                {.size = ui::type::kSecond, .bold = true, .ownDirection = true},
                                ink);
                    inside.gap(4);
                    inside.text(fromLeft(diagnostic.message),
                                {.size = ui::type::kBody, .ownDirection = true}, theme.text);
                    if (!diagnostic.hint.empty()) {
                        inside.gap(4);
                        inside.text(fromLeft(diagnostic.hint),
                                    {.size = ui::type::kLabel, .ownDirection = true}, theme.text2);
                    }
                    if (!look.note.empty()) {
                        inside.gap(4);
                        inside.text(look.note, {.size = ui::type::kLabel}, theme.text2);
                    }
                    if (!look.canShow) return;
                    inside.gap(8);
                    const std::string_view label = context.tr("author", "Play the way there");
                    const Rect row = inside.take(44);
                    if (inside.dry) return;
                    const ui::ButtonLook plain{.kind = ui::ButtonKind::Secondary, .icon = "play"};
                    const float width = std::min(ui::buttonWidth(context, label, plain), row.w);
                    pressed = ui::button(context, look.id, {row.x, row.y, width, 44}, label, plain);
                });
    column.gap(10);
    return pressed;
}

} // namespace author
