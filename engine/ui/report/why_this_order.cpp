// SPDX-License-Identifier: MIT
#include "ui/report/why_this_order.h"

#include "base/strings.h"
#include "ui/help/channels.h"
#include "ui/page/people.h"
#include "ui/page/story_page.h"

#include <algorithm>

namespace ui {

void whyThisOrder(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const auto row = [&](std::string_view icon, std::string_view title, std::string_view words) {
        const TextStyle bold{.size = type::kBody, .bold = true};
        const TextStyle small{.size = type::kLabel, .reading = true};
        const float width = column.width() - 68;
        const float first = context.painter.measure(title, bold, width).height;
        const float below = context.painter.measure(words, small, width).height;
        Rect rest = column.take(std::max(first + below + 4, 56.0F));
        column.gap(18);
        if (column.dry) return;
        const Rect tile = rest.takeStart(52).middle(52, 52);
        panel(context, tile, kitCard(context));
        context.painter.icon(icon, tile.middle(24, 24), theme.brand);
        rest.takeStart(16);
        Rect lines = rest.middle(rest.w, first + below + 2);
        context.painter.text(lines.takeTop(first), title, bold, theme.text);
        lines.takeTop(2);
        context.painter.text(lines, words, small, theme.text2);
    };
    row("screenshot", context.tr("report", "Save first"),
        context.tr("report", "Messages can be deleted. A screenshot stays with you."));
    row("report", context.tr("report", "Then report"),
        context.tr("report", "The people who run the app can act, and protect others too."));
    row("block", context.tr("report", "Then block"),
        context.tr("report", "No more messages from this account. You owe no goodbye."));
    column.card(kitCard(context), 16, [&](Column& inner) {
        const guide::Item& police =
            model.guide->item(model.guide->require(guide::id::kReportToPolice));
        inner.text(context.tr("report", "If someone threatens or harasses you"),
                   {.size = type::kBody, .bold = true}, theme.text);
        inner.gap(2);
        inner.text(context.strings.guide(police, "explanation", police.explanation),
                   {.size = type::kLabel, .reading = true}, theme.text2);
        const auto channels = model.guide->channels(context.settings.country);
        const bool own = !channels.empty() && !channels.front().phone.empty() &&
                         channels.front().country != "any";
        if (own) {
            const guide::Channel& first = channels.front();
            const std::string from =
                std::string(help::channelName(context, first)) + " · " +
                base::fill(context.tr("help", "source of {date}"),
                           {{"date", help::dateOf(context, first, model.today)}});
            const TextStyle small{.size = type::kSecond};
            const float below = context.painter.measure(from, small, inner.width() - 56).height;
            inner.gap(10);
            Rect row2 = inner.take(std::max(26 + below, 46.0F));
            if (!inner.dry) {
                iconTile(context, row2.takeStart(44).middle(44, 44), "phone");
                row2.takeStart(12);
                Rect lines = row2.middle(row2.w, 26 + below);
                context.painter.text(lines.takeTop(26), text::isolated(first.phone),
                                     {.size = type::kPane, .bold = true}, theme.text);
                context.painter.text(lines, from, small, theme.text2);
            }
        }
        if (!model.scenario->callsForPolice) return;
        inner.gap(12);
        if (model.state->policeTold) {
            inner.text(context.tr("report", "They have your report. That was a clear step."),
                       {.size = type::kLabel, .bold = true}, theme.okText);
            return;
        }
        const RowButton tell[] = {{"report-police",
                                   context.tr("report", "Report it to the authority"),
                                   {.kind = ButtonKind::Secondary, .icon = "police"}}};
        if (buttonRow(inner, tell) == 0) commands.push_back(performing(story::ActionKind::Police));
    });
}

} // namespace ui
