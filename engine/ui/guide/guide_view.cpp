// SPDX-License-Identifier: MIT
#include "ui/guide/guide_view.h"

#include "ui/guide/sections.h"
#include "ui/help/help_view.h"
#include "ui/page/story_page.h"

#include <algorithm>

namespace ui {
void GuideView::open(guide::ItemId item) {
    m_direct = item != story::kNoReason;
    m_overviewScroll.jump(0);
    show(m_direct ? std::optional(item) : std::nullopt);
}

void GuideView::show(std::optional<guide::ItemId> item) {
    m_item = item;
    m_pageScroll.jump(0);
}

void GuideView::frame(Context& context, const Model& model, Commands& commands) {
    const bool onPage = m_item.has_value();
    const std::string_view title = onPage ? context.strings.name(model.guide->item(*m_item))
                                          : context.tr("guide", "The safety guide");
    bool back = false;
    const Rect rest = help::kitPage(context, model, Screen::Guide, title, back, commands);
    const float side = context.panes().breadth == Breadth::Phone ? 14 : 28;
    const float width = std::min(rest.w - 2 * side, onPage ? 720.0F : 1080.0F);
    const float x = rest.x + (rest.w - width) / 2;
    const std::optional<guide::ItemId> shown = m_item;
    const auto fill = [&](Column& column) {
        if (shown)
            page(column, model, *shown, commands);
        else
            overview(column, model, commands);
    };
    ScrollState& scroll = onPage ? m_pageScroll : m_overviewScroll;
    const float height = Column::heightOf(context, width, fill);
    const Rect at = beginScroll(context, rest, scroll, height);
    Column column(context, {x, at.y, width, 0});
    fill(column);
    endScroll(context, scroll);
    if (!back) return;
    if (onPage && !m_direct)
        show(std::nullopt);
    else
        commands.push_back(Back{});
}

void GuideView::itemCard(Column& column, const Model& model, guide::ItemId id, int number) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    const guide::Item& item = model.guide->item(id);
    const bool sign = item.kind == guide::Kind::Sign || item.kind == guide::Kind::Habit;
    const auto content = [&](Column& outer) {
        const auto words = [&](Column& inner) {
            std::string name(context.strings.name(item));
            if (number > 0) name = std::to_string(number) + ". " + name;
            inner.text(name, {.size = type::kBody, .bold = true}, theme.text);
            inner.text(context.strings.brief(item), {.size = type::kSecond}, theme.text2);
            if (item.beyondGuide)
                inner.text(context.tr("guide", "Beyond the guide"),
                           {.size = type::kTime, .bold = true}, theme.brand);
        };
        const float height = Column::heightOf(context, outer.width() - 56, words);
        Rect line = outer.take(std::max(height, 44.0F));
        if (outer.dry) return;
        const Rect badge = line.takeStart(44).middle(44, 44);
        context.painter.fill(badge, sign ? theme.signTint : theme.brandTint, 13);
        if (theme.highContrast()) context.painter.border(badge, theme.soft, 2, 13);
        context.painter.icon(item.id, badge.middle(24, 24), sign ? theme.signText : theme.brand);
        line.takeStart(12);
        Column inner(context, line.middle(line.w, height));
        words(inner);
    };
    if (column.pressCard(context.id("guide-item", id), kitCard(context), 14, content)) {
        m_direct = false;
        show(id);
    }
}

void GuideView::section(Column& column, const Model& model, std::string_view title,
                        guide::Kind kind) {
    const std::vector<guide::ItemId> items = model.guide->ofKind(kind);
    column.gap(22);
    column.text(title, {.size = type::kPane, .bold = true}, column.context.theme().text);
    column.gap(10);
    const int columns = column.width() >= 900 ? 3 : column.width() >= 560 ? 2 : 1;
    column.grid(static_cast<int>(items.size()), columns, 10, [&](Column& cell, int i) {
        itemCard(cell, model, items[static_cast<std::size_t>(i)],
                 kind == guide::Kind::Step &&
                         !model.guide->item(items[static_cast<std::size_t>(i)]).beyondGuide
                     ? i + 1
                     : 0);
    });
}

void GuideView::overview(Column& column, const Model& model, Commands& commands) {
    Context& context = column.context;
    const Theme& theme = context.theme();
    for (const guide_page::Section& part : guide_page::sections(context.strings))
        section(column, model, part.title, part.kind);
    column.gap(22);
    const auto help = [&](Column& inner) {
        inner.text(context.tr("help", "Where to get help"), {.size = type::kBody, .bold = true},
                   theme.brand);
        inner.text(context.tr("guide", "Helplines and services, with their sources"),
                   {.size = type::kSecond}, theme.text2);
    };
    if (column.pressCard(context.id("guide-help"), kitCard(context), 16, help))
        commands.push_back(Navigate{Screen::Help, story::kNobody, story::kNoReason, {}});
    column.gap(16);
    column.text(context.tr("guide", "After the Online Safety Guide of the Pakistan "
                                    "Telecommunication Authority (2022), in our own words."),
                {.size = type::kSecond}, theme.text3);
    column.gap(24);
}

} // namespace ui
