// SPDX-License-Identifier: MIT
#include "base/strings.h"
#include "ui/help/channels.h"
#include "ui/home/parts.h"

#include <algorithm>
#include <string>

namespace ui::home {
namespace {

CardLook sand(const Theme& theme) {
    return {.fill = theme.kit,
            .border = theme.kitLine,
            .thickness = theme.border,
            .radius = radius::kCardWide};
}

struct Title {
    std::string_view icon;
    Color fill, ink;
    std::string_view name, second;
};

void title(Column& column, const Title& words) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const auto content = [&](Column& text) {
        text.text(words.name, {.size = type::kPane, .bold = true}, theme.text);
        text.text(words.second, {.size = type::kLabel}, theme.text2);
    };
    const float room = column.width() - 60;
    const float height = Column::heightOf(context, room, content);
    const Rect row = column.take(std::max(height, 48.0F));
    if (column.dry) return;
    const Rect badge{row.x, row.centre().y - 24, 48, 48};
    context.painter.fill(badge, words.fill, 14);
    context.painter.icon(words.icon, badge.middle(24, 24), words.ink);
    Column text(context, {row.x + 60, row.centre().y - height / 2, room, 0});
    content(text);
}

void rule(Column& column, Color color) {
    const Rect line = column.take(1);
    if (!column.dry) column.context.painter.fill(line, color);
}

bool linkRow(Column& column, std::string_view name, std::string_view icon, std::string_view label) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const TextStyle style{.size = type::kBody, .bold = true};
    const float beside = icon.empty() ? 28.0F : 62.0F;
    const float height = context.painter.measure(label, style, column.width() - beside).height;
    const Rect row = column.take(std::max(height + 12, 44.0F));
    if (column.dry) return false;
    const Interaction use = context.interact(context.id(name), row);
    Rect inner = row;
    context.painter.icon("chevron", inner.takeEnd(20).middle(20, 20), theme.text2, Turn::Flip);
    inner.takeEnd(8);
    if (!icon.empty()) {
        context.painter.icon(icon, inner.takeStart(24).middle(24, 24), theme.brand);
        inner.takeStart(10);
    }
    context.painter.text(inner, label, style, theme.brand);
    context.ring(use, row, 10);
    return use.clicked;
}

void channelRow(Column& column, const Model& model, const guide::Channel& channel) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const TextStyle bold{.size = type::kBody, .bold = true};
    const std::string_view contact = help::mainContact(channel);
    const float contactWidth = context.painter.measure(contact, bold).width;
    // A number stands beside its name, an address below it.
    const bool beside = contactWidth < column.width() * 0.45F;
    const float room = beside ? column.width() - contactWidth - 12 : column.width();
    const auto content = [&](Column& text) {
        text.text(help::channelName(context, channel), {.size = type::kLabel}, theme.text);
        if (!beside) text.text(contact, bold, theme.brand);
        text.text(help::dateOf(context, channel, model.today), {.size = type::kTime}, theme.text3);
    };
    column.gap(8);
    const Rect row = column.take(Column::heightOf(context, room, content));
    if (!column.dry) {
        Column text(context, {row.x, row.y, room, 0});
        content(text);
        if (beside) context.painter.text(row, contact, bold, theme.brand, Horizontal::End);
    }
    column.gap(8);
}

} // namespace

void guideCard(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.card(sand(theme), 20, [&](Column& inner) {
        title(inner, {"guide", theme.sign, theme.onSign, context.tr("home", "The safety guide"),
                      context.tr("home", "Seven signs, five steps, one habit")});
        inner.gap(14);
        const auto signs = model.guide->ofKind(guide::Kind::Sign);
        const float step = std::min(inner.width() / static_cast<float>(signs.size()), 60.0F);
        const float size = std::min(step - 4, 40.0F);
        Rect row = inner.take(size);
        if (!inner.dry) {
            for (const guide::ItemId sign : signs) {
                const Rect badge = row.takeStart(step).middle(size, size);
                context.painter.fill(badge, theme.signTint, 11);
                if (theme.highContrast()) context.painter.border(badge, theme.signLine, 2, 11);
                const float icon = size * 0.6F;
                context.painter.icon(model.guide->item(sign).id, badge.middle(icon, icon),
                                     theme.signText);
            }
        }
        inner.gap(14);
        inner.text(context.tr("home", "Trust your instincts: a feeling counts before any proof."),
                   {.size = type::kBody, .reading = true, .lineHeight = 1.38F}, theme.text);
        inner.gap(12);
        const Rect box = inner.take(44);
        if (!inner.dry &&
            button(context, context.id("home-guide"), box, context.tr("home", "Open the guide"),
                   {.kind = ButtonKind::Secondary}))
            commands.push_back(go(Screen::Guide));
    });
}

void talkCard(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const CardLook look{.fill = theme.surface,
                        .border = theme.soft,
                        .thickness = theme.highContrast() ? 2.0F : 0.0F,
                        .radius = radius::kCardWide,
                        .shadow = true};
    const std::string& country = context.settings.country;
    column.card(look, 20, [&](Column& inner) {
        const std::string second =
            base::fill(context.tr("home", "Real help, in {country}"),
                       {{"country", std::string(help::countryName(context, country))}});
        title(inner, {"phone", theme.brandTint, theme.onTint,
                      context.tr("home", "Talk to someone today"), second});
        inner.gap(12);
        for (const guide::Channel& channel : help::shortList(*model.guide, country, 3)) {
            rule(inner, theme.line);
            channelRow(inner, model, channel);
        }
        rule(inner, theme.line);
        inner.gap(2);
        if (linkRow(inner, "home-help", {}, context.tr("home", "All helplines, with sources")))
            commands.push_back(go(Screen::Help));
    });
}

void talkRow(Column& column, Commands& commands) {
    Context& context = column.context;
    column.card(sand(context.theme()), 6, [&](Column& card) {
        const auto row = [&](Column& inner) {
            if (linkRow(inner, "home-talk", "phone", context.tr("home", "Talk to someone today")))
                commands.push_back(go(Screen::Help));
        };
        const float width = card.width() - 16;
        const Rect box = card.take(Column::heightOf(context, width, row));
        if (card.dry) return;
        Column inner(context, {box.x + 8, box.y, width, 0});
        row(inner);
    });
}

} // namespace ui::home
