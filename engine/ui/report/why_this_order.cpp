// SPDX-License-Identifier: MIT
#include "ui/report/why_this_order.h"

#include "base/strings.h"
#include "ui/help/channels.h"
#include "ui/page/people.h"
#include "ui/page/story_page.h"

#include <algorithm>

namespace ui {

namespace {

void reason(Column& column, std::string_view icon, std::string_view title, std::string_view words) {
    constexpr float kTile = 52, kGap = 16;
    Context& context = column.context;
    const Theme& theme = context.theme();
    // The sign of it stands at its side, and above it where the words would be squeezed.
    const bool above = column.width() - kTile - kGap < 120;
    const auto content = [&](Column& text) {
        text.text(title, {.size = type::kBody, .bold = true}, theme.text);
        text.gap(2);
        text.text(words, {.size = type::kLabel, .reading = true}, theme.text2);
    };
    const float room = column.width() - (above ? 0.0F : kTile + kGap);
    const float height = Column::heightOf(context, room, content);
    Rect rest = column.take(above ? kTile + 8 : std::max(height, kTile + 4));
    if (!column.dry) {
        const Rect tile = rest.takeStart(kTile).middle(kTile, kTile);
        panel(context, tile, kitCard(context));
        context.painter.icon(icon, tile.middle(24, 24), theme.brand);
        rest.takeStart(kGap);
    }
    if (above) {
        content(column);
    } else if (!column.dry) {
        Column text(context, rest.middle(rest.w, height));
        content(text);
    }
    column.gap(18);
}

// The country's own number to call, with its source.
void firstNumber(Column& column, const Model& model) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const auto channels = model.guide->channels(context.settings.country);
    if (channels.empty() || channels.front().phone.empty() || channels.front().country == "any")
        return;
    const guide::Channel& first = channels.front();
    const std::string from = std::string(help::channelName(context, first)) + " · " +
                             base::fill(context.tr("help", "source of {date}"),
                                        {{"date", help::dateOf(context, first, model.today)}});
    const auto words = [&](Column& text) {
        text.text(text::isolated(first.phone), {.size = type::kPane, .bold = true}, theme.text);
        text.text(from, {.size = type::kSecond}, theme.text2);
    };
    const float side = column.width() < 180 ? 0.0F : 56.0F;
    const float height = Column::heightOf(context, column.width() - side, words);
    column.gap(10);
    Rect row = column.take(std::max(height, 46.0F));
    if (column.dry) return;
    if (side > 0) iconTile(context, row.takeStart(44).middle(44, 44), "phone");
    if (side > 0) row.takeStart(side - 44);
    Column text(context, row.middle(row.w, height));
    words(text);
}

} // namespace

void whyThisOrder(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    reason(column, "screenshot", context.tr("report", "Save first"),
           context.tr("report", "Messages can be deleted. A screenshot stays with you."));
    reason(column, "report", context.tr("report", "Then report"),
           context.tr("report", "The people who run the app can act, and protect others too."));
    reason(column, "block", context.tr("report", "Then block"),
           context.tr("report", "No more messages from this account. You owe no goodbye."));
    column.card(kitCard(context), 16, [&](Column& inner) {
        const guide::Item& police =
            model.guide->item(model.guide->require(guide::id::kReportToPolice));
        inner.text(context.tr("report", "If someone threatens or harasses you"),
                   {.size = type::kBody, .bold = true}, theme.text);
        inner.gap(2);
        inner.text(context.strings.guide(police, "explanation", police.explanation),
                   {.size = type::kLabel, .reading = true}, theme.text2);
        firstNumber(inner, model);
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
