// SPDX-License-Identifier: MIT
#include "ui/help/help_view.h"

#include "base/strings.h"
#include "ui/chat/parts.h"
#include "ui/help/channels.h"
#include "ui/page/header.h"
#include "ui/page/story_page.h"
#include "ui/widgets/fit.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace help {

Rect kitPage(Context& context, const Model& model, Screen here, std::string_view title, bool& back,
             Commands& commands) {
    const Theme& theme = context.theme();
    const bool inStory = model.scenario != nullptr;
    Rect rest = context.screen();
    context.painter.fill(rest, theme.kit);
    if (inStory) parts::navigation(context, rest, here, commands);
    back = header(context, rest,
                  {.title = title,
                   .pause = inStory,
                   .fill = theme.kit,
                   .line = theme.kitLine,
                   .margin = context.panes().breadth == Breadth::Phone ? 14.0F : 28.0F},
                  commands);
    context.setRegion(Region::Main);
    return rest;
}

namespace {

void contactLine(Column& column, std::string_view icon, std::string_view words, bool large) {
    if (words.empty()) return;
    Context& context = column.context;
    const Theme& theme = context.theme();
    const float width = column.width() - 30;
    TextStyle style{.size = large ? type::kPane : type::kBody, .bold = large};
    // An address is rather smaller than broken.
    if (!fits(context, words, style, width)) style.size = type::kLabel;
    const float height = std::max(context.painter.measure(words, style, width).height, 24.0F);
    column.gap(4);
    Rect line = column.take(height);
    if (column.dry) return;
    context.painter.icon(icon, line.takeStart(20).middle(20, 20), theme.brand);
    line.takeStart(10);
    context.painter.text(line, words, style, large ? theme.brand : theme.text);
}

void channelCard(Column& column, const guide::Channel& channel, base::Date today) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    column.card(kitCard(context), 18, [&](Column& inner) {
        inner.text(channelName(context, channel), {.size = type::kBubble, .bold = true},
                   theme.text);
        inner.gap(2);
        const TextStyle reading{.size = type::kLabel, .reading = true, .lineHeight = 1.38F};
        inner.text(channelAbout(context, channel), reading, theme.text2);
        inner.gap(6);
        contactLine(inner, "phone", channel.phone, true);
        contactLine(inner, "clock", channel.hours, false);
        contactLine(inner, "globe", channel.web, channel.phone.empty());
        contactLine(inner, "send", channel.email, false);
        if (const std::string_view note = channelNote(context, channel); !note.empty()) {
            inner.gap(8);
            inner.text(note, reading, theme.text);
        }
        inner.gap(10);
        inner.text(base::fill(context.tr("help", "Source: {source}, {date}"),
                              {{"source", text::isolated(channel.source)},
                               {"date", monthAndYear(context, channel.checked)}}),
                   {.size = type::kSecond}, theme.text3);
        if (!channel.isStale(today)) return;
        inner.gap(2);
        inner.text(context.tr("help", "Checked more than a year ago"), {.size = type::kSecond},
                   theme.missText);
    });
}

/// Said once: a number that is doubted on every card is one that nobody calls.
void staleNote(Column& column) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const CardLook look{.fill = theme.missTint,
                        .border = theme.miss,
                        .thickness = theme.highContrast() ? 2.0F : 0,
                        .radius = 12};
    column.card(look, 12, [&](Column& words) {
        words.text(context.tr("help", "Some of these were checked more than a year ago. They will "
                                      "most likely answer. If one does not, try the next."),
                   {.size = type::kLabel}, theme.missText);
    });
}

/// What comes before any number.
void adultCard(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const guide::Item& tell = model.guide->item(model.guide->require(guide::id::kTellTrustedAdult));
    column.card(kitCard(context), 18, [&](Column& inner) {
        inner.text(context.tr("help", "An adult you trust"), {.size = type::kPane, .bold = true},
                   theme.text);
        inner.gap(4);
        inner.text(context.strings.guide(tell, "explanation", tell.explanation),
                   {.size = type::kBody, .reading = true, .lineHeight = 1.38F}, theme.text);
        inner.gap(4);
        inner.text(context.tr("guide", "Beyond the guide: our own advice"), {.size = type::kSecond},
                   theme.text3);
        if (model.scenario == nullptr || model.state == nullptr || model.state->ended) return;
        inner.gap(12);
        const Rect box = inner.take(48);
        if (!inner.dry &&
            button(context, context.id("help-tell"), {box.x, box.y, std::min(box.w, 320.0F), box.h},
                   context.tr("help", "Tell someone you trust"), {.icon = "tell"}))
            commands.push_back(Navigate{Screen::Tell, story::kNobody, story::kNoReason, {}});
    });
}

void picturesCard(Column& column) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const CardLook look{.fill = theme.signTint,
                        .border = theme.signLine,
                        .thickness = theme.border,
                        .radius = radius::kCardWide};
    column.card(look, 16, [&](Column& inner) {
        inner.text(context.tr("help", "Private pictures are never copied or passed on. Take It "
                                      "Down helps to remove them."),
                   {.size = type::kBody, .reading = true, .lineHeight = 1.38F}, theme.signText);
    });
}

} // namespace
} // namespace help

void HelpView::frame(Context& context, const Model& model, Commands& commands) {
    bool back = false;
    const Rect rest = help::kitPage(context, model, Screen::Help,
                                    context.tr("help", "Where to get help"), back, commands);
    if (back) commands.push_back(Back{});
    const float side = context.panes().breadth == Breadth::Phone ? 14 : 28;
    const float width = std::min(rest.w - 2 * side, 980.0F);
    const float x = rest.x + (rest.w - width) / 2;
    const auto fill = [&](Column& column) { content(column, model, commands); };
    const float height = Column::heightOf(context, width, fill);
    const Rect at = beginScroll(context, rest, m_scroll, height);
    Column column(context, {x, at.y, width, 0});
    fill(column);
    endScroll(context, m_scroll);
}

void HelpView::countries(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    std::vector<std::string> codes = model.guide->countries();
    codes.emplace_back("any");
    const bool known = std::ranges::find(codes, context.settings.country) != codes.end();
    const auto name = [&](int i) {
        const std::string& code = codes[static_cast<std::size_t>(i)];
        return code == "any" ? context.tr("country", "Another country")
                             : help::countryName(context, code);
    };
    column.flow(
        static_cast<int>(codes.size()),
        [&](int i, float most) { return chipSize(context, name(i), most); },
        [&](int i, const Rect& box) {
            const std::string& code = codes[static_cast<std::size_t>(i)];
            const bool on = known ? context.settings.country == code : code == "any";
            if (!chip(context, context.id("country", static_cast<std::uint32_t>(i)), box, name(i),
                      on) ||
                on)
                return;
            Settings changed = context.settings;
            changed.country = code;
            commands.push_back(ChangeSettings{changed});
        });
}

void HelpView::content(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    column.gap(20);
    help::adultCard(column, model, commands);
    column.gap(20);
    column.text(context.tr("help", "Helplines and services"), {.size = type::kPane, .bold = true},
                context.theme().text);
    column.gap(10);
    countries(column, model, commands);
    column.gap(14);
    const auto list = help::wholeList(*model.guide, context.settings.country);
    column.grid(static_cast<int>(list.size()), column.width() < 620 ? 1 : 2, 12,
                [&](Column& cell, int i) {
                    help::channelCard(cell, list[static_cast<std::size_t>(i)], model.today);
                });
    column.gap(14);
    if (std::ranges::any_of(list, [&](const auto& each) { return each.isStale(model.today); })) {
        help::staleNote(column);
        column.gap(14);
    }
    help::picturesCard(column);
    column.gap(24);
}

} // namespace ui
